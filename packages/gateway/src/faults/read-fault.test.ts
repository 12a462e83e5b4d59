import { contract, validate } from '@hufu/contract';
import { describe, expect, test } from 'vitest';
import { answerSides, notificationSides, type FaultAsked } from './fault.ts';
import { printFault, readFault } from './read-fault.ts';

function wrongIn(asked: FaultAsked) {
  const read = readFault('f', asked);
  return 'wrong' in read ? read.wrong : null;
}

describe('a fault that is asked for', () => {
  test.each<FaultAsked>([
    { on: 'answers', kind: 'answer-lost' },
    { on: 'answers', kind: 'slow', delay_ms: 600_000, times: 3 },
    { on: 'answers', kind: 'system-error', path: 'createPlan', mchid: '1900000100' },
    { on: 'answers', kind: 'frequency-limited', path: contract.completeServiceOrder.path, times: 10_000 },
    { on: 'notifications', kind: 'delayed', delay_ms: 2_592_000_000, event_type: 'PAYSCORE.USER_PAID' },
    { on: 'notifications', kind: 'reordered' },
    { on: 'notifications', kind: 'reordered', delay_ms: 1 },
    { on: 'notifications', kind: 'signtest-probe', mchid: '1900000100' },
  ])('is read, and printed as it was asked for: %j', (asked) => {
    expect(validate(contract.putFault.body, asked, 'body')).toMatchObject({ ok: true });
    const read = readFault('f', asked);
    if ('wrong' in read) throw new Error(read.wrong.message.en);
    const printed = printFault(read.fault);
    expect(printed).toEqual({ fault_id: 'f', ...asked });
    expect(validate(contract.putFault.answer.body, printed, 'body')).toMatchObject({ ok: true });
  });

  test.each<[FaultAsked, string]>([
    [{ on: 'answers', kind: 'duplicate' }, 'kind'],
    [{ on: 'answers', kind: 'delayed', delay_ms: 1 }, 'kind'],
    [{ on: 'notifications', kind: 'slow', delay_ms: 1 }, 'kind'],
    [{ on: 'notifications', kind: 'answer-lost' }, 'kind'],
    [{ on: 'notifications', kind: 'duplicate', path: 'createPlan' }, 'path'],
    [{ on: 'answers', kind: 'answer-lost', path: '/v3/payscore/none' }, 'path'],
    [{ on: 'answers', kind: 'answer-lost', path: 'putFault' }, 'path'],
    [{ on: 'answers', kind: 'answer-lost', path: contract.readClock.path }, 'path'],
    [{ on: 'answers', kind: 'system-error', event_type: 'PAYSCORE.USER_PAID' }, 'event_type'],
    [{ on: 'answers', kind: 'slow' }, 'delay_ms'],
    [{ on: 'answers', kind: 'slow', delay_ms: 600_001 }, 'delay_ms'],
    [{ on: 'answers', kind: 'answer-lost', delay_ms: 1 }, 'delay_ms'],
    [{ on: 'notifications', kind: 'delayed' }, 'delay_ms'],
    [{ on: 'notifications', kind: 'before-answer', delay_ms: 1 }, 'delay_ms'],
  ])('is wrong, and says where: %j', (asked, field) => {
    expect(wrongIn(asked)).toMatchObject({ field, value: asked[field as keyof FaultAsked] });
  });

  test('may be of every kind that the contract names, and of no other', () => {
    const { kind } = contract.putFault.body.properties;
    const known = new Set([...Object.keys(answerSides), ...Object.keys(notificationSides)]);
    expect([...known].toSorted()).toEqual([...kind.enum].toSorted());
  });
});
