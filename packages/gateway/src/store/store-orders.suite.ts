/** The part of the suite about service orders, and about finding what is signed and what is due. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ServiceOrder, SignPlan, Store } from './store.ts';
import { count, saved, serials } from './testing/place.ts';
import type { Within } from './testing/place.ts';
import {
  anyServiceOrderContent,
  newPlan,
  newServiceOrder,
  newSignPlan,
  partnerMchid,
} from './testing/records.ts';

const rivals = 32;

async function signed(store: Store, ...signPlans: readonly SignPlan[]): Promise<void> {
  expect(await store.save({ plan: newPlan(1), signPlans: [newSignPlan(1, 'plan-1'), ...signPlans] })).toBe(
    'saved',
  );
}

/** What every store must do with service orders. */
export function describeOrders(within: Within): void {
  it(
    'gives a service order back as it was saved, and again as it was changed',
    within(async (store) => {
      await signed(store);
      let serial = 0;
      await fc.assert(
        fc.asyncProperty(anyServiceOrderContent, anyServiceOrderContent, async (first, second) => {
          const order = newServiceOrder((serial += 1), 'sign-1', first);
          expect(await store.save({ serviceOrder: order })).toBe('saved');
          expect(await store.serviceOrderByNumber(order.mchid, order.outOrderNo)).toEqual(saved(order));
          const changed = { ...saved(order), ...second };
          expect(await store.save({ serviceOrder: changed })).toBe('saved');
          expect(await store.serviceOrderById(order.orderId)).toEqual(saved(changed));
        }),
      );
    }),
  );

  it(
    `saves one of ${rivals} changes of one service order that arrive at once`,
    within(async (store) => {
      await signed(store);
      await store.save({ serviceOrder: newServiceOrder(1, 'sign-1') });
      const outcomes = await Promise.all(
        serials(rivals).map((serial) =>
          store.save({ serviceOrder: { ...newServiceOrder(1, 'sign-1'), version: 1, failuresSeen: serial } }),
        ),
      );
      expect(count(outcomes, 'saved')).toBe(1);
      expect(await store.serviceOrderById('order-1')).toMatchObject({
        version: 2,
        failuresSeen: outcomes.indexOf('saved'),
      });
    }),
  );

  const conflicts: Record<string, ServiceOrder> = {
    'another order of the same id': newServiceOrder(1, 'sign-1', { outOrderNo: 'free' }),
    'another order of the same number': newServiceOrder(1, 'sign-1', { orderId: 'free' }),
    'an order that somebody changed since it was loaded': { ...newServiceOrder(1, 'sign-1'), version: 2 },
    'an order that does not exist': { ...newServiceOrder('missing', 'sign-1'), version: 1 },
  };
  for (const [what, order] of Object.entries(conflicts)) {
    it(
      `says conflict to ${what}, and writes nothing of what came with it`,
      within(async (store) => {
        await signed(store);
        await store.save({ serviceOrder: newServiceOrder(1, 'sign-1') });
        const signPlans = [newSignPlan(2, 'plan-1'), { ...newSignPlan(1, 'plan-1'), version: 1 }];
        expect(await store.save({ signPlans, serviceOrder: { ...order, attach: 'x' } })).toBe('conflict');
        expect(await store.serviceOrderById('order-1')).toEqual(saved(newServiceOrder(1, 'sign-1')));
        expect(await store.serviceOrderByNumber(partnerMchid, 'free')).toBeUndefined();
        expect(await store.signPlanById('sign-1')).toEqual(saved(newSignPlan(1, 'plan-1')));
        expect(await store.signPlanById('sign-2')).toBeUndefined();
      }),
    );
  }

  it(
    'finds a sign plan by the token that opens its page',
    within(async (store) => {
      await store.save({ plan: newPlan(1) });
      const signPlan = newSignPlan(1, 'plan-1', { package: 'AAR+upJo&A/=' });
      await store.save({ signPlans: [signPlan] });
      expect(await store.signPlanByPackage('AAR+upJo&A/=')).toEqual(saved(signPlan));
      expect(await store.signPlanByPackage('AAR+upJo')).toBeUndefined();
    }),
  );

  it(
    'writes several sign plans and an order together, or none of them',
    within(async (store) => {
      await signed(store, newSignPlan(2, 'plan-1'));
      const both = [2, 1].map((serial) => ({
        ...saved(newSignPlan(serial, 'plan-1')),
        cancelReason: 'the user left',
      }));
      const serviceOrder = newServiceOrder(1, 'sign-2');
      const stale = both.map((signPlan, index) => (index === 0 ? { ...signPlan, version: 9 } : signPlan));
      expect(await store.save({ signPlans: stale, serviceOrder })).toBe('conflict');
      expect(await store.signPlanById('sign-1')).toMatchObject({ version: 1, cancelReason: null });
      expect(await store.serviceOrderById('order-1')).toBeUndefined();

      expect(await store.save({ signPlans: both, serviceOrder })).toBe('saved');
      for (const signPlan of both)
        expect(await store.signPlanById(signPlan.signPlanId)).toEqual(saved(signPlan));
      expect(await store.serviceOrderById('order-1')).toEqual(saved(serviceOrder));
    }),
  );

  it(
    'lets saves of the same sign plans race, whatever their order in the list',
    within(async (store) => {
      const all = serials(8).map((serial) => newSignPlan(`of-many-${serial}`, 'plan-1'));
      await signed(store, ...all);
      const outcomes = await Promise.all(
        serials(rivals).map((serial) => {
          const list = all.map(saved);
          return store.save({ signPlans: serial % 2 === 0 ? list : list.toReversed() });
        }),
      );
      expect(count(outcomes, 'saved')).toBe(1);
      expect(count(outcomes, 'conflict')).toBe(rivals - 1);
    }),
  );

  describeFinding(within);
}

function describeFinding(within: Within): void {
  it(
    'finds the signed sign plans of a user under a service, the oldest first',
    within(async (store) => {
      const state = 'SIGNED';
      await signed(
        store,
        newSignPlan('late', 'plan-1', { state, createdAt: 30 }),
        newSignPlan('early', 'plan-1', { state, createdAt: 10 }),
        newSignPlan('b', 'plan-1', { state, createdAt: 20 }),
        newSignPlan('a', 'plan-1', { state, createdAt: 20 }),
        newSignPlan('waits', 'plan-1', { state: 'UNSIGNED' }),
        newSignPlan('over', 'plan-1', { state: 'EXPIRE' }),
        newSignPlan('another-user', 'plan-1', { state, userId: 'user-2' }),
        newSignPlan('another-service', 'plan-1', { state, serviceId: '2001' }),
      );
      const found = await store.signedPlansOf('user-1', newPlan(1).serviceId);
      expect(found.map(({ signPlanId }) => signPlanId)).toEqual([
        'sign-early',
        'sign-a',
        'sign-b',
        'sign-late',
      ]);
      expect(found[0]).toEqual(saved(newSignPlan('early', 'plan-1', { state, createdAt: 10 })));
      expect(await store.signedPlansOf('nobody', newPlan(1).serviceId)).toEqual([]);
    }),
  );

  it(
    'says what is due next: the earliest, at equal instants orders first, then by id',
    within(async (store) => {
      expect(await store.nextDue()).toBeUndefined();
      await store.save({ plan: newPlan(1) });
      const due = (serial: string, dueAt: number | null): SignPlan =>
        newSignPlan(serial, 'plan-1', { dueAt });
      await store.save({ signPlans: [due('never', null)] });
      expect(await store.nextDue()).toBeUndefined();

      await store.save({ signPlans: [due('b', 20), due('a', 20), due('late', 30)] });
      expect(await store.nextDue()).toEqual({ kind: 'sign-plan', id: 'sign-a', dueAt: 20 });
      for (const [serial, dueAt] of [
        ['z', 20],
        ['y', 20],
        ['never', null],
        ['late', 40],
      ] as const)
        await store.save({ serviceOrder: newServiceOrder(serial, 'sign-a', { dueAt }) });
      expect(await store.nextDue()).toEqual({ kind: 'service-order', id: 'order-y', dueAt: 20 });

      await store.save({ signPlans: [{ ...saved(due('late', 30)), dueAt: 10 }] });
      expect(await store.nextDue()).toEqual({ kind: 'sign-plan', id: 'sign-late', dueAt: 10 });
    }),
  );
}
