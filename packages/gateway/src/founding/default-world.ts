/**
 * The world that a fresh gateway founds: small, and such that the reference page's example works unchanged.
 */
import { createPlan, type Plan } from '../domain/plan.ts';
import type { Random } from '../ports.ts';
import type { MerchantRecord, ServiceRecord, WorldRecord } from '../store/store.ts';
import { createCertifiedKey, createKeyPair } from './certify.ts';

const partner = { mchid: '1900000100', role: 'partner', appid: 'wxd678efh567hg6787' } as const;
const direct = { mchid: '1900000200', role: 'direct', appid: 'wxd678efh567hg7000' } as const;
const subMerchant = { mchid: partner.mchid, subMchid: '1900000109', subAppid: 'wxd678efh567hg6999' } as const;
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

/** APIv3 keys are 32 letters and digits. */
const apiv3KeyBytes = 16;
const publicKeyIdDigits = 36;

interface Founding {
  readonly nowMs: number;
  readonly random: Random;
}

/** Makes the keys and describes the world; writes nothing. */
export async function createDefaultWorld(founding: Founding): Promise<WorldRecord> {
  const [platform, ...merchants] = await Promise.all([
    createCertifiedKey({ commonName: 'Hufu platform', organization: 'Hufu' }, founding),
    createMerchant(partner, founding),
    createMerchant(direct, founding),
  ]);
  return {
    platformCertificates: [platform],
    merchants,
    subMerchants: [subMerchant],
    services: [service],
    users: [
      {
        userId: 'user-1',
        openids: [partner.appid, subMerchant.subAppid, direct.appid].map((appid) => ({ appid, openid })),
      },
    ],
    plans: [examplePlan(founding.nowMs)],
  };
}

async function createMerchant(
  identity: Pick<MerchantRecord, 'mchid' | 'role' | 'appid'>,
  founding: Founding,
): Promise<MerchantRecord> {
  const [certified, publicKey] = await Promise.all([
    createCertifiedKey({ commonName: identity.mchid, organization: 'Hufu merchant' }, founding),
    createKeyPair(),
  ]);
  return {
    ...identity,
    apiv3Key: founding.random.bytes(apiv3KeyBytes).toString('hex'),
    certificates: [certified],
    platformPublicKey: { id: newPublicKeyId(identity.mchid, founding.random), ...publicKey },
  };
}

/** `PUB_KEY_ID_`, `01`, the merchant and digits, as in the platform's samples. */
function newPublicKeyId(mchid: string, random: Random): string {
  const digits = [...random.bytes(publicKeyIdDigits)].map((byte) => byte % 10).join('');
  return `PUB_KEY_ID_${`01${mchid}${digits}`.slice(0, publicKeyIdDigits)}`;
}

/** The plan that the reference page's example signs. */
function examplePlan(nowMs: number): Plan {
  const decision = createPlan(
    {
      serviceId: service.serviceId,
      mchid: partner.mchid,
      subMchid: subMerchant.subMchid,
      appid: partner.appid,
      subAppid: subMerchant.subAppid,
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
