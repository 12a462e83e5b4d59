import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { changeErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { chosenReadings, readingAnswer } from './reading-fields.ts';

/** Choose readings. */
export const chooseReadings = defineOperation({
  ...controlFacts,
  id: 'chooseReadings',
  method: 'PATCH',
  path: `${controlPath}/readings`,
  title: { zh: '选择读法', en: 'Choose readings' },
  summary: {
    zh: '更改所给的读法，其余不变；此后的请求按新读法处理。',
    en: 'Changes the readings that are given and no others; requests from now on go by them.',
  },
  parameters: { path: nothing, query: nothing },
  body: chosenReadings,
  answer: { status: 200, body: readingAnswer },
  errors: changeErrors,
  idempotent: true,
});
