/** The world of the model as a gateway is founded on it, keys included. */
import {
  createDefaultWorld,
  systemClock,
  systemRandom,
  type WorldRecord,
} from '../../testing/gateway-rooms.ts';
import { appids, beginsAt, direct, partner, services, subAppids, users } from '../world-facts.ts';

/** Takes about a second: keys are made. */
export async function createModelWorld(): Promise<WorldRecord> {
  const world = await createDefaultWorld({ nowMs: systemClock.nowMs(), random: systemRandom });
  const subMerchants = Object.entries(subAppids).map(([subMchid, own]) => ({
    mchid: partner,
    subMchid,
    subAppids: own,
  }));
  const everyAppid = [...Object.values(appids), ...Object.values(subAppids)].flat();
  return {
    ...world,
    merchants: world.merchants.map((merchant) => ({ ...merchant, appids: appids[merchant.mchid] ?? [] })),
    subMerchants,
    services: Object.entries(services).map(([serviceId, facts]) => ({
      serviceId,
      name: serviceId,
      confirmsByPlan: facts.confirmsByPlan,
      planDurationDaysMax: facts.durationMax,
      deductionQuantityMax: facts.quantityMax,
      totalPriceFenMax: facts.priceMax,
      mchids: facts.granted ? [partner, direct] : [],
    })),
    users: Object.entries(users).map(([openid, userId]) => ({
      userId,
      openids: everyAppid.map((appid) => ({ appid, openid })),
    })),
    plans: [],
    clock: { aheadMs: 0, frozenAt: beginsAt },
  };
}
