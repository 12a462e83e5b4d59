/** The world as one record, from all of its tables. */
import { recordOf } from './columns.ts';
import type { Read, Row } from './database.ts';
import { StoreError } from './store-error.ts';
import type {
  CertifiedKey,
  ClockRecord,
  MerchantRecord,
  ServiceRecord,
  SubMerchantRecord,
  UserRecord,
  WorldRecord,
} from './store.ts';
import { clockTable, headTables, partTables } from './world-tables.ts';
import type { FlatTable } from './world-tables.ts';

const worldRead: Read = Object.freeze({
  statement: { name: 'list_world', sql: 'SELECT world_no FROM world' },
  values: [],
});

/** The questions whose answers `worldOf` takes, in its order. */
export const worldReads: readonly Read[] = Object.freeze([
  worldRead,
  ...[...Object.values(headTables), ...Object.values(partTables), clockTable].map((table) => ({
    statement: table.list,
    values: [],
  })),
]);

/** The question for the world's revision; there is always one. */
export const revisionRead: Read = Object.freeze({
  statement: { name: 'world_revision', sql: 'SELECT revision FROM world_revision' },
  values: [],
});

type RowsOf = <Fields>(table: FlatTable<Fields>) => Fields[];

/** The world in the answers to `worldReads`, or `undefined` when it has not been founded. */
export function worldOf(answers: readonly (readonly Row[])[]): WorldRecord | undefined {
  if (answers[0]?.length !== 1) return undefined;
  const rowsOf: RowsOf = (table) => {
    const rows = answers[worldReads.findIndex(({ statement }) => statement === table.list)] ?? [];
    return rows.map((row) => recordOf(table.columns, row));
  };
  return {
    platformCertificates: rowsOf(partTables.platformCertificates).map((row) => ({
      ...certifiedKeyOf(row),
      signsFrom: row.signsFrom,
    })),
    merchants: merchantsOf(rowsOf),
    subMerchants: subMerchantsOf(rowsOf),
    services: servicesOf(rowsOf),
    users: usersOf(rowsOf),
    plans: [],
    readings: Object.fromEntries(rowsOf(partTables.readings).map(({ name, choice }) => [name, choice])),
    clock: clockOf(rowsOf(clockTable)),
  };
}

function merchantsOf(rowsOf: RowsOf): MerchantRecord[] {
  const appidsOf = grouped(rowsOf(partTables.merchantAppids), ({ mchid }) => mchid);
  const certificatesOf = grouped(rowsOf(partTables.merchantCertificates), ({ mchid }) => mchid);
  const publicKeysOf = grouped(rowsOf(partTables.platformPublicKeys), ({ mchid }) => mchid);
  return rowsOf(headTables.merchants).map(({ mchid, role, apiv3Key, publicKeyPermille }) => ({
    mchid,
    role,
    appids: appidsOf(mchid).map(({ appid }) => appid),
    apiv3Key,
    certificates: certificatesOf(mchid).map(certifiedKeyOf),
    platformPublicKey: publicKeyOf(publicKeysOf(mchid)),
    publicKeyPermille,
  }));
}

function subMerchantsOf(rowsOf: RowsOf): SubMerchantRecord[] {
  const linkOf = (row: { readonly mchid: string; readonly subMchid: string }): string =>
    JSON.stringify([row.mchid, row.subMchid]);
  const appidsOf = grouped(rowsOf(partTables.subMerchantAppids), linkOf);
  return rowsOf(headTables.subMerchants).map(({ mchid, subMchid }) => ({
    mchid,
    subMchid,
    subAppids: appidsOf(linkOf({ mchid, subMchid })).map(({ subAppid }) => subAppid),
  }));
}

function servicesOf(rowsOf: RowsOf): ServiceRecord[] {
  const merchantsOfService = grouped(rowsOf(partTables.serviceMerchants), ({ serviceId }) => serviceId);
  return rowsOf(headTables.services).map(({ confirmsByPlan, ...service }) => ({
    ...service,
    confirmsByPlan: confirmsByPlan === 1,
    mchids: merchantsOfService(service.serviceId).map(({ mchid }) => mchid),
  }));
}

function usersOf(rowsOf: RowsOf): UserRecord[] {
  const openidsOf = grouped(rowsOf(partTables.userOpenids), ({ userId }) => userId);
  return rowsOf(headTables.users).map(({ userId }) => ({
    userId,
    openids: openidsOf(userId).map(({ appid, openid }) => ({ appid, openid })),
  }));
}

/** Finds the rows that belong to an id, in their order. */
function grouped<Fields>(rows: readonly Fields[], idOf: (row: Fields) => string): (id: string) => Fields[] {
  const groups = new Map<string, Fields[]>();
  for (const row of rows) {
    const group = groups.get(idOf(row));
    if (group === undefined) groups.set(idOf(row), [row]);
    else group.push(row);
  }
  return (id) => groups.get(id) ?? [];
}

/** A row without what only the table needs. */
function certifiedKeyOf({
  serial,
  privateKeyPem,
  certificatePem,
  effectiveAt,
  expiresAt,
}: CertifiedKey): CertifiedKey {
  return { serial, privateKeyPem, certificatePem, effectiveAt, expiresAt };
}

type PublicKey = MerchantRecord['platformPublicKey'];

/** The platform's key pair of one merchant: the table allows one row at most, and every merchant is written with one. */
function publicKeyOf([row]: readonly PublicKey[]): PublicKey {
  if (row === undefined) throw new StoreError('STORE_FAULT', 'A merchant has no platform public key.');
  return { id: row.id, privateKeyPem: row.privateKeyPem, publicKeyPem: row.publicKeyPem };
}

function clockOf([row]: readonly ClockRecord[]): ClockRecord {
  if (row === undefined) throw new StoreError('STORE_FAULT', 'The clock has no row.');
  return row;
}
