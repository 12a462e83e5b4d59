/**
 * An explanation as a page: the causes first, then what was verified beside what was signed, line by line, with the
 * difference lit. Everything that came from the request is a stranger's text and is escaped.
 */
import type { Language } from '@hufu/contract';

import { compareTexts, type Span } from './compare-texts.ts';
import { explanationWords, type ExplanationWords } from './explanation-words.ts';
import type { KeptExplanation } from './explanations.ts';
import { escapeHtml, renderPage } from './page.ts';
import { newlineMark, piecesOf, readText, type Piece } from './readable-text.ts';

/** The whole page. */
export function renderExplanationPage(explanation: KeptExplanation, language: Language): string {
  const words = explanationWords[language];
  const wording = { words, language };
  const main = [
    renderHead(explanation, wording),
    renderCauses(explanation, wording),
    renderTexts(explanation, words),
  ];
  return renderPage({ title: words.title, language, main: main.join('\n') });
}

interface Wording {
  readonly words: ExplanationWords;
  readonly language: Language;
}

function renderHead(explanation: KeptExplanation, { words, language }: Wording): string {
  const facts: readonly (readonly [string, string | null])[] = [
    [words.request, `${explanation.method} ${explanation.target}`],
    [words.merchant, explanation.mchid],
    [words.serial, explanation.serial],
    [words.time, new Date(explanation.at).toISOString()],
    ['Request-ID', explanation.requestId],
  ];
  const rows = facts
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${renderText(value ?? '')}</dd></div>`);
  return `<header>
<p class="code">401 SIGN_ERROR</p>
<h1>${escapeHtml(explanation.refusal[language])}</h1>
<dl>${rows.join('\n')}</dl>
</header>`;
}

function renderCauses({ causes }: KeptExplanation, { words, language }: Wording): string {
  const items = causes.map(
    ({ id, text }) => `<li><p>${renderText(text[language])}</p><p class="id">${escapeHtml(id)}</p></li>`,
  );
  const list = items.length === 0 ? `<p>${escapeHtml(words.noCause)}</p>` : `<ul>${items.join('\n')}</ul>`;
  return `<section class="causes" aria-labelledby="causes">
<h2 id="causes">${escapeHtml(words.causes)}</h2>
${list}
</section>`;
}

function renderTexts({ verified, signature }: KeptExplanation, words: ExplanationWords): string {
  if (verified === null) return '';
  const ours = readText(verified);
  const legend = `<p class="legend">${escapeHtml(words.legend)}</p>`;
  if (signature.kind !== 'found') {
    const spans = [{ text: ours, differs: false }];
    return `<div class="texts one">${renderSide({ id: 'verified', title: words.verified, bytes: verified, spans }, words)}</div>\n${legend}`;
  }
  const { signed } = signature;
  const compared = compareTexts(ours, readText(signed));
  return `<p class="first">${escapeHtml(words.difference(compared.first))}</p>
<div class="texts">
${renderSide({ id: 'verified', title: words.verified, bytes: verified, spans: compared.ours }, words)}
${renderSide({ id: 'signed', title: words.signed, bytes: signed, spans: compared.theirs }, words)}
</div>
${legend}`;
}

interface Side {
  readonly id: 'verified' | 'signed';
  readonly title: string;
  readonly bytes: Buffer;
  readonly spans: readonly Span[];
}

function renderSide({ id, title, bytes, spans }: Side, words: ExplanationWords): string {
  const lines = linesOf(spans).map((line, at) => {
    // Only our own text is known to have its lines in this order.
    const label = id === 'verified' ? (words.lines[Math.min(at, words.lines.length - 1)] ?? '') : '';
    const named = label === '' ? '' : `<span class="label">${escapeHtml(label)}</span>`;
    return `<li>${named}<code>${line.map(renderSpan).join('')}</code></li>`;
  });
  return `<section class="${id}" aria-labelledby="${id}">
<h2 id="${id}">${escapeHtml(title)} <small>${escapeHtml(words.size(bytes.length))}</small></h2>
<ol>${lines.join('\n')}</ol>
</section>`;
}

/** The spans of each line, each with its newline. */
function linesOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]];
  for (const { text, differs } of spans) {
    for (const part of text.split(/(?<=\n)/u)) {
      lines.at(-1)?.push({ text: part, differs });
      if (part.endsWith('\n')) lines.push([]);
    }
  }
  return lines.filter((line) => line.length > 0);
}

function renderSpan({ text, differs }: Span): string {
  const shown = renderText(differs ? text.replaceAll(' ', '\u2423') : text);
  return differs ? `<mark>${shown}</mark>` : shown;
}

function renderText(text: string): string {
  return piecesOf(text).map(renderPiece).join('');
}

function renderPiece({ kind, text }: Piece): string {
  if (kind === 'plain') return escapeHtml(text);
  return `<span class="${text === newlineMark ? 'newline' : 'unseen'}">${escapeHtml(text)}</span>`;
}
