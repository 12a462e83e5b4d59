/**
 * Vue's compiler for a build of many large pages. The plugin keeps what it parsed of every page until the build ends;
 * the syntax trees among it are most of the memory. Without its tree a template is parsed once more when it is compiled,
 * and the tree is let go.
 */
import * as compiler from 'vue/compiler-sfc';

/** What VitePress takes as `vue.compiler`. */
export const leanCompiler: typeof compiler = {
  ...compiler,
  parse: (source, options) => {
    const parsed = compiler.parse(source, options);
    const { template } = parsed.descriptor;
    // Components need theirs: their scripts ask which names the template uses.
    if (template !== null && options?.filename?.endsWith('.md') === true) delete template.ast;
    return parsed;
  },
};
