import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { actErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables, watchedSignPlanId } from './fields.ts';
import { watchedSignPlan } from './watched-sign-plan.ts';

/** The user cancels a signed plan. */
export const userCancels = defineOperation({
  ...controlFacts,
  id: 'userCancels',
  method: 'POST',
  path: `${controlPath}/user-sign-plans/{sign_plan_id}/cancel`,
  title: { zh: '用户取消签约计划', en: 'The user cancels' },
  summary: {
    zh: '替用户在微信中取消已签约的计划。',
    en: 'Cancels a signed plan in the place of the user.',
  },
  parameters: { path: pathVariables({ sign_plan_id: watchedSignPlanId }), query: nothing },
  body: null,
  answer: { status: 200, body: watchedSignPlan },
  errors: actErrors,
  idempotent: true,
});
