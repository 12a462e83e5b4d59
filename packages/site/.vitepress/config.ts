/** How VitePress makes the site of the pages that `src/build.ts` puts into `dist/pages`. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { defineConfig, type DefaultTheme, type MarkdownOptions } from 'vitepress';

import { leanCompiler } from '../src/lean-compiler.ts';
import { plainAddressOfFile } from '../src/plain/plain-address.ts';
import { previewPort, siteUrl } from '../src/site-address.ts';
import { searchText } from '../src/search-text.ts';
import { searchTerms } from '../src/search-terms.ts';
import { callStyleScript } from './theme/call-style-memory.ts';

type Languages = NonNullable<MarkdownOptions['languages']>;

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const pages = join(home, 'dist/pages');

// Written by src/build.ts just before.
const sidebars = JSON.parse(readFileSync(join(home, 'dist/sidebars.json'), 'utf8')) as Record<
  'zh' | 'en',
  DefaultTheme.SidebarMulti
>;

/** The entries of the top bar; one shows once its page exists. */
function navigation(
  prefix: '' | '/en',
  words: Readonly<Record<string, string>>,
): DefaultTheme.NavItemWithLink[] {
  return Object.entries(words)
    .filter(([folder]) => existsSync(join(pages, prefix, folder, 'index.md')))
    .map(([folder, text]) => ({ text, link: `${prefix}/${folder}/`, activeMatch: `^${prefix}/${folder}/` }));
}

// oxlint-disable-next-line import/no-default-export -- VitePress reads its configuration from the default export.
export default defineConfig({
  srcDir: 'dist/pages',
  // The plain pages are Markdown too, and are served as they are.
  srcExclude: ['public/**'],
  outDir: 'dist/site',
  cacheDir: 'dist/cache',
  cleanUrls: true,
  title: 'Hufu',
  // A map names whole addresses: by default those that the preview serves.
  sitemap: { hostname: siteUrl === '' ? `http://localhost:${previewPort}` : siteUrl },
  head: [
    ['link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }],
    ['script', {}, callStyleScript()],
  ],
  transformPageData: ({ relativePath, frontmatter }) => {
    const href = plainAddressOfFile(relativePath);
    if (href === null) return {};
    const head = [['link', { rel: 'alternate', type: 'text/markdown', href }]];
    return { frontmatter: { ...frontmatter, head } };
  },
  locales: {
    root: {
      label: '简体中文',
      lang: 'zh-CN',
      title: '虎符 Hufu',
      description: '微信支付分计划的两端：商户 SDK 与平台网关',
      themeConfig: {
        nav: navigation('', {
          guide: '指南',
          openapi: '开放接口',
          webhook: '回调通知',
          reference: '参考',
        }),
        sidebar: sidebars.zh,
        outline: { label: '本页内容' },
        docFooter: { prev: '上一页', next: '下一页' },
        darkModeSwitchLabel: '外观',
        lightModeSwitchTitle: '切换到浅色',
        darkModeSwitchTitle: '切换到深色',
        sidebarMenuLabel: '目录',
        returnToTopLabel: '回到顶部',
        langMenuLabel: '切换语言',
        skipToContentLabel: '跳到正文',
        notFound: {
          title: '没有这一页',
          quote: '地址与接口路径一致：/openapi 后接接口路径。',
          linkText: '回到首页',
          linkLabel: '回到首页',
        },
      },
    },
    en: {
      label: 'English',
      lang: 'en-US',
      title: 'Hufu',
      description:
        "Both halves of WeChat Pay's PayScore plans: the merchant's SDK and the platform's gateway",
      themeConfig: {
        nav: navigation('/en', {
          guide: 'Guide',
          openapi: 'Operations',
          webhook: 'Notifications',
          reference: 'Reference',
        }),
        sidebar: sidebars.en,
        outline: { label: 'On this page' },
        notFound: {
          title: 'There is no such page',
          quote: "An operation's page stands at its path: /en/openapi and then the path.",
          linkText: 'Go home',
          linkLabel: 'Go home',
        },
      },
    },
  },
  themeConfig: {
    logo: '/icon.svg',
    search: {
      provider: 'local',
      options: {
        detailedView: false,
        _render: (source, env, md) => md.render(searchText(source), env),
        miniSearch: {
          options: { tokenize: searchTerms },
          searchOptions: {
            combineWith: 'AND',
            fuzzy: false,
            prefix: true,
            boost: { title: 4, text: 2, titles: 1 },
          },
        },
        locales: {
          root: {
            translations: {
              button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
              modal: {
                displayDetails: '显示详情',
                resetButtonTitle: '清空',
                backButtonTitle: '返回',
                noResultsText: '没有结果：',
                footer: { selectText: '打开', navigateText: '移动', closeText: '关闭' },
              },
            },
          },
        },
      },
    },
  },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    // The grammars by the names that Shiki brings; the type only knows grammars themselves.
    languages: ['ts', 'sh', 'json', 'http', 'php', 'java', 'go', 'python'] as readonly unknown[] as Languages,
    codeCopyButtonTitle: '复制 · Copy',
  },
  vue: { compiler: leanCompiler },
  vite: { build: { chunkSizeWarningLimit: 2048, reportCompressedSize: false }, logLevel: 'warn' },
});
