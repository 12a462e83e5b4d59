import { inspect } from 'node:util';

import { expect, test } from 'vitest';

import {
  AbortError,
  AnswerError,
  ApiError,
  DecryptError,
  InputError,
  OptionsError,
  SignatureError,
  TimeoutError,
  TransportError,
  WechatPayError,
  isApiError,
  isWechatPayError,
} from './errors.ts';
import type { AnyWechatPayError } from './errors.ts';

const signatureError = new SignatureError('not proven', {
  reason: 'stale',
  header: 'Wechatpay-Timestamp',
  serial: 'PUB_KEY_ID_1',
  skewSeconds: -301,
  status: 200,
  requestId: null,
  body: Buffer.from('{"total":900}'),
});

const apiError = new ApiError('refused', {
  apiCode: 'PARAM_ERROR',
  apiMessage: '参数错误',
  detail: { field: '/plan_id' },
  status: 400,
  requestId: 'R-1',
  verified: true,
  retryable: false,
  excerpt: null,
  signing: null,
});

const all: readonly (readonly [WechatPayError, name: string, code: string])[] = [
  [new OptionsError('mchid', 'mchid is missing.'), 'OptionsError', 'OPTIONS_INVALID'],
  [new InputError('no'), 'InputError', 'INPUT_INVALID'],
  [new TransportError('cut', { phase: 'send' }), 'TransportError', 'TRANSPORT_FAILED'],
  [new TimeoutError('late', { phase: 'answer', limit: 'total' }), 'TimeoutError', 'TIMED_OUT'],
  [new AbortError('left', { phase: 'connect' }), 'AbortError', 'ABORTED'],
  [signatureError, 'SignatureError', 'SIGNATURE_INVALID'],
  [apiError, 'ApiError', 'API_REFUSED'],
  [new AnswerError('html', { reason: 'not-json', status: 200 }), 'AnswerError', 'ANSWER_UNREADABLE'],
  [new DecryptError('torn', { reason: 'tag' }), 'DecryptError', 'DECRYPT_FAILED'],
];

test.each(all)('%s has its name, its code and the base class', (error, name, code) => {
  expect(error).toBeInstanceOf(WechatPayError);
  expect(isWechatPayError(error)).toBe(true);
  expect([error.name, error.code]).toEqual([name, code]);
  expect(String(error)).toBe(`${name}: ${error.message}`);
  expect(error.stack?.startsWith(`${name}: `)).toBe(true);
});

test('an error of somebody else is none of ours', () => {
  expect(isWechatPayError(new Error('ECONNRESET'))).toBe(false);
  expect(isWechatPayError(null)).toBe(false);
});

test('only a failure to connect is known not to have been sent', () => {
  expect(new TimeoutError('late', { phase: 'connect', limit: 'connect' }).outcome).toBe('not-sent');
  expect(new TransportError('cut', { phase: 'send' }).outcome).toBe('unknown');
  expect(new AbortError('left', { phase: 'unknown' }).outcome).toBe('unknown');
});

function tell(error: AnyWechatPayError): string {
  switch (error.code) {
    case 'SIGNATURE_INVALID':
      return error.reason;
    case 'API_REFUSED':
      return error.apiCode;
    case 'TRANSPORT_FAILED':
    case 'TIMED_OUT':
    case 'ABORTED':
      return error.outcome;
    case 'OPTIONS_INVALID':
      return error.option;
    default:
      return error.message;
  }
}

test('a switch over the code narrows to the facts of the class', () => {
  expect(tell(signatureError)).toBe('stale');
  expect(tell(apiError)).toBe('PARAM_ERROR');
  expect(tell(new TimeoutError('late', { phase: 'answer', limit: 'total' }))).toBe('unknown');
});

test('printing a signature error prints its facts and not the unverified body', () => {
  expect(signatureError.unverifiedBody.toString()).toBe('{"total":900}');
  expect(inspect(signatureError)).toContain("reason: 'stale'");
  expect(inspect(signatureError)).not.toContain('unverifiedBody');
  expect(JSON.parse(JSON.stringify(signatureError))).toEqual({
    code: 'SIGNATURE_INVALID',
    reason: 'stale',
    header: 'Wechatpay-Timestamp',
    serial: 'PUB_KEY_ID_1',
    skewSeconds: -301,
    status: 200,
    requestId: null,
  });
});

test('a refusal is told from every other error', () => {
  expect([apiError, signatureError, new Error('no'), null].map((error) => isApiError(error))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
