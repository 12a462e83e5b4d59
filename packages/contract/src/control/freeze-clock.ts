import { group, nothing, optional } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { clock } from './clock-fields.ts';
import { changeErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { instant } from './fields.ts';

/** Stop the time. */
export const freezeClock = defineOperation({
  ...controlFacts,
  id: 'freezeClock',
  method: 'POST',
  path: `${controlPath}/clock/freeze`,
  title: { zh: '停住时钟', en: 'Stop the clock' },
  summary: {
    zh: '平台时间停在此刻或所给的时刻；签名的时间戳仍按本机时间检查。',
    en: "The platform's time stands still, now or at the instant given. Timestamps of signatures go by the machine's time as ever.",
  },
  parameters: { path: nothing, query: nothing },
  body: group(
    { at: optional(instant('停在何时', 'where it stops')) },
    { label: { zh: '时钟设置', en: 'what the clock is told' } },
  ),
  answer: { status: 200, body: clock },
  errors: changeErrors,
  idempotent: true,
});
