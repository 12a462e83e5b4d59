/**
 * The pieces together, as both ends use them: a merchant signs a request, the platform finds the key by what the header
 * says and checks it.
 */
import { generateKeyPairSync } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { answerMessage } from './answer-message.ts';
import { isAuthorizationFault, parseAuthorization, printAuthorization } from './authorization.ts';
import { freshness } from './freshness.ts';
import { signatureScheme } from './headers.ts';
import { normalizeSerial } from './keys.ts';
import { requestMessage } from './request-message.ts';
import { signSync, verify } from './signature.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const mchid = '1900000100';
const serial = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1';
const keys = new Map([[`${mchid}/${serial}`, publicKey]]);

const nowMs = 1_554_208_460_000;
const request = {
  method: 'POST',
  target: '/v3/payscore/sign-plan/partner/user-sign-plans?a=1',
  body: Buffer.from('{"plan_name":"瑜伽课5节","total":1000}'),
};
const covered = { timestamp: '1554208460', nonce: '593BEC0C930BF1AFEB40B4A08C8FB242' };
const signature = signSync(requestMessage({ ...request, ...covered }), privateKey);
const header = printAuthorization({ mchid, serial, ...covered, signature });

/** The platform's side in short: true only when every step finds nothing wrong. */
function isAccepted(authorization: string, received: typeof request): boolean {
  const parsed = parseAuthorization(authorization);
  if (isAuthorizationFault(parsed)) return false;
  if (!freshness(parsed.timestamp, nowMs).fresh) return false;
  const key = keys.get(`${parsed.mchid}/${normalizeSerial(parsed.serial)}`);
  if (key === undefined) return false;
  const message = requestMessage({ ...received, timestamp: parsed.timestamp, nonce: parsed.nonce });
  return verify(message, parsed.signature, key) === 'valid';
}

function flippedText(text: string, bit: number): string {
  const at = bit >> 3;
  return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << (bit & 7))) + text.slice(at + 1);
}

describe('a signed request', () => {
  it('is accepted as it was sent', () => {
    expect(isAccepted(header, request)).toBe(true);
  });

  it('is accepted with the serial in lower case, and only this change of a bit of the header is', () => {
    expect(isAccepted(header.replace(serial, serial.toLowerCase()), request)).toBe(true);
    for (let bit = 0; bit < header.length * 8; bit += 1) {
      const changed = flippedText(header, bit);
      const isOtherCase =
        changed.replace(/serial_no="[^"]*"/, (pair) =>
          pair.replace(/"[0-9A-F]+"/i, (hex) => hex.toUpperCase()),
        ) === header;
      expect(isAccepted(changed, request)).toBe(isOtherCase);
    }
  });

  it('is refused when any bit of its body, its target or its method was changed', () => {
    for (let bit = 0; bit < request.body.length * 8; bit += 1) {
      const body = Buffer.from(request.body);
      body[bit >> 3] = (body[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(isAccepted(header, { ...request, body })).toBe(false);
    }
    for (let bit = 0; bit < request.target.length * 8; bit += 1) {
      expect(isAccepted(header, { ...request, target: flippedText(request.target, bit) })).toBe(false);
    }
    for (const method of ['GET', 'PUT', 'post'])
      expect(isAccepted(header, { ...request, method })).toBe(false);
  });

  it('is refused when what the signature covers moves from one line to another', () => {
    const text = request.body.toString('utf8');
    for (const at of [0, 1, text.length]) {
      const target = `${request.target}\n${text.slice(0, at)}`;
      expect(isAccepted(header, { ...request, target, body: Buffer.from(text.slice(at)) })).toBe(false);
    }
    expect(isAccepted(header.replace(covered.nonce, `${covered.nonce}\n`), request)).toBe(false);
  });

  it('is refused with any other header of the right form', () => {
    const word = fc.string({
      unit: fc.constantFrom('0', '1', 'A', 'f', '/', '='),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(word, word, (nonce, text) => {
        const changed = { mchid, serial, ...covered, nonce, signature: text };
        expect(isAccepted(printAuthorization(changed), request)).toBe(false);
      }),
    );
    expect(isAccepted(`${signatureScheme} `, request)).toBe(false);
  });
});

describe('a signed answer', () => {
  const answer = { ...covered, body: '{"sign_plan_id":"01020033210023606914000000007830"}' };
  const answerSignature = signSync(answerMessage(answer), privateKey);

  it('is valid as it was sent', () => {
    expect(verify(answerMessage(answer), answerSignature, publicKey)).toBe('valid');
  });

  it.each(['timestamp', 'nonce', 'body'] as const)(
    'is refused when any bit of its %s was changed',
    (part) => {
      for (let bit = 0; bit < answer[part].length * 8; bit += 1) {
        const changed = { ...answer, [part]: flippedText(answer[part], bit) };
        expect(verify(answerMessage(changed), answerSignature, publicKey)).toBe('mismatch');
      }
    },
  );

  it('is no signature of a request', () => {
    expect(verify(requestMessage({ ...request, ...covered }), answerSignature, publicKey)).toBe('mismatch');
  });
});
