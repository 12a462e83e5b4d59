/**
 * Service orders: one detail of a signed plan being served, completed and paid.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012463469
 */
import type { OrderPhase, PaidType } from '@hufu/contract';
import type { SignPlan } from './sign-plan.ts';

export interface PostPayment {
  readonly name: string;
  readonly amountFen: number;
  readonly description: string | null;
  readonly count: number | null;
}

export interface PostDiscount {
  readonly name: string;
  readonly amountFen: number;
  readonly description: string | null;
  readonly count: number | null;
}

/** As the merchant wrote it: `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. */
export interface TimeRange {
  readonly startTime: string;
  readonly endTime: string | null;
  readonly startTimeRemark: string | null;
  readonly endTimeRemark: string | null;
}

export interface ServiceLocation {
  readonly startLocation: string | null;
  readonly endLocation: string | null;
}

/** One payment that came in. */
export interface Payment {
  /** From 1. */
  readonly seq: number;
  readonly amountFen: number;
  readonly paidType: PaidType;
  readonly paidAt: number;
  /** `null` when the user paid by other ways. */
  readonly transactionId: string | null;
}

/** What a merchant asks for. */
export interface NewServiceOrder {
  readonly serviceId: string;
  readonly signPlanId: string;
  readonly planDetailNo: number;
  readonly mchid: string;
  /** `null` in direct mode. */
  readonly subMchid: string | null;
  readonly appid: string;
  readonly subAppid: string | null;
  /** As the merchant named the user; a partner may name nobody. */
  readonly openid: string | null;
  readonly subOpenid: string | null;
  /** The request's `out_trade_no`. */
  readonly outOrderNo: string;
  readonly serviceIntroduction: string;
  readonly notifyUrl: string;
  readonly timeRange: TimeRange;
  readonly location: ServiceLocation | null;
  readonly attach: string | null;
}

export interface ServiceOrder extends NewServiceOrder {
  /** 0 for one that was never saved. */
  readonly version: number;
  readonly orderId: string;
  readonly phase: OrderPhase;
  readonly postPayments: readonly PostPayment[];
  readonly postDiscounts: readonly PostDiscount[];
  /** The most the order may cost: the detail's actual price. */
  readonly riskFundFen: number;
  /** `null` until it is completed. */
  readonly totalAmountFen: number | null;
  readonly payments: readonly Payment[];
  /** What the merchant asked for in each call, as JSON text: a repeat must be equal. `null`: not called yet. */
  readonly creationAsked: string;
  readonly completionAsked: string | null;
  readonly modificationAsked: string | null;
  readonly syncAsked: string | null;
  readonly cancelReason: string | null;
  readonly completedAt: number | null;
  readonly cancelledAt: number | null;
  /** When it was done, also when it cost nothing. When the user paid is in `payments`. */
  readonly paidAt: number | null;
  /** How many of the coming deductions will fail. */
  readonly failuresLeft: number;
  /** How many deductions failed so far. */
  readonly failuresSeen: number;
  /** When something happens to it by itself: a deduction, or the end of its waiting. `null`: nothing will. */
  readonly dueAt: number | null;
  readonly createdAt: number;
}

/** A service order and the sign plan whose detail it serves: what happens to one happens to both, or to neither. */
export interface ServedDetail {
  readonly order: ServiceOrder;
  readonly signPlan: SignPlan;
}

/** The codes with which an action on an order is refused. */
export type OrderCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'NO_AUTH';
