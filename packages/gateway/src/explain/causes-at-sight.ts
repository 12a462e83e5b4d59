/**
 * Causes that need no trial: what the `Authorization` header shows by itself, held against the clock and the world.
 */
import {
  freshness,
  freshnessWindowSeconds,
  normalizeSerial,
  publicKeyIdPrefix,
  signatureScheme,
  type Authorization,
  type AuthorizationFault,
} from '@hufu/protocol';

import type { World } from '../world.ts';
import type { Cause } from './explanation.ts';

/** Causes in a header that could not be read. */
export function causesOfFault(fault: AuthorizationFault, header: string | undefined): readonly Cause[] {
  if (fault.fault === 'missing') {
    const zh = '请求没有 Authorization 头。每个请求都要签名；GET 也一样。';
    const en = 'The request has no Authorization header. Every request is signed, a GET too.';
    return [{ id: 'authorization-missing', text: { zh, en } }];
  }
  if (fault.fault === 'scheme') return [causeOfScheme(fault.scheme)];
  if ((header?.split(signatureScheme).length ?? 0) > 2) {
    const zh = '请求带了两个 Authorization 头。只保留一个。';
    const en = 'The request has two Authorization headers. Send one.';
    return [{ id: 'authorization-twice', text: { zh, en } }];
  }
  const field = fault.field ?? 'Authorization';
  const form = `${signatureScheme} mchid="…",nonce_str="…",signature="…",timestamp="…",serial_no="…"`;
  return [
    {
      id: 'authorization-form',
      text: {
        zh: `Authorization 头的 ${field} 写法不对（${fault.reason}）。应为一行：${form}`,
        en: `${fault.reason} The header is one line: ${form}`,
      },
    },
  ];
}

function causeOfScheme(scheme: string): Cause {
  return {
    id: 'scheme-other',
    text: {
      zh: `认证类型是“${scheme}”，应为 ${signatureScheme}，后跟一个空格。`,
      en: `The authentication type is "${scheme}"; it is ${signatureScheme}, followed by one blank.`,
    },
  };
}

/** Causes in a header that could be read: its time, its merchant, its serial. */
export function causesAtSight(authorization: Authorization, world: World, nowMs: number): readonly Cause[] {
  return [
    ...causesOfTime(authorization.timestamp, nowMs),
    ...causesOfMerchant(authorization, world),
    ...causesOfSerial(authorization, world, nowMs),
  ];
}

/** Finer units than the second, by how many of them one has. */
const finerUnits = [
  { zh: '毫秒', en: 'milliseconds', perSecond: 1e3 },
  { zh: '微秒', en: 'microseconds', perSecond: 1e6 },
  { zh: '纳秒', en: 'nanoseconds', perSecond: 1e9 },
];

function causesOfTime(timestamp: string, nowMs: number): readonly Cause[] {
  const finding = freshness(timestamp, nowMs);
  if (finding.fresh) return [];

  const value = Number(timestamp);
  const unit = finerUnits.find(({ perSecond }) => Math.abs(value / perSecond - nowMs / 1000) < 366 * 86_400);
  if (unit !== undefined) {
    const zh = `timestamp 写成了${unit.zh}。它是秒：10 位数字。`;
    const en = `The timestamp is in ${unit.en}. It is in seconds: 10 digits.`;
    return [{ id: 'timestamp-unit', text: { zh, en } }];
  }
  if (finding.skewSeconds === null) {
    const zh = 'timestamp 不是十进制的秒数（10 位数字）。';
    const en = 'The timestamp is not a number of seconds in plain decimal digits (10 of them).';
    return [{ id: 'timestamp-form', text: { zh, en } }];
  }
  const seconds = Math.abs(finding.skewSeconds);
  const ahead = finding.skewSeconds > 0;
  return [
    {
      id: 'clock-off',
      text: {
        zh: `timestamp 比网关的时间${ahead ? '快' : '慢'} ${seconds} 秒，最多允许 ${freshnessWindowSeconds} 秒。校准时钟，并在发送前才取时间。`,
        en: `The timestamp is ${seconds} s ${ahead ? 'ahead of' : 'behind'} the gateway’s time; ${freshnessWindowSeconds} s are allowed. Set the clock, and read it just before sending.`,
      },
    },
  ];
}

function causesOfMerchant({ mchid }: Authorization, world: World): readonly Cause[] {
  if (world.merchant(mchid) !== undefined) return [];
  const link = world.subMerchants.find(({ subMchid }) => subMchid === mchid);
  if (link !== undefined) {
    const zh = `mchid ${mchid} 是子商户号。服务商模式下 Authorization 写服务商的商户号（${link.mchid}）和服务商的证书序列号。`;
    const en = `mchid ${mchid} is a sub-merchant’s. In partner mode Authorization names the partner, ${link.mchid}, and the partner’s certificate.`;
    return [{ id: 'sub-merchant-mchid', text: { zh, en } }];
  }
  const zh = `网关不认识商户号 ${mchid}。检查 mchid，或在网关中创建该商户。`;
  const en = `The gateway does not know the merchant ${mchid}. Check mchid, or create the merchant in the gateway.`;
  return [{ id: 'merchant-unknown', text: { zh, en } }];
}

function causesOfSerial(authorization: Authorization, world: World, nowMs: number): readonly Cause[] {
  const { mchid } = authorization;
  const serial = normalizeSerial(authorization.serial);
  const merchant = world.merchant(mchid);
  const certificate = merchant?.certificates.get(serial);
  if (certificate !== undefined)
    return nowMs < certificate.expiresAt ? [] : [expired(serial, certificate.expiresAt)];

  const owner = world.merchants.find((other) => other.certificates.has(serial));
  if (owner !== undefined) return merchant === undefined ? [] : [othersSerial(serial, owner.mchid)];
  if (serial.startsWith(publicKeyIdPrefix)) return [publicKeyId];
  if (world.platformCertificates.some((platform) => platform.serial === serial)) return [platformSerial];

  const meant = [...(merchant?.certificates.keys() ?? [])].find((known) => isRespelling(serial, known));
  return [meant === undefined ? unknownSerial(authorization.serial, mchid) : respelt(meant)];
}

const publicKeyId: Cause = {
  id: 'serial-is-public-key-id',
  text: {
    zh: 'serial_no 写了微信支付公钥 ID（PUB_KEY_ID_…）。这里写商户 API 证书的序列号；公钥 ID 放在 Wechatpay-Serial 头。',
    en: 'serial_no is the id of a platform public key (PUB_KEY_ID_…). It is the serial of the merchant’s API certificate; the key’s id goes into the header Wechatpay-Serial.',
  },
};

const platformSerial: Cause = {
  id: 'serial-is-platforms',
  text: {
    zh: 'serial_no 写了微信支付平台证书的序列号。这里写商户 API 证书的序列号。',
    en: 'serial_no is the serial of the platform’s certificate. It is the serial of the merchant’s own API certificate.',
  },
};

function othersSerial(serial: string, mchid: string): Cause {
  const zh = `serial_no ${serial} 是商户 ${mchid} 的证书。mchid、serial_no 与私钥要属于同一个商户。`;
  const en = `serial_no ${serial} is a certificate of merchant ${mchid}. mchid, serial_no and private key belong to one merchant.`;
  return { id: 'serial-of-another-merchant', text: { zh, en } };
}

function unknownSerial(serial: string, mchid: string): Cause {
  const zh = `商户 ${mchid} 没有序列号为 ${serial} 的证书。用 openssl x509 -in apiclient_cert.pem -noout -serial 查看序列号。`;
  const en = `Merchant ${mchid} has no certificate with the serial ${serial}. See it with: openssl x509 -in apiclient_cert.pem -noout -serial`;
  return { id: 'serial-unknown', text: { zh, en } };
}

function respelt(serial: string): Cause {
  const zh = `serial_no 的写法不对，应写 ${serial}：40 位十六进制数字，不带冒号、0x 或十进制。`;
  const en = `serial_no is written in another form. Write ${serial}: hexadecimal digits, without colons or 0x, and not in decimal.`;
  return { id: 'serial-respelt', text: { zh, en } };
}

function expired(serial: string, expiresAt: number): Cause {
  const day = new Date(expiresAt).toISOString();
  const zh = `证书 ${serial} 已于 ${day} 过期。换用新证书，并同时更换私钥。`;
  const en = `The certificate ${serial} expired at ${day}. Use a new one, together with its private key.`;
  return { id: 'certificate-expired', text: { zh, en } };
}

/** Decimal, with colons, with 0x, or without leading zeros. */
function isRespelling(written: string, known: string): boolean {
  const value = valueOf(known, 16);
  const bare = written.replaceAll(':', '').replace(/^0x/i, '');
  return value !== null && (valueOf(bare, 16) === value || valueOf(bare, 10) === value);
}

function valueOf(digits: string, base: 10 | 16): bigint | null {
  if (!(base === 16 ? /^[0-9a-f]{1,64}$/i : /^\d{1,64}$/).test(digits)) return null;
  return BigInt(base === 16 ? `0x${digits}` : digits);
}
