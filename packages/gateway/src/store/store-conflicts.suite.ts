/** The part of the suite that meets rows and numbers which are there already. */
import { expect, it } from 'vitest';
import type { Plan, SignPlan } from './store.ts';
import { saved, savePlans } from './testing/place.ts';
import type { Within } from './testing/place.ts';
import { newPlan, newSignPlan, partnerMchid } from './testing/records.ts';

/** What must be a conflict, and what must not. */
export function describeConflicts(within: Within): void {
  const conflicts: Record<string, Plan> = {
    'another plan of the same id': newPlan(1, { merchantPlanNo: 'free' }),
    'another plan of the same number': newPlan(1, { planId: 'free' }),
    'a plan that somebody changed since it was loaded': { ...newPlan(1), version: 2 },
    'a plan that does not exist': { ...newPlan('missing'), version: 1 },
  };
  for (const [what, plan] of Object.entries(conflicts)) {
    it(
      `says conflict to ${what}, and writes nothing`,
      within(async (store) => {
        await store.save({ plan: newPlan(1) });
        expect(await store.save({ plan: { ...plan, planName: 'another', details: [] } })).toBe('conflict');
        expect(await store.planById('plan-1')).toEqual(saved(newPlan(1)));
        expect(await store.planByNumber(partnerMchid, 'free')).toBeUndefined();
        expect(await store.planById('free')).toBeUndefined();
      }),
    );
  }

  it(
    'lets two merchants use the same numbers',
    within(async (store) => {
      const other = { mchid: '1900000200' };
      expect(await savePlans(store, [newPlan(1), newPlan(2, { ...other, merchantPlanNo: 'no-1' })])).toEqual([
        'saved',
        'saved',
      ]);
      const { details } = newSignPlan(1, 'plan-1');
      const second = newSignPlan(2, 'plan-2', { ...other, merchantSignPlanNo: 'sign-no-1', details });
      expect(await store.save({ signPlans: [newSignPlan(1, 'plan-1')] })).toBe('saved');
      expect(await store.save({ signPlans: [second] })).toBe('saved');
      expect(await store.signPlanByNumber('1900000200', 'sign-no-1')).toEqual(saved(second));
    }),
  );

  it(
    'says conflict to a detail number that another sign plan reserved, and names the owner',
    within(async (store) => {
      await store.save({ plan: newPlan(1) });
      const owner = newSignPlan(1, 'plan-1');
      expect(await store.save({ signPlans: [owner] })).toBe('saved');
      const late = newSignPlan(2, 'plan-1');
      const details = late.details.map((detail, index) =>
        index === 2 ? { ...detail, merchantPlanDetailNo: 'detail-1-1' } : detail,
      );
      expect(await store.save({ signPlans: [{ ...late, details }] })).toBe('conflict');
      expect(await store.signPlanByNumber(partnerMchid, late.merchantSignPlanNo)).toBeUndefined();

      const numbers = ['detail-1-1', 'detail-1-1', 'detail-1-3', 'detail-2-1'];
      const owners = await store.detailNumberOwners(partnerMchid, numbers);
      expect(owners.toSorted((a, b) => a.merchantPlanDetailNo.localeCompare(b.merchantPlanDetailNo))).toEqual(
        [
          { merchantPlanDetailNo: 'detail-1-1', signPlanId: owner.signPlanId },
          { merchantPlanDetailNo: 'detail-1-3', signPlanId: owner.signPlanId },
        ],
      );
      expect(await store.detailNumberOwners('1900000200', numbers)).toEqual([]);
      expect(await store.save({ signPlans: [late] })).toBe('saved');
    }),
  );

  it(
    'writes a plan and a sign plan together, or neither',
    within(async (store) => {
      const plan = newPlan(1);
      const signPlan = newSignPlan(1, plan.planId);
      expect(await store.save({ plan, signPlans: [signPlan] })).toBe('saved');
      expect(await store.planById(plan.planId)).toEqual(saved(plan));
      expect(await store.signPlanByNumber(partnerMchid, signPlan.merchantSignPlanNo)).toEqual(
        saved(signPlan),
      );

      const stop: Plan = { ...saved(plan), state: 'STOP', stoppedAt: 5 };
      const stale: SignPlan = { ...signPlan, version: 7 };
      expect(await store.save({ plan: stop, signPlans: [stale] })).toBe('conflict');
      expect(await store.save({ plan: newPlan(2), signPlans: [{ ...signPlan, signPlanId: 'free' }] })).toBe(
        'conflict',
      );
      expect(await store.planById(plan.planId)).toEqual(saved(plan));
      expect(await store.planById('plan-2')).toBeUndefined();
      expect(await store.save({ plan: stop, signPlans: [saved(signPlan)] })).toBe('saved');
    }),
  );
}
