/** Looks up what a claim names and refuses what is not bound; shared by the operations of both modes. */
import { authorizeService, subMerchantFault, type Service } from '../domain/merchant.ts';
import type { Refused } from '../domain/decision.ts';
import type { Merchant } from '../world.ts';
import type { Services } from './services.ts';

export interface Claimed {
  readonly serviceId: string;
  readonly appid: string;
  readonly subMchid: string | null;
  readonly subAppid: string | null;
}

/** The service that the merchant may use for this. */
export function findService(
  { world }: Services,
  merchant: Merchant,
  claimed: Claimed,
): { readonly service: Service } | { readonly refused: Refused<'NO_AUTH'> } {
  const { serviceId, appid, subMchid, subAppid } = claimed;
  return authorizeService({
    merchant,
    appid,
    serviceId,
    service: world.service(serviceId),
    ...(subMchid === null
      ? {}
      : { sub: { subMchid, subAppid, link: world.subMerchant(merchant.mchid, subMchid) } }),
  });
}

/** What is wrong with the partner's claim to the sub-merchant; `undefined` when nothing is. */
export function subMerchantRefusal(
  { world }: Services,
  merchant: Merchant,
  subMchid: string,
): Refused<'NO_AUTH'> | undefined {
  return subMerchantFault({ subMchid, subAppid: null, link: world.subMerchant(merchant.mchid, subMchid) });
}
