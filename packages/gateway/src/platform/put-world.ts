/**
 * What becomes of the world when merchants, services and users are put into it: one by a control operation, or
 * many by a seed file. All of it is checked before anything comes of it. Nothing here writes.
 *
 * A list of AppIDs or of merchants is a set: what stands in it twice counts once.
 */
import { permilleMax, type Seed } from '@hufu/contract';
import { paramError, type Decision } from '../domain/decision.ts';
import type { MerchantRecord, ServiceRecord, UserRecord, WorldChange, WorldRecord } from '../store/store.ts';
import { worldFault } from './world-fault.ts';

type AskedMerchant = NonNullable<Seed['merchants']>[number];
type AskedService = NonNullable<Seed['services']>[number];
type AskedUser = NonNullable<Seed['users']>[number];

/** What a merchant gets when it is created, and keeps. */
export type MerchantKeys = Pick<MerchantRecord, 'apiv3Key' | 'certificates' | 'platformPublicKey'>;

/** What is there already, and who makes what is not. */
export interface Standing {
  readonly world: WorldRecord;
  /** By the platform's time. */
  readonly nowMs: number;
  /** Asked once for each new merchant, and only when nothing is wrong with what is put. */
  readonly newMerchantKeys: (mchid: string) => Promise<MerchantKeys>;
  /** Where the caller's body begins within the seed, for example `/users/0`: its pointers are told from there. Default is the whole seed. */
  readonly within?: string;
}

/**
 * The change that puts all of it into the world, or the first rule that it breaks, with the pointer to the field.
 * A merchant that exists keeps its keys and its role, and the share of notifications that its public key signs when
 * none is asked for; all else of it becomes what is asked.
 */
export async function putWorld(
  asked: Seed,
  { world, nowMs, newMerchantKeys, within = '' }: Standing,
): Promise<Decision<WorldChange, 'PARAM_ERROR'>> {
  const fault = worldFault(asked, { world, nowMs });
  if (fault !== undefined) {
    return { refused: paramError({ ...fault, field: fault.field.slice(within.length) }) };
  }
  const keys = new Map<string, MerchantKeys>(world.merchants.map((merchant) => [merchant.mchid, merchant]));
  const newMchids = (asked.merchants ?? []).map(({ mchid }) => mchid).filter((mchid) => !keys.has(mchid));
  const made = await Promise.all(
    newMchids.map(async (mchid) => [mchid, await newMerchantKeys(mchid)] as const),
  );
  return { next: changeOf(asked, { world, keys: new Map([...keys, ...made]) }) };
}

/** All of a seed, into the world as it stands. Decided as by `putWorld`. */
export function putSeed(
  seed: Seed,
  standing: Omit<Standing, 'within'>,
): Promise<Decision<WorldChange, 'PARAM_ERROR'>> {
  return putWorld(seed, standing);
}

interface Keyed {
  readonly world: WorldRecord;
  readonly keys: ReadonlyMap<string, MerchantKeys>;
}

function changeOf({ merchants, services, users, readings }: Seed, { world, keys }: Keyed): WorldChange {
  return {
    ...(merchants === undefined
      ? {}
      : {
          merchants: merchants.map((asked) => merchantOf(asked, { world, keys })),
          links: merchants.map(linksOf),
        }),
    ...(services === undefined ? {} : { services: services.map(serviceOf) }),
    ...(users === undefined ? {} : { users: users.map(userOf) }),
    ...(readings === undefined ? {} : { readings: { ...world.readings, ...readings } }),
  };
}

function merchantOf(asked: AskedMerchant, { world, keys }: Keyed): MerchantRecord {
  const { mchid, role, appids } = asked;
  const own = keys.get(mchid);
  if (own === undefined) throw new Error(`Nobody made keys for merchant ${mchid}.`);
  const { apiv3Key, certificates, platformPublicKey } = own;
  const standing = world.merchants.find((merchant) => merchant.mchid === mchid);
  const publicKeyPermille = asked.public_key_permille ?? standing?.publicKeyPermille ?? permilleMax;
  return {
    mchid,
    role,
    appids: once(appids),
    apiv3Key,
    certificates,
    platformPublicKey,
    publicKeyPermille,
  };
}

function linksOf({ mchid, sub_merchants: asked = [] }: AskedMerchant) {
  const subMerchants = asked.map(({ sub_mchid: subMchid, sub_appids: subAppids }) => ({
    mchid,
    subMchid,
    subAppids: once(subAppids),
  }));
  return { mchid, subMerchants };
}

function serviceOf(asked: AskedService): ServiceRecord {
  return {
    serviceId: asked.service_id,
    name: asked.name,
    confirmsByPlan: asked.confirms_by_plan,
    planDurationDaysMax: asked.plan_duration_max,
    deductionQuantityMax: asked.deduction_quantity_max,
    totalPriceFenMax: asked.total_price_max,
    mchids: once(asked.mchids),
  };
}

function userOf({ user_id: userId, openids }: AskedUser): UserRecord {
  return { userId, openids: openids.map(({ appid, openid }) => ({ appid, openid })) };
}

function once(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
