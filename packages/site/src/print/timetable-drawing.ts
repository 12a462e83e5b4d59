/** The timetable of a notification: bars drawn to scale, and the same as a table. */
import type { Language } from '@hufu/contract';

import { durationOf } from '../pages/duration.ts';
import type { Span, Timetable } from '../pages/timetable.ts';
import { outwardLink, proseHtml } from './html.ts';
import { confidenceWords, words } from '../pages/words.ts';

/** Units of the drawing; a phone shows one of them as about one pixel. */
const width = 360;
const inset = 8;
const barPitch = 62;

/** Prints it as one block of HTML. */
export function printTimetable({ schedule, deliveries, spans }: Timetable, language: Language): string {
  const { says, link, confidence } = schedule;
  const basis = confidenceWords[confidence];
  const source = link === undefined ? basis.mark[language] : outwardLink(link, basis.mark[language]);
  const bars = spans
    .map((span, index) => printBar(span, { index, inner: spans[index + 1] }, language))
    .join('');
  const height = spans.length * barPitch;
  const rows = deliveries.map((_seconds, index) => printDelivery(deliveries, index, language)).join('\n');
  return (
    `<figure class="timetable" v-pre>\n<figcaption>${proseHtml(says[language])} ` +
    `<span class="${confidence}">${source}</span></figcaption>\n` +
    `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${bars}</svg>\n` +
    `<table><caption class="visually-hidden">${words.timetable[language]}</caption>` +
    `<thead><tr><th scope="col">${words.nth[language]}</th><th scope="col">${words.wait[language]}</th>` +
    `<th scope="col">${words.since[language]}</th></tr></thead>\n<tbody>\n${rows}\n</tbody></table>\n</figure>`
  );
}

function printDelivery(deliveries: readonly number[], index: number, language: Language): string {
  const seconds = deliveries[index] ?? 0;
  const wait = index === 0 ? '–' : durationOf(seconds - (deliveries[index - 1] ?? 0))[language];
  return `<tr><th scope="row">${index + 1}</th><td>${wait}</td><td>${durationOf(seconds)[language]}</td></tr>`;
}

interface BarPlace {
  readonly index: number;
  /** The span of the next bar, which enlarges this one's beginning. */
  readonly inner: Span | undefined;
}

function printBar({ seconds, deliveries }: Span, { index, inner }: BarPlace, language: Language): string {
  const y = index * barPitch + 22;
  const at = (instant: number) => Math.round((inset + (instant / seconds) * (width - 2 * inset)) * 10) / 10;
  const ticks = deliveries.map((instant) => `<circle cx="${at(instant)}" cy="${y}" r="4"/>`).join('');
  const enlarged =
    inner === undefined
      ? ''
      : `<path class="lens" d="M${at(0)} ${y + 6}L${inset} ${y + barPitch - 8}H${width - inset}L${at(inner.seconds)} ${y + 6}z"/>`;
  return (
    `${enlarged}<line x1="${inset}" x2="${width - inset}" y1="${y}" y2="${y}"/>${ticks}` +
    `<text x="${inset}" y="${y - 10}">0</text>` +
    `<text class="end" x="${width - inset}" y="${y - 10}">${durationOf(seconds)[language]}</text>`
  );
}
