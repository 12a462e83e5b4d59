/**
 * Who may do what: the bindings between merchant, sub-merchant, appid, service and user that an operation
 * rests on. The platform's own order of these checks is not known.
 */
import type { Refused } from './decision.ts';
import { paramError } from './decision.ts';

/** A PayScore service, as far as plans ask. */
export interface Service {
  readonly serviceId: string;
  /** May confirm by plan (按计划确认). */
  readonly confirmsByPlan: boolean;
  readonly planDurationDaysMax: number;
  readonly deductionQuantityMax: number;
  readonly totalPriceFenMax: number;
  /** Merchants that may use the service. */
  readonly mchids: readonly string[];
}

/** What a request claims of itself, beside what is known. */
export interface Claim {
  readonly merchant: { readonly mchid: string; readonly appids: readonly string[] };
  readonly appid: string;
  /** Absent in direct mode; `link` is what is known of it. */
  readonly sub?: {
    readonly subMchid: string;
    readonly subAppid: string | null;
    readonly link: { readonly subAppids: readonly string[] } | undefined;
  };
  readonly serviceId: string;
  readonly service: Service | undefined;
}

type Forbidden = Refused<'NO_AUTH'>;

/** The service that the claim may use, or the first binding that is missing. */
export function authorizeService(
  claim: Claim,
): { readonly service: Service } | { readonly refused: Forbidden } {
  const { service, merchant } = claim;
  const refused = appidFault(claim) ?? (claim.sub === undefined ? undefined : subMerchantFault(claim.sub));
  if (refused !== undefined) return { refused };
  if (service === undefined || !service.mchids.includes(merchant.mchid)) {
    return { refused: serviceFault(claim.serviceId) };
  }
  if (!service.confirmsByPlan) return { refused: planPermissionFault(claim.serviceId) };
  return { service };
}

/** Refuses an appid that is not the merchant's. */
export function appidFault({ merchant, appid }: Pick<Claim, 'merchant' | 'appid'>): Forbidden | undefined {
  if (merchant.appids.includes(appid)) return undefined;
  return {
    code: 'NO_AUTH',
    rule: 'appid-bound',
    message: {
      zh: `AppID ${appid} 与商户号 ${merchant.mchid} 没有绑定关系`,
      en: `appid ${appid} is not bound to merchant ${merchant.mchid}.`,
    },
  };
}

/** Refuses a sub-merchant that is not the partner's, or an appid that is not the sub-merchant's. */
export function subMerchantFault(sub: NonNullable<Claim['sub']>): Forbidden | undefined {
  if (sub.link === undefined) {
    return {
      code: 'NO_AUTH',
      rule: 'sub-merchant-linked',
      message: {
        zh: `请检查子商户号 ${sub.subMchid} 是否已授权服务商使用支付分`,
        en: `Check whether sub-merchant ${sub.subMchid} has granted the partner the use of PayScore.`,
      },
    };
  }
  if (sub.subAppid === null || sub.link.subAppids.includes(sub.subAppid)) return undefined;
  return {
    code: 'NO_AUTH',
    rule: 'sub-appid-bound',
    message: {
      zh: `sub_appid ${sub.subAppid} 与子商户号 ${sub.subMchid} 没有绑定关系`,
      en: `sub_appid ${sub.subAppid} is not bound to sub-merchant ${sub.subMchid}.`,
    },
  };
}

function serviceFault(serviceId: string): Forbidden {
  return {
    code: 'NO_AUTH',
    rule: 'service-granted',
    message: {
      zh: '商户暂无权限使用此服务',
      en: `The merchant may not use service ${serviceId}.`,
    },
  };
}

function planPermissionFault(serviceId: string): Forbidden {
  return {
    code: 'NO_AUTH',
    rule: 'service-confirms-by-plan',
    message: {
      zh: `服务 ${serviceId} 没有按计划确认权限`,
      en: `Service ${serviceId} may not confirm by plan.`,
    },
  };
}

/** The users that a request's names lead to. A name that was given and leads nowhere is `undefined`. */
export interface NamedUsers {
  readonly openid: { readonly name: string; readonly userId: string | undefined } | null;
  readonly subOpenid: { readonly name: string; readonly userId: string | undefined } | null;
  /** Refuse two names even when both lead to one user, as the platform's page says. */
  readonly strict: boolean;
}

export type Identification =
  | { readonly userId: string; readonly namedTwice: boolean }
  | { readonly refused: Refused<'PARAM_ERROR'> };

/**
 * The one user whom the names lead to. The platform's page asks for exactly one name, and the example that
 * people copy sends two; two that mean one known user pass unless `strict`.
 */
export function identifyUser({ openid, subOpenid, strict }: NamedUsers): Identification {
  if (openid !== null && subOpenid !== null && strict) return { refused: bothNames(subOpenid.name) };
  if (openid !== null && openid.userId === undefined) return { refused: unknownUser('openid', openid.name) };
  if (subOpenid !== null && subOpenid.userId === undefined) {
    return { refused: unknownUser('sub_openid', subOpenid.name) };
  }
  const userId = openid?.userId ?? subOpenid?.userId;
  if (userId === undefined) return { refused: unknownUser('openid', '') };
  if (openid !== null && subOpenid !== null && openid.userId !== subOpenid.userId) {
    return { refused: bothNames(subOpenid.name) };
  }
  return { userId, namedTwice: openid !== null && subOpenid !== null };
}

function bothNames(value: string): Refused<'PARAM_ERROR'> {
  return paramError({
    rule: 'openid-or-sub-openid',
    field: '/sub_openid',
    value,
    message: {
      zh: 'openid 与 sub_openid 二选一，不可同时传入',
      en: 'Give either openid or sub_openid, not both.',
    },
  });
}

function unknownUser(name: 'openid' | 'sub_openid', value: string): Refused<'PARAM_ERROR'> {
  const appid = name === 'openid' ? 'appid' : 'sub_appid';
  return paramError({
    rule: 'user-known',
    field: `/${name}`,
    value,
    message: {
      zh: `${name} 与 ${appid} 不匹配，找不到该用户`,
      en: `No user goes by this ${name} under the ${appid}.`,
    },
  });
}
