import { group, list, nothing, optional, rfc3339, text } from '../field.ts';
import { defineOperation } from '../operation.ts';

const sealed = group(
  {
    algorithm: text({ label: { zh: '加密算法', en: 'algorithm' }, max: 32, example: 'AEAD_AES_256_GCM' }),
    nonce: text({
      label: { zh: '加密使用的随机串', en: 'nonce of the seal' },
      max: 16,
      example: '61f9c719728a',
    }),
    associated_data: text({
      label: { zh: '附加数据', en: 'associated data' },
      min: 0,
      max: 16,
      example: 'certificate',
    }),
    ciphertext: text({
      label: { zh: '证书密文', en: 'sealed certificate' },
      note: { zh: '用 APIv3 密钥解密得到 PEM 证书', en: 'Opens with the APIv3 key to a PEM certificate.' },
      max: 1_048_576,
      example: 'sRvt3Ew==',
    }),
  },
  { label: { zh: '证书内容', en: 'sealed certificate' } },
);

/** List the platform certificates. */
export const listCertificates = defineOperation({
  id: 'listCertificates',
  method: 'GET',
  path: '/v3/certificates',
  surface: 'platform',
  mode: 'any',
  title: { zh: '获取平台证书列表', en: 'List the platform certificates' },
  summary: {
    zh: '返回当前可用的平台证书，证书内容以商户的 APIv3 密钥加密。',
    en: "The platform certificates in use, each sealed with the merchant's APIv3 key.",
  },
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4012551764',
  parameters: {
    path: nothing,
    query: group(
      {
        algorithm_type: optional(
          text({ label: { zh: '证书算法类型', en: 'kind of certificate' }, max: 16, example: 'RSA' }),
        ),
      },
      { label: { zh: '查询参数', en: 'query' } },
    ),
  },
  body: null,
  answer: {
    status: 200,
    body: group(
      {
        data: list(
          group(
            {
              serial_no: text({
                label: { zh: '证书序列号', en: 'serial' },
                max: 40,
                example: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
              }),
              effective_time: rfc3339({
                label: { zh: '证书启用时间', en: 'valid from' },
                example: '2018-03-26T11:39:50+08:00',
              }),
              expire_time: rfc3339({
                label: { zh: '证书弃用时间', en: 'valid until' },
                example: '2023-03-25T11:39:50+08:00',
              }),
              encrypt_certificate: sealed,
            },
            { label: { zh: '平台证书', en: 'platform certificate' } },
          ),
          { label: { zh: '平台证书列表', en: 'platform certificates' } },
        ),
      },
      { label: { zh: '平台证书', en: 'platform certificates' } },
    ),
  },
  // INVALID_REQUEST: a request without Accept or User-Agent.
  errors: [
    'PARAM_ERROR',
    'INVALID_REQUEST',
    'SIGN_ERROR',
    'RESOURCE_NOT_EXISTS',
    'FREQUENCY_LIMITED',
    'SYSTEM_ERROR',
  ],
  idempotent: true,
  signedAnswer: true,
});
