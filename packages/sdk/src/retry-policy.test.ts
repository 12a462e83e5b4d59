import { describe, expect, test } from 'vitest';

import {
  AbortError,
  AnswerError,
  ApiError,
  InputError,
  SignatureError,
  TimeoutError,
  TransportError,
} from './errors.ts';
import type { SignatureReason } from './errors.ts';
import { isHostAtFault, retryDelayMs } from './retry-policy.ts';
import type { FailedAttempt } from './retry-policy.ts';

const notSent = new TransportError('refused', { phase: 'connect', systemCode: 'ECONNREFUSED' });
const cut = new TransportError('cut', { phase: 'answer' });

function refusal(
  status: number,
  apiCode = `HTTP_${status}`,
  { retryAfterMs = null, verified = true }: { retryAfterMs?: number | null; verified?: boolean } = {},
): ApiError {
  return new ApiError('no', {
    apiCode,
    apiMessage: 'no',
    detail: undefined,
    status,
    requestId: null,
    verified,
    retryable: true,
    retryAfterMs,
    excerpt: null,
    signing: null,
  });
}

function unproven(reason: SignatureReason): SignatureError {
  return new SignatureError('no', {
    reason,
    header: null,
    serial: null,
    skewSeconds: null,
    status: 200,
    requestId: null,
    body: Buffer.alloc(0),
  });
}

function delayOf(error: unknown, part: Partial<FailedAttempt> = {}): number | null {
  return retryDelayMs({
    error,
    attempts: 1,
    retries: 2,
    isRepeatable: false,
    leftMs: 30_000,
    hasOtherHost: false,
    chance: 0,
    ...part,
  });
}

describe('what cannot have happened is repeated whatever it is', () => {
  test.each([
    ['a connection that did not come about', notSent],
    ['a connection that took too long', new TimeoutError('late', { phase: 'connect', limit: 'connect' })],
    ['429', refusal(429, 'FREQUENCY_LIMITED')],
  ])('%s', (_what, error) => {
    expect(delayOf(error)).toBe(125);
  });
});

describe('what may have happened is repeated only where it makes no difference', () => {
  test.each([
    ['a connection that was cut', cut],
    ['an answer that came too late', new TimeoutError('late', { phase: 'answer', limit: 'headers' })],
    ['429 without a signature', refusal(429, 'FREQUENCY_LIMITED', { verified: false })],
    ['502', refusal(502)],
    ['503', refusal(503)],
    ['504', refusal(504)],
    ['SYSTEM_ERROR', refusal(500, 'SYSTEM_ERROR')],
    ['a deliberately wrong signature', unproven('probe')],
  ])('%s', (_what, error) => {
    expect(delayOf(error)).toBeNull();
    expect(delayOf(error, { isRepeatable: true })).toBe(125);
  });
});

describe('what another attempt cannot help is never repeated', () => {
  test.each([
    ['a forged answer', unproven('mismatch')],
    ['an unknown serial', unproven('unknown-serial')],
    ['a stale answer', unproven('stale')],
    ["the caller's signal", new AbortError('left', { phase: 'connect' })],
    ['a refusal', refusal(400, 'PARAM_ERROR')],
    ['a 500 of another code', refusal(500, 'ERROR')],
    ['a redirect', new AnswerError('elsewhere', { reason: 'redirect', status: 302 })],
    ['an input', new InputError('no')],
    ['what is no error of this SDK', new Error('a bug')],
  ])('%s', (_what, error) => {
    expect(delayOf(error, { isRepeatable: true })).toBeNull();
  });
});

test('no retries means none', () => {
  expect(delayOf(notSent, { retries: 0 })).toBeNull();
  expect(delayOf(notSent, { retries: 2, attempts: 2 })).not.toBeNull();
  expect(delayOf(notSent, { retries: 2, attempts: 3 })).toBeNull();
});

test('pauses double up to a limit, half of each by chance', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7].map((attempts) => delayOf(notSent, { attempts, retries: 10 }));
  expect(pauses).toEqual([125, 250, 500, 1_000, 2_000, 2_000, 2_000]);
  expect(delayOf(notSent, { chance: 0.5 })).toBe(188);
  expect(delayOf(notSent, { attempts: 9, retries: 10, chance: 0.999 })).toBeLessThanOrEqual(4_000);
});

test('the platform may ask for a longer pause, and never shortens one', () => {
  expect(delayOf(refusal(429, 'FREQUENCY_LIMITED', { retryAfterMs: 3_000 }))).toBe(3_000);
  expect(delayOf(refusal(429, 'FREQUENCY_LIMITED', { retryAfterMs: 0 }))).toBe(125);
});

test('a pause that leaves no time for an attempt is not made', () => {
  expect(delayOf(refusal(429, 'FREQUENCY_LIMITED', { retryAfterMs: 60_000 }))).toBeNull();
  expect(delayOf(notSent, { leftMs: 125 })).toBeNull();
});

test('another host is asked at once, unless the host was not what failed', () => {
  expect(delayOf(notSent, { hasOtherHost: true })).toBe(0);
  expect(delayOf(refusal(429), { hasOtherHost: true })).toBe(125);
});

test('a host is at fault when it could not be reached or cannot serve', () => {
  expect([notSent, cut, refusal(502)].map(isHostAtFault)).toEqual([true, true, true]);
  const total = new TimeoutError('late', { phase: 'answer', limit: 'total' });
  const left = new AbortError('left', { phase: 'answer' });
  expect([refusal(400), refusal(429), left, total].map(isHostAtFault)).toEqual([false, false, false, false]);
});
