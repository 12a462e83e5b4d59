/** A contract as the user's page is told of it: what the user agrees to, and nothing that is the merchant's alone. */
import { printBeijingTime } from '../domain/beijing-time.ts';
import type { SignPlan } from '../domain/sign-plan.ts';
import type { ContractStanding } from './contract-standing.ts';

/** Prices are fen; instants are RFC 3339 in Beijing time. `service_name` is `null` when the service is gone. */
export function printContract(
  signPlan: SignPlan,
  { standing, allowed, expiresAt, obstacle }: ContractStanding,
  serviceName: string | null,
) {
  return {
    standing,
    allowed,
    obstacle,
    plan_name: signPlan.planName,
    service_name: serviceName,
    mchid: signPlan.subMchid ?? signPlan.mchid,
    plan_duration: signPlan.planDurationDays,
    deduction_quantity: signPlan.deductionQuantity,
    total_origin_price: signPlan.totalOriginPriceFen,
    total_actual_price: signPlan.totalActualPriceFen,
    details: signPlan.details.map((detail) => ({
      plan_detail_no: detail.planDetailNo,
      plan_detail_name: detail.planDetailName,
      original_price: detail.originalPriceFen,
      plan_discount_description: detail.planDiscountDescription,
      actual_price: detail.actualPriceFen,
      plan_detail_state: detail.state,
    })),
    package_over_time: printBeijingTime(signPlan.packageExpiresAt),
    plan_over_time: printBeijingTime(expiresAt),
    sign_time: printInstant(signPlan.signedAt),
    cancel_sign_type: signPlan.cancelType,
    cancel_sign_time: printInstant(signPlan.cancelledAt),
  };
}

function printInstant(at: number | null): string | null {
  return at === null ? null : printBeijingTime(at);
}
