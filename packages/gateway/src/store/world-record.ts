/**
 * The world as a list of writes when it is founded, and as one record when it is loaded.
 */
import { recordOf } from './columns.ts';
import type { Read, Row, Write } from './database.ts';
import { StoreError } from './store-error.ts';
import type { CertifiedKey, MerchantRecord, ServiceRecord, UserRecord, WorldRecord } from './store.ts';
import { rowWrite, worldTables } from './world-tables.ts';
import type { FlatTable } from './world-tables.ts';

type PublicKeyRow = MerchantRecord['platformPublicKey'];

/**
 * The first write of a founding: the row that only one founder can write. Another founder at the same
 * moment waits here for the first one's transaction, and then finds nothing to write.
 */
const foundWrite: Write = Object.freeze({
  statements: [
    { name: 'found_world', sql: 'INSERT INTO world (world_no) VALUES (1) ON CONFLICT DO NOTHING' },
  ] as const,
  values: [],
});

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

/** The platform's key pair of one merchant: the table allows one row at most, the founding writes one. */
function publicKeyOf([row]: readonly PublicKeyRow[]): MerchantRecord['platformPublicKey'] {
  if (row === undefined) throw new StoreError('STORE_FAULT', 'A merchant has no platform public key.');
  return { id: row.id, privateKeyPem: row.privateKeyPem, publicKeyPem: row.publicKeyPem };
}

/** All writes of a founding, without the plans. What others refer to comes first. */
export function foundingWrites(world: WorldRecord): Write[] {
  return [
    foundWrite,
    ...world.platformCertificates.map((key, position) =>
      rowWrite(worldTables.platformCertificates, { ...key, position }),
    ),
    ...world.merchants.flatMap(merchantWrites),
    ...world.subMerchants.map((sub, position) => rowWrite(worldTables.subMerchants, { ...sub, position })),
    ...world.services.flatMap(serviceWrites),
    ...world.users.flatMap(userWrites),
  ];
}

function merchantWrites(merchant: MerchantRecord, position: number): Write[] {
  const { mchid } = merchant;
  return [
    rowWrite(worldTables.merchants, { ...merchant, position }),
    rowWrite(worldTables.platformPublicKeys, { ...merchant.platformPublicKey, mchid, position }),
    ...merchant.certificates.map((key, index) =>
      rowWrite(worldTables.merchantCertificates, { ...key, mchid, position: index }),
    ),
  ];
}

function serviceWrites(service: ServiceRecord, position: number): Write[] {
  const { serviceId } = service;
  const confirmsByPlan = service.confirmsByPlan ? 1 : 0;
  return [
    rowWrite(worldTables.services, { ...service, confirmsByPlan, position }),
    ...service.mchids.map((mchid, index) =>
      rowWrite(worldTables.serviceMerchants, { serviceId, mchid, position: index }),
    ),
  ];
}

function userWrites(user: UserRecord, position: number): Write[] {
  const { userId } = user;
  return [
    rowWrite(worldTables.users, { userId, position }),
    ...user.openids.map((name, index) =>
      rowWrite(worldTables.userOpenids, { ...name, userId, position: index }),
    ),
  ];
}

const worldRead: Read = Object.freeze({
  statement: { name: 'list_world', sql: 'SELECT world_no FROM world' },
  values: [],
});

/** The questions whose answers `worldOf` takes, in its order. */
export const worldReads: readonly Read[] = Object.freeze([
  worldRead,
  ...Object.values(worldTables).map((table) => ({ statement: table.list, values: [] })),
]);

/** The world in the answers to `worldReads`, or `undefined` when it has not been founded. */
export function worldOf(answers: readonly (readonly Row[])[]): WorldRecord | undefined {
  if (answers[0]?.length !== 1) return undefined;
  const rowsOf = <Fields>(table: FlatTable<Fields>): Fields[] => {
    const rows = answers[worldReads.findIndex(({ statement }) => statement === table.list)] ?? [];
    return rows.map((row) => recordOf(table.columns, row));
  };
  const certificates = rowsOf(worldTables.merchantCertificates);
  const publicKeys = rowsOf(worldTables.platformPublicKeys);
  const serviceMerchants = rowsOf(worldTables.serviceMerchants);
  const openids = rowsOf(worldTables.userOpenids);
  return {
    platformCertificates: rowsOf(worldTables.platformCertificates).map(certifiedKeyOf),
    merchants: rowsOf(worldTables.merchants).map((merchant) => ({
      mchid: merchant.mchid,
      role: merchant.role,
      appid: merchant.appid,
      apiv3Key: merchant.apiv3Key,
      certificates: certificates.filter(({ mchid }) => mchid === merchant.mchid).map(certifiedKeyOf),
      platformPublicKey: publicKeyOf(publicKeys.filter(({ mchid }) => mchid === merchant.mchid)),
    })),
    subMerchants: rowsOf(worldTables.subMerchants).map(({ mchid, subMchid, subAppid }) => ({
      mchid,
      subMchid,
      subAppid,
    })),
    services: rowsOf(worldTables.services).map((service) => ({
      serviceId: service.serviceId,
      name: service.name,
      planDurationDaysMax: service.planDurationDaysMax,
      deductionQuantityMax: service.deductionQuantityMax,
      totalPriceFenMax: service.totalPriceFenMax,
      confirmsByPlan: service.confirmsByPlan === 1,
      mchids: serviceMerchants
        .filter(({ serviceId }) => serviceId === service.serviceId)
        .map(({ mchid }) => mchid),
    })),
    users: rowsOf(worldTables.users).map(({ userId }) => ({
      userId,
      openids: openids
        .filter((name) => name.userId === userId)
        .map(({ appid, openid }) => ({ appid, openid })),
    })),
    plans: [],
  };
}
