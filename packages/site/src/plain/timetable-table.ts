/** The timetable of a notification as a table: each delivery, how long after the one before, and after the first. */
import type { Language } from '@hufu/contract';

import { durationOf } from '../pages/duration.ts';
import { punctuation, sentenceOf } from '../pages/punctuation.ts';
import type { Timetable } from '../pages/timetable.ts';
import { confidenceWords, words } from '../pages/words.ts';
import { printTable, proseOf } from './markdown-text.ts';

export function printTimetableTable({ schedule, deliveries }: Timetable, language: Language): string {
  const { says, link, confidence } = schedule;
  const { colon, gap } = punctuation[language];
  const mark = confidenceWords[confidence].mark[language];
  const basis = `${words.basis[language]}${colon}${link === undefined ? mark : `[${mark}](${link})`}`;
  const rows = deliveries.map((seconds, index) => [
    String(index + 1),
    index === 0 ? '–' : durationOf(seconds - (deliveries[index - 1] ?? 0))[language],
    durationOf(seconds)[language],
  ]);
  const head = [words.nth[language], words.wait[language], words.since[language]];
  const sentences = [proseOf(says[language]), basis].map((text) => sentenceOf(text, language));
  return `${sentences.join(gap)}\n\n${printTable([head, ...rows])}`;
}
