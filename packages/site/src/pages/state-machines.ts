/** The four things that have states: their words, where each state is drawn, and the moves between them. */
import {
  orderTransitions,
  planDetailStateWords,
  planDetailTransitions,
  planStateWords,
  planTransitions,
  signPlanStateWords,
  signPlanTransitions,
  type OrderPhase,
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

type Cell = readonly [column: StatePlace['column'], row: number];

function placed<State extends string>(
  words: Readonly<Record<State, Text>>,
  cells: Readonly<Record<State, Cell>>,
): Readonly<Record<string, StatePlace>> {
  const names = Object.keys(words) as State[]; // a record's own keys
  return Object.fromEntries(
    names.map((name) => {
      const [column, row] = cells[name];
      return [name, { says: words[name], column, row }];
    }),
  );
}

const planPlaces = placed(planStateWords, { NORMAL: [0, 0], STOP: [2, 0] });

const signPlanPlaces = placed(signPlanStateWords, {
  UNSIGNED: [0, 0],
  SIGNED: [2, 0],
  SIGN_PLAN_CANCEL: [0, 1],
  COMPLETE: [1, 1],
  EXPIRE: [2, 1],
});

const planDetailPlaces = placed(planDetailStateWords, {
  NOT_USED: [0, 0],
  USING: [2, 0],
  USED: [2, 1],
  SIGN_PLAN_DETAIL_CANCEL: [0, 1],
});

/** The wire says an order's phase in three fields, so the phases have words only here. */
const orderWords: Readonly<Record<OrderPhase, Text>> = {
  WAITING: { zh: '待确认', en: 'waits for the user' },
  SERVING: { zh: '服务中', en: 'in service' },
  PAYING: { zh: '待支付', en: 'to be paid' },
  EXPIRED: { zh: '已过期', en: 'ran out' },
  REVOKED: { zh: '已取消', en: 'cancelled' },
  DONE: { zh: '已完成', en: 'done' },
};

const orderPlaces = placed(orderWords, {
  WAITING: [0, 0],
  SERVING: [1, 0],
  PAYING: [2, 0],
  EXPIRED: [0, 1],
  REVOKED: [1, 1],
  DONE: [2, 1],
});

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
