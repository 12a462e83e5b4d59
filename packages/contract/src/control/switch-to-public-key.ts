import { group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { findErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables } from './fields.ts';
import { merchant, merchantMchid, publicKeyPermille } from './world-fields.ts';

/** Move a merchant's notifications to the public key, or back. */
export const switchToPublicKey = defineOperation({
  ...controlFacts,
  id: 'switchToPublicKey',
  method: 'PUT',
  path: `${controlPath}/merchants/{mchid}/public-key`,
  title: { zh: '切换到微信支付公钥，或回退', en: 'Switch to the public key, or back' },
  summary: {
    zh: '设定该商户的通知有千分之几以微信支付公钥签名，其余不变。0 即回退到平台证书。有新平台证书待启用时不可更改。',
    en: 'How many of a thousand of its notifications the public key signs; all else stays. 0 goes back to the certificate. Refused while a new platform certificate is coming.',
  },
  parameters: { path: pathVariables({ mchid: merchantMchid }), query: nothing },
  body: group(
    { public_key_permille: publicKeyPermille },
    { label: { zh: '公钥切换', en: 'switch to the public key' } },
  ),
  answer: { status: 200, body: merchant },
  errors: [...findErrors, 'INVALID_REQUEST'],
  idempotent: true,
});
