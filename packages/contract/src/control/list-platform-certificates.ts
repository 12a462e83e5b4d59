import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { platformCertificates } from './certificate-fields.ts';
import { controlErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';

/** List the platform's certificates. */
export const listPlatformCertificates = defineOperation({
  ...controlFacts,
  id: 'listPlatformCertificates',
  method: 'GET',
  path: `${controlPath}/platform-certificates`,
  title: { zh: '平台证书列表', en: "List the platform's certificates" },
  summary: {
    zh: '正在签名的平台证书与待启用的平台证书，与 GET /v3/certificates 所列相同，未加密。',
    en: 'The one that signs, and the one that is to: what GET /v3/certificates lists, in the clear.',
  },
  parameters: { path: nothing, query: nothing },
  body: null,
  answer: { status: 200, body: platformCertificates },
  errors: controlErrors,
  idempotent: true,
});
