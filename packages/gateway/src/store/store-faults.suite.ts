/** The part of the suite that hands in what cannot be kept. */
import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import type { Plan, ServiceOrder } from './store.ts';
import { saved } from './testing/place.ts';
import type { Within } from './testing/place.ts';
import { newPlan, newServiceOrder, newSignPlan, partnerMchid } from './testing/records.ts';
import { newWorld } from './testing/worlds.ts';

/** What must be rejected, and must harm nothing beside it. */
export function describeFaults(within: Within): void {
  // Each cast makes what types forbid and a faulty caller could still hand in.
  const faulty: Record<string, Plan> = {
    'a state that does not exist': newPlan('bad', { state: 'GONE' as Plan['state'] }),
    'a fraction of a fen': newPlan('bad', { totalActualPriceFen: 0.5 }),
    'a price beyond 2^53 - 1': newPlan('bad', { totalActualPriceFen: 2 ** 53 }),
    'a NUL character': newPlan('bad', { planName: 'a\0b' }),
    'half a surrogate pair': newPlan('bad', { planName: 'a\ud800b' }),
    'a field that is missing': newPlan('bad', { planName: undefined as unknown as string }),
    'two details of one number': newPlan('bad', {
      details: [1, 1].flatMap(() => newPlan(1).details.slice(0, 1)),
    }),
    'an unstorable detail': newPlan('bad', {
      details: newPlan(1).details.map((each) => ({ ...each, planDetailName: '\0' })),
    }),
  };
  for (const [what, plan] of Object.entries(faulty)) {
    it(
      `rejects ${what}, and nothing else that came with it`,
      within(async (store) => {
        const outcomes = await Promise.allSettled(
          [newPlan(1), plan, newPlan(2)].map((each) => store.save({ plan: each })),
        );
        expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
        expect(outcomes[1]).toMatchObject({ reason: { name: 'StoreError' } });
        expect(await store.planById('plan-bad')).toBeUndefined();
        expect(await store.planById('plan-1')).toEqual(saved(newPlan(1)));
        expect(await store.planById('plan-2')).toEqual(saved(newPlan(2)));
      }),
    );
  }

  const [payment] = newServiceOrder(1, 'sign-1').postPayments;
  if (payment === undefined) throw new Error('The test order has a payment.');
  // The cast makes what types forbid and a faulty caller could still hand in.
  const faultyOrders: Record<string, Partial<ServiceOrder>> = {
    'a fraction of a fen in a list': { postPayments: [{ ...payment, amountFen: 0.5 }] },
    'a NUL character in a list': { postPayments: [{ ...payment, name: 'a\0b' }] },
    'half a surrogate pair in an object': { location: { startLocation: '\ud800', endLocation: null } },
    'a field that is missing in a list': {
      postPayments: [{ ...payment, name: undefined as unknown as string }],
    },
    'a list that is missing': { payments: undefined as unknown as ServiceOrder['payments'] },
    'a phase that does not exist': { phase: 'GONE' as ServiceOrder['phase'] },
  };
  for (const [what, changes] of Object.entries(faultyOrders)) {
    it(
      `rejects an order with ${what}, and the sign plan that came with it`,
      within(async (store) => {
        await store.save({ plan: newPlan(1) });
        const serviceOrder = newServiceOrder(1, 'sign-1', changes);
        await expect(
          store.save({ signPlans: [newSignPlan(1, 'plan-1')], serviceOrder }),
        ).rejects.toMatchObject({ name: 'StoreError' });
        expect(await store.signPlanById('sign-1')).toBeUndefined();
      }),
    );
  }

  it(
    'keeps 0 where -0 was given',
    within(async (store) => {
      await store.save({ plan: newPlan(1, { stoppedAt: -0 }), signPlans: [newSignPlan(1, 'plan-1')] });
      expect(await store.planById('plan-1')).toMatchObject({ stoppedAt: 0 });
      const paid = { ...payment, amountFen: -0, count: -0 };
      await store.save({
        serviceOrder: newServiceOrder(1, 'sign-1', { postPayments: [paid], totalAmountFen: -0 }),
      });
      expect(await store.serviceOrderById('order-1')).toMatchObject({
        totalAmountFen: 0,
        postPayments: [{ ...payment, amountFen: 0, count: 0 }],
      });
    }),
  );

  it(
    'rejects a sign plan on a plan that does not exist',
    within(async (store) => {
      await expect(store.save({ signPlans: [newSignPlan(1, 'nowhere')] })).rejects.toMatchObject({
        code: 'STORE_FAULT',
      });
      expect(await store.detailNumberOwners(partnerMchid, ['detail-1-1'])).toEqual([]);
    }),
  );

  it(
    'shows no key in the error of a world that the database refuses',
    within(async (store) => {
      const [merchant] = newWorld().merchants;
      if (merchant === undefined) throw new Error('The test world has a merchant.');
      const world = newWorld({ merchants: [{ ...merchant, apiv3Key: 'secret of another length' }] });
      const error: unknown = await store.foundWorld(world).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'STORE_FAULT' });
      expect(inspect(error, { depth: null, showHidden: true })).not.toMatch(/secret of|private key/);
    }),
  );
}
