/**
 * The world that a fresh gateway founds: small, and such that the reference page's example works unchanged.
 */
import { permilleMax } from '@hufu/contract';
import { createPlan, type Plan } from '../domain/plan.ts';
import type { MerchantRecord, ServiceRecord, WorldRecord } from '../store/store.ts';
import { createMerchantKeys, type Founding } from './merchant-keys.ts';
import { createPlatformCertificate } from './platform-certificate.ts';

const partnerAppid = 'wxd678efh567hg6787';
const directAppid = 'wxd678efh567hg7000';
const subAppid = 'wxd678efh567hg6999';
const partner = { mchid: '1900000100', role: 'partner', appids: [partnerAppid] } as const;
const direct = { mchid: '1900000200', role: 'direct', appids: [directAppid] } as const;
const subMerchant = { mchid: partner.mchid, subMchid: '1900000109', subAppids: [subAppid] } as const;
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o';

const service: ServiceRecord = {
  serviceId: '2002000000000558128851361561536',
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
        userId: 'user-1',
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
      planName: '瑜伽体验课1节',
      planDurationDays: 300,
      totalOriginalPriceFen: 15_000,
      deductionQuantity: 1,
      totalActualPriceFen: 13_500,
      details: [
        {
          planDetailNo: 1,
          planDetailName: '第一节课',
          originalPriceFen: 15_000,
          planDiscountDescription: '享受九折优惠',
          actualPriceFen: 13_500,
        },
      ],
    },
    { planId: '01000033210000324638000000376258', service, at: nowMs },
  );
  if ('refused' in decision)
    throw new Error(`The example plan breaks a rule: ${decision.refused.message.en}`);
  return decision.next;
}
