/**
 * The state machines: action, the states it is allowed in, the state that follows. The gateway decides by
 * this table and pages draw it.
 */
import type { Confidence, Text } from './field.ts';

export interface Transition<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  /** Where it goes instead, and when. */
  readonly otherwise?: { readonly to: State; readonly when: Text };
  /** What repeating the action in its own next state does, with the parameters it was done with. */
  readonly repeat: 'answers-again' | 'refused';
  readonly link: string;
  readonly confidence: Confidence;
}

type Transitions<State extends string> = Readonly<Record<string, Transition<State>>>;

export const planStates = ['NORMAL', 'STOP'] as const;
export type PlanState = (typeof planStates)[number];

/** What each state means, in a few words. */
export const planStateWords: Readonly<Record<PlanState, Text>> = {
  NORMAL: { zh: '可签约', en: 'can be signed' },
  STOP: { zh: '已停止', en: 'stopped' },
};

export const signPlanStates = ['UNSIGNED', 'SIGNED', 'SIGN_PLAN_CANCEL', 'COMPLETE', 'EXPIRE'] as const;
export type SignPlanState = (typeof signPlanStates)[number];

/** What each state means, in a few words. */
export const signPlanStateWords: Readonly<Record<SignPlanState, Text>> = {
  UNSIGNED: { zh: '待签约', en: 'waits for the user' },
  SIGNED: { zh: '已签约', en: 'signed' },
  SIGN_PLAN_CANCEL: { zh: '已取消', en: 'cancelled' },
  COMPLETE: { zh: '全部完成', en: 'all details done' },
  EXPIRE: { zh: '已过期', en: 'ran out' },
};

/** Who cancelled a sign plan. */
export const cancelTypes = ['NOT_CANCEL', 'USER', 'MERCHANT', 'REVOKE_SERVICE'] as const;
export type CancelType = (typeof cancelTypes)[number];

export const planDetailStates = ['NOT_USED', 'USING', 'USED', 'SIGN_PLAN_DETAIL_CANCEL'] as const;
export type PlanDetailState = (typeof planDetailStates)[number];

/** What each state means, in a few words. */
export const planDetailStateWords: Readonly<Record<PlanDetailState, Text>> = {
  NOT_USED: { zh: '未使用', en: 'not begun' },
  USING: { zh: '订单进行中', en: 'its order runs' },
  USED: { zh: '已支付', en: 'paid' },
  SIGN_PLAN_DETAIL_CANCEL: { zh: '订单已取消', en: 'order cancelled' },
};

export const serviceOrderStates = ['CREATED', 'DOING', 'DONE', 'REVOKED', 'EXPIRED'] as const;
export type ServiceOrderState = (typeof serviceOrderStates)[number];

/** Says more about a service order that is `DOING`; never given with another state. */
export const serviceOrderDescriptions = ['USER_CONFIRM', 'MCH_COMPLETE'] as const;
export type ServiceOrderDescription = (typeof serviceOrderDescriptions)[number];

export const collectionStates = ['USER_PAYING', 'USER_PAID'] as const;
export type CollectionState = (typeof collectionStates)[number];

/** By whom an order was paid: the platform deducted, or the user paid the merchant by other ways. */
export const paidTypes = ['NEWTON', 'MCH'] as const;
export type PaidType = (typeof paidTypes)[number];

interface OrderPhaseFacts {
  readonly state: ServiceOrderState;
  readonly description: ServiceOrderDescription | null;
  /** `null`: nothing to collect yet, or ever. */
  readonly collection: CollectionState | null;
}

/**
 * Where a service order is. The wire says it in three fields that must be read together; these are the
 * combinations that exist. A done order that cost nothing has no collection.
 */
export const orderPhases = {
  WAITING: { state: 'CREATED', description: null, collection: null },
  SERVING: { state: 'DOING', description: 'USER_CONFIRM', collection: null },
  PAYING: { state: 'DOING', description: 'MCH_COMPLETE', collection: 'USER_PAYING' },
  DONE: { state: 'DONE', description: null, collection: 'USER_PAID' },
  REVOKED: { state: 'REVOKED', description: null, collection: null },
  EXPIRED: { state: 'EXPIRED', description: null, collection: null },
} as const satisfies Readonly<Record<string, OrderPhaseFacts>>;

export type OrderPhase = keyof typeof orderPhases;

/** A plan is born NORMAL. Nothing restarts a stopped one. */
export const planTransitions = {
  stop: {
    from: ['NORMAL'],
    to: 'STOP',
    repeat: 'answers-again',
    link: 'https://pay.weixin.qq.com/doc/v3/partner/4012463322',
    confidence: 'documented',
  },
} as const satisfies Transitions<PlanState>;

/** The plan states in which a user's sign plan may be created and signed. */
export const signablePlanStates: readonly PlanState[] = ['NORMAL'];

const signNotice = 'https://pay.weixin.qq.com/doc/v3/partner/4012159652';
const cancelNotice = 'https://pay.weixin.qq.com/doc/v3/partner/4012159037';
const signPlanQuery = 'https://pay.weixin.qq.com/doc/v3/partner/4012463526';

/** A sign plan is born UNSIGNED. SIGN_PLAN_CANCEL, COMPLETE and EXPIRE have no way out. */
export const signPlanTransitions = {
  sign: {
    from: ['UNSIGNED'],
    to: 'SIGNED',
    repeat: 'answers-again',
    link: signNotice,
    confidence: 'documented',
  },
  refuse: {
    from: ['UNSIGNED'],
    to: 'UNSIGNED',
    repeat: 'answers-again',
    link: signPlanQuery,
    confidence: 'assumed',
  },
  cancelByUser: {
    from: ['SIGNED'],
    to: 'SIGN_PLAN_CANCEL',
    repeat: 'answers-again',
    link: cancelNotice,
    confidence: 'documented',
  },
  cancelByMerchant: {
    from: ['UNSIGNED', 'SIGNED'],
    to: 'SIGN_PLAN_CANCEL',
    repeat: 'answers-again',
    link: 'https://pay.weixin.qq.com/doc/v3/partner/4012463534',
    confidence: 'documented',
  },
  revokeService: {
    from: ['SIGNED'],
    to: 'SIGN_PLAN_CANCEL',
    repeat: 'answers-again',
    link: cancelNotice,
    confidence: 'documented',
  },
  serveDetail: {
    from: ['SIGNED'],
    to: 'SIGNED',
    repeat: 'answers-again',
    link: 'https://pay.weixin.qq.com/doc/v3/partner/4012463469',
    confidence: 'documented',
  },
  complete: {
    from: ['SIGNED'],
    to: 'COMPLETE',
    repeat: 'refused',
    link: signPlanQuery,
    confidence: 'documented',
  },
  expire: {
    from: ['SIGNED'],
    to: 'EXPIRE',
    repeat: 'refused',
    link: signPlanQuery,
    confidence: 'documented',
  },
} as const satisfies Transitions<SignPlanState>;

/** A plan detail is born NOT_USED. Its order number is good for one order, so a cancelled detail is lost. */
export const planDetailTransitions = {
  order: {
    from: ['NOT_USED'],
    to: 'USING',
    repeat: 'answers-again',
    link: 'https://pay.weixin.qq.com/doc/v3/partner/4012463469',
    confidence: 'documented',
  },
  pay: { from: ['USING'], to: 'USED', repeat: 'refused', link: signPlanQuery, confidence: 'documented' },
  cancel: {
    from: ['USING'],
    to: 'SIGN_PLAN_DETAIL_CANCEL',
    repeat: 'refused',
    link: signPlanQuery,
    confidence: 'documented',
  },
} as const satisfies Transitions<PlanDetailState>;

const nothingDue = { to: 'DONE', when: { zh: '金额为 0', en: 'nothing is to be paid' } } as const;

const orderQuery = 'https://pay.weixin.qq.com/doc/v3/merchant/4013194035';

/** A service order of a plan is born SERVING; by the other reading WAITING, until the user confirms. */
export const orderTransitions = {
  confirm: {
    from: ['WAITING'],
    to: 'SERVING',
    repeat: 'answers-again',
    link: orderQuery,
    confidence: 'documented',
  },
  complete: {
    from: ['SERVING'],
    to: 'PAYING',
    otherwise: nothingDue,
    repeat: 'answers-again',
    link: orderQuery,
    confidence: 'documented',
  },
  modify: {
    from: ['PAYING'],
    to: 'PAYING',
    otherwise: nothingDue,
    repeat: 'answers-again',
    link: orderQuery,
    confidence: 'documented',
  },
  collect: {
    from: ['PAYING'],
    to: 'PAYING',
    repeat: 'answers-again',
    link: 'https://pay.weixin.qq.com/doc/v3/merchant/4013394596',
    confidence: 'assumed',
  },
  pay: { from: ['PAYING'], to: 'DONE', repeat: 'answers-again', link: orderQuery, confidence: 'documented' },
  sync: { from: ['PAYING'], to: 'DONE', repeat: 'answers-again', link: orderQuery, confidence: 'documented' },
  cancel: {
    from: ['WAITING', 'SERVING', 'PAYING'],
    to: 'REVOKED',
    repeat: 'answers-again',
    link: orderQuery,
    confidence: 'documented',
  },
  expire: { from: ['WAITING'], to: 'EXPIRED', repeat: 'refused', link: orderQuery, confidence: 'documented' },
} as const satisfies Transitions<OrderPhase>;

/** How long an order waits for its user before it expires, in days. */
export const orderWaitDays = 30;

/** Whether `action` moves on from `state`. */
export function allows<State extends string>(transition: Transition<State>, state: State): boolean {
  return transition.from.includes(state);
}
