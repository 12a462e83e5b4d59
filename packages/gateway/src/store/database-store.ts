/** The store over any database: which statements a call runs and what their answers mean. */
import type { Database, Row, Script, Statement, Write } from './database.ts';
import { detailedForms, thingOf, writeOf } from './detailed-table.ts';
import { createDoor } from './door.ts';
import type { Door } from './door.ts';
import { dueThingOf, nextDue } from './due-things.ts';
import { notificationsWrite } from './notifications.ts';
import { outboxOperations } from './outbox.ts';
import { planReads, planTable } from './plans.ts';
import { serviceOrderReads, serviceOrderTable } from './service-orders.ts';
import { detailNumberOwners, detailNumberOwnersRead, signPlanReads, signPlanTable } from './sign-plans.ts';
import { dropSnapshot, listSnapshots, restoreSnapshot, snapshotOf, takeSnapshot } from './snapshots.ts';
import { StoreError } from './store-error.ts';
import type { Change, Plan, ServiceOrder, SignPlan, Store } from './store.ts';
import { nextValues, rowThingOf } from './versioned-table.ts';
import type { Guard } from './versioned-table.ts';
import { revisionRead, worldOf, worldReads } from './world-record.ts';
import { changeWorld, foundWorld } from './world-writes.ts';
import { noCompany, versionedWrite, writeForms } from './write-forms.ts';
import type { Extras } from './write-forms.ts';

/** A store over an open database. Closing the store closes the database. */
export function createStore(database: Database): Store {
  const door = createDoor();
  return Object.freeze<Store>({
    ...readsOf(database, door),
    ...worldOperations(database, door),
    ...outboxOperations(database, door),
    ...snapshotOperations(database, door),
    save: saveInto(database, door),
    shared: database.shared,
    close: () => door.close(() => database.close()),
  });
}

type Reads = Pick<
  Store,
  | 'planByNumber'
  | 'planById'
  | 'signPlanByNumber'
  | 'signPlanById'
  | 'signPlanByPackage'
  | 'signedPlansOf'
  | 'detailNumberOwners'
  | 'serviceOrderByNumber'
  | 'serviceOrderById'
  | 'nextDue'
>;

function readsOf(database: Database, door: Door): Reads {
  const { dialect } = database;
  const plans = planReads(dialect);
  const signPlans = signPlanReads(dialect);
  const orders = serviceOrderReads(dialect);
  const ownersStatement = detailNumberOwners(dialect);
  const first = (statement: Statement, values: readonly string[]): Promise<Row | undefined> =>
    door.through(() => database.readFirst({ statement, values }));
  const plan = async (statement: Statement, ...values: string[]): Promise<Plan | undefined> =>
    thingOf(planTable, await first(statement, values));
  const signPlan = async (statement: Statement, ...values: string[]): Promise<SignPlan | undefined> =>
    thingOf(signPlanTable, await first(statement, values));
  const order = async (statement: Statement, ...values: string[]): Promise<ServiceOrder | undefined> =>
    rowThingOf(serviceOrderTable, await first(statement, values));

  return {
    planByNumber: (mchid, merchantPlanNo) => plan(plans.byNumber, mchid, merchantPlanNo),
    planById: (planId) => plan(plans.byId, planId),
    signPlanByNumber: (mchid, merchantSignPlanNo) => signPlan(signPlans.byNumber, mchid, merchantSignPlanNo),
    signPlanById: (signPlanId) => signPlan(signPlans.byId, signPlanId),
    signPlanByPackage: (token) => signPlan(signPlans.byPackage, token),
    signedPlansOf: (userId, serviceId) =>
      door.through(async () => {
        const rows = await database.read({ statement: signPlans.signedOf, values: [userId, serviceId] });
        return rows.flatMap((row) => thingOf(signPlanTable, row) ?? []);
      }),
    detailNumberOwners: (mchid, numbers) =>
      door.through(async () => {
        const rows = await database.read(detailNumberOwnersRead(ownersStatement, mchid, numbers));
        return rows.map((row) => ({
          merchantPlanDetailNo: String(row.merchant_plan_detail_no),
          signPlanId: String(row.sign_plan_id),
        }));
      }),
    serviceOrderByNumber: (mchid, outOrderNo) => order(orders.byNumber, mchid, outOrderNo),
    serviceOrderById: (orderId) => order(orders.byId, orderId),
    nextDue: async () => dueThingOf(await first(nextDue, [])),
  };
}

function saveInto(database: Database, door: Door): Store['save'] {
  const writesOf = writesIn(database);
  const { byId } = planReads(database.dialect);
  const isUnchanged = async ({ planId, version }: Guard): Promise<boolean> => {
    const row = await database.readFirst({ statement: byId, values: [planId] });
    return thingOf(planTable, row)?.version === version;
  };
  return (change) =>
    door.through(async () => {
      const writes = writesOf(change);
      if (writes.length > 0) return (await database.commit(writes)) === 'written' ? 'saved' : 'conflict';
      const { planUnchanged } = change;
      return planUnchanged === undefined || (await isUnchanged(planUnchanged)) ? 'saved' : 'conflict';
    });
}

type WriteThing<Thing> = (thing: Thing) => (extras: Extras) => Write;

/**
 * The writes of a change, in the one order in which all of them lock rows: the plan, sign plans by their ids,
 * the order. The first also looks after the plan that must be unchanged: what follows it waits for it anyway. The last
 * carries the notifications.
 */
function writesIn({ dialect }: Database): (change: Change) => Write[] {
  const planForms = detailedForms(planTable, dialect);
  const signPlanForms = detailedForms(signPlanTable, dialect);
  const orderForms = writeForms(serviceOrderTable, dialect, noCompany);
  const writeNotifications = notificationsWrite(dialect);
  const writePlan: WriteThing<Plan> = (thing) => (extras) =>
    writeOf(planTable, planForms, { ...extras, thing });
  const writeSignPlan: WriteThing<SignPlan> = (thing) => (extras) =>
    writeOf(signPlanTable, signPlanForms, { ...extras, thing });
  const writeOrder: WriteThing<ServiceOrder> = (thing) => (extras) =>
    versionedWrite(orderForms, nextValues(serviceOrderTable, thing), { ...extras, version: thing.version });

  return ({ plan, signPlans = [], serviceOrder, notifications = [], planUnchanged }) => {
    const writes = [
      ...(plan === undefined ? [] : [writePlan(plan)]),
      ...inOrder(signPlans).map(writeSignPlan),
      ...(serviceOrder === undefined ? [] : [writeOrder(serviceOrder)]),
    ];
    if (writes.length === 0)
      return notifications.length === 0 ? [] : [writeNotifications(notifications, planUnchanged)];
    const last = writes.length - 1;
    return writes.map((write, index) =>
      write({
        guard: index === 0 ? planUnchanged : undefined,
        notifications: index === last ? notifications : [],
      }),
    );
  };
}

function inOrder(signPlans: readonly SignPlan[]): readonly SignPlan[] {
  if (signPlans.length < 2) return signPlans;
  return signPlans.toSorted((a, b) => (a.signPlanId < b.signPlanId ? -1 : 1));
}

type WorldOperations = Pick<Store, 'loadWorld' | 'foundWorld' | 'changeWorld' | 'worldRevision'>;

function worldOperations(database: Database, door: Door): WorldOperations {
  const planForms = detailedForms(planTable, database.dialect);
  return {
    loadWorld: () => door.through(async () => worldOf(await database.readTogether(worldReads))),
    foundWorld: (world) =>
      door.through(async () => {
        const plans = world.plans.map((thing) => writeOf(planTable, planForms, { thing }));
        return database.transact(() => foundWorld(world, plans));
      }),
    changeWorld: (change) =>
      door.through(() => database.transact(() => changeWorld(change, database.dialect))),
    worldRevision: () =>
      door.through(async () => {
        const revision = (await database.readFirst(revisionRead))?.revision;
        if (typeof revision === 'number') return revision;
        throw new StoreError('STORE_FAULT', 'The revision of the world has no row.');
      }),
  };
}

type SnapshotOperations = Pick<Store, 'takeSnapshot' | 'restoreSnapshot' | 'dropSnapshot' | 'listSnapshots'>;

function snapshotOperations(database: Database, door: Door): SnapshotOperations {
  const { dialect } = database;
  const run = <Result>(script: () => Script<Result>): Promise<Result> =>
    door.through(() => database.transact(script));
  return {
    takeSnapshot: (snapshot) => run(() => takeSnapshot(snapshot, dialect)),
    restoreSnapshot: (name) => run(() => restoreSnapshot(name, dialect)),
    dropSnapshot: (name) => run(() => dropSnapshot(name, dialect)),
    listSnapshots: () =>
      door.through(async () => {
        const rows = await database.read({ statement: listSnapshots, values: [] });
        return rows.map(snapshotOf);
      }),
  };
}
