/** A contract as the gateway tells the page of it. Prices are fen; instants are RFC 3339 in Beijing time. */
import type { CancelType, PlanDetailState } from '@hufu/contract';

/** What the user can do. */
export type UserAct = 'sign' | 'refuse' | 'cancel';

/** Where the contract stands. `lapsed`: the link's time is over; `stopped`: the merchant stopped the plan. */
export type Standing = 'waiting' | 'lapsed' | 'stopped' | 'signed' | 'cancelled' | 'complete' | 'expired';

export interface ContractDetail {
  readonly plan_detail_no: number;
  readonly plan_detail_name: string;
  readonly original_price: number;
  readonly plan_discount_description: string | null;
  readonly actual_price: number;
  readonly plan_detail_state: PlanDetailState;
}

export interface Contract {
  readonly standing: Standing;
  readonly allowed: readonly UserAct[];
  /** Why a signed contract cannot be cancelled now. */
  readonly obstacle: string | null;
  readonly plan_name: string;
  readonly service_name: string | null;
  readonly mchid: string;
  readonly plan_duration: number;
  readonly deduction_quantity: number;
  readonly total_origin_price: number;
  readonly total_actual_price: number;
  readonly details: readonly ContractDetail[];
  readonly package_over_time: string;
  readonly plan_over_time: string;
  readonly sign_time: string | null;
  readonly cancel_sign_type: CancelType;
  readonly cancel_sign_time: string | null;
}
