import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { clock, duration } from './clock-fields.ts';
import { changeErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';

/** Move the time on by a duration. */
export const advanceClock = defineOperation({
  ...controlFacts,
  id: 'advanceClock',
  method: 'POST',
  path: `${controlPath}/clock/advance`,
  title: { zh: '拨快时钟', en: 'Advance the clock' },
  summary: {
    zh: '平台时间前进所给的时长，途中到期的事按先后发生。',
    en: "The platform's time moves on by the duration, and what is due on the way happens in its order.",
  },
  parameters: { path: nothing, query: nothing },
  body: group({ duration }, { label: { zh: '时钟设置', en: 'what the clock is told' } }),
  answer: { status: 200, body: clock },
  errors: changeErrors,
  idempotent: false,
});
