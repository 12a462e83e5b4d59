import { group, list, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { controlErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { merchant } from './world-fields.ts';

/** List the merchants. */
export const listMerchants = defineOperation({
  ...controlFacts,
  id: 'listMerchants',
  method: 'GET',
  path: `${controlPath}/merchants`,
  title: { zh: '商户列表', en: 'List the merchants' },
  summary: {
    zh: '所有商户的号码、角色、AppID、服务、子商户与密钥编号，不含密钥本身。',
    en: 'Every merchant with its role, AppIDs, services, sub-merchants and the ids of its keys, without the keys.',
  },
  parameters: { path: nothing, query: nothing },
  body: null,
  answer: {
    status: 200,
    body: group(
      { merchants: list(merchant, { label: { zh: '商户列表', en: 'merchants' } }) },
      { label: { zh: '商户列表', en: 'merchants' } },
    ),
  },
  errors: controlErrors,
  idempotent: true,
});
