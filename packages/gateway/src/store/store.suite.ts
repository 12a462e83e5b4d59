/**
 * What every store must do. Each database runs all of it; what only one of them can be asked is in its own test.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeConcurrency } from './store-concurrency.suite.ts';
import { describeConflicts } from './store-conflicts.suite.ts';
import { describeFaults } from './store-faults.suite.ts';
import type { Store } from './store.ts';
import { count, saved, savePlans, serials, together } from './testing/place.ts';
import type { StorePlace, Within } from './testing/place.ts';
import {
  anyPlanContent,
  anySignPlanContent,
  newPlan,
  newWorld,
  partnerMchid,
  signPlanOf,
} from './testing/records.ts';

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
    describeClosing(within);
  });
}

function describeWorld(within: Within): void {
  it(
    'has no world until somebody founds it',
    within(async (store) => {
      expect(await store.loadWorld()).toBeUndefined();
    }),
  );

  it(
    'gives back every field of a world, in the order of its lists, and its plans one by one',
    within(async (store) => {
      const world = newWorld();
      expect(await store.foundWorld(world)).toBe(true);
      expect(await store.loadWorld()).toEqual({ ...world, plans: [] });
      expect(await store.planById('plan-of-the-world')).toEqual(saved(newPlan('of-the-world')));
    }),
  );

  it(
    'founds an empty world too',
    within(async (store) => {
      const nothing = {
        platformCertificates: [],
        merchants: [],
        subMerchants: [],
        services: [],
        users: [],
        plans: [],
      };
      expect(await store.foundWorld(nothing)).toBe(true);
      expect(await store.loadWorld()).toEqual(nothing);
    }),
  );

  it(
    'has one founder, however many try at once, and writes nothing of the others',
    within(async (store, place) => {
      const rival = place.shared ? await place.open() : store;
      const worlds = serials(8).map((serial) => newWorld({ plans: [newPlan(serial)] }));
      const outcomes = await Promise.all(
        worlds.map((world, index) => (index % 2 === 0 ? store : rival).foundWorld(world)),
      );
      expect(count(outcomes, true)).toBe(1);
      const plans = await Promise.all(serials(8).map((serial) => store.planById(`plan-${serial}`)));
      expect(plans.map((plan) => plan !== undefined)).toEqual(outcomes);
      if (rival !== store) await rival.close();
    }),
  );

  it(
    'rejects a world that contradicts itself, and can be founded afterwards',
    within(async (store) => {
      const { users } = newWorld();
      await expect(store.foundWorld(newWorld({ users: [...users, ...users] }))).rejects.toMatchObject({
        code: 'STORE_VALUE',
      });
      expect(await store.loadWorld()).toBeUndefined();
      expect(await store.foundWorld(newWorld())).toBe(true);
    }),
  );
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
          expect(await store.save({ signPlan })).toBe('saved');
          expect(await store.signPlanByNumber(signPlan.mchid, signPlan.merchantSignPlanNo)).toEqual(
            saved(signPlan),
          );
          const changed = { ...signPlanOf(serial, 'plan-base', second), version: 1 };
          expect(await store.save({ signPlan: changed })).toBe('saved');
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
    expect(await store.detailNumberOwners('nobody', [])).toEqual([]);
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
      ];
      for (const call of calls)
        await expect(call).rejects.toMatchObject({ code: 'STORE_CLOSED', message: 'The store is closed.' });
    }),
  );
}
