import { KeyError } from '@hufu/protocol';
import { AnswerError, DecryptError, OptionsError, SignatureError, TimeoutError } from '@hufu/sdk';
import { expect, test } from 'vitest';
import { describeFailure } from './describe-failure.ts';
import { noPaint } from './terminal/paint.ts';
import { UsageError } from './usage-error.ts';

const unproven = (reason: 'stale' | 'mismatch') =>
  new SignatureError('The answer is not proven.', {
    reason,
    header: null,
    serial: 'AB',
    skewSeconds: null,
    status: 200,
    requestId: null,
    body: Buffer.from('secret'),
  });

test.each([
  ['usage', new UsageError('u')],
  ['usage', new KeyError('KEY_MALFORMED', 'k')],
  ['usage', new OptionsError('mchid', 'o')],
  ['usage', Object.assign(new Error('the port is taken'), { code: 'EADDRINUSE' })],
  ['noAnswer', new TimeoutError('t', { phase: 'answer', limit: 'total' })],
  ['unproven', unproven('mismatch')],
  ['unproven', new AnswerError('a', { reason: 'not-json', status: 200 })],
  ['unproven', new DecryptError('d', { reason: 'tag' })],
  ['failed', new RangeError('a bug of ours')],
])('it ends as %s with %s', (ends, error) => {
  expect(describeFailure(error, 'en').ends).toBe(ends);
});

test('a timeout after sending warns of repeating', () => {
  const { print } = describeFailure(new TimeoutError('Late.', { phase: 'answer', limit: 'total' }), 'zh');
  expect(print(noPaint, null)).toBe('hufu: Late.\n怎么办  结果不明：先查询，再决定是否重试\n');
});

test('a clock that is off is told apart from a forgery, and nothing unproven is shown', () => {
  const stale = describeFailure(unproven('stale'), 'en');
  expect(stale.print(noPaint, null)).toContain("What to do  Set this machine's clock right");
  const forged = describeFailure(unproven('mismatch'), 'en');
  expect(forged.print(noPaint, null)).toContain('What to do  Do not use this answer.');
  expect(forged.print(noPaint, null) + JSON.stringify(forged.data)).not.toContain('secret');
});

test('a bug shows where it is', () => {
  const { print } = describeFailure(new RangeError('oh'), 'en');
  expect(print(noPaint, null)).toMatch(/^hufu: RangeError: oh\n +at .*describe-failure\.test\.ts/u);
});

test('a message cannot write over the terminal', () => {
  expect(describeFailure(new UsageError('a\u001b[2Jb'), 'en').print(noPaint, null)).toBe(
    'hufu: a\\u001b[2Jb\n',
  );
});
