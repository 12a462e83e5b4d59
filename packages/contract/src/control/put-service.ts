import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { changeErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables } from './fields.ts';
import { newService, ownServiceId, service } from './world-fields.ts';

/** Create a service, or change one. */
export const putService = defineOperation({
  ...controlFacts,
  id: 'putService',
  method: 'PUT',
  path: `${controlPath}/services/{service_id}`,
  title: { zh: '创建或更改服务', en: 'Create or change a service' },
  summary: {
    zh: '服务成为此次所给的样子；已创建的计划不受影响。',
    en: 'The service becomes what is given. Plans that were created stay as they are.',
  },
  parameters: { path: pathVariables({ service_id: ownServiceId }), query: nothing },
  body: group(newService, { label: { zh: '服务', en: 'service' } }),
  answer: { status: 200, body: service },
  errors: changeErrors,
  idempotent: true,
});
