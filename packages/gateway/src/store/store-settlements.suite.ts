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
/** For so many notifications at once two write a delivery: each is a race of its own. */
const racedMax = 32;

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
        const attempt = newAttempt(id, { outcome: 'failed', at: 5, byHand: false });
        expect(await store.settleNotification(settlementOf(held, { attempt, next }))).toBe(true);
        expect(await store.notificationById(id)).toEqual({ ...waiting(told), ...next, lease: 1 });
        expect(await store.attemptsOf(id)).toEqual([{ ...attempt, attemptNo: 1 }]);
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
        serials(8).map(() => store.settleNotification(settlementOf(held, {}))),
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
        { attempt: newAttempt('another') },
        { attempt: newAttempt(id, { at: 0.5 }) },
        { attempt: newAttempt(id, { report: '\0' }) },
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
  const attempt = newAttempt(id, { outcome: 'failed' });
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
          const byHand = newAttempt(id, { outcome, byHand: true });
          await store.addAttempt(byHand);
          expect((await store.attemptsOf(id))[1]).toEqual({ ...byHand, attemptNo: 2 });
          expect(await store.notificationById(id)).toEqual(
            outcome === 'delivered' ? { ...before, state: 'delivered', dueAt: null } : before,
          );
        }),
      );
    }
  }

  it(
    'numbers attempts as they come, lists them by their numbers, and gives none to what it refuses',
    within(async (store) => {
      await store.save({ notifications: [told] });
      const attempts = serials(11).map((at) => newAttempt(id, { at, outcome: 'failed' }));
      for (const attempt of attempts) {
        await store.addAttempt(attempt);
        for (const faulty of [newAttempt(id, { report: '\0' }), newAttempt('missing')])
          await expect(store.addAttempt(faulty)).rejects.toMatchObject({ code: 'STORE_VALUE' });
      }
      expect(await store.attemptsOf(id)).toEqual(
        attempts.map((attempt) => ({ ...attempt, attemptNo: attempt.at + 1 })),
      );
      expect(await store.notificationById(id)).toEqual(waiting(told));
    }),
  );

  it(
    'leaves delivered what was delivered by hand while somebody held it, and keeps what the holder did',
    within(async (store) => {
      const held = await claimed(store);
      await store.addAttempt(newAttempt(id, { byHand: true }));
      expect(await store.notificationById(id)).toMatchObject({ state: 'delivered', dueAt: null, lease: 1 });
      const next = { state: 'waiting', dueAt: told.dueAt + 15_000, attemptsMade: 1 } as const;
      const attempt = newAttempt(id, { outcome: 'failed' });
      expect(await store.settleNotification(settlementOf(held, { attempt, next }))).toBe(true);
      expect(await store.notificationById(id)).toEqual({
        ...waiting(told),
        state: 'delivered',
        dueAt: null,
        attemptsMade: 1,
        lease: 1,
      });
      expect(await store.attemptsOf(id)).toMatchObject([
        { attemptNo: 1, byHand: true },
        { attemptNo: 2, byHand: false },
      ]);
    }),
  );

  it(
    'numbers 1 and 2 what two write at the same moment of one notification, and keeps both',
    within(async (store, place) => {
      const rival = place.shared ? await place.open() : store;
      const notifications = serials(racedMax).map((serial) => newNotification(serial));
      await store.save({ notifications });
      const held = await store.claimNotifications(claimOf());
      expect(held).toHaveLength(racedMax);
      const next = { state: 'waiting', dueAt: told.dueAt + 15_000, attemptsMade: 1 } as const;
      await Promise.all(
        held.flatMap((each) => {
          const failed = newAttempt(each.notificationId, { outcome: 'failed' });
          return [
            rival.addAttempt({ ...failed, byHand: true }),
            store.settleNotification(settlementOf(each, { attempt: failed, next })),
          ];
        }),
      );
      for (const { notificationId } of notifications) {
        const attempts = await store.attemptsOf(notificationId);
        expect(attempts.map(({ attemptNo }) => attemptNo)).toEqual([1, 2]);
        expect(new Set(attempts.map(({ byHand }) => byHand))).toEqual(new Set([true, false]));
        expect(await store.notificationById(notificationId)).toMatchObject(next);
      }
      if (rival !== store) await rival.close();
    }),
  );
}
