import { describe, expect, test } from 'vitest';
import type { Notification } from '../store/store.ts';
import { createAfterDelivery } from './after-delivery.ts';
import type { FaultAsked } from './fault.ts';
import { HeldBack, heldBackMax } from './held-back.ts';
import { otherMchid, owedAt, watchedFaults } from './testing/watched-faults.ts';

function notification(notificationId: string, change: Partial<Notification> = {}): Notification {
  return {
    ...owedAt(0, notificationId),
    state: 'waiting',
    attemptsMade: 0,
    lease: 1,
    leasedUntil: null,
    ...change,
  };
}

function stage(asked: Readonly<Record<string, FaultAsked>>, stored: readonly Notification[] = []) {
  const sent: string[] = [];
  const heldBack = new HeldBack();
  const { faults, log } = watchedFaults(asked);
  const afterDelivery = createAfterDelivery({
    faults,
    heldBack,
    store: { notificationById: async (id) => stored.find((one) => one.notificationId === id) },
    resend: async ({ notificationId }) => void sent.push(notificationId),
  });
  return { afterDelivery, heldBack, sent, log };
}

describe('a delivery that is settled', () => {
  test('is made again with the same id, as often as its fault says', async () => {
    const { afterDelivery, sent, log } = stage({
      twice: { on: 'notifications', kind: 'duplicate', times: 1 },
    });
    await afterDelivery(notification('N-1'));
    await afterDelivery(notification('N-2'));
    expect(sent).toEqual(['N-1']);
    expect(log).toMatchObject([{ event: 'fault', facts: { kind: 'duplicate', attemptNo: 1 } }]);
  });

  test('is followed by what was held back for it, the oldest first, once', async () => {
    const stored = ['N-1', 'N-2', 'N-3'].map((id) => notification(id));
    const { afterDelivery, heldBack, sent } = stage({}, stored);
    heldBack.hold(notification('N-1'));
    heldBack.hold(notification('N-2'));
    await afterDelivery(notification('N-3'));
    await afterDelivery(notification('N-4'));
    expect(sent).toEqual(['N-1', 'N-2']);
  });

  test('is followed by nothing of another merchant', async () => {
    const { afterDelivery, heldBack, sent } = stage({}, [notification('N-1')]);
    heldBack.hold(notification('N-1'));
    await afterDelivery(notification('N-2', { mchid: otherMchid }));
    expect(sent).toEqual([]);
  });

  test.each([
    ['is gone with a restored snapshot', []],
    ['was delivered by hand', [notification('N-1', { state: 'delivered' })]],
    ['was tried by its time', [notification('N-1', { attemptsMade: 1 })]],
  ])('is not followed by what %s', async (_what, stored) => {
    const { afterDelivery, heldBack, sent } = stage({}, stored);
    heldBack.hold(notification('N-1'));
    await afterDelivery(notification('N-2'));
    expect(sent).toEqual([]);
  });

  test('waits for nothing any more when it was held back itself', async () => {
    const stored = [notification('N-1'), notification('N-2')];
    const { afterDelivery, heldBack, sent } = stage({}, stored);
    heldBack.hold(notification('N-1'));
    await afterDelivery(notification('N-1'));
    await afterDelivery(notification('N-2'));
    expect(sent).toEqual([]);
  });
});

test('no more than so many are held back', () => {
  const heldBack = new HeldBack();
  for (let index = 0; index <= heldBackMax; index += 1) heldBack.hold(notification(`N-${index}`));
  expect(heldBack.release(notification('next'))).toHaveLength(heldBackMax);
  heldBack.hold(notification('N-1'));
  heldBack.clear();
  expect(heldBack.release(notification('next'))).toEqual([]);
});
