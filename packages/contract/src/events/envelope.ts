/**
 * What every notification looks like on the wire: the envelope, whose resource is sealed with the merchant's APIv3
 * key. What the opened resource is, each event says in its own file.
 */
import { choice, group, optional, rfc3339, text, type Static } from '../field.ts';

/** Every type of event that is described here, in the order of the contract. */
export const eventTypes = [
  'PAYSCORE.USER_SIGN_PLAN',
  'PAYSCORE.USER_CANCEL_SIGN_PLAN',
  'PAYSCORE.USER_CONFIRM',
  'PAYSCORE.USER_PAID',
] as const;

export type EventType = (typeof eventTypes)[number];

/** The envelope's `resource_type`. */
export const resourceType = 'encrypt-resource';

/** The resource's `original_type`. */
export const originalType = 'payscore';

/** What is bound to a resource's ciphertext. Never empty: the platform's own Java utility refuses that. */
export const associatedData = 'payscore';

/** How long the receiver may take to verify and to acknowledge, in milliseconds: five seconds. */
export const acknowledgeWithinMs = 5_000;

/** Most characters of a summary. */
export const summaryMax = 64;

/** The seal takes a nonce of exactly so many characters. */
const nonceLength = 12;

const sealedResource = group(
  {
    original_type: choice([originalType], {
      label: { zh: '原始回调类型', en: 'kind of the resource' },
      example: originalType,
    }),
    algorithm: choice(['AEAD_AES_256_GCM'], {
      label: { zh: '加密算法类型', en: 'algorithm' },
      example: 'AEAD_AES_256_GCM',
    }),
    ciphertext: text({
      label: { zh: '数据密文', en: 'sealed resource' },
      note: { zh: '用 APIv3 密钥解密得到 JSON 对象', en: 'Opens with the APIv3 key to a JSON object.' },
      max: 1_048_576,
      example: 'sRvt3Ew==',
      confidence: { 'length-max': 'assumed' },
    }),
    associated_data: optional(
      text({
        label: { zh: '附加数据', en: 'associated data' },
        min: 0,
        // Fewer than 16 bytes.
        max: 15,
        example: associatedData,
      }),
    ),
    nonce: text({
      label: { zh: '加密使用的随机串', en: 'nonce of the seal' },
      note: { zh: '与签名的随机串无关', en: 'Not the nonce of the signature.' },
      min: nonceLength,
      max: nonceLength,
      example: 'j9g1wAzF9Xn1',
    }),
  },
  { label: { zh: '通知数据', en: 'sealed resource' } },
);

/** A notification as it is posted to the merchant's notification address. */
export const notificationEnvelope = group(
  {
    id: text({
      label: { zh: '通知ID', en: 'notification id' },
      max: 36,
      example: '8b33f79f-8869-5ae5-b41b-3c0b59f957d0',
    }),
    create_time: rfc3339({
      label: { zh: '通知创建时间', en: 'when the notification was made' },
      example: '2022-10-12T16:54:38+08:00',
    }),
    event_type: choice(eventTypes, { label: { zh: '通知类型', en: 'type of the event' } }),
    resource_type: choice([resourceType], {
      label: { zh: '通知数据类型', en: 'how the resource is carried' },
      example: resourceType,
    }),
    summary: text({ label: { zh: '回调摘要', en: 'summary' }, max: summaryMax, example: '用户签约计划成功' }),
    resource: sealedResource,
  },
  { label: { zh: '通知', en: 'notification' } },
);

export type NotificationEnvelope = Static<typeof notificationEnvelope>;
