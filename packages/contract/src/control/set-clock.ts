import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { clock } from './clock-fields.ts';
import { changeErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { now } from './fields.ts';

/** Put the time to an instant. */
export const setClock = defineOperation({
  ...controlFacts,
  id: 'setClock',
  method: 'POST',
  path: `${controlPath}/clock/set`,
  title: { zh: '设定时钟', en: 'Set the clock' },
  summary: {
    zh: '平台时间移到所给的时刻，途中到期的事按先后发生；静止的仍静止。',
    en: "The platform's time goes to the instant given, and what is due on the way happens in its order. What stood still does so on.",
  },
  parameters: { path: nothing, query: nothing },
  body: group({ now }, { label: { zh: '时钟设置', en: 'what the clock is told' } }),
  answer: { status: 200, body: clock },
  errors: changeErrors,
  idempotent: true,
});
