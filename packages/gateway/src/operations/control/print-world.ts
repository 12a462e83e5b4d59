/** Merchants, services and users as the control operations answer them. */
import type { AnswerOf, Contract } from '@hufu/contract';
import { signingCertificate } from '../../signing.ts';
import type {
  CertifiedKey,
  MerchantRecord,
  PlatformCertificateRecord,
  ServiceRecord,
  UserRecord,
  WorldRecord,
} from '../../store/store.ts';

type Merchant = AnswerOf<Contract['putMerchant']>;

/** Every merchant, without its keys, as it stands at an instant of the platform's time. */
export function printMerchants(world: WorldRecord, nowMs: number): Merchant[] {
  const servicesOf = grouped(
    world.services.flatMap(({ serviceId, mchids }) => mchids.map((mchid) => ({ mchid, serviceId }))),
  );
  const linksOf = grouped(world.subMerchants);
  const platform = signingCertificate(world.platformCertificates, nowMs);
  return world.merchants.map(
    ({ mchid, role, appids, certificates, platformPublicKey, publicKeyPermille }) => ({
      mchid,
      role,
      appids: [...appids],
      serial: newest(certificates).serial,
      platform_public_key_id: platformPublicKey.id,
      public_key_permille: publicKeyPermille,
      platform_certificate_serial: platform.serial,
      services: servicesOf(mchid).map(({ serviceId }) => ({ service_id: serviceId })),
      sub_merchants: linksOf(mchid).map(({ subMchid, subAppids }) => ({
        sub_mchid: subMchid,
        sub_appids: [...subAppids],
      })),
    }),
  );
}

/** What a client of the merchant needs, with the platform certificate that signs now; all of it secret, and good for nothing but this gateway. */
export function printCredentials(
  merchant: MerchantRecord,
  platform: PlatformCertificateRecord,
): AnswerOf<Contract['readCredentials']> {
  const own = newest(merchant.certificates);
  return {
    mchid: merchant.mchid,
    serial: own.serial,
    private_key: own.privateKeyPem,
    certificate: own.certificatePem,
    apiv3_key: merchant.apiv3Key,
    platform_public_key_id: merchant.platformPublicKey.id,
    platform_public_key: merchant.platformPublicKey.publicKeyPem,
    platform_certificate_serial: platform.serial,
    platform_certificate: platform.certificatePem,
  };
}

/** The service with its limits. */
export function printService(service: ServiceRecord): AnswerOf<Contract['putService']> {
  return {
    service_id: service.serviceId,
    name: service.name,
    confirms_by_plan: service.confirmsByPlan,
    plan_duration_max: service.planDurationDaysMax,
    deduction_quantity_max: service.deductionQuantityMax,
    total_price_max: service.totalPriceFenMax,
    mchids: [...service.mchids],
  };
}

/** The user with all openids. */
export function printUser({ userId, openids }: UserRecord): AnswerOf<Contract['putUser']> {
  return { user_id: userId, openids: openids.map(({ appid, openid }) => ({ appid, openid })) };
}

/** The one in use: the first. */
function newest([first]: readonly CertifiedKey[]): CertifiedKey {
  if (first === undefined) throw new Error('There is no certificate, and everybody is founded with one.');
  return first;
}

/** Finds what belongs to a merchant, in its order. */
function grouped<Owned extends { readonly mchid: string }>(
  things: readonly Owned[],
): (mchid: string) => readonly Owned[] {
  const groups = new Map<string, Owned[]>();
  for (const thing of things) {
    const group = groups.get(thing.mchid);
    if (group === undefined) groups.set(thing.mchid, [thing]);
    else group.push(thing);
  }
  return (mchid) => groups.get(mchid) ?? [];
}
