/**
 * How a world is founded and how it changes: scripts, each one transaction. A change is whole records: what
 * belongs to a record that is replaced is removed first and written anew.
 *
 * Every script raises the revision before it writes records, and so waits there for a script that is under way.
 */
import { storableText, valuesOf } from './columns.ts';
import type { Dialect, Script, Step, Write } from './database.ts';
import { StoreError } from './store-error.ts';
import type {
  ClockRecord,
  MerchantRecord,
  PlatformCertificateRecord,
  ServiceRecord,
  SubMerchantRecord,
  UserRecord,
  WorldChange,
  WorldRecord,
} from './store.ts';
import { addSteps, clockTable, headTables, partTables, putStep, removeStep } from './world-tables.ts';

type Link = NonNullable<WorldChange['links']>[number];

/** Only one founder can write this row. Another at the same moment waits here, and then finds nothing to write. */
const foundStep: Step = Object.freeze({
  statement: {
    name: 'found_world',
    sql: 'INSERT INTO world (world_no) VALUES (1) ON CONFLICT DO NOTHING RETURNING world_no',
  },
  values: [],
});

const findWorldStep: Step = Object.freeze({
  statement: { name: 'find_world', sql: 'SELECT world_no FROM world' },
  values: [],
});

/** Says that the world is another one now. */
export const raiseRevision: Step = Object.freeze({
  statement: { name: 'raise_revision', sql: 'UPDATE world_revision SET revision = revision + 1' },
  values: [],
});

/** Founds the world with its plans; says whether it did. */
export function* foundWorld(world: WorldRecord, plans: readonly Write[]): Script<boolean> {
  requireWhole(world);
  const written = yield foundStep;
  if (written.length === 0) return false;
  yield raiseRevision;
  yield* recordSteps(world);
  yield* world.subMerchants.flatMap(subMerchantSteps);
  for (const { statements, values } of plans)
    yield* statements.map((statement) => ({ statement, values, unique: 'the number of a plan' }));
  return true;
}

/** Changes a world that was founded. */
export function* changeWorld(change: WorldChange, dialect: Dialect): Script<void> {
  requireWhole({ ...change, subMerchants: (change.links ?? []).flatMap(subMerchantsOf) });
  yield raiseRevision;
  const founded = yield findWorldStep;
  if (founded.length === 0) throw new StoreError('STORE_FAULT', 'There is no world yet that could change.');
  yield* recordSteps(change);
  for (const link of change.links ?? []) yield* linkSteps(link, dialect);
}

/** All but the links, which a new world has in one list and a change by their partner. */
function recordSteps(change: WorldChange): Step[] {
  const { platformCertificates, merchants, services, users, readings, clock } = change;
  return [
    ...(platformCertificates === undefined ? [] : platformCertificateSteps(platformCertificates)),
    ...(merchants === undefined ? [] : merchantSteps(merchants)),
    ...(services === undefined ? [] : serviceSteps(services)),
    ...(users === undefined ? [] : userSteps(users)),
    ...(readings === undefined ? [] : readingSteps(readings)),
    ...(clock === undefined ? [] : [clockStep(clock)]),
  ];
}

function platformCertificateSteps(certificates: readonly PlatformCertificateRecord[]): Step[] {
  return ['DELETE FROM platform_certificates', ...addSteps(partTables.platformCertificates, certificates)];
}

/** What any of them gives up is free before another takes it: two merchants may exchange their keys. */
function merchantSteps(merchants: readonly MerchantRecord[]): Step[] {
  const { merchantAppids, merchantCertificates, platformPublicKeys } = partTables;
  return [
    ...merchants.flatMap(({ mchid }) =>
      [merchantAppids, merchantCertificates, platformPublicKeys].map((table) => removeStep(table, mchid)),
    ),
    ...merchants.flatMap(({ mchid, appids, certificates, platformPublicKey, ...head }) => [
      putStep(headTables.merchants, { mchid, ...head }),
      ...addSteps(
        merchantAppids,
        appids.map((appid) => ({ mchid, appid })),
      ),
      ...addSteps(
        merchantCertificates,
        certificates.map((key) => ({ mchid, ...key })),
      ),
      ...addSteps(platformPublicKeys, [{ mchid, ...platformPublicKey }]),
    ]),
  ];
}

function serviceSteps(services: readonly ServiceRecord[]): Step[] {
  return services.flatMap(({ mchids, confirmsByPlan, ...service }) => [
    removeStep(partTables.serviceMerchants, service.serviceId),
    putStep(headTables.services, { ...service, confirmsByPlan: confirmsByPlan ? 1 : 0 }),
    ...addSteps(
      partTables.serviceMerchants,
      mchids.map((mchid) => ({ serviceId: service.serviceId, mchid })),
    ),
  ]);
}

function userSteps(users: readonly UserRecord[]): Step[] {
  return [
    ...users.map(({ userId }) => removeStep(partTables.userOpenids, userId)),
    ...users.flatMap(({ userId, openids }) => [
      putStep(headTables.users, { userId }),
      ...addSteps(
        partTables.userOpenids,
        openids.map((name) => ({ userId, ...name })),
      ),
    ]),
  ];
}

function readingSteps(readings: Readonly<Record<string, string>>): Step[] {
  const rows = Object.entries(readings).map(([name, choice]) => ({ name, choice }));
  return ['DELETE FROM readings', ...addSteps(partTables.readings, rows)];
}

function clockStep(clock: ClockRecord): Step {
  return { statement: clockTable.set, values: valuesOf(clockTable.columns, clock) };
}

function linkSteps({ mchid, subMerchants }: Link, dialect: Dialect): Step[] {
  const kept = subMerchants.map(({ subMchid }) => storableText('sub_mchid', subMchid));
  const removeOthers = {
    name: 'remove_other_sub_merchants',
    sql: `DELETE FROM sub_merchants WHERE mchid = $1 AND NOT (${dialect.isOneOf('sub_mchid', '$2')})`,
  };
  return [
    removeStep(partTables.subMerchantAppids, mchid),
    { statement: removeOthers, values: [mchid, JSON.stringify(kept)] },
    ...subMerchants.flatMap(subMerchantSteps),
  ];
}

function subMerchantSteps({ mchid, subMchid, subAppids }: SubMerchantRecord): Step[] {
  return [
    putStep(headTables.subMerchants, { mchid, subMchid }),
    ...addSteps(
      partTables.subMerchantAppids,
      subAppids.map((subAppid) => ({ mchid, subMchid, subAppid })),
    ),
  ];
}

function subMerchantsOf({ mchid, subMerchants }: Link): readonly SubMerchantRecord[] {
  if (subMerchants.some((each) => each.mchid !== mchid))
    throw new StoreError('STORE_VALUE', 'mchid of a link is not that of the partner whose links are given.');
  return subMerchants;
}

type Records = Pick<Partial<WorldRecord>, 'merchants' | 'subMerchants' | 'services' | 'users'>;

/** Throws a `STORE_VALUE` where a list has two records of one id, or a record without an appid. */
function requireWhole({ merchants = [], subMerchants = [], services = [], users = [] }: Records): void {
  const ids: Readonly<Record<string, readonly string[]>> = {
    mchid: merchants.map(({ mchid }) => mchid),
    sub_mchid: subMerchants.map(({ mchid, subMchid }) => JSON.stringify([mchid, subMchid])),
    service_id: services.map(({ serviceId }) => serviceId),
    user_id: users.map(({ userId }) => userId),
  };
  for (const [field, values] of Object.entries(ids)) {
    if (new Set(values).size !== values.length)
      throw new StoreError('STORE_VALUE', `${field} stands twice in one list.`);
  }
  if (
    [...merchants.map(({ appids }) => appids), ...subMerchants.map(({ subAppids }) => subAppids)].some(
      isEmpty,
    )
  )
    throw new StoreError('STORE_VALUE', 'appid is missing: a merchant and a sub-merchant have at least one.');
}

function isEmpty(list: readonly unknown[]): boolean {
  return list.length === 0;
}
