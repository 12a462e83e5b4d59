/** The rows of a request or an answer as a table, with the ids and attributes that the reference page's table has. */
import type { Language, Text } from '@hufu/contract';

import type { Choice, FieldRow, Mark } from '../pages/field-rows.ts';
import { escapeHtml, outwardLink, proseHtml, spoken, tooltip } from './html.ts';
import { punctuation } from '../pages/punctuation.ts';
import { confidenceWords, words } from '../pages/words.ts';

/** What a table is, beside its rows. */
export interface FieldTable {
  /** `request` or `response`: links lead to it. */
  readonly id: string;
  /** The heading of its first column. */
  readonly heading: Text;
  /** What it is a table of, for screen readers. */
  readonly caption: Text;
  readonly rows: readonly FieldRow[];
  /** The platform's page, for rows that have none of their own; `null` where the platform has none. */
  readonly link: string | null;
}

/** Prints the table as one block of HTML, without an empty line. */
export function printFieldTable(
  { id, heading, caption, rows, link }: FieldTable,
  language: Language,
): string {
  const column = (text: Text, name: string) =>
    `<th scope="col" class="${name}">${escapeHtml(text[language])}</th>`;
  const head = column(heading, 'name') + column(words.type, 'type') + column(words.description, 'desc');
  const body = rows.map((row) => printRow(row, link, language)).join('\n');
  return (
    `<table class="im-table" id="${id}" v-pre>\n` +
    `<caption class="visually-hidden">${escapeHtml(caption[language])}</caption>\n` +
    `<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`
  );
}

function printRow(row: FieldRow, link: string | null, language: Language): string {
  const { name, anchor, indent, required } = row;
  const attributes = `${required ? ' data-required' : ''}${indent > 0 ? ` data-indent="${indent}"` : ''}`;
  const said = required ? spoken(`（${words.required[language]}）`) : '';
  const line =
    row.opens === undefined
      ? ''
      : `<tr class="im-table-line"><td colspan="3">${words.opens[language]}</td></tr>\n`;
  return (
    `${line}<tr id="${escapeHtml(anchor)}">` +
    `<th scope="row"${attributes}><code>${escapeHtml(name)}</code>${said}</th>` +
    printType(row, language) +
    `<td class="desc">${printDescription(row, link, language)}</td></tr>`
  );
}

/** The type; where there is more to know of the value, it says so on being asked. */
function printType({ type, anchor, pattern, example }: FieldRow, language: Language): string {
  const facts = [
    ...(example === undefined ? [] : [`${words.example[language]} ${example}`]),
    ...(pattern === undefined ? [] : [`${words.pattern[language]} ${pattern}`]),
  ];
  if (facts.length === 0) return `<td class="type">${type}</td>`;
  const says = escapeHtml(facts.join('\n').replaceAll('\n', ' · '));
  return `<td class="type" data-tooltip="${says}">${tooltip(`${anchor}-tip`, type, says)}</td>`;
}

function printDescription(row: FieldRow, link: string | null, language: Language): string {
  const { label, note, limits, choices, rules, marks } = row;
  const said = note === undefined ? '' : `<span class="note">${proseHtml(note[language])}</span>`;
  const bounds = limits.map((limit) => `<span class="limit">${escapeHtml(limit[language])}</span>`).join('');
  const between = rules.map((rule) => `<span class="between">${proseHtml(rule[language])}</span>`).join('');
  const unsure = marks
    .map((mark, index) =>
      printMark({ mark, id: `${row.anchor}-mark-${index}`, link: row.link ?? link }, language),
    )
    .join('');
  const last = bounds + unsure;
  const limit = last === '' ? '' : `<span class="limits">${last}</span>`;
  return `<span class="label">${escapeHtml(label[language])}</span>${said}${printChoices(choices, language)}${between}${limit}`;
}

/** Values on one line; each on its own where it is said what they mean. */
function printChoices(choices: readonly Choice[], language: Language): string {
  const line = (text: string) => `<span class="choices">${text}</span>`;
  const printed = choices.map(({ value, says }) => {
    const code = `<code>${escapeHtml(value)}</code>`;
    return says === undefined ? code : `${code} ${proseHtml(says[language])}`;
  });
  if (choices.some(({ says }) => says !== undefined)) return printed.map(line).join('');
  return printed.length === 0 ? '' : line(printed.join(' | '));
}

interface PlacedMark {
  readonly mark: Mark;
  readonly id: string;
  readonly link: string | null;
}

function printMark({ mark, id, link }: PlacedMark, language: Language): string {
  const { mark: word, says } = confidenceWords[mark.confidence];
  const { colon } = punctuation[language];
  const text = `${mark.says[language].replaceAll('`', '')}${colon}${says[language]}`;
  const button = tooltip(id, escapeHtml(word[language]), escapeHtml(text));
  const source =
    link === null
      ? ''
      : outwardLink(link, '↗').replace('<a ', `<a aria-label="${words.official[language]}" `);
  return `<span class="mark ${mark.confidence}">${button}${source}</span>`;
}
