/**
 * What every store must do. Each database runs all of it; what only one of them can be asked is in its own test.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeClaims } from './store-claims.suite.ts';
import { describeConcurrency } from './store-concurrency.suite.ts';
import { describeConflicts } from './store-conflicts.suite.ts';
import { describeFaults } from './store-faults.suite.ts';
import { describeGuards } from './store-guards.suite.ts';
import { describeOrders } from './store-orders.suite.ts';
import { describeOutbox } from './store-outbox.suite.ts';
import { describeSettlements } from './store-settlements.suite.ts';
import { describeSnapshots } from './store-snapshots.suite.ts';
import { describeWorld } from './store-world.suite.ts';
import type { Store } from './store.ts';
import { claimOf, newAttempt, newNotification, settlementOf } from './testing/notifications.ts';
import { count, saved, savePlans, serials, together } from './testing/place.ts';
import type { StorePlace, Within } from './testing/place.ts';
import { anyPlanContent, anySignPlanContent, newPlan, partnerMchid, signPlanOf } from './testing/records.ts';
import { newWorld } from './testing/worlds.ts';

/** Holds a kind of store to the port. `newPlace` makes an empty place for one test. */
export function describeStore(name: string, newPlace: () => Promise<StorePlace>): void {
  const within = (test: (store: Store, place: StorePlace) => Promise<void>) => async (): Promise<void> => {
    const place = await newPlace();
    const store = await place.open();
    try {
      await test(store, place);
    } finally {
      await store.close();
      await place.remove();
    }
  };
  describe(`a store in ${name}`, () => {
    describeWorld(within);
    describeContent(newPlace);
    describeConflicts(within);
    describeConcurrency(within);
    describeFaults(within);
    describeOrders(within);
    describeGuards(within);
    describeOutbox(within);
    describeClaims(within);
    describeSettlements(within);
    describeSnapshots(within);
    describeClosing(within);
  });
}

function describeContent(newPlace: () => Promise<StorePlace>): void {
  describe('with any content', () => {
    let place: StorePlace;
    let store: Store;
    let serial = 0;

    beforeAll(async () => {
      place = await newPlace();
      store = await place.open();
      await store.save({ plan: newPlan('base') });
    });
    afterAll(async () => {
      await store.close();
      await place.remove();
    });

    it('gives a plan back as it was saved, and again as it was changed', async () => {
      await fc.assert(
        fc.asyncProperty(anyPlanContent, anyPlanContent, async (first, second) => {
          const plan = newPlan((serial += 1), first);
          expect(await store.save({ plan })).toBe('saved');
          expect(await store.planByNumber(plan.mchid, plan.merchantPlanNo)).toEqual(saved(plan));
          const changed = { ...saved(plan), ...second };
          expect(await store.save({ plan: changed })).toBe('saved');
          expect(await store.planById(plan.planId)).toEqual(saved(changed));
        }),
      );
    });

    it('gives a sign plan back as it was saved, and again as it was changed', async () => {
      await fc.assert(
        fc.asyncProperty(anySignPlanContent, anySignPlanContent, async (first, second) => {
          const signPlan = signPlanOf((serial += 1), 'plan-base', first);
          expect(await store.save({ signPlans: [signPlan] })).toBe('saved');
          expect(await store.signPlanByNumber(signPlan.mchid, signPlan.merchantSignPlanNo)).toEqual(
            saved(signPlan),
          );
          const changed = { ...signPlanOf(serial, 'plan-base', second), version: 1 };
          expect(await store.save({ signPlans: [changed] })).toBe('saved');
          expect(await store.signPlanByNumber(signPlan.mchid, signPlan.merchantSignPlanNo)).toEqual(
            saved(changed),
          );
        }),
      );
    });

    it('tells numbers apart letter by letter', async () => {
      const numbers = ['a', 'A', 'a ', ' a', 'á', 'a\u0301', '0', '00', '%', '_'];
      const outcomes = await savePlans(
        store,
        numbers.map((no) => newPlan(`letter ${no}`, { merchantPlanNo: no })),
      );
      expect(count(outcomes, 'saved')).toBe(numbers.length);
      for (const no of numbers)
        expect(await store.planByNumber(partnerMchid, no)).toMatchObject({ merchantPlanNo: no });
    });
  });

  it('finds nothing where nothing is', async () => {
    const place = await newPlace();
    const store = await place.open();
    expect(await store.planById('nobody')).toBeUndefined();
    expect(await store.planByNumber('nobody', 'nothing')).toBeUndefined();
    expect(await store.signPlanByNumber('nobody', 'nothing')).toBeUndefined();
    expect(await store.signPlanById('nothing')).toBeUndefined();
    expect(await store.serviceOrderByNumber('nobody', 'nothing')).toBeUndefined();
    expect(await store.serviceOrderById('nothing')).toBeUndefined();
    expect(await store.detailNumberOwners('nobody', [])).toEqual([]);
    expect(await store.listSnapshots()).toEqual([]);
    expect(await store.notificationById('nothing')).toBeUndefined();
    expect(await store.attemptsOf('nothing')).toEqual([]);
    expect(await store.listNotifications({}, 10)).toEqual([]);
    expect(await store.claimNotifications(claimOf())).toEqual([]);
    expect(await store.nextNotificationDue(0)).toBeUndefined();
    expect(await store.worldRevision()).toBe(0);
    expect(await store.save({})).toBe('saved');
    await store.close();
    await place.remove();
  });
}

function describeClosing(within: Within): void {
  it(
    'commits what it accepted before it closes',
    within(async (store, place) => {
      const outcomes = savePlans(
        store,
        serials(together).map((serial) => newPlan(serial)),
      );
      await store.close();
      expect(count(await outcomes, 'saved')).toBe(together);
      if (!place.shared) return;
      const reopened = await place.open();
      for (const serial of serials(together)) expect(await reopened.planById(`plan-${serial}`)).toBeDefined();
      await reopened.close();
    }),
  );

  it(
    'refuses every call after it was closed, and may be closed again',
    within(async (store) => {
      await store.close();
      await store.close();
      const calls = [
        store.loadWorld(),
        store.foundWorld(newWorld()),
        store.planByNumber('a', 'b'),
        store.planById('a'),
        store.signPlanByNumber('a', 'b'),
        store.detailNumberOwners('a', ['b']),
        store.save({ plan: newPlan(1) }),
        store.signPlanById('a'),
        store.signedPlansOf('a', 'b'),
        store.serviceOrderByNumber('a', 'b'),
        store.serviceOrderById('a'),
        store.nextDue(),
        store.claimNotifications(claimOf()),
        store.settleNotification(settlementOf(newNotification(1), {})),
        store.nextNotificationDue(1),
        store.notificationById('a'),
        store.listNotifications({}, 1),
        store.attemptsOf('a'),
        store.addAttempt(newAttempt('a')),
        store.changeWorld({}),
        store.worldRevision(),
        store.takeSnapshot({ name: 'a', takenAt: 1 }),
        store.restoreSnapshot('a'),
        store.dropSnapshot('a'),
        store.listSnapshots(),
      ];
      for (const call of calls)
        await expect(call).rejects.toMatchObject({ code: 'STORE_CLOSED', message: 'The store is closed.' });
    }),
  );
}
