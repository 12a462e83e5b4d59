/** A state graph: its drawing, and every move of it in words. */
import type { Language } from '@hufu/contract';

import type { GraphMove, StateGraph } from '../pages/state-graph.ts';
import { escapeHtml, outwardLink, proseHtml } from './html.ts';
import { printStateDrawing } from './state-drawing.ts';
import { confidenceWords, words } from '../pages/words.ts';

/** Prints it as one block of HTML. */
export function printStateSection(graph: StateGraph, language: Language): string {
  const { title, moves, births, born } = graph;
  const lines = moves.map((move) => printMove(move, language)).join('\n');
  const birth = births ? `<p class="lit">${words.born[language]} → <code>${born}</code></p>\n` : '';
  const isStill = !births && moves.every(({ lit }) => !lit);
  const still = isStill ? `<p>${words.readsOnly[language]}</p>\n` : '';
  return (
    `<figure class="states" v-pre>\n<figcaption>${escapeHtml(title[language])}</figcaption>\n` +
    `${printStateDrawing(graph, language)}\n<div class="moves">\n${still}${birth}<ol>\n${lines}\n</ol>\n</div>\n</figure>`
  );
}

function printMove(move: GraphMove, language: Language): string {
  const { from, to, otherwise, says, repeat, confidence, link, lit } = move;
  const states = (names: readonly string[]) =>
    names.map((name) => `<code>${name}</code>`).join(` ${words.or[language]} `);
  const when =
    otherwise === undefined
      ? ''
      : ` ${words.or[language]} <code>${otherwise.to}</code> (${proseHtml(otherwise.when[language])})`;
  const basis = outwardLink(link, confidenceWords[confidence].mark[language]);
  const again = words[repeat === 'refused' ? 'repeatRefused' : 'repeatSame'][language];
  return (
    `<li${lit ? ' class="lit"' : ''}><b>${escapeHtml(says[language])}</b> ${states(from)} → <code>${to}</code>${when}` +
    `<span class="aside">${again} · <span class="${confidence}">${basis}</span></span></li>`
  );
}
