import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { actErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables, watchedSignPlanId } from './fields.ts';
import { watchedSignPlan } from './watched-sign-plan.ts';

/** The user signs. */
export const userSigns = defineOperation({
  ...controlFacts,
  id: 'userSigns',
  method: 'POST',
  path: `${controlPath}/user-sign-plans/{sign_plan_id}/sign`,
  title: { zh: '用户签约', en: 'The user signs' },
  summary: {
    zh: '替用户在签约页上确认。签约凭据须仍有效。',
    en: 'Confirms on the signing page in the place of the user; the package must still live.',
  },
  parameters: { path: pathVariables({ sign_plan_id: watchedSignPlanId }), query: nothing },
  body: null,
  answer: { status: 200, body: watchedSignPlan },
  errors: actErrors,
  idempotent: true,
});
