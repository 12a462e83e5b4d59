import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { clock } from './clock-fields.ts';
import { controlErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';

/** Move the time to what is due next, and let it happen. */
export const runToNextDue = defineOperation({
  ...controlFacts,
  id: 'runToNextDue',
  method: 'POST',
  path: `${controlPath}/clock/next`,
  title: { zh: '走到下一件到期的事', en: 'Run to the next due thing' },
  summary: {
    zh: '平台时间前进到下一件到期的事，让它发生；没有到期的事时一切不变。',
    en: "The platform's time moves on to what is due next, which happens. Where nothing is, nothing changes.",
  },
  parameters: { path: nothing, query: nothing },
  body: null,
  answer: { status: 200, body: clock },
  errors: controlErrors,
  idempotent: false,
});
