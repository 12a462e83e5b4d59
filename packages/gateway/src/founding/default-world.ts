/**
 * The world that a fresh gateway founds: small, and such that the reference page's example works unchanged, and the
 * samples of the documentation after it.
 */
import { firstWorld, permilleMax } from '@hufu/contract';
import { createPlan, type Plan } from '../domain/plan.ts';
import type { MerchantRecord, ServiceRecord, WorldRecord } from '../store/store.ts';
import { createMerchantKeys, type Founding } from './merchant-keys.ts';
import { createPlatformCertificate } from './platform-certificate.ts';

const partnerAppid = firstWorld.partner.appid;
const directAppid = firstWorld.direct.appid;
const subAppid = firstWorld.subMerchant.appid;
const partner = { mchid: firstWorld.partner.mchid, role: 'partner', appids: [partnerAppid] } as const;
const direct = { mchid: firstWorld.direct.mchid, role: 'direct', appids: [directAppid] } as const;
const subMerchant = {
  mchid: partner.mchid,
  subMchid: firstWorld.subMerchant.mchid,
  subAppids: [subAppid],
} as const;
const { openid } = firstWorld.user;

const service: ServiceRecord = {
  serviceId: firstWorld.serviceId,
  name: '瑜伽课程',
  confirmsByPlan: true,
  planDurationDaysMax: 1095,
  deductionQuantityMax: 1000,
  totalPriceFenMax: 100_000_000,
  mchids: [partner.mchid, direct.mchid],
};

/** Makes the keys and describes the world; writes nothing. */
export async function createDefaultWorld(founding: Founding): Promise<WorldRecord> {
  const [platform, ...merchants] = await Promise.all([
    createPlatformCertificate(founding),
    createMerchant(partner, founding),
    createMerchant(direct, founding),
  ]);
  return {
    platformCertificates: [{ ...platform, signsFrom: 0 }],
    merchants,
    subMerchants: [subMerchant],
    services: [service],
    users: [
      {
        userId: firstWorld.user.id,
        openids: [partnerAppid, subAppid, directAppid].map((appid) => ({ appid, openid })),
      },
    ],
    plans: [examplePlan(founding.nowMs)],
    readings: {},
    clock: { aheadMs: 0, frozenAt: null },
  };
}

async function createMerchant(
  identity: Pick<MerchantRecord, 'mchid' | 'role' | 'appids'>,
  founding: Founding,
): Promise<MerchantRecord> {
  const keys = await createMerchantKeys(identity.mchid, founding);
  return { ...identity, ...keys, publicKeyPermille: permilleMax };
}

/** The plan that the reference page's example signs. */
function examplePlan(nowMs: number): Plan {
  const decision = createPlan(
    {
      serviceId: service.serviceId,
      mchid: partner.mchid,
      subMchid: subMerchant.subMchid,
      appid: partnerAppid,
      subAppid,
      merchantPlanNo: 'EXAMPLE-PLAN-1',
      planName: firstWorld.plan.name,
      planDurationDays: 300,
      totalOriginalPriceFen: firstWorld.plan.listPriceFen,
      deductionQuantity: 1,
      totalActualPriceFen: firstWorld.plan.priceFen,
      details: [
        {
          planDetailNo: 1,
          planDetailName: firstWorld.plan.detailName,
          originalPriceFen: firstWorld.plan.listPriceFen,
          planDiscountDescription: firstWorld.plan.discount,
          actualPriceFen: firstWorld.plan.priceFen,
        },
      ],
    },
    { planId: firstWorld.plan.id, service, at: nowMs },
  );
  if ('refused' in decision)
    throw new Error(`The example plan breaks a rule: ${decision.refused.message.en}`);
  return decision.next;
}
