import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { findErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables, watchedSignPlanId } from './fields.ts';
import { watchedSignPlan } from './watched-sign-plan.ts';

/** Read any sign plan. */
export const readSignPlan = defineOperation({
  ...controlFacts,
  id: 'readSignPlan',
  method: 'GET',
  path: `${controlPath}/user-sign-plans/{sign_plan_id}`,
  title: { zh: '查看签约计划', en: 'Read a sign plan' },
  summary: {
    zh: '以平台生成的编号查看任一签约计划，不论属于哪个商户。',
    en: "Any merchant's sign plan, by the platform's id.",
  },
  parameters: { path: pathVariables({ sign_plan_id: watchedSignPlanId }), query: nothing },
  body: null,
  answer: { status: 200, body: watchedSignPlan },
  errors: findErrors,
  idempotent: true,
});
