import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { controlErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { readingAnswer } from './reading-fields.ts';

/** List the readings. */
export const listReadings = defineOperation({
  ...controlFacts,
  id: 'listReadings',
  method: 'GET',
  path: `${controlPath}/readings`,
  title: { zh: '读法列表', en: 'List the readings' },
  summary: {
    zh: '官方资料矛盾或未提及之处，网关如何理解，还可以如何理解。',
    en: "Where the platform's texts disagree or are silent: how the gateway reads them, and how else it can.",
  },
  parameters: { path: nothing, query: nothing },
  body: null,
  answer: { status: 200, body: readingAnswer },
  errors: controlErrors,
  idempotent: true,
});
