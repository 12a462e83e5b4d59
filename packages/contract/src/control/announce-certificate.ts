import { group, nothing, optional } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { certificateLead, platformCertificate, signsFrom } from './certificate-fields.ts';
import { duration } from './clock-fields.ts';
import { changeErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';

/** Announce a new platform certificate. */
export const announceCertificate = defineOperation({
  ...controlFacts,
  id: 'announceCertificate',
  method: 'POST',
  path: `${controlPath}/platform-certificates`,
  title: { zh: '公布新平台证书', en: 'Announce a new platform certificate' },
  summary: {
    zh: `新证书立即列出，自启用时刻起签名：signs_from，或自平台时间起经过 signs_in，默认 ${certificateLead}。此前由旧证书签名；此后只有新证书。某商户的公钥切换已开始而未完成时、或已有新证书待启用时，均被拒绝。`,
    en: `A new certificate is listed at once and signs from an instant on: signs_from, or after signs_in of the platform's time, ${certificateLead} unless told otherwise. Until then the old one signs, and from then on the new one alone is there. Refused while a merchant's switch to the public key is under way, and while another certificate is coming.`,
  },
  parameters: { path: nothing, query: nothing },
  body: group(
    { signs_from: optional(signsFrom), signs_in: optional(duration) },
    // Only one of the two may be given.
    { label: { zh: '启用时刻', en: 'when it begins to sign' }, example: { signs_in: certificateLead } },
  ),
  answer: { status: 200, body: platformCertificate },
  errors: changeErrors,
  idempotent: false,
});
