/**
 * Explains a 401: looks at what can be seen, then asks the signature itself.
 */
import {
  isAuthorizationFault,
  normalizeSerial,
  parseAuthorization,
  type Authorization,
} from '@hufu/protocol';

import type { GatewayRequest } from '../pipeline/message.ts';
import type { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { causesAtSight, causesOfFault } from './causes-at-sight.ts';
import type { Cause, Explanation, SignatureFinding } from './explanation.ts';
import { findSignedText } from './find-signed-text.ts';
import {
  findSigningKey,
  holdersFor,
  isPssSignature,
  type Holder,
  type SigningKey,
} from './find-signing-key.ts';
import { readSignature } from './signature-bytes.ts';
import { rightMessage, type Evidence } from './sketch.ts';

/** The request that was refused, and what it is held against. */
export interface RefusedRequest {
  readonly request: GatewayRequest;
  readonly refusal: Refusal;
  readonly requestId: string;
  readonly world: World;
  /** Real time of the request, milliseconds since 1970. */
  readonly nowMs: number;
  /** The operation's path with its `{placeholders}`; `null` when there is none. */
  readonly template: string | null;
  /** Whether the signature itself is asked, or only what can be seen. */
  readonly depth: 'asked' | 'seen';
}

/** Why the signature was refused. Pure; bounded by the limits of what it calls. */
export function explainSignature(refused: RefusedRequest): Explanation {
  const { request, refusal, world, nowMs } = refused;
  const header = request.headers['authorization'];
  const authorization = parseAuthorization(header);
  const facts = {
    at: nowMs,
    requestId: refused.requestId,
    rule: refusal.rule,
    refusal: refusal.text,
    method: request.method,
    target: request.target,
  };
  if (isAuthorizationFault(authorization)) {
    const causes = causesOfFault(authorization, header);
    return { ...facts, mchid: null, serial: null, verified: null, signature: { kind: 'unread' }, causes };
  }
  const evidence: Evidence = { request, authorization, template: refused.template };
  const found = refused.depth === 'asked' ? examine(evidence, world) : unasked;
  return {
    ...facts,
    mchid: authorization.mchid,
    serial: authorization.serial,
    verified: rightMessage(evidence),
    signature: found.signature,
    causes: [...causesAtSight(authorization, world, nowMs), ...found.causes],
  };
}

interface Examined {
  readonly signature: SignatureFinding;
  readonly causes: readonly Cause[];
}

const unasked: Examined = {
  signature: { kind: 'unread' },
  causes: [
    {
      id: 'too-many-refusals',
      text: {
        zh: '这一秒内被拒绝的签名太多，没有逐一试算这个签名。降低频率后重试。',
        en: 'Too many signatures were refused in this second to try this one. Slow down and try again.',
      },
    },
  ],
};

/** Asks the signature who made it, and then what was signed. */
function examine(evidence: Evidence, world: World): Examined {
  const { authorization } = evidence;
  const holders = holdersFor(world, authorization);
  const named = holders[0];
  if (named === undefined) return { signature: { kind: 'unread' }, causes: [] };

  const lengthBytes = (named.certificate.publicKey.asymmetricKeyDetails?.modulusLength ?? 2048) / 8;
  const [reading] = readSignature(authorization.signature, lengthBytes);
  if (reading === undefined)
    return { signature: { kind: 'unknown-key' }, causes: [wrongLength(lengthBytes)] };

  const spelling = reading.cause === null ? [] : [reading.cause];
  const key = findSigningKey(reading.bytes, holders);
  if (key === null) {
    return {
      signature: { kind: 'unknown-key' },
      causes: [...spelling, unknownKey(evidence, reading.bytes, named)],
    };
  }
  const text = findSignedText(evidence, key);
  const before = [...spelling, ...causesOfKey(key, authorization), ...causesOfHash(key)];
  if (text === null) {
    const digestHex = key.digest.toString('hex');
    return {
      signature: { kind: 'other-text', hash: key.hash, digestHex },
      causes: [...before, otherText(key.hash, digestHex)],
    };
  }
  const causes = [...before, ...text.mistakes.map(({ id, text }) => ({ id, text }))];
  return {
    signature: causes.length === 0 ? { kind: 'holds' } : { kind: 'found', signed: text.text },
    causes,
  };
}

function wrongLength(lengthBytes: number): Cause {
  const length = Math.ceil(lengthBytes / 3) * 4;
  return {
    id: 'signature-length',
    text: {
      zh: `signature 不是 ${lengthBytes} 字节 RSA 签名的 Base64（应为 ${length} 个字符）。它可能被截断，或是用别的算法、别的长度的密钥生成的。`,
      en: `The signature is not the base64 of an RSA signature of ${lengthBytes} bytes, which has ${length} characters. It was cut off, or made by another algorithm or a key of another size.`,
    },
  };
}

function unknownKey(evidence: Evidence, signature: Buffer, named: Holder): Cause {
  if (isPssSignature(rightMessage(evidence), signature, named.certificate.publicKey)) {
    const zh = '签名用了 RSASSA-PSS 填充。用 RSASSA-PKCS1-v1_5（SHA256withRSA）。';
    const en = 'The signature has PSS padding. Use RSASSA-PKCS1-v1_5, also called SHA256withRSA.';
    return { id: 'padding-pss', text: { zh, en } };
  }
  const { serial, mchid } = evidence.authorization;
  return {
    id: 'key-unknown',
    text: {
      zh: `这个签名不是用网关认识的任何一把商户私钥生成的。检查私钥文件是否与商户 ${mchid} 序列号 ${serial} 的证书是一对。`,
      en: `No merchant’s key that the gateway knows made this signature. Check that the private key is the one of merchant ${mchid}’s certificate ${serial}.`,
    },
  };
}

/** Nothing when the header names the very key that signed. */
function causesOfKey({ holder }: SigningKey, authorization: Authorization): readonly Cause[] {
  const { merchant, certificate } = holder;
  const named = normalizeSerial(authorization.serial);
  if (certificate.serial === named) return [];
  if (merchant.mchid === authorization.mchid) {
    const zh = `签名用的是序列号 ${certificate.serial} 的私钥，serial_no 写的却是 ${authorization.serial}。两者要是一对。`;
    const en = `The key of certificate ${certificate.serial} signed, but serial_no says ${authorization.serial}. They belong together.`;
    return [{ id: 'key-of-another-certificate', text: { zh, en } }];
  }
  const zh = `签名用的是商户 ${merchant.mchid} 的私钥（证书 ${certificate.serial}），Authorization 写的却是商户 ${authorization.mchid}。换成同一个商户的私钥。`;
  const en = `The key of merchant ${merchant.mchid} signed (certificate ${certificate.serial}), but Authorization says merchant ${authorization.mchid}. Use the key of the same merchant.`;
  return [{ id: 'key-of-another-merchant', text: { zh, en } }];
}

function causesOfHash({ hash }: SigningKey): readonly Cause[] {
  if (hash === 'sha256') return [];
  const zh = `签名用的摘要算法是 ${hash}。用 SHA-256（SHA256withRSA）。`;
  const en = `The signature was made with ${hash}. Use SHA-256, that is SHA256withRSA.`;
  return [{ id: 'hash-other', text: { zh, en } }];
}

function otherText(hash: string, digestHex: string): Cause {
  return {
    id: 'text-other',
    text: {
      zh: `私钥是对的，但签名的文本与待验签名串不同，常见的错误都对不上。你签名的文本的 ${hash} 是 ${digestHex}：打印出自己的签名串，逐行与下面的比对。`,
      en: `The key is right, but another text was signed than the one below, and no usual mistake leads to it. The ${hash} of the text you signed is ${digestHex}: print your text and compare it line by line.`,
    },
  };
}
