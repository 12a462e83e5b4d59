/**
 * The shell of a page: no script, no other file, light and dark, from 320 px up.
 */
import type { Language } from '@hufu/contract';

import { pageStyle } from './page-style.ts';

/** What a page shows. */
export interface PageParts {
  /** Plain text; escaped here. */
  readonly title: string;
  readonly language: Language;
  /** HTML: every text in it has been escaped. */
  readonly main: string;
}

/** The whole document. */
export function renderPage({ title, language, main }: PageParts): string {
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · Hufu</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `text` for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
