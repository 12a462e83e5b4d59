/** The part of the suite in which a save wants a plan that nobody has changed. */
import { expect, it } from 'vitest';
import type { Change, Plan } from './store.ts';
import { saved, savePlans, serials, together } from './testing/place.ts';
import type { Within } from './testing/place.ts';
import { newPlan, newServiceOrder, newSignPlan, partnerMchid } from './testing/records.ts';

const creationsOfARace = 32;
const rounds = 4;

/** What `planUnchanged` promises. */
export function describeGuards(within: Within): void {
  const current = { planId: 'plan-1', version: 1 };
  const first = newSignPlan(1, 'plan-1');
  const changes: Record<string, Change> = {
    'a new sign plan': { signPlans: [newSignPlan(2, 'plan-1')] },
    'a sign plan that is changed': { signPlans: [{ ...saved(first), state: 'SIGNED' }] },
    'several sign plans': { signPlans: [newSignPlan(2, 'plan-1'), { ...saved(first), state: 'SIGNED' }] },
    'a service order': { serviceOrder: newServiceOrder(1, 'sign-1') },
    'another plan': { plan: newPlan(2) },
    'all of them': {
      plan: newPlan(2),
      signPlans: [newSignPlan(2, 'plan-2'), saved(first)],
      serviceOrder: newServiceOrder(1, 'sign-1'),
    },
    nothing: {},
  };
  for (const [what, change] of Object.entries(changes)) {
    it(
      `writes ${what} while the plan is unchanged, and says conflict afterwards`,
      within(async (store) => {
        await store.save({ plan: newPlan(1), signPlans: [first] });
        for (const planUnchanged of [
          { planId: 'plan-1', version: 2 },
          { planId: 'nothing', version: 1 },
        ])
          expect(await store.save({ ...change, planUnchanged })).toBe('conflict');
        expect(await store.signPlanById('sign-1')).toEqual(saved(first));
        expect(await store.signPlanById('sign-2')).toBeUndefined();
        expect(await store.detailNumberOwners(partnerMchid, ['detail-2-1'])).toEqual([]);
        expect(await store.planById('plan-2')).toBeUndefined();
        expect(await store.serviceOrderById('order-1')).toBeUndefined();

        expect(await store.save({ ...change, planUnchanged: current })).toBe('saved');
        for (const signPlan of change.signPlans ?? [])
          expect(await store.signPlanById(signPlan.signPlanId)).toEqual(saved(signPlan));
        expect(await store.planById('plan-1')).toEqual(saved(newPlan(1)));
      }),
    );
  }

  it(
    'saves no creation that comes after a stop',
    within(async (store, place) => {
      const rival = place.shared ? await place.open() : store;
      // Opens every connection of a pool, so that all start together.
      await savePlans(
        store,
        serials(together).map((serial) => newPlan(`warm-${serial}`)),
      );
      for (const round of serials(rounds)) {
        const plan = saved(newPlan(round));
        await store.save({ plan: newPlan(round) });
        const creations = serials(creationsOfARace).map((serial) =>
          store.save({
            signPlans: [newSignPlan(`${round}-${serial}`, plan.planId)],
            planUnchanged: plan,
          }),
        );
        const stop: Plan = { ...plan, state: 'STOP', stoppedAt: 5 };
        const late = rival
          .save({ plan: stop })
          .then(async (outcome) => [
            outcome,
            await store.save({ signPlans: [newSignPlan(`${round}-late`, plan.planId)], planUnchanged: plan }),
          ]);
        const outcomes = await Promise.all(creations);
        expect(await late).toEqual(['saved', 'conflict']);
        expect(await store.signPlanById(`sign-${round}-late`)).toBeUndefined();
        for (const [serial, outcome] of outcomes.entries()) {
          const found = await store.signPlanById(`sign-${round}-${serial}`);
          expect(found === undefined ? 'conflict' : 'saved').toBe(outcome);
        }
      }
      if (rival !== store) await rival.close();
    }),
  );
}
