/**
 * The first rule that merchants, services and users break when they are put into a world together. Pointers are
 * those of a seed file.
 */
import type { BusinessRule, Seed } from '@hufu/contract';
import type { BodyFault } from '../domain/decision.ts';
import type { WorldRecord } from '../store/store.ts';
import { shareFault, type KeysAt } from './change-keys.ts';

type Asked<Part extends 'merchants' | 'services' | 'users'> = NonNullable<Seed[Part]>;

/** `undefined` when none is broken. */
export function worldFault(asked: Seed, { world, nowMs }: KeysAt): BodyFault | undefined {
  const { merchants = [], services = [], users = [] } = asked;
  const mchids = new Set([...world.merchants, ...merchants].map(({ mchid }) => mchid));
  const [first] = [
    ...merchantFaults(merchants, world),
    ...shareFaults(merchants, { world, nowMs }),
    ...serviceFaults(services, mchids),
    ...userFaults(users, world),
  ];
  return first;
}

function merchantFaults(merchants: Asked<'merchants'>, world: WorldRecord): readonly BodyFault[] {
  const roles = new Map(world.merchants.map(({ mchid, role }) => [mchid, role]));
  const ids = merchants.map(({ mchid }) => mchid);
  return [
    ...repeats(ids, { rule: 'merchant-exists', fieldOf: (at) => `/merchants/${at}/mchid` }),
    ...merchants.flatMap((merchant, at) => roleFaults(merchant, `/merchants/${at}`, roles)),
    ...merchants.flatMap(({ sub_merchants: subMerchants = [] }, at) =>
      repeats(
        subMerchants.map((link) => link.sub_mchid),
        {
          rule: 'merchant-exists',
          fieldOf: (subAt) => `/merchants/${at}/sub_merchants/${subAt}/sub_mchid`,
        },
      ),
    ),
  ];
}

function shareFaults(merchants: Asked<'merchants'>, at: KeysAt): readonly BodyFault[] {
  return merchants.flatMap(({ mchid, public_key_permille: permille }, index) => {
    const fault = permille === undefined ? undefined : shareFault({ mchid, permille }, at);
    return fault === undefined ? [] : [{ ...fault, field: `/merchants/${index}${fault.field}` }];
  });
}

function roleFaults(
  { mchid, role, sub_merchants: subMerchants = [] }: Asked<'merchants'>[number],
  field: string,
  roles: ReadonlyMap<string, string>,
): readonly BodyFault[] {
  const was = roles.get(mchid) ?? role;
  if (was !== role) {
    const message = {
      zh: `商户 ${mchid} 的角色是 ${was}，不可更改`,
      en: `Merchant ${mchid} is a ${was} merchant, and that never changes.`,
    };
    return [{ rule: 'merchant-role', field: `${field}/role`, value: role, message }];
  }
  if (role === 'partner' || subMerchants.length === 0) return [];
  const message = {
    zh: `普通商户 ${mchid} 不能有子商户`,
    en: `Merchant ${mchid} is a direct one, and only partners have sub-merchants.`,
  };
  return [{ rule: 'merchant-role', field: `${field}/sub_merchants`, value: subMerchants.length, message }];
}

function serviceFaults(services: Asked<'services'>, known: ReadonlySet<string>): readonly BodyFault[] {
  const ids = services.map((service) => service.service_id);
  return [
    ...repeats(ids, { rule: 'service-exists', fieldOf: (at) => `/services/${at}/service_id` }),
    ...services.flatMap(({ mchids }, at) =>
      mchids.flatMap((mchid, mchidAt) =>
        known.has(mchid) ? [] : [unknownMerchant(mchid, `/services/${at}/mchids/${mchidAt}`)],
      ),
    ),
  ];
}

function unknownMerchant(mchid: string, field: string): BodyFault {
  const message = { zh: `商户 ${mchid} 不存在`, en: `There is no merchant ${mchid}.` };
  return { rule: 'merchant-exists', field, value: mchid, message };
}

/** The users that are put give up the names they had, so that two of them may exchange theirs. */
function userFaults(users: Asked<'users'>, world: WorldRecord): readonly BodyFault[] {
  const ids = users.map((user) => user.user_id);
  const put = new Set(ids);
  const owners = new Map(
    world.users
      .filter(({ userId }) => !put.has(userId))
      .flatMap(({ userId, openids }) => openids.map((name) => [keyOf(name), userId] as const)),
  );
  const taken = users.flatMap(({ user_id: userId, openids }, at) =>
    openids.flatMap(({ appid, openid }, nameAt) => {
      const owner = owners.get(keyOf({ appid, openid }));
      owners.set(keyOf({ appid, openid }), userId);
      if (owner === undefined) return [];
      const field = `/users/${at}/openids/${nameAt}/openid`;
      const message = {
        zh: `${appid} 下的 openid ${openid} 已属于用户 ${owner}`,
        en: `The openid ${openid} under ${appid} is that of user ${owner} already.`,
      };
      return [{ rule: 'openid-taken', field, value: openid, message } as const];
    }),
  );
  return [...repeats(ids, { rule: 'user-exists', fieldOf: (at) => `/users/${at}/user_id` }), ...taken];
}

/** One key of two names. */
function keyOf({ appid, openid }: { readonly appid: string; readonly openid: string }): string {
  return JSON.stringify([appid, openid]);
}

interface Listing {
  readonly rule: BusinessRule;
  readonly fieldOf: (at: number) => string;
}

/** Each place at which a name stands that stood before. */
function repeats(names: readonly string[], { rule, fieldOf }: Listing): readonly BodyFault[] {
  const seen = new Set<string>();
  return names.flatMap((name, at) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const message = { zh: `${name} 在同一列表中出现两次`, en: `${name} stands twice in one list.` };
    return [{ rule, field: fieldOf(at), value: name, message }];
  });
}
