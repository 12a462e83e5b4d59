/** The part of the suite in which many call at once. */
import { expect, it } from 'vitest';
import type { SignPlan } from './store.ts';
import { count, saved, savePlans, serials, together } from './testing/place.ts';
import type { Within } from './testing/place.ts';
import { newPlan, newSignPlan, partnerMchid } from './testing/records.ts';

/** So many take long enough to write for two writers to hold what the other one waits for. */
const detailsOfARace = 1_000;

/** Sign plans that want the same detail numbers, half of them in the opposite order. */
function racersFor(round: number): SignPlan[] {
  const numbers = serials(detailsOfARace).map((serial) => `shared-${round}-${serial}`);
  const [detail] = newSignPlan(0, 'plan-1').details;
  if (detail === undefined) throw new Error('The test sign plan has a detail.');
  return serials(8).map((serial) => {
    const order = serial % 2 === 0 ? numbers : numbers.toReversed();
    const details = order.map((no, index) => ({
      ...detail,
      planDetailNo: index + 1,
      merchantPlanDetailNo: no,
    }));
    return newSignPlan(`${round}-${serial}`, 'plan-1', { details });
  });
}

/** What many callers at once may and may not see. */
export function describeConcurrency(within: Within): void {
  it(
    `saves one of ${together} equal creations that arrive at once`,
    within(async (store) => {
      const outcomes = await savePlans(
        store,
        serials(together).map((serial) => newPlan(serial, { merchantPlanNo: 'same' })),
      );
      expect(count(outcomes, 'saved')).toBe(1);
      expect(count(outcomes, 'conflict')).toBe(together - 1);
      const winner = await store.planByNumber(partnerMchid, 'same');
      expect(winner).toEqual(saved(newPlan(outcomes.indexOf('saved'), { merchantPlanNo: 'same' })));
    }),
  );

  it(
    `saves all of ${together} different creations that arrive at once`,
    within(async (store) => {
      expect(
        count(
          await savePlans(
            store,
            serials(together).map((serial) => newPlan(serial)),
          ),
          'saved',
        ),
      ).toBe(together);
      for (const serial of serials(together))
        expect(await store.planById(`plan-${serial}`)).toEqual(saved(newPlan(serial)));
    }),
  );

  it(
    `saves one of ${together} changes of the same version that arrive at once`,
    within(async (store) => {
      await store.save({ plan: newPlan(1) });
      const outcomes = await savePlans(
        store,
        serials(together).map((serial) => ({ ...newPlan(1), version: 1, stoppedAt: serial })),
      );
      expect(count(outcomes, 'saved')).toBe(1);
      expect(await store.planById('plan-1')).toMatchObject({
        version: 2,
        stoppedAt: outcomes.indexOf('saved'),
      });
    }),
  );

  it(
    'lets sign plans race for the same detail numbers, whatever their order',
    within(async (store) => {
      await store.save({ plan: newPlan(1) });
      // Opens every connection of a pool, so that the racers start together.
      await savePlans(
        store,
        serials(together).map((serial) => newPlan(`warm-${serial}`)),
      );
      for (const round of serials(3)) {
        const outcomes = await Promise.all(
          racersFor(round).map((signPlan) => store.save({ signPlans: [signPlan] })),
        );
        expect(count(outcomes, 'saved')).toBe(1);
        expect(count(outcomes, 'conflict')).toBe(outcomes.length - 1);
      }
    }),
  );

  it(
    'never shows one version of a sign plan with the details of another',
    within(async (store) => {
      await store.save({ plan: newPlan(1) });
      const first = newSignPlan(1, 'plan-1');
      await store.save({ signPlans: [first] });
      const seen: Promise<SignPlan | undefined>[] = [];
      for (const version of serials(40).map((serial) => serial + 1)) {
        const details = first.details.map((detail) => ({ ...detail, actualPriceFen: version + 1 }));
        const saving = store.save({ signPlans: [{ ...first, version, details }] });
        seen.push(...serials(4).map(() => store.signPlanByNumber(partnerMchid, first.merchantSignPlanNo)));
        expect(await saving).toBe('saved');
      }
      for (const signPlan of await Promise.all(seen)) {
        const { version, details } = signPlan ?? first;
        expect(details.map(({ actualPriceFen }) => actualPriceFen)).toEqual(
          Array(3).fill(version === 1 ? 14_000 : version),
        );
      }
    }),
  );
}
