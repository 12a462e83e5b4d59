import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { findErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables } from './fields.ts';
import { credentials, merchantMchid } from './world-fields.ts';

/** Read a merchant's keys. */
export const readCredentials = defineOperation({
  ...controlFacts,
  id: 'readCredentials',
  method: 'GET',
  path: `${controlPath}/merchants/{mchid}/credentials`,
  title: { zh: '商户凭据', en: "Read a merchant's credentials" },
  summary: {
    zh: '客户端签名、验签、解密所需的一切，以 PEM 文本给出。密钥由网关生成，只在网关内有效。',
    en: "All that a client needs to sign, verify and decrypt, as PEM texts. The keys are the gateway's making and good for nothing else.",
  },
  parameters: { path: pathVariables({ mchid: merchantMchid }), query: nothing },
  body: null,
  answer: { status: 200, body: credentials },
  errors: findErrors,
  idempotent: true,
});
