/**
 * The bytes that a signature's text may stand for, when it is written otherwise than in plain base64.
 */
import type { Cause } from './explanation.ts';

/** One reading of the text, and the mistake it supposes. */
export interface Reading {
  readonly bytes: Buffer;
  /** `null` for plain base64. */
  readonly cause: Cause | null;
}

interface Writing {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly read: (signature: string) => Buffer | null;
}

const plain = /^[A-Za-z0-9+/]+={0,2}$/;

const writings: readonly Writing[] = [
  {
    id: 'signature-base64url',
    zh: 'signature 用了 URL 安全的 Base64（含 - 或 _，或缺少末尾的 =）。用标准 Base64。',
    en: 'The signature is in the URL alphabet of base64 (- and _, or without its final =). Use standard base64.',
    read: (signature) =>
      /^[A-Za-z0-9_-]+={0,2}$/.test(signature) ? Buffer.from(signature, 'base64url') : null,
  },
  {
    id: 'signature-unpadded',
    zh: 'signature 的 Base64 缺少末尾的 =。',
    en: 'The signature’s base64 lacks its final =.',
    read: (signature) => (plain.test(signature) ? Buffer.from(signature, 'base64') : null),
  },
  {
    id: 'signature-hex',
    zh: 'signature 写成了十六进制。用标准 Base64。',
    en: 'The signature is written in hexadecimal. Use standard base64.',
    read: (signature) => (/^(?:[0-9a-f]{2})+$/i.test(signature) ? Buffer.from(signature, 'hex') : null),
  },
  {
    id: 'signature-percent-encoded',
    zh: 'signature 做了百分号编码（如 %2B）。Authorization 里直接写 Base64。',
    en: 'The signature is percent-encoded, such as %2B. Write the base64 itself into Authorization.',
    read: (signature) => (signature.includes('%') ? Buffer.from(unescapeAll(signature), 'base64') : null),
  },
  {
    id: 'signature-base64-twice',
    zh: 'signature 做了两次 Base64。只做一次。',
    en: 'The signature was encoded in base64 twice. Encode it once.',
    read: (signature) => Buffer.from(Buffer.from(signature, 'base64').toString('latin1'), 'base64'),
  },
];

/** Every reading that gives `lengthBytes` bytes, plain base64 first. */
export function readSignature(signature: string, lengthBytes: number): readonly Reading[] {
  const bytes = Buffer.from(signature, 'base64');
  if (bytes.length === lengthBytes && bytes.toString('base64') === signature) return [{ bytes, cause: null }];
  for (const { id, zh, en, read } of writings) {
    const found = read(signature);
    if (found?.length === lengthBytes) return [{ bytes: found, cause: { id, text: { zh, en } } }];
  }
  return [];
}

function unescapeAll(text: string): string {
  return text.replaceAll(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
