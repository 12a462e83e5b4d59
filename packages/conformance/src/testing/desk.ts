/**
 * A merchant's dealings with the platform, each one call of the SDK's chain: the same words in both modes, so that a
 * story is told once. What the modes do not share stays at the desks themselves.
 */
import type {
  Answer,
  Client,
  CompleteServiceOrderAnswer,
  CreatePlanAnswer,
  CreateServiceOrderAnswer,
  CreateUserSignPlanAnswer,
  QueryServiceOrderAnswer,
  QueryUserSignPlanAnswer,
} from '@hufu/sdk';
import type { CompletionTerms, OrderTerms, PlanTerms } from './lessons.ts';

export type Mode = 'partner' | 'direct';
export const modes: readonly Mode[] = ['partner', 'direct'];

/** What is asked for otherwise than the stories usually do. */
type Changes<Terms> = Partial<Terms>;

export interface NewSignPlan {
  readonly planId: string;
  /** How many details the plan has. Default is 3. */
  readonly details?: number;
  readonly notifyUrl?: string;
  readonly openid?: string;
}

export interface NewOrder {
  readonly signPlanId: string;
  readonly signPlanNo: string;
  readonly detailNo: number;
  readonly changes?: Changes<OrderTerms>;
}

/** What a call on an order is answered: its body in direct mode, nothing in partner mode. */
export type OrderAnswer<Body> = Promise<Answer<Body | null>>;

export interface Desk {
  readonly mode: Mode;
  readonly client: Client;
  createPlan(planNo: string, changes?: Changes<PlanTerms>): Promise<Answer<CreatePlanAnswer>>;
  queryPlan(planNo: string): Promise<Answer<CreatePlanAnswer>>;
  stopPlan(planNo: string): Promise<Answer<CreatePlanAnswer>>;
  createSignPlan(signPlanNo: string, asked: NewSignPlan): Promise<Answer<CreateUserSignPlanAnswer>>;
  querySignPlan(signPlanNo: string): Promise<Answer<QueryUserSignPlanAnswer>>;
  cancelSignPlan(signPlanNo: string, reason?: string): Promise<Answer<QueryUserSignPlanAnswer>>;
  createOrder(asked: NewOrder): Promise<Answer<CreateServiceOrderAnswer>>;
  queryOrder(orderNo: string): Promise<Answer<QueryServiceOrderAnswer>>;
  cancelOrder(orderNo: string, reason?: string): OrderAnswer<unknown>;
  completeOrder(
    orderNo: string,
    amountFen: number,
    changes?: Changes<CompletionTerms>,
  ): OrderAnswer<CompleteServiceOrderAnswer>;
  modifyOrder(orderNo: string, amountFen: number): OrderAnswer<QueryServiceOrderAnswer>;
  collectOrder(orderNo: string): OrderAnswer<unknown>;
  /** The user paid by other ways, at `yyyyMMddHHmmss`. */
  syncOrder(orderNo: string, paidTime: string): OrderAnswer<QueryServiceOrderAnswer>;
}

/** What a merchant says when nothing else is said. */
export const said = {
  stopReason: '用户协商后停止',
  cancelReason: '学员请假',
  modifyReason: '课程缩短',
  signNotifyUrl: 'https://api.test.com/notify',
} as const;

/** The numbers that a sign plan reserves, one for each detail. */
export function reserved(signPlanNo: string, details: number) {
  return Array.from({ length: details }, (_empty, index) => ({
    plan_detail_no: index + 1,
    merchant_plan_detail_no: `${signPlanNo}-${index + 1}`,
  }));
}
