/**
 * What the reference platform remembers, and how it answers. Plain data, written from the platform's pages and not
 * from the gateway's code: whoever reads it should be able to believe it.
 */
import { defaultReadings, type BodyOf, type Contract, type Readings } from '@hufu/contract';
import { anyWords, type Drawn } from './drawn.ts';
import { beginsAt } from './world-facts.ts';

/** One body for both modes: what partners add may be there. */
type InBothModes<Direct, Partner> = Direct & Partial<Omit<Partner, keyof Direct>>;

export type PlanBody = InBothModes<BodyOf<Contract['createPlan']>, BodyOf<Contract['createPartnerPlan']>>;
export type SignPlanBody = InBothModes<
  Omit<BodyOf<Contract['createUserSignPlan']>, 'openid'>,
  BodyOf<Contract['createPartnerUserSignPlan']>
>;
export type OrderBody = InBothModes<
  Omit<BodyOf<Contract['createServiceOrder']>, 'openid'>,
  BodyOf<Contract['createPartnerServiceOrder']>
>;
export type CompletionBody = InBothModes<
  BodyOf<Contract['completeServiceOrder']>,
  BodyOf<Contract['completePartnerServiceOrder']>
>;
export type ModificationBody = BodyOf<Contract['modifyServiceOrder']>;
export type SyncBody = BodyOf<Contract['syncServiceOrder']>;

export interface Plan {
  readonly id: Drawn;
  readonly mchid: string;
  readonly asked: PlanBody;
  stoppedAt: number | null;
}

export interface Detail {
  readonly no: number;
  readonly terms: PlanBody['plan_detail_list'][number];
  /** The order number that the merchant reserved. */
  readonly number: string;
  /** What became of the detail follows from what became of its order. */
  order: Order | null;
}

export interface SignPlan {
  readonly id: Drawn;
  readonly package: Drawn;
  readonly mchid: string;
  readonly plan: Plan;
  readonly asked: SignPlanBody;
  readonly userId: string;
  readonly createdAt: number;
  readonly details: readonly Detail[];
  state: 'UNSIGNED' | 'SIGNED' | 'SIGN_PLAN_CANCEL' | 'COMPLETE' | 'EXPIRE';
  packageLapsed: boolean;
  overAt: number;
  signedAt: number | null;
  cancelled: {
    readonly by: 'USER' | 'MERCHANT' | 'REVOKE_SERVICE';
    readonly at: number;
    readonly reason?: string;
  } | null;
}

export interface Order {
  readonly id: Drawn;
  readonly mchid: string;
  readonly signPlan: SignPlan;
  readonly detail: Detail;
  readonly asked: OrderBody;
  readonly createdAt: number;
  phase: 'WAITING' | 'SERVING' | 'PAYING' | 'DONE' | 'REVOKED' | 'EXPIRED';
  payments: CompletionBody['post_payments'];
  discounts: NonNullable<CompletionBody['post_discounts']>;
  time: OrderBody['time_range'];
  location: OrderBody['location'];
  /** `null` until it is completed. */
  total: number | null;
  /** When it was paid, cancelled or ran out. */
  endedAt: number | null;
  paid: { readonly by: 'NEWTON' | 'MCH'; readonly at: number; readonly transaction?: Drawn } | null;
  /** While it is being paid. */
  deductionAt: number;
  failuresLeft: number;
  completion: CompletionBody | null;
  modification: ModificationBody | null;
  sync: SyncBody | null;
  cancelReason: string | null;
}

export interface Reference {
  now: number;
  readings: Readings;
  readonly plans: Plan[];
  readonly signPlans: SignPlan[];
  readonly orders: Order[];
}

export function createReference(): Reference {
  return { now: beginsAt, readings: defaultReadings, plans: [], signPlans: [], orders: [] };
}

/** A request as the reference is asked it. */
export interface Call<Body = unknown> {
  readonly reference: Reference;
  /** Who asks; empty at the controls. */
  readonly mchid: string;
  /** Whom a partner asks for; `undefined` in direct mode. */
  readonly sub: string | undefined;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Body;
}

/** What the gateway is to answer. */
export interface Predicted {
  readonly status: number;
  /** The whole body; `null` when there is none. */
  readonly body: unknown;
  /** The refusal's `Hufu-Rule`. */
  readonly rule?: string;
}

export function yes(body: unknown): Predicted {
  return { status: 200, body };
}

const statuses = {
  PARAM_ERROR: 400,
  INVALID_REQUEST: 400,
  NO_AUTH: 403,
  RESOURCE_NOT_EXISTS: 404,
  INVALID_ORDER_STATE: 400,
  ORDER_CANCELED: 400,
  ORDER_DONE: 400,
  ORDER_NOT_EXIST: 404,
} as const;

/** A refusal by a rule, in free words. */
export function no(code: keyof typeof statuses, rule: string, detail?: unknown): Predicted {
  const body = { code, message: anyWords, ...(detail === undefined ? {} : { detail }) };
  return { status: statuses[code], rule, body };
}

/** A refusal that points at one field of the body. */
export function wrong(rule: string, field: string, value: unknown): Predicted {
  return no('PARAM_ERROR', rule, { location: 'body', field, value, issue: anyWords });
}
