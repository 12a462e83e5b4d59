import { group, list, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { actErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables, userId, watchedSignPlanId } from './fields.ts';
import { ownServiceId } from './world-fields.ts';

/** The user revokes a service. */
export const userRevokesService = defineOperation({
  ...controlFacts,
  id: 'userRevokesService',
  method: 'POST',
  path: `${controlPath}/users/{user_id}/services/{service_id}/revoke`,
  title: { zh: '用户解除服务授权', en: 'The user revokes a service' },
  summary: {
    zh: '替用户解除对服务的授权，其名下该服务已签约的计划随之取消。',
    en: "Takes back the user's consent to the service; the plans signed under it are cancelled.",
  },
  parameters: { path: pathVariables({ user_id: userId, service_id: ownServiceId }), query: nothing },
  body: null,
  answer: {
    status: 200,
    body: group(
      {
        cancelled: list(
          group({ sign_plan_id: watchedSignPlanId }, { label: { zh: '签约计划', en: 'sign plan' } }),
          { label: { zh: '随之取消的签约计划', en: 'sign plans that were cancelled' } },
        ),
      },
      { label: { zh: '解除授权的结果', en: 'what the revocation did' } },
    ),
  },
  errors: actErrors,
  idempotent: true,
});
