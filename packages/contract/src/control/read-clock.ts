import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { clock } from './clock-fields.ts';
import { controlErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';

/** Read the clock. */
export const readClock = defineOperation({
  ...controlFacts,
  id: 'readClock',
  method: 'GET',
  path: `${controlPath}/clock`,
  title: { zh: '查看时钟', en: 'Read the clock' },
  summary: {
    zh: '平台时间、是否静止，以及下一件到期的事。',
    en: "The platform's time, whether it stands still, and what is due next.",
  },
  parameters: { path: nothing, query: nothing },
  body: null,
  answer: { status: 200, body: clock },
  errors: controlErrors,
  idempotent: true,
});
