/**
 * The store over any database: which statements a call runs and what their answers mean. Counts the calls
 * under way, so that closing waits for what was accepted and refuses what comes later.
 */
import type { Database, Row, Statement, Write } from './database.ts';
import { thingOf, writeOf, writeStatements } from './detailed-table.ts';
import { planReads, planTable } from './plans.ts';
import { detailNumberOwnersRead, detailNumberOwners, signPlanByNumber, signPlanTable } from './sign-plans.ts';
import { StoreError } from './store-error.ts';
import type { Change, Plan, Store } from './store.ts';
import { foundingWrites, worldOf, worldReads } from './world-record.ts';

/** A store over an open database. Closing the store closes the database. */
export function createStore(database: Database): Store {
  const planStatements = writeStatements(planTable, database.dialect);
  const signPlanStatements = writeStatements(signPlanTable, database.dialect);
  const plans = planReads(database.dialect);
  const signPlans = signPlanByNumber(database.dialect);
  const ownersStatement = detailNumberOwners(database.dialect);
  const door = createDoor();

  const planWrite = (plan: Plan): Write => writeOf(planTable, planStatements, plan);
  const writesOf = ({ plan, signPlan }: Change): Write[] => [
    ...(plan === undefined ? [] : [planWrite(plan)]),
    ...(signPlan === undefined ? [] : [writeOf(signPlanTable, signPlanStatements, signPlan)]),
  ];
  const rowOf = (statement: Statement, values: readonly string[]): Promise<Row | undefined> =>
    database.readFirst({ statement, values });

  return Object.freeze<Store>({
    loadWorld: () => door.through(async () => worldOf(await database.readTogether(worldReads))),
    foundWorld: (world) =>
      door.through(async () => {
        const outcome = await database.commit([...foundingWrites(world), ...world.plans.map(planWrite)]);
        // The first write is the race between founders; a number that is taken later is a fault of this world.
        if (outcome === 'taken')
          throw new StoreError('STORE_VALUE', 'Two things in this world have the same number.');
        return outcome === 'written';
      }),
    planByNumber: (mchid, merchantPlanNo) =>
      door.through(async () => thingOf(planTable, await rowOf(plans.byNumber, [mchid, merchantPlanNo]))),
    planById: (planId) => door.through(async () => thingOf(planTable, await rowOf(plans.byId, [planId]))),
    signPlanByNumber: (mchid, merchantSignPlanNo) =>
      door.through(async () => thingOf(signPlanTable, await rowOf(signPlans, [mchid, merchantSignPlanNo]))),
    detailNumberOwners: (mchid, numbers) =>
      door.through(async () => {
        const rows = await database.read(detailNumberOwnersRead(ownersStatement, mchid, numbers));
        return rows.map((row) => ({
          merchantPlanDetailNo: String(row.merchant_plan_detail_no),
          signPlanId: String(row.sign_plan_id),
        }));
      }),
    save: (change) =>
      door.through(async () => {
        const writes = writesOf(change);
        if (writes.length === 0) return 'saved';
        return (await database.commit(writes)) === 'written' ? 'saved' : 'conflict';
      }),
    close: () => door.close(() => database.close()),
  });
}

interface Door {
  /** Runs the work, or rejects with `STORE_CLOSED` once the door is closed. */
  through<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Closes the door, waits for the work inside, runs `last` once. A second call waits for the first. */
  close(last: () => Promise<void>): Promise<void>;
}

function createDoor(): Door {
  const inside = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  const finish = async (last: () => Promise<void>): Promise<void> => {
    await Promise.allSettled(inside);
    await last();
  };
  return {
    async through(work) {
      if (closing !== undefined) throw new StoreError('STORE_CLOSED', 'The store is closed.');
      const running = work();
      inside.add(running);
      try {
        return await running;
      } finally {
        inside.delete(running);
      }
    },
    close(last) {
      closing ??= finish(last);
      return closing;
    },
  };
}
