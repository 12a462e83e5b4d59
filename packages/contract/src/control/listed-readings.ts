/** Every open question with its readings, as `listReadings` answers it. */
import type { Static } from '../field.ts';
import { readingNames, readings, type Reading, type Readings } from '../readings.ts';
import type { readingList } from './reading-fields.ts';

/** Returns the table of readings in its own order, with those that count. */
export function listedReadings(chosen: Readings): Static<typeof readingList> {
  return readingNames.map((name) => {
    const { question, why, source, default: preferred, readings: options }: Reading = readings[name];
    return {
      name,
      chosen: chosen[name],
      default: preferred,
      question_zh: question.zh,
      question_en: question.en,
      why_zh: why.zh,
      why_en: why.en,
      source,
      options: Object.entries(options).map(([value, { zh, en }]) => ({ value, zh, en })),
    };
  });
}
