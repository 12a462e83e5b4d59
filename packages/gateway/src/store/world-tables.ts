/**
 * Where the world lives: the merchants with their certificates, the platform's keys, sub-merchants, services,
 * users, the readings that were chosen and the clock. Lists keep their order (`position`, from 0).
 */
import { assignments, columnList, integer, placeholders, takeovers, text, valuesOf } from './columns.ts';
import type { Columns } from './columns.ts';
import type { Statement, Step } from './database.ts';
import type {
  CertifiedKey,
  ClockRecord,
  MerchantRecord,
  PlatformCertificateRecord,
  ServiceRecord,
} from './store.ts';

/** One table of flat rows. */
export interface FlatTable<Fields> {
  readonly columns: Columns<Fields>;
  /** All rows, in the order of their list. */
  readonly list: Statement;
}

/** A table of things that have an id. */
export interface HeadTable<Fields> extends FlatTable<Fields> {
  /** Puts a row in the place of the one with its id, or at the end of the list. */
  readonly put: Statement;
}

interface Positioned {
  readonly position: number;
}

/** A table of what belongs to a thing. */
export interface PartTable<Fields> extends FlatTable<Fields & Positioned> {
  readonly add: Statement;
  /** Removes all that belongs to `$1`. */
  readonly removeOf: Statement;
  /** The column that is named when a value is another's. */
  readonly unique: string;
}

type MerchantRow = Pick<MerchantRecord, 'mchid' | 'role' | 'apiv3Key' | 'publicKeyPermille'>;
/** `confirmsByPlan` is 0 or 1: SQLite has no boolean. */
type ServiceRow = Omit<ServiceRecord, 'mchids' | 'confirmsByPlan'> & { readonly confirmsByPlan: number };

interface OfMerchant {
  readonly mchid: string;
}

interface SubMerchantRow extends OfMerchant {
  readonly subMchid: string;
}

interface OfUser {
  readonly userId: string;
}

const position = integer('position');

function list<Fields>(table: string, columns: Columns<Fields>): Statement {
  return { name: `list_${table}`, sql: `SELECT ${columnList(columns)} FROM ${table} ORDER BY position` };
}

function headTable<Fields>(table: string, id: string, columns: Columns<Fields>): HeadTable<Fields> {
  const end = `(SELECT COALESCE(MAX(position) + 1, 0) FROM ${table})`;
  return Object.freeze({
    columns: Object.freeze(columns),
    list: list(table, columns),
    put: {
      name: `put_${table}`,
      sql:
        `INSERT INTO ${table} (${columnList(columns)}, position) VALUES (${placeholders(columns)}, ${end}) ` +
        `ON CONFLICT (${id}) DO UPDATE SET ${takeovers(columns)}`,
    },
  });
}

interface Part {
  readonly table: string;
  /** The column of the thing that the rows belong to. */
  readonly of: string;
  readonly unique: string;
}

function partTable<Fields>({ table, of, unique }: Part, ownColumns: Columns<Fields>): PartTable<Fields> {
  // Holds because `Positioned` adds the one field that is added here.
  const columns = Object.freeze({ ...ownColumns, position }) as Columns<Fields & Positioned>;
  return Object.freeze({
    columns,
    unique,
    list: list(table, columns),
    add: {
      name: `insert_${table}`,
      sql: `INSERT INTO ${table} (${columnList(columns)}) VALUES (${placeholders(columns)})`,
    },
    removeOf: { name: `remove_${table}_of`, sql: `DELETE FROM ${table} WHERE ${of} = $1` },
  });
}

const certifiedKeyColumns: Columns<CertifiedKey> = {
  serial: text('serial'),
  privateKeyPem: text('private_key_pem'),
  certificatePem: text('certificate_pem'),
  effectiveAt: integer('effective_at'),
  expiresAt: integer('expires_at'),
};

const mchid = text('mchid');
const subMchid = text('sub_mchid');
const serviceId = text('service_id');
const userId = text('user_id');

/** Things that have an id. */
export const headTables = Object.freeze({
  merchants: headTable<MerchantRow>('merchants', 'mchid', {
    mchid,
    role: text('role'),
    apiv3Key: text('apiv3_key'),
    publicKeyPermille: integer('public_key_permille'),
  }),
  subMerchants: headTable<SubMerchantRow>('sub_merchants', 'mchid, sub_mchid', { mchid, subMchid }),
  services: headTable<ServiceRow>('services', 'service_id', {
    serviceId,
    name: text('service_name'),
    confirmsByPlan: integer('confirms_by_plan'),
    planDurationDaysMax: integer('plan_duration_max'),
    deductionQuantityMax: integer('deduction_quantity_max'),
    totalPriceFenMax: integer('total_price_max'),
  }),
  users: headTable<OfUser>('users', 'user_id', { userId }),
});

/** What belongs to them, and lists that belong to nobody. */
export const partTables = Object.freeze({
  platformCertificates: partTable<PlatformCertificateRecord>(
    { table: 'platform_certificates', of: 'serial', unique: 'serial' },
    { ...certifiedKeyColumns, signsFrom: integer('signs_from') },
  ),
  merchantAppids: partTable<OfMerchant & { readonly appid: string }>(
    { table: 'merchant_appids', of: 'mchid', unique: 'appid' },
    { mchid, appid: text('appid') },
  ),
  merchantCertificates: partTable<CertifiedKey & OfMerchant>(
    { table: 'merchant_certificates', of: 'mchid', unique: 'serial' },
    { mchid, ...certifiedKeyColumns },
  ),
  platformPublicKeys: partTable<MerchantRecord['platformPublicKey'] & OfMerchant>(
    { table: 'platform_public_keys', of: 'mchid', unique: 'public_key_id' },
    {
      id: text('public_key_id'),
      mchid,
      privateKeyPem: text('private_key_pem'),
      publicKeyPem: text('public_key_pem'),
    },
  ),
  subMerchantAppids: partTable<SubMerchantRow & { readonly subAppid: string }>(
    { table: 'sub_merchant_appids', of: 'mchid', unique: 'sub_appid' },
    { mchid, subMchid, subAppid: text('sub_appid') },
  ),
  serviceMerchants: partTable<OfMerchant & { readonly serviceId: string }>(
    { table: 'service_merchants', of: 'service_id', unique: 'mchid' },
    { serviceId, mchid },
  ),
  userOpenids: partTable<OfUser & { readonly appid: string; readonly openid: string }>(
    { table: 'user_openids', of: 'user_id', unique: 'openid' },
    { userId, appid: text('appid'), openid: text('openid') },
  ),
  readings: partTable<{ readonly name: string; readonly choice: string }>(
    { table: 'readings', of: 'reading_name', unique: 'reading_name' },
    { name: text('reading_name'), choice: text('choice') },
  ),
});

/** The one row of the clock, which is there from the start. */
interface ClockTable extends FlatTable<ClockRecord> {
  /** `$1, …` are the columns. */
  readonly set: Statement;
}

const clockColumns: Columns<ClockRecord> = { aheadMs: integer('ahead_ms'), frozenAt: integer('frozen_at') };

export const clockTable = Object.freeze<ClockTable>({
  columns: Object.freeze(clockColumns),
  list: { name: 'list_clock', sql: `SELECT ${columnList(clockColumns)} FROM clock` },
  set: { name: 'set_clock', sql: `UPDATE clock SET ${assignments(clockColumns)}` },
});

/** The step that puts one thing in its place. */
export function putStep<Fields extends object>(table: HeadTable<Fields>, row: Fields): Step {
  return { statement: table.put, values: valuesOf(table.columns, row) };
}

/** The steps that add a list, in its order. */
export function addSteps<Fields extends object>(table: PartTable<Fields>, rows: readonly Fields[]): Step[] {
  return rows.map((row, index) => ({
    statement: table.add,
    values: valuesOf(table.columns, { ...row, position: index }),
    unique: table.unique,
  }));
}

/** The step that removes all that belongs to a thing. */
export function removeStep(table: { readonly removeOf: Statement }, id: string): Step {
  return { statement: table.removeOf, values: [id] };
}
