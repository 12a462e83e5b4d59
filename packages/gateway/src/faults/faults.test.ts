import { contract, faultsMax } from '@hufu/contract';
import { describe, expect, test } from 'vitest';
import type { FaultAsked } from './fault.ts';
import { eventType, mchid, otherMchid, watchedFaults } from './testing/watched-faults.ts';

const asked = { mchid, operation: contract.completeServiceOrder };
const owed = { mchid, eventType, attemptNo: 0 };
const timed = ['delayed', 'reordered', 'before-answer'] as const;

const lost: FaultAsked = { on: 'answers', kind: 'answer-lost' };
const probe: FaultAsked = { on: 'notifications', kind: 'signtest-probe' };

describe('a fault of answers', () => {
  test('strikes as often as it should, and is then over', () => {
    const { faults } = watchedFaults({ twice: { ...lost, times: 2 } });
    const kinds = [1, 2, 3].map(() => faults.ofAnswer(asked).map(({ kind }) => kind));
    expect(kinds).toEqual([['answer-lost'], ['answer-lost'], []]);
    expect(faults.list()).toEqual([]);
    expect(faults.drop('twice')).toBe(false);
  });

  test('tells how often it still strikes', () => {
    const { faults } = watchedFaults({ thrice: { ...lost, times: 3 } });
    faults.ofAnswer(asked);
    expect(faults.list()).toMatchObject([{ id: 'thrice', times: 2 }]);
  });

  test('strikes until it is dropped when nothing else was said', () => {
    const { faults } = watchedFaults({ always: lost });
    for (let call = 0; call < 50; call += 1) expect(faults.ofAnswer(asked)).toHaveLength(1);
    expect(faults.list()).toMatchObject([{ id: 'always', times: null }]);
    expect(faults.drop('always')).toBe(true);
    expect(faults.ofAnswer(asked)).toEqual([]);
  });

  test.each<[Partial<FaultAsked>, number]>([
    [{ mchid }, 1],
    [{ mchid: otherMchid }, 0],
    [{ path: 'completeServiceOrder' }, 1],
    [{ path: contract.completeServiceOrder.path }, 1],
    [{ path: 'completePartnerServiceOrder' }, 0],
    [{ path: contract.cancelServiceOrder.path }, 0],
    [{ mchid: otherMchid, path: 'completeServiceOrder' }, 0],
  ])('strikes whom it is meant for, and counts nothing else: %j', (narrowed, struck) => {
    const { faults } = watchedFaults({ f: { ...lost, ...narrowed, times: 1 } });
    expect(faults.ofAnswer(asked)).toHaveLength(struck);
    expect(faults.list()).toHaveLength(1 - struck);
  });

  test('waits for its turn when another changes the same side of the answer', () => {
    const { faults } = watchedFaults({
      first: { on: 'answers', kind: 'system-error', times: 1 },
      second: { ...lost, times: 1 },
      slow: { on: 'answers', kind: 'slow', delay_ms: 5 },
    });
    const ids = [1, 2, 3].map(() => faults.ofAnswer(asked).map(({ id }) => id));
    expect(ids).toEqual([['first', 'slow'], ['second', 'slow'], ['slow']]);
  });

  test('strikes no notification', () => {
    const { faults } = watchedFaults({ f: { on: 'answers', kind: 'wrong-signature' } });
    expect(faults.ofNotification(owed)).toEqual([]);
    expect(faults.ofDelivery(owed)).toEqual([]);
    expect(faults.ofOwed(owed, timed)).toBeNull();
  });
});

describe('a fault of notifications', () => {
  test.each<[Partial<FaultAsked>, number]>([
    [{}, 1],
    [{ mchid }, 1],
    [{ mchid: otherMchid }, 0],
    [{ event_type: eventType }, 1],
    [{ event_type: 'PAYSCORE.USER_CONFIRM' }, 0],
  ])('strikes whom it is meant for: %j', (narrowed, struck) => {
    const { faults } = watchedFaults({ f: { ...probe, ...narrowed, times: 1 } });
    expect(faults.ofNotification(owed)).toHaveLength(struck);
    expect(faults.ofNotification(owed)).toEqual([]);
  });

  test('strikes at its own side alone, and no answer', () => {
    const { faults } = watchedFaults({
      signature: probe,
      number: { on: 'notifications', kind: 'duplicate' },
      time: { on: 'notifications', kind: 'before-answer' },
    });
    expect(faults.ofNotification(owed)).toMatchObject([{ id: 'signature' }]);
    expect(faults.ofDelivery(owed)).toMatchObject([{ id: 'number' }]);
    expect(faults.ofOwed(owed, timed)?.fault).toMatchObject({ id: 'time' });
    expect(faults.ofOwed(owed, ['delayed', 'reordered'])).toBeNull();
    expect(faults.ofAnswer(asked)).toEqual([]);
  });

  test('that is given back strikes again, and is logged only when it is told', () => {
    const { faults, log } = watchedFaults({
      late: { on: 'notifications', kind: 'delayed', delay_ms: 5, times: 1 },
    });
    const taken = faults.ofOwed(owed, timed);
    expect(faults.ofOwed(owed, timed)).toBeNull();
    taken?.giveBack();
    expect(log).toEqual([]);
    faults.ofOwed(owed, timed)?.tell();
    expect(log).toHaveLength(1);
    expect(faults.ofOwed(owed, timed)).toBeNull();
  });

  test('that was cleared does not come back when it is given back', () => {
    const { faults } = watchedFaults({
      late: { on: 'notifications', kind: 'delayed', delay_ms: 5, times: 1 },
    });
    const taken = faults.ofOwed(owed, timed);
    faults.clear();
    taken?.giveBack();
    expect(faults.list()).toEqual([]);
  });
});

describe('the faults', () => {
  test('are each named in the log when they strike, with how often they still will', () => {
    const { faults, log } = watchedFaults({ a: { ...lost, times: 2 }, n: probe });
    faults.ofAnswer(asked);
    faults.ofNotification({ ...owed, attemptNo: 3 });
    expect(log).toEqual([
      {
        level: 'warn',
        event: 'fault',
        message: `Fault a: answer-lost for completeServiceOrder of ${mchid}`,
        facts: { fault: 'a', kind: 'answer-lost', mchid, operation: 'completeServiceOrder', left: 1 },
      },
      {
        level: 'warn',
        event: 'fault',
        message: `Fault n: signtest-probe for ${eventType} to ${mchid}`,
        facts: { fault: 'n', kind: 'signtest-probe', mchid, eventType, attemptNo: 3, left: null },
      },
    ]);
  });

  test('are replaced by a fault of the same name, which counts anew', () => {
    const { faults, put } = watchedFaults({ f: { ...lost, times: 1 } });
    faults.ofAnswer(asked);
    put('f', { on: 'answers', kind: 'system-error', times: 1 });
    expect(faults.ofAnswer(asked)).toMatchObject([{ kind: 'system-error' }]);
  });

  test('are kept up to their limit, where those that are over and those replaced do not count', () => {
    const { faults, put } = watchedFaults({ over: { ...lost, times: 1 } });
    faults.ofAnswer(asked);
    for (let index = 0; index < faultsMax; index += 1) expect(put(`f${index}`, lost)).toBe(true);
    expect(put('one-more', lost)).toBe(false);
    expect(put('f0', lost)).toBe(true);
    expect(faults.list()).toHaveLength(faultsMax);
  });

  test('are all forgotten at once', () => {
    const { faults } = watchedFaults({ a: lost, n: probe });
    faults.clear();
    expect(faults.list()).toEqual([]);
    expect(faults.ofAnswer(asked)).toEqual([]);
  });
});
