/** A state graph as lists: what each state means, the moves that the page is about, and all others. */
import type { Language, Text } from '@hufu/contract';

import { capitalised, inParentheses, punctuation, sentenceOf } from '../pages/punctuation.ts';
import type { GraphMove, StateGraph } from '../pages/state-graph.ts';
import { confidenceWords, words } from '../pages/words.ts';
import { codeOf, proseOf } from './markdown-text.ts';
import { plainWords } from './plain-words.ts';

/** Prints it; `own` is what the moves of the page are called. */
export function printStateList(graph: StateGraph, own: Text, language: Language): string {
  const { colon, semicolon } = punctuation[language];
  const { states, moves, births, born } = graph;
  const birth = `- ${words.born[language]} -> ${codeOf(born)}`;
  const lit = moves.filter((move) => move.lit).map((move) => printMove(move, language));
  const still = moves.filter((move) => !move.lit).map((move) => printMove(move, language));
  const ownLines = births ? [birth, ...lit] : lit;
  const otherLines = births ? still : [birth, ...still];
  const group = (title: Text, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${title[language]}${colon.trimEnd()}`, lines.join('\n')];
  const places = states.map(({ name, says }) => `${codeOf(name)} ${says[language]}`).join(semicolon);
  return [
    sentenceOf(places, language),
    ...(ownLines.length === 0 ? [words.readsOnly[language]] : group(own, ownLines)),
    ...group(ownLines.length === 0 ? plainWords.allMoves : plainWords.otherMoves, otherLines),
  ].join('\n\n');
}

function printMove(move: GraphMove, language: Language): string {
  const { from, to, otherwise, says, repeat, confidence, link } = move;
  const { colon, gap } = punctuation[language];
  const or = ` ${words.or[language]} `;
  const when =
    otherwise === undefined
      ? ''
      : `${or}${codeOf(otherwise.to)}${inParentheses(proseOf(otherwise.when[language]), language)}`;
  const said = [
    says[language],
    capitalised(words[repeat === 'refused' ? 'repeatRefused' : 'repeatSame'][language]),
    `${words.basis[language]}${colon}[${confidenceWords[confidence].mark[language]}](${link})`,
  ].map((text) => sentenceOf(text, language));
  return `- ${from.map((name) => codeOf(name)).join(or)} -> ${codeOf(to)}${when}${colon}${said.join(gap)}`;
}
