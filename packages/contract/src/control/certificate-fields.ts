/** The platform's certificates: which one signs, and which one is to. */
import { choice, group, list, optional } from '../field.ts';
import { instant } from './fields.ts';
import { pem, platformCertificateSerial } from './world-fields.ts';

/** How long before it signs a new certificate is on the list, unless another time is asked for. */
export const certificateLead = 'PT24H';

/** `coming`: on the list, and signs nothing yet. */
const state = choice(['signing', 'coming'], {
  label: { zh: '状态', en: 'state' },
  meanings: {
    signing: { zh: '正在签名', en: 'signs now' },
    coming: { zh: '已公布，尚未启用', en: 'is only on the list yet' },
  },
  example: 'coming',
});

/** When a certificate begins to sign. */
export const signsFrom = instant('启用时刻', 'when it begins to sign');

/** A platform certificate as it is listed. */
export const platformCertificate = group(
  {
    serial: platformCertificateSerial,
    state,
    signs_from: optional(signsFrom),
    effective_time: instant('生效时间', 'when it takes effect'),
    expire_time: instant('失效时间', 'when it expires'),
    certificate: pem({ zh: '平台证书', en: "the platform's certificate" }, 'CERTIFICATE'),
  },
  {
    label: { zh: '平台证书', en: "platform's certificate" },
    note: {
      zh: '初建时的证书没有 signs_from。有新证书待启用时，旧证书的 expire_time 为其启用时刻',
      en: 'The one of the founding has no signs_from. While another is coming, its expire_time is the instant of the change.',
    },
  },
);

/** Those that are listed, the newest first: one, or two before a change. */
export const platformCertificates = group(
  {
    platform_certificates: list(platformCertificate, {
      label: { zh: '平台证书列表', en: "platform's certificates" },
      itemsMin: 1,
    }),
  },
  { label: { zh: '平台证书列表', en: "platform's certificates" } },
);
