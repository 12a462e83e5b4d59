import { group, list, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { controlErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { service } from './world-fields.ts';

/** List the services. */
export const listServices = defineOperation({
  ...controlFacts,
  id: 'listServices',
  method: 'GET',
  path: `${controlPath}/services`,
  title: { zh: '服务列表', en: 'List the services' },
  summary: {
    zh: '所有支付分服务及其限额与可用商户。',
    en: 'Every PayScore service with its limits and the merchants that may use it.',
  },
  parameters: { path: nothing, query: nothing },
  body: null,
  answer: {
    status: 200,
    body: group(
      { services: list(service, { label: { zh: '服务列表', en: 'services' } }) },
      { label: { zh: '服务列表', en: 'services' } },
    ),
  },
  errors: controlErrors,
  idempotent: true,
});
