/**
 * Where the world lives: the merchants with their certificates, the platform's keys, sub-merchants,
 * services and users. Lists keep the order in which they were given (`position`, from 0).
 */
import { columnList, integer, placeholders, text, valuesOf } from './columns.ts';
import type { Columns } from './columns.ts';
import type { Statement, Write } from './database.ts';
import type { CertifiedKey, MerchantRecord, ServiceRecord, SubMerchantRecord } from './store.ts';

/** One table of flat rows. */
export interface FlatTable<Fields> {
  readonly columns: Columns<Fields>;
  readonly insert: Statement;
  /** All rows, in the order in which they were given. */
  readonly list: Statement;
}

interface Positioned {
  readonly position: number;
}

type MerchantRow = Pick<MerchantRecord, 'mchid' | 'role' | 'appid' | 'apiv3Key'> & Positioned;
type MerchantCertificateRow = CertifiedKey & Positioned & { readonly mchid: string };
type PlatformCertificateRow = CertifiedKey & Positioned;
type PlatformPublicKeyRow = MerchantRecord['platformPublicKey'] & Positioned & { readonly mchid: string };
type SubMerchantRow = SubMerchantRecord & Positioned;
/** `confirmsByPlan` is 0 or 1: SQLite has no boolean. */
type ServiceRow = Omit<ServiceRecord, 'mchids' | 'confirmsByPlan'> &
  Positioned & { readonly confirmsByPlan: number };

interface ServiceMerchantRow extends Positioned {
  readonly serviceId: string;
  readonly mchid: string;
}

interface UserRow extends Positioned {
  readonly userId: string;
}

interface UserOpenidRow extends UserRow {
  readonly appid: string;
  readonly openid: string;
}

function flatTable<Fields>(table: string, columns: Columns<Fields>): FlatTable<Fields> {
  const names = columnList(columns);
  return Object.freeze({
    columns: Object.freeze(columns),
    insert: {
      name: `insert_${table}`,
      sql: `INSERT INTO ${table} (${names}) VALUES (${placeholders(columns)})`,
    },
    list: { name: `list_${table}`, sql: `SELECT ${names} FROM ${table} ORDER BY position` },
  });
}

const certifiedKeyColumns: Columns<CertifiedKey> = {
  serial: text('serial'),
  privateKeyPem: text('private_key_pem'),
  certificatePem: text('certificate_pem'),
  effectiveAt: integer('effective_at'),
  expiresAt: integer('expires_at'),
};

const position = integer('position');

export const worldTables = Object.freeze({
  platformCertificates: flatTable<PlatformCertificateRow>('platform_certificates', {
    ...certifiedKeyColumns,
    position,
  }),
  merchants: flatTable<MerchantRow>('merchants', {
    mchid: text('mchid'),
    role: text('role'),
    appid: text('appid'),
    apiv3Key: text('apiv3_key'),
    position,
  }),
  merchantCertificates: flatTable<MerchantCertificateRow>('merchant_certificates', {
    mchid: text('mchid'),
    ...certifiedKeyColumns,
    position,
  }),
  platformPublicKeys: flatTable<PlatformPublicKeyRow>('platform_public_keys', {
    id: text('public_key_id'),
    mchid: text('mchid'),
    privateKeyPem: text('private_key_pem'),
    publicKeyPem: text('public_key_pem'),
    position,
  }),
  subMerchants: flatTable<SubMerchantRow>('sub_merchants', {
    mchid: text('mchid'),
    subMchid: text('sub_mchid'),
    subAppid: text('sub_appid'),
    position,
  }),
  services: flatTable<ServiceRow>('services', {
    serviceId: text('service_id'),
    name: text('service_name'),
    confirmsByPlan: integer('confirms_by_plan'),
    planDurationDaysMax: integer('plan_duration_max'),
    deductionQuantityMax: integer('deduction_quantity_max'),
    totalPriceFenMax: integer('total_price_max'),
    position,
  }),
  serviceMerchants: flatTable<ServiceMerchantRow>('service_merchants', {
    serviceId: text('service_id'),
    mchid: text('mchid'),
    position,
  }),
  users: flatTable<UserRow>('users', { userId: text('user_id'), position }),
  userOpenids: flatTable<UserOpenidRow>('user_openids', {
    userId: text('user_id'),
    appid: text('appid'),
    openid: text('openid'),
    position,
  }),
});

/** The write that appends one row. */
export function rowWrite<Fields extends object>(table: FlatTable<Fields>, row: Fields): Write {
  return { statements: [table.insert], values: valuesOf(table.columns, row) };
}
