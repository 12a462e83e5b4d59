/**
 * For tests: the default world with real keys, and beside its inhabitants a few neighbours whom they must not be
 * mistaken for. Making the keys takes about a second, so a test file makes its world once.
 */
import { systemClock } from '../adapters/system-clock.ts';
import { systemRandom } from '../adapters/system-random.ts';
import { createDefaultWorld } from '../founding/default-world.ts';
import type { MerchantRecord, WorldRecord } from '../store/store.ts';

/** The default world's own numbers. */
export const partnerMchid = '1900000100';
export const subMchid = '1900000109';
export const directMchid = '1900000200';
export const serviceId = '2002000000000558128851361561536';
export const examplePlanId = '01000033210000324638000000376258';

/** The partner's second sub-merchant. */
export const otherSubMchid = '1900000110';
/** A second partner, with the same service and the same sub-merchant as the first. */
export const otherPartnerMchid = '1900000101';
/** A second direct merchant, with the same service as the first. */
export const otherDirectMchid = '1900000201';
/** A service that nobody may use. */
export const foreignServiceId = '2002000000000558128851361561537';
/** A service that both merchants may use, but not for plans. */
export const planlessServiceId = '2002000000000558128851361561538';
/** A second user, known under the partner's appid and under that of its sub-merchant. */
export const otherOpenid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6p';

/** The default world with those neighbours. The second merchants of a kind use the keys of the first. */
export async function createTestWorld(): Promise<WorldRecord> {
  const world = await createDefaultWorld({ nowMs: systemClock.nowMs(), random: systemRandom });
  const [partner, direct] = world.merchants;
  const [link] = world.subMerchants;
  const [service] = world.services;
  if (partner === undefined || direct === undefined || link === undefined || service === undefined) {
    throw new Error('The default world has no partner, no direct merchant, no sub-merchant or no service.');
  }
  const mchids = [...service.mchids, otherPartnerMchid, otherDirectMchid];
  return {
    ...world,
    merchants: [...world.merchants, twin(partner, otherPartnerMchid), twin(direct, otherDirectMchid)],
    subMerchants: [link, { ...link, subMchid: otherSubMchid }, { ...link, mchid: otherPartnerMchid }],
    services: [
      { ...service, mchids },
      { ...service, serviceId: foreignServiceId, mchids: [] },
      { ...service, serviceId: planlessServiceId, confirmsByPlan: false },
    ],
    users: [
      ...world.users,
      {
        userId: 'user-2',
        openids: [...partner.appids, ...link.subAppids].map((appid) => ({ appid, openid: otherOpenid })),
      },
    ],
  };
}

function twin(merchant: MerchantRecord, mchid: string): MerchantRecord {
  const { platformPublicKey } = merchant;
  const id = platformPublicKey.id.replace(merchant.mchid, mchid);
  return { ...merchant, mchid, platformPublicKey: { ...platformPublicKey, id } };
}
