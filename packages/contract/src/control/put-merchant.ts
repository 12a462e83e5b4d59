import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { changeErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables } from './fields.ts';
import { merchant, merchantMchid, newMerchant } from './world-fields.ts';

/** Create a merchant, or change one. */
export const putMerchant = defineOperation({
  ...controlFacts,
  id: 'putMerchant',
  method: 'PUT',
  path: `${controlPath}/merchants/{mchid}`,
  title: { zh: '创建或更改商户', en: 'Create or change a merchant' },
  summary: {
    zh: '新商户由网关生成密钥与证书，不给 public_key_permille 即为 1000；已有商户保留密钥，角色不可更改，不给 public_key_permille 即保留，其余以此次所给为准。',
    en: 'A new merchant gets keys and a certificate, and 1000 where public_key_permille is left out. An existing one keeps its keys, its role, and a public_key_permille that is left out; all else becomes what is given.',
  },
  parameters: { path: pathVariables({ mchid: merchantMchid }), query: nothing },
  body: group(newMerchant, { label: { zh: '商户', en: 'merchant' } }),
  answer: { status: 200, body: merchant },
  errors: changeErrors,
  idempotent: true,
});
