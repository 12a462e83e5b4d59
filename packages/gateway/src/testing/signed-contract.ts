/** For tests: contracts that their users have signed. */
import type { AnswerOf, Contract } from '@hufu/contract';
import { directPlan, directSignPlan, partnerSignPlan } from './bodies.ts';
import type { TestGateway } from './gateway.ts';
import { directMchid, partnerMchid } from './world.ts';

/** When these tests play: 2026-01-05T10:00:00+08:00, frozen. */
export const playedAt = new Date('2026-01-05T02:00:00.000Z');

/** Stops the gateway's clock at `playedAt`. */
export async function playAt(gateway: TestGateway, at: Date = playedAt): Promise<void> {
  await gateway.time.freeze(at.getTime());
}

/** A direct merchant's contract on a plan of two lessons, signed. */
export async function signedDirect(
  gateway: TestGateway,
  number: string,
): Promise<AnswerOf<Contract['queryUserSignPlan']>> {
  const direct = gateway.as(directMchid);
  const plan = await direct.answer('createPlan', { json: directPlan(`P-${number}`) });
  const json = directSignPlan(number, plan.plan_id);
  const { sign_plan } = await direct.answer('createUserSignPlan', { json });
  await gateway.control('userSigns', { path: { sign_plan_id: sign_plan.sign_plan_id } });
  return direct.answer('queryUserSignPlan', { path: { merchant_sign_plan_no: number } });
}

/** A partner's contract on the example plan of one lesson, signed. */
export async function signedPartner(
  gateway: TestGateway,
  number: string,
): Promise<AnswerOf<Contract['queryPartnerUserSignPlan']>> {
  const partner = gateway.as(partnerMchid);
  const json = partnerSignPlan(number);
  const { sign_plan } = await partner.answer('createPartnerUserSignPlan', { json });
  await gateway.control('userSigns', { path: { sign_plan_id: sign_plan.sign_plan_id } });
  const query = { sub_mchid: json.sub_mchid };
  return partner.answer('queryPartnerUserSignPlan', { path: { merchant_sign_plan_no: number }, query });
}
