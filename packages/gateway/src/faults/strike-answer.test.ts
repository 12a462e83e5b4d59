import { answerMessage, headerNames, probePrefix, sign, verify } from '@hufu/protocol';
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { systemRandom } from '../adapters/system-random.ts';
import { Refusal } from '../refusal.ts';
import type { AnswerFault } from './fault.ts';
import { spoilNotificationHeaders } from './spoil-signature.ts';
import { refuseByFault, strikeAnswer } from './strike-answer.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const body = Buffer.from('{"state":"DONE"}');
const message = answerMessage({ timestamp: '1767578400', nonce: 'N', body });
const signature = await sign(message, privateKey);
const answer = {
  status: 200,
  headers: [
    ['Content-Type', 'application/json'],
    [headerNames.signature, signature],
    [headerNames.serial, 'S'],
  ],
  body,
} as const;

/** A timer that a test lets run out. */
function heldTimer() {
  const waiting: { readonly delayMs: number; readonly act: () => void }[] = [];
  const after = (delayMs: number, act: () => void) => {
    waiting.push({ delayMs, act });
    return () => {};
  };
  return { waiting, timer: { after } };
}

function fault(kind: AnswerFault['kind'], delayMs: number | null = null): AnswerFault {
  return { id: 'f', on: 'answers', mchid: null, path: null, times: null, kind, delayMs };
}

async function strike(kind: AnswerFault['kind']) {
  return strikeAnswer(answer, [fault(kind)], { random: systemRandom, timer: heldTimer().timer });
}

function signatureIn({ headers }: { readonly headers: readonly (readonly [string, string])[] }): string {
  return headers.find(([name]) => name === headerNames.signature)?.[1] ?? '';
}

describe('an answer that a fault strikes', () => {
  test.each([
    ['system-error', 500, 'SYSTEM_ERROR'],
    ['frequency-limited', 429, 'FREQUENCY_LIMITED'],
  ] as const)('is refused before anything is done: %s', (kind, status, code) => {
    const refused = () => refuseByFault([fault('slow', 1), fault(kind)]);
    expect(refused).toThrow(Refusal);
    expect(refused).toThrow(expect.objectContaining({ status, code, rule: 'fault-on-demand' }));
  });

  test.each(['slow', 'answer-lost', 'wrong-signature', 'signtest-probe'] as const)(
    'is made as ever: %s',
    (kind) => {
      expect(() => refuseByFault([fault(kind, 1)])).not.toThrow();
    },
  );

  test('looks well signed and is not', async () => {
    const struck = await strike('wrong-signature');
    const spoiled = signatureIn(struck);
    expect(Buffer.from(spoiled, 'base64')).toHaveLength(256);
    expect(verify(message, signature, publicKey)).toBe('valid');
    expect(verify(message, spoiled, publicKey)).toBe('mismatch');
    expect(struck.headers.map(([name]) => name)).toEqual(answer.headers.map(([name]) => name));
    expect(struck).toMatchObject({ status: 200, body });
  });

  test('bears the mark of a probe, and a new one each time', async () => {
    const first = signatureIn(await strike('signtest-probe'));
    expect(first.startsWith(probePrefix)).toBe(true);
    expect(first.length).toBeGreaterThan(probePrefix.length + 300);
    expect(signatureIn(await strike('signtest-probe'))).not.toBe(first);
  });

  test('is lost whole: nothing of it is left to be read', async () => {
    expect(await strike('answer-lost')).toEqual({
      status: 0,
      headers: [],
      body: Buffer.alloc(0),
      lost: true,
    });
  });

  test('comes when its time is up, and not before', async () => {
    const { waiting, timer } = heldTimer();
    const faults = [fault('answer-lost'), fault('slow', 3000)];
    let came = false;
    const struck = strikeAnswer(answer, faults, { random: systemRandom, timer }).then((late) => {
      came = true;
      return late;
    });
    await Promise.resolve();
    expect(waiting.map(({ delayMs }) => delayMs)).toEqual([3000]);
    expect(came).toBe(false);
    waiting[0]?.act();
    expect(await struck).toMatchObject({ lost: true });
  });

  test('without faults is the very answer that came', async () => {
    const ports = { random: systemRandom, timer: heldTimer().timer };
    expect(await strikeAnswer(answer, [], ports)).toBe(answer);
  });
});

describe('the headers of a delivery', () => {
  const ofKind = (kind: 'wrong-signature' | 'signtest-probe' | 'duplicate') =>
    ({ id: 'f', on: 'notifications', mchid: null, eventType: null, times: 1, delayMs: null, kind }) as const;

  test('lose their signature and nothing else', () => {
    const spoiled = spoilNotificationHeaders(answer.headers, ofKind('wrong-signature'), systemRandom);
    expect(verify(message, signatureIn({ headers: spoiled }), publicKey)).toBe('mismatch');
    expect(spoiled.filter(([name]) => name !== headerNames.signature)).toEqual(
      answer.headers.filter(([name]) => name !== headerNames.signature),
    );
  });

  test('bear the mark of a probe', () => {
    const headers = spoilNotificationHeaders(answer.headers, ofKind('signtest-probe'), systemRandom);
    expect(signatureIn({ headers })).toMatch(/^WECHATPAY\/SIGNTEST\/.{300}/);
  });

  test('stay as they are for a fault of another side', () => {
    expect(spoilNotificationHeaders(answer.headers, ofKind('duplicate'), systemRandom)).toBe(answer.headers);
  });
});
