import { describe, expect, test } from 'vitest';
import type { Change, NewNotification } from '../store/store.ts';
import type { FaultAsked } from './fault.ts';
import { HeldBack } from './held-back.ts';
import { mchid, otherMchid, owedAt, watchedFaults } from './testing/watched-faults.ts';
import { heldBackMs, saveByTime, saveForAnswer } from './time-owed.ts';

const at = Date.UTC(2026, 0, 5, 2);

function owed(notificationId: string, change: Partial<NewNotification> = {}): NewNotification {
  return owedAt(at, notificationId, change);
}

/** Saves what it is given, or meets somebody else's save first; and tells of all in its order. */
function stage(asked: FaultAsked, outcomes: readonly ('saved' | 'conflict')[] = ['saved']) {
  const told: string[] = [];
  const rest = outcomes.values();
  const save = async ({ notifications = [] }: Change) => {
    const outcome = rest.next().value ?? 'saved';
    told.push(
      `${outcome} ${notifications.map(({ notificationId, dueAt }) => `${notificationId}+${dueAt - at}`).join(' ')}`,
    );
    return outcome;
  };
  const heldBack = new HeldBack();
  const { faults, log } = watchedFaults({ f: asked });
  const parts = { faults, heldBack, save, deliverNow: async () => void told.push('delivered') };
  return { told, log, faults, heldBack, answering: saveForAnswer(parts), byTime: saveByTime(parts) };
}

const delayed: FaultAsked = { on: 'notifications', kind: 'delayed', delay_ms: 5000, times: 1 };
const first: FaultAsked = { on: 'notifications', kind: 'before-answer', times: 1 };
const reordered: FaultAsked = { on: 'notifications', kind: 'reordered', times: 1 };

describe('a notification that is saved', () => {
  test('is due later when it is delayed, and the next one as ever', async () => {
    const { answering, told, log } = stage(delayed);
    expect(await answering({ notifications: [owed('N-1')] })).toBe('saved');
    await answering({ notifications: [owed('N-2')] });
    expect(told).toEqual(['saved N-1+5000', 'saved N-2+0']);
    expect(log).toMatchObject([{ event: 'fault', facts: { fault: 'f', kind: 'delayed', left: 0 } }]);
  });

  test('is delayed alone where two are saved at once', async () => {
    const { answering, told } = stage(delayed);
    await answering({ notifications: [owed('N-1'), owed('N-2')] });
    expect(told).toEqual(['saved N-1+5000 N-2+0']);
  });

  test('is delivered before the save resolves when it comes before the answer', async () => {
    const { answering, told } = stage(first);
    await answering({ notifications: [owed('N-1')] });
    expect(told).toEqual(['saved N-1+0', 'delivered']);
  });

  test('comes before no answer when nobody waits for one, and its fault is not counted', async () => {
    const { byTime, told, faults, log } = stage(first);
    await byTime({ notifications: [owed('N-1')] });
    expect(told).toEqual(['saved N-1+0']);
    expect(faults.list()).toMatchObject([{ times: 1 }]);
    expect(log).toEqual([]);
  });

  test('is delayed also by time alone', async () => {
    const { byTime, told } = stage(delayed);
    await byTime({ notifications: [owed('N-1')] });
    expect(told).toEqual(['saved N-1+5000']);
  });

  test('keeps its fault for the save that is not in conflict, and is logged once', async () => {
    const { answering, told, log } = stage(delayed, ['conflict', 'saved']);
    expect(await answering({ notifications: [owed('N-1')] })).toBe('conflict');
    expect(log).toEqual([]);
    expect(await answering({ notifications: [owed('N-1')] })).toBe('saved');
    expect(told).toEqual(['conflict N-1+5000', 'saved N-1+5000']);
    expect(log).toHaveLength(1);
  });

  test('is not delivered early by a save that is in conflict', async () => {
    const { answering, told } = stage(first, ['conflict']);
    await answering({ notifications: [owed('N-1')] });
    expect(told).toEqual(['conflict N-1+0']);
  });

  test('keeps its fault when the save fails', async () => {
    const { faults } = watchedFaults({ f: delayed });
    const failing = saveByTime({
      faults,
      heldBack: new HeldBack(),
      save: () => Promise.reject(new Error('The disk is full.')),
    });
    await expect(failing({ notifications: [owed('N-1')] })).rejects.toThrow('The disk is full.');
    expect(faults.list()).toMatchObject([{ times: 1 }]);
  });

  test.each([
    [{}, heldBackMs],
    [{ delay_ms: 7 }, 7],
  ])('waits for the next one of its merchant, for so long at most: %j', async (said, waitsMs) => {
    const { answering, told, heldBack } = stage({ ...reordered, ...said });
    await answering({ notifications: [owed('N-1')] });
    expect(told).toEqual([`saved N-1+${waitsMs}`]);
    expect(heldBack.release({ notificationId: 'N-0', mchid: otherMchid })).toEqual([]);
    expect(heldBack.release({ notificationId: 'N-2', mchid })).toEqual(['N-1']);
  });

  test('waits for nobody when it was not saved', async () => {
    const { answering, heldBack } = stage(reordered, ['conflict']);
    await answering({ notifications: [owed('N-1')] });
    expect(heldBack.release({ notificationId: 'N-2', mchid })).toEqual([]);
  });

  test('is saved as it is, without faults and without notifications', async () => {
    const { answering, told, faults } = stage(delayed);
    await answering({});
    faults.clear();
    await answering({ notifications: [owed('N-1')] });
    expect(told).toEqual(['saved ', 'saved N-1+0']);
  });
});
