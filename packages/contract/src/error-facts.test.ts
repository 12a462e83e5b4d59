import { expect, test } from 'vitest';
import { errorFactsOf } from './error-facts.ts';
import { errors, type ErrorCode } from './errors.ts';

const codes = Object.keys(errors) as readonly ErrorCode[]; // its keys are the codes

test('the platform refuses as the table says', () => {
  for (const code of codes) expect(errorFactsOf(code, 'platform')).toBe(errors[code]);
});

test('a control operation refuses with the same status, surely, and means the gateway', () => {
  for (const code of codes) {
    const { status, retryable } = errors[code];
    expect(errorFactsOf(code, 'control')).toMatchObject({ status, retryable, confidence: 'documented' });
  }
  expect(errorFactsOf('NO_AUTH', 'control').message.en).toContain('this machine');
  expect(errorFactsOf('PARAM_ERROR', 'control').message).toBe(errors.PARAM_ERROR.message);
});
