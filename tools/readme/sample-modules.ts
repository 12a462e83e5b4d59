/**
 * A page's TypeScript samples as modules that can be checked and run.
 *
 * A page is read from above: each sample may use what an earlier one of its page declared or imported, and what it
 * declares itself goes first. A name that no sample declares is the reader's own; it comes from a module that is handed
 * in. All that is added stands on the first line and behind the last, so that line numbers stay those of the page.
 */
import ts from 'typescript';

import type { Sample } from './samples-of.ts';

/** A module that brings names which a page leaves to its reader. */
export interface Given {
  /** As a module beside the samples' would import it. */
  readonly specifier: string;
  readonly names: readonly string[];
}

/** One sample as a file of its own. */
export interface SampleModule {
  readonly sample: Sample;
  readonly file: string;
  readonly text: string;
}

/** The modules of `samples`, which are one page's in their order, one for each that is TypeScript. */
export function sampleModules(samples: readonly Sample[], given: readonly Given[]): readonly SampleModule[] {
  const statements = given.flatMap(({ specifier, names }) =>
    names.map((name) => [name, `import { ${name} } from '${specifier}';`] as const),
  );
  const known = new Map<string, string>(statements);
  return samples
    .filter(({ language }) => language === 'ts')
    .map((sample) => {
      const file = `${sample.page.replaceAll('/', '.')}.${sample.line}.ts`;
      const { imports, declared, exported, used } = namesOf(sample);
      const own = new Set([...imports.keys(), ...declared]);
      const inherited = [...known].filter(([name]) => used.has(name) && !own.has(name));
      const names = inherited.map(([name]) => name).join(', ');
      // Exported again: what merely bears the name, as a member does, must not be reported as an unused import.
      const head = `${inherited.map(([, statement]) => statement).join(' ')} export { ${names} };`;
      const tail = `export { ${declared.filter((name) => !exported.has(name)).join(', ')} };`;
      for (const [name, statement] of imports) known.set(name, statement);
      for (const name of declared) known.set(name, `import { ${name} } from './${file}';`);
      return { sample, file, text: `${head}${'\n'.repeat(sample.line - 1)}${sample.text}${tail}\n` };
    });
}

/** The values that a TypeScript file exports by their declarations. */
export function exportsOf(text: string): readonly string[] {
  return [...namesOf({ text }).exported];
}

interface Names {
  /** A statement that imports the same again, by the name that it has in the sample. Types alone are left out. */
  readonly imports: ReadonlyMap<string, string>;
  readonly declared: readonly string[];
  readonly exported: ReadonlySet<string>;
  /** Every identifier, whatever it stands for. */
  readonly used: ReadonlySet<string>;
}

function namesOf({ text }: Pick<Sample, 'text'>): Names {
  const source = ts.createSourceFile('sample.ts', text, ts.ScriptTarget.Latest, true);
  const { statements } = source;
  const declared = statements.flatMap((statement) => declaredBy(statement));
  const exported = statements.filter(isExported).flatMap((statement) => declaredBy(statement));
  const imports = statements.flatMap((statement) =>
    ts.isImportDeclaration(statement) ? importedBy(statement) : [],
  );
  return { imports: new Map(imports), declared, exported: new Set(exported), used: identifiersIn(source) };
}

function identifiersIn(source: ts.SourceFile): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isExported(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function declaredBy(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundBy(name));
  }
  if (!ts.isFunctionDeclaration(statement) && !ts.isClassDeclaration(statement)) return [];
  return statement.name === undefined ? [] : [statement.name.text];
}

function boundBy(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundBy(element.name) : []));
}

function importedBy({ importClause, moduleSpecifier }: ts.ImportDeclaration): [string, string][] {
  if (importClause === undefined || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
  const from = moduleSpecifier.getText();
  const { name, namedBindings } = importClause;
  const imports: [string, string][] = [];
  if (name !== undefined) imports.push([name.text, `import ${name.text} from ${from};`]);
  if (namedBindings !== undefined && ts.isNamespaceImport(namedBindings)) {
    imports.push([namedBindings.name.text, `import ${namedBindings.getText()} from ${from};`]);
  }
  if (namedBindings !== undefined && ts.isNamedImports(namedBindings)) {
    for (const element of namedBindings.elements.filter(({ isTypeOnly }) => !isTypeOnly)) {
      imports.push([element.name.text, `import { ${element.getText()} } from ${from};`]);
    }
  }
  return imports;
}
