/** The four things that have states: their words, where each state is drawn, and the moves between them. */
import {
  orderTransitions,
  planDetailTransitions,
  planTransitions,
  signPlanTransitions,
  type OrderPhase,
  type PlanDetailState,
  type PlanState,
  type SignPlanState,
  type Text,
  type Transition,
} from '@hufu/contract';

export type Thing = 'plan' | 'sign-plan' | 'plan-detail' | 'service-order';

/** A state, and its cell in the drawing: three columns, rows from the top. */
export interface StatePlace {
  readonly says: Text;
  readonly column: 0 | 1 | 2;
  readonly row: number;
}

/** A thing with its states and moves by name. */
export interface StateMachine {
  readonly title: Text;
  /** The state that it begins in. */
  readonly born: string;
  readonly states: Readonly<Record<string, StatePlace>>;
  readonly moves: Readonly<Record<string, Transition<string>>>;
  /** What each move is called. */
  readonly words: Readonly<Record<string, Text>>;
}

const place = (column: StatePlace['column'], row: number, zh: string, en: string): StatePlace => ({
  says: { zh, en },
  column,
  row,
});

const planPlaces: Readonly<Record<PlanState, StatePlace>> = {
  NORMAL: place(0, 0, '进行中', 'running'),
  STOP: place(2, 0, '已停止', 'stopped'),
};

const signPlanPlaces: Readonly<Record<SignPlanState, StatePlace>> = {
  UNSIGNED: place(0, 0, '待签约', 'waits for the user'),
  SIGNED: place(2, 0, '已签约', 'signed'),
  SIGN_PLAN_CANCEL: place(0, 1, '已取消', 'cancelled'),
  COMPLETE: place(1, 1, '已完成', 'all details done'),
  EXPIRE: place(2, 1, '已过期', 'ran out'),
};

const planDetailPlaces: Readonly<Record<PlanDetailState, StatePlace>> = {
  NOT_USED: place(0, 0, '未使用', 'not begun'),
  USING: place(2, 0, '履约中', 'its order runs'),
  USED: place(2, 1, '已支付', 'paid'),
  SIGN_PLAN_DETAIL_CANCEL: place(0, 1, '已取消', 'cancelled'),
};

const orderPlaces: Readonly<Record<OrderPhase, StatePlace>> = {
  WAITING: place(0, 0, '待确认', 'waits for the user'),
  SERVING: place(1, 0, '服务中', 'in service'),
  PAYING: place(2, 0, '待支付', 'to be paid'),
  EXPIRED: place(0, 1, '已过期', 'ran out'),
  REVOKED: place(1, 1, '已取消', 'cancelled'),
  DONE: place(2, 1, '已完成', 'done'),
};

const userSigns: Text = { zh: '用户签约', en: 'the user signs' };

export const stateMachines: Readonly<Record<Thing, StateMachine>> = {
  plan: {
    title: { zh: '支付分计划', en: 'Plan' },
    born: 'NORMAL',
    states: planPlaces,
    moves: planTransitions,
    words: {
      stop: { zh: '商户停止计划', en: 'the merchant stops it' },
    } satisfies Record<keyof typeof planTransitions, Text>,
  },
  'sign-plan': {
    title: { zh: '签约计划', en: 'Sign plan' },
    born: 'UNSIGNED',
    states: signPlanPlaces,
    moves: signPlanTransitions,
    words: {
      sign: userSigns,
      refuse: { zh: '用户拒绝签约', en: 'the user refuses' },
      cancelByUser: { zh: '用户取消', en: 'the user cancels' },
      cancelByMerchant: { zh: '商户取消', en: 'the merchant cancels' },
      revokeService: { zh: '用户解除服务授权', en: 'the user revokes the service' },
      serveDetail: { zh: '为下一条明细下单', en: 'an order for the next detail' },
      complete: { zh: '全部明细完成', en: 'all details are done' },
      expire: { zh: '到期', en: 'it runs out' },
    } satisfies Record<keyof typeof signPlanTransitions, Text>,
  },
  'plan-detail': {
    title: { zh: '计划明细', en: 'Plan detail' },
    born: 'NOT_USED',
    states: planDetailPlaces,
    moves: planDetailTransitions,
    words: {
      order: { zh: '创建服务订单', en: 'its order is created' },
      pay: { zh: '订单已支付', en: 'its order is paid' },
      cancel: { zh: '订单被取消', en: 'its order is cancelled' },
    } satisfies Record<keyof typeof planDetailTransitions, Text>,
  },
  'service-order': {
    title: { zh: '服务订单', en: 'Service order' },
    born: 'SERVING',
    states: orderPlaces,
    moves: orderTransitions,
    words: {
      confirm: { zh: '用户确认', en: 'the user confirms' },
      complete: { zh: '商户完结', en: 'the merchant completes' },
      modify: { zh: '商户改低金额', en: 'the merchant lowers the amount' },
      collect: { zh: '商户催收', en: 'the merchant asks to collect' },
      pay: { zh: '扣费成功', en: 'the deduction succeeds' },
      sync: { zh: '商户同步已在别处收款', en: 'the merchant reports payment elsewhere' },
      cancel: { zh: '商户取消', en: 'the merchant cancels' },
      expire: { zh: '30 天未确认', en: 'not confirmed for 30 days' },
    } satisfies Record<keyof typeof orderTransitions, Text>,
  },
};

export const things: readonly Thing[] = ['plan', 'sign-plan', 'plan-detail', 'service-order'];
