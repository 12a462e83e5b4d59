/** Where the gateway may differ from the real platform, for one operation: open questions first, then rules. */
import type { Language } from '@hufu/contract';

import type { Difference, OpenQuestion, OperationDifferences } from '../pages/differences-of-operation.ts';
import { escapeHtml, outwardLink, proseHtml } from './html.ts';
import { punctuation, sentenceOf } from '../pages/punctuation.ts';
import { confidenceWords, words } from '../pages/words.ts';

/** Prints both as blocks of HTML; an empty text when there is neither. */
export function printDifferences({ rules, questions }: OperationDifferences, language: Language): string {
  const asked = questions.map((question) => printQuestion(question, language)).join('\n');
  const ruled = rules.map((rule) => printRule(rule, language)).join('\n');
  return [
    asked === '' ? '' : `<dl class="questions" v-pre>\n${asked}\n</dl>`,
    ruled === '' ? '' : `<ul class="unsure" v-pre>\n${ruled}\n</ul>`,
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function printQuestion({ name, question, chosen, others, why }: OpenQuestion, language: Language): string {
  const { colon, gap, semicolon, stop } = punctuation[language];
  const other = others.map((text) => proseHtml(text[language])).join(semicolon);
  return (
    `<dt>${proseHtml(question[language])}</dt><dd>${words.gatewayReads[language]}${colon}` +
    `<b>${proseHtml(chosen[language])}</b>${stop}${gap}${proseHtml(sentenceOf(why[language], language))} ` +
    `<span class="aside">${words.otherReading[language]}${colon}${other} · <code>${escapeHtml(name)}</code></span></dd>`
  );
}

function printRule({ name, says, confidence, link }: Difference, language: Language): string {
  const { mark } = confidenceWords[confidence];
  const basis = link === undefined ? mark[language] : outwardLink(link, mark[language]);
  return (
    `<li><span class="mark ${confidence}">${basis}</span> ${proseHtml(says[language])} ` +
    `<code>${escapeHtml(name)}</code></li>`
  );
}
