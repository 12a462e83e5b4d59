/** The part of the suite about deliveries, and what becomes of a notification by them. */
import { expect, it } from 'vitest';
import type { Notification, NotificationState, Store } from './store.ts';
import {
  claimOf,
  leaseMs,
  newAttempt,
  newNotification,
  settlementOf,
  waiting,
  wallMs,
} from './testing/notifications.ts';
import { count, serials } from './testing/place.ts';
import type { Within } from './testing/place.ts';

const told = newNotification(1);
const id = told.notificationId;

async function claimed(store: Store): Promise<Notification> {
  await store.save({ notifications: [told] });
  const [held] = await store.claimNotifications(claimOf());
  if (held === undefined) throw new Error('It is due.');
  return held;
}

/** Who may settle, and what a settlement writes. */
export function describeSettlements(within: Within): void {
  const nexts = [
    { state: 'delivered', dueAt: null, attemptsMade: 1 },
    { state: 'waiting', dueAt: told.dueAt + 15_000, attemptsMade: 1 },
    { state: 'exhausted', dueAt: null, attemptsMade: 16 },
    { state: 'held', dueAt: null, attemptsMade: 0 },
  ] as const;
  for (const next of nexts) {
    it(
      `settles a claim as ${next.state}, with its attempt, and lets go of it`,
      within(async (store) => {
        const held = await claimed(store);
        const attempt = newAttempt(id, 1, { outcome: 'failed', at: 5, byHand: false });
        expect(await store.settleNotification(settlementOf(held, { attempt, next }))).toBe(true);
        expect(await store.notificationById(id)).toEqual({ ...waiting(told), ...next, lease: 1 });
        expect(await store.attemptsOf(id)).toEqual([attempt]);
        const due = await store.claimNotifications(claimOf({ dueBy: told.dueAt + 15_000 }));
        expect(due).toHaveLength(next.state === 'waiting' ? 1 : 0);
      }),
    );
  }

  it(
    'lets nobody settle what another has claimed since, and writes nothing',
    within(async (store) => {
      const zombie = await claimed(store);
      const [heir] = await store.claimNotifications(claimOf({ wallMs: wallMs + leaseMs }));
      if (heir === undefined) throw new Error('The lease has ended.');
      expect(await store.settleNotification(settlementOf(zombie, {}))).toBe(false);
      expect(await store.notificationById(id)).toEqual(heir);
      expect(await store.attemptsOf(id)).toEqual([]);
      expect(await store.settleNotification(settlementOf(heir, { lease: heir.lease }))).toBe(true);
      expect(await store.settleNotification(settlementOf(zombie, {}))).toBe(false);
      expect(await store.attemptsOf(id)).toHaveLength(1);
    }),
  );

  it(
    'lets a late holder settle what nobody has claimed since',
    within(async (store) => {
      const late = await claimed(store);
      expect(await store.nextNotificationDue(wallMs + leaseMs)).toBe(told.dueAt);
      expect(await store.settleNotification(settlementOf(late, {}))).toBe(true);
    }),
  );

  it(
    'lets nobody settle what was never claimed, what is settled, and what does not exist',
    within(async (store) => {
      await store.save({ notifications: [told] });
      for (const lease of [0, 1])
        expect(await store.settleNotification(settlementOf(told, { lease }))).toBe(false);
      const [held] = await store.claimNotifications(claimOf());
      if (held === undefined) throw new Error('It is due.');
      const outcomes = await Promise.all(
        serials(8).map((attemptNo) =>
          store.settleNotification(settlementOf(held, { attempt: newAttempt(id, attemptNo + 1) })),
        ),
      );
      expect(count(outcomes, true)).toBe(1);
      expect(await store.attemptsOf(id)).toHaveLength(1);
      expect(await store.settleNotification(settlementOf(newNotification('missing'), {}))).toBe(false);
    }),
  );

  it(
    'rejects a settlement that contradicts itself, and writes nothing of it',
    within(async (store) => {
      const held = await claimed(store);
      const faulty = [
        { attempt: newAttempt('another', 1) },
        { attempt: newAttempt(id, 0) },
        { attempt: newAttempt(id, 1, { report: '\0' }) },
        { next: { state: 'waiting', dueAt: null, attemptsMade: 1 } },
        { next: { state: 'delivered', dueAt: 5, attemptsMade: 1 } },
      ] as const;
      for (const changes of faulty)
        await expect(store.settleNotification(settlementOf(held, changes))).rejects.toMatchObject({
          name: 'StoreError',
        });
      expect(await store.notificationById(id)).toEqual(held);
      expect(await store.attemptsOf(id)).toEqual([]);
    }),
  );

  describeByHand(within);
}

/** Brings the notification into a state. */
async function bring(store: Store, state: NotificationState): Promise<void> {
  const held = await claimed(store);
  const dueAt = state === 'waiting' ? told.dueAt : null;
  const attempt = newAttempt(id, 1, { outcome: 'failed' });
  await store.settleNotification(settlementOf(held, { attempt, next: { state, dueAt, attemptsMade: 1 } }));
}

function describeByHand(within: Within): void {
  for (const state of ['waiting', 'held', 'exhausted', 'delivered'] as const) {
    for (const outcome of ['delivered', 'failed', 'held'] as const) {
      it(
        `keeps a delivery by hand that was ${outcome} of one that is ${state}`,
        within(async (store) => {
          await bring(store, state);
          const before = await store.notificationById(id);
          const byHand = newAttempt(id, 2, { outcome, byHand: true });
          await store.addAttempt(byHand);
          expect((await store.attemptsOf(id))[1]).toEqual(byHand);
          expect(await store.notificationById(id)).toEqual(
            outcome === 'delivered' ? { ...before, state: 'delivered', dueAt: null } : before,
          );
        }),
      );
    }
  }

  it(
    'lists attempts by their numbers, and refuses a number that is there and a notification that is not',
    within(async (store) => {
      await store.save({ notifications: [told] });
      const attempts = [10, 2, 1].map((attemptNo) => newAttempt(id, attemptNo, { outcome: 'failed' }));
      for (const attempt of attempts) await store.addAttempt(attempt);
      expect(await store.attemptsOf(id)).toEqual(attempts.toReversed());
      for (const attempt of [newAttempt(id, 2), newAttempt('missing', 1)])
        await expect(store.addAttempt(attempt)).rejects.toMatchObject({ code: 'STORE_VALUE' });
      expect(await store.notificationById(id)).toEqual(waiting(told));
    }),
  );

  it(
    'leaves delivered what was delivered by hand while somebody held it, and keeps what the holder did',
    within(async (store) => {
      const held = await claimed(store);
      await store.addAttempt(newAttempt(id, 1, { byHand: true }));
      expect(await store.notificationById(id)).toMatchObject({ state: 'delivered', dueAt: null, lease: 1 });
      const next = { state: 'waiting', dueAt: told.dueAt + 15_000, attemptsMade: 1 } as const;
      await expect(store.settleNotification(settlementOf(held, { next }))).rejects.toMatchObject({
        code: 'STORE_VALUE',
      });
      const attempt = newAttempt(id, 2, { outcome: 'failed' });
      expect(await store.settleNotification(settlementOf(held, { attempt, next }))).toBe(true);
      expect(await store.notificationById(id)).toEqual({
        ...waiting(told),
        state: 'delivered',
        dueAt: null,
        attemptsMade: 1,
        lease: 1,
      });
      expect(await store.attemptsOf(id)).toHaveLength(2);
    }),
  );
}
