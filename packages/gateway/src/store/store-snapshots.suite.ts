/** The part of the suite about snapshots of all that the store holds. */
import { expect, it } from 'vitest';
import { saved, savePlans, serials, together } from './testing/place.ts';
import type { Within } from './testing/place.ts';
import { newPlan, newServiceOrder, newSignPlan } from './testing/records.ts';
import { newWorld } from './testing/worlds.ts';

const savesOfARace = 32;
const rounds = 4;

/** What a snapshot keeps, and what putting it back does. */
export function describeSnapshots(within: Within): void {
  it(
    'puts the world, plans, sign plans and orders back as they were, as often as it is asked',
    within(async (store) => {
      await store.foundWorld(newWorld());
      const order = newServiceOrder(1, 'sign-1');
      await store.save({ plan: newPlan(1), signPlans: [newSignPlan(1, 'plan-1')], serviceOrder: order });
      await store.takeSnapshot({ name: 'before', takenAt: 5 });
      for (const _time of serials(2)) {
        await store.save({
          plan: { ...saved(newPlan(1)), state: 'STOP', details: [] },
          signPlans: [{ ...saved(newSignPlan(1, 'plan-1')), details: [] }, newSignPlan(2, 'plan-1')],
          serviceOrder: { ...saved(order), phase: 'DONE' },
        });
        await store.changeWorld({
          platformCertificates: [],
          users: [],
          readings: {},
          clock: { aheadMs: 7, frozenAt: null },
        });
        expect(await store.restoreSnapshot('before')).toBe(true);
        expect(await store.loadWorld()).toEqual({ ...newWorld(), plans: [] });
        expect(await store.planById('plan-1')).toEqual(saved(newPlan(1)));
        expect(await store.signPlanById('sign-1')).toEqual(saved(newSignPlan(1, 'plan-1')));
        expect(await store.signPlanById('sign-2')).toBeUndefined();
        expect(await store.serviceOrderById('order-1')).toEqual(saved(order));
      }
      expect(await store.save({ serviceOrder: { ...saved(order), phase: 'DONE' } })).toBe('saved');
    }),
  );

  it(
    'changes the revision with every restoration, and never to one that was there before',
    within(async (store) => {
      await store.takeSnapshot({ name: 'empty', takenAt: 1 });
      await store.foundWorld(newWorld());
      await store.takeSnapshot({ name: 'founded', takenAt: 2 });
      for (const _change of serials(3)) await store.changeWorld({});
      const seen = [await store.worldRevision()];
      for (const name of ['founded', 'founded', 'empty', 'founded', 'empty']) {
        await store.restoreSnapshot(name);
        seen.push(await store.worldRevision());
        expect(await store.loadWorld()).toEqual(name === 'empty' ? undefined : { ...newWorld(), plans: [] });
      }
      expect(await store.foundWorld(newWorld())).toBe(true);
      seen.push(await store.worldRevision());
      expect(seen).toEqual([4, 5, 6, 7, 8, 9, 10]);
    }),
  );

  it(
    'lists snapshots, the newest first, replaces one of the same name, and removes them',
    within(async (store) => {
      const [one, two, again] = [
        { name: 'one', takenAt: 30 },
        { name: 'Two_2-2', takenAt: 20 },
        { name: 'one', takenAt: 10 },
      ] as const;
      await store.takeSnapshot(one);
      await store.takeSnapshot(two);
      expect(await store.listSnapshots()).toEqual([two, one]);
      await store.save({ plan: newPlan(1) });
      await store.takeSnapshot(again);
      expect(await store.listSnapshots()).toEqual([again, two]);
      await store.restoreSnapshot('Two_2-2');
      expect(await store.planById('plan-1')).toBeUndefined();
      await store.restoreSnapshot('one');
      expect(await store.planById('plan-1')).toEqual(saved(newPlan(1)));
      expect(await store.dropSnapshot('one')).toBe(true);
      expect(await store.dropSnapshot('one')).toBe(false);
      expect(await store.restoreSnapshot('one')).toBe(false);
      expect(await store.planById('plan-1')).toEqual(saved(newPlan(1)));
      expect(await store.listSnapshots()).toEqual([two]);
    }),
  );

  it(
    'takes snapshots of one name that come at once, one after another',
    within(async (store, place) => {
      const rival = place.shared ? await place.open() : store;
      await Promise.all(
        serials(6).map((takenAt) =>
          (takenAt % 2 === 0 ? store : rival).takeSnapshot({ name: 'same', takenAt }),
        ),
      );
      expect(await store.listSnapshots()).toEqual([{ name: 'same', takenAt: expect.any(Number) }]);
      expect(await store.restoreSnapshot('same')).toBe(true);
      if (rival !== store) await rival.close();
    }),
  );

  it(
    `restores among ${savesOfARace} saves, each of which came before or after, and none in half`,
    within(async (store, place) => {
      const rival = place.shared ? await place.open() : store;
      const serialsOfAll = serials(savesOfARace);
      await store.foundWorld(newWorld());
      await store.save({
        plan: newPlan(1),
        signPlans: serialsOfAll.map((serial) => newSignPlan(serial, 'plan-1')),
      });
      // Opens every connection of a pool, so that all start together.
      await savePlans(
        store,
        serials(together).map((serial) => newPlan(`warm-${serial}`)),
      );
      await store.takeSnapshot({ name: 'start', takenAt: 1 });
      for (const round of serials(rounds)) {
        await store.restoreSnapshot('start');
        const saves = serialsOfAll.map((serial) =>
          store.save({
            signPlans: [{ ...saved(newSignPlan(serial, 'plan-1')), cancelReason: String(round) }],
            serviceOrder: newServiceOrder(`${round}-${serial}`, `sign-${serial}`),
            ...(serial % 2 === 0 ? { planUnchanged: saved(newPlan(1)) } : {}),
          }),
        );
        const creations = serialsOfAll.map((serial) =>
          store.save({
            signPlans: [newSignPlan(`new-${serial}`, 'plan-1')],
            planUnchanged: saved(newPlan(1)),
          }),
        );
        const changes = serials(4).map(() => store.changeWorld({ readings: { round: String(round) } }));
        const restored = rival.restoreSnapshot('start');
        expect(await Promise.all(saves)).toEqual(serialsOfAll.map(() => 'saved'));
        expect(await Promise.all(creations)).toEqual(serialsOfAll.map(() => 'saved'));
        await Promise.all(changes);
        expect(await restored).toBe(true);
        for (const serial of serialsOfAll) {
          const order = await store.serviceOrderById(`order-${round}-${serial}`);
          const signPlan = await store.signPlanById(`sign-${serial}`);
          expect(signPlan?.version).toBe(order === undefined ? 1 : 2);
          const created = await store.signPlanById(`sign-new-${serial}`);
          if (created !== undefined) expect(created).toEqual(saved(newSignPlan(`new-${serial}`, 'plan-1')));
        }
      }
      if (rival !== store) await rival.close();
    }),
  );
}
