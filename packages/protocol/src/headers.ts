/**
 * The names and marks of WeChat Pay APIv3 on the wire, each once. Nothing else in the project spells a header name.
 */

/**
 * Header names with exactly the case that the platform writes. Some clients compare names by case, so what is
 * written must look like this; what is read is compared in lower case, as HTTP says.
 */
export const headerNames = {
  authorization: 'Authorization',
  accept: 'Accept',
  contentType: 'Content-Type',
  userAgent: 'User-Agent',
  acceptLanguage: 'Accept-Language',
  timestamp: 'Wechatpay-Timestamp',
  nonce: 'Wechatpay-Nonce',
  signature: 'Wechatpay-Signature',
  serial: 'Wechatpay-Serial',
  signatureType: 'Wechatpay-Signature-Type',
  requestId: 'Request-ID',
} as const;

/**
 * The one signature scheme: RSASSA-PKCS1-v1_5 with SHA-256. It opens the `Authorization` header and is the value
 * of `Wechatpay-Signature-Type`.
 */
export const signatureScheme = 'WECHATPAY2-SHA256-RSA2048';

/** What a `Wechatpay-Serial` starts with when it names a platform public key and not a certificate. */
export const publicKeyIdPrefix = 'PUB_KEY_ID_';

/**
 * What a `Wechatpay-Signature` starts with when the platform probes on purpose whether its signatures are checked.
 * Such a message must be treated as any other with a wrong signature; the platform sends it again, rightly signed.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 */
export const probePrefix = 'WECHATPAY/SIGNTEST/';
