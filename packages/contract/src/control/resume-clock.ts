import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { clock } from './clock-fields.ts';
import { controlErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';

/** Let the time run on. */
export const resumeClock = defineOperation({
  ...controlFacts,
  id: 'resumeClock',
  method: 'POST',
  path: `${controlPath}/clock/resume`,
  title: { zh: '恢复时钟', en: 'Let the clock run' },
  summary: {
    zh: '平台时间从当前所在之处继续走。',
    en: "The platform's time runs on from where it is.",
  },
  parameters: { path: nothing, query: nothing },
  body: null,
  answer: { status: 200, body: clock },
  errors: controlErrors,
  idempotent: true,
});
