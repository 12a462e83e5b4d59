import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { actErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables, watchedSignPlanId } from './fields.ts';
import { watchedSignPlan } from './watched-sign-plan.ts';

/** The user closes the signing page without signing. */
export const userRefuses = defineOperation({
  ...controlFacts,
  id: 'userRefuses',
  method: 'POST',
  path: `${controlPath}/user-sign-plans/{sign_plan_id}/refuse`,
  title: { zh: '用户拒绝签约', en: 'The user refuses' },
  summary: {
    zh: '替用户关闭签约页而不签约；凭据有效期内仍可再签。',
    en: 'Leaves the signing page without signing; while the package lives it can still be signed.',
  },
  parameters: { path: pathVariables({ sign_plan_id: watchedSignPlanId }), query: nothing },
  body: null,
  answer: { status: 200, body: watchedSignPlan },
  errors: actErrors,
  idempotent: true,
});
