/** Faults on demand: what the gateway is told to do wrong, to whom, and how often. */
import { eventTypes } from '../events/envelope.ts';
import { choice, count, group, optional, text } from '../field.ts';
import { ownNameMax, ownNamePattern } from './fields.ts';
import { merchantMchid } from './world-fields.ts';

/** Most faults that are kept at once. */
export const faultsMax = 100;

/** The most often that a fault can be told to happen. */
export const faultTimesMax = 10_000;

/** The longest that a notification can be delayed or held back, in milliseconds: thirty days of the platform's time. */
export const faultDelayMaxMs = 30 * 24 * 60 * 60 * 1000;

/** The longest that an answer can be made to wait, in milliseconds of real time: ten minutes. */
export const slowAnswerMaxMs = 10 * 60 * 1000;

/** What can go wrong with either. */
const sharedKinds = ['wrong-signature', 'signtest-probe'] as const;
const ofAnswers = ['system-error', 'frequency-limited', 'slow', 'answer-lost'] as const;
const ofNotifications = ['duplicate', 'delayed', 'reordered', 'before-answer'] as const;

/** What can go wrong with an answer. */
export const answerFaultKinds = [...sharedKinds, ...ofAnswers] as const;

/** What can go wrong with a notification. */
export const notificationFaultKinds = [...sharedKinds, ...ofNotifications] as const;

/** Each kind of fault once. */
const faultKinds = [...sharedKinds, ...ofAnswers, ...ofNotifications] as const;

/** What a fault strikes. */
export const faultTargets = ['answers', 'notifications'] as const;

const faultId = text({
  label: { zh: '故障名', en: 'name of the fault' },
  max: ownNameMax,
  pattern: ownNamePattern,
  example: 'lost-after-commit',
});

/** What a fault is told to be. */
export const newFault = {
  kind: choice(faultKinds, {
    label: { zh: '故障的种类', en: 'kind of fault' },
    meanings: {
      'wrong-signature': { zh: '签名错误', en: 'the signature does not verify' },
      'signtest-probe': { zh: 'WECHATPAY/SIGNTEST/ 探测签名', en: 'signed `WECHATPAY/SIGNTEST/…`' },
      'system-error': {
        zh: '未做任何事即应答 500 SYSTEM_ERROR',
        en: '500 SYSTEM_ERROR before anything is done',
      },
      'frequency-limited': { zh: '未做任何事即应答 429', en: '429 before anything is done' },
      slow: { zh: '应答迟来', en: 'the answer comes late' },
      'answer-lost': {
        zh: '已办妥并保存，应答却丢失',
        en: 'done and saved, and the connection breaks without an answer',
      },
      duplicate: { zh: '同一通知投递两次', en: 'delivered twice' },
      delayed: { zh: '首次投递推迟', en: 'first delivered later' },
      reordered: { zh: '同一商户的下一条通知先到', en: 'comes after the next one of its merchant' },
      'before-answer': { zh: '通知先于应答到达', en: 'comes before the answer to what caused it' },
    },
    example: 'answer-lost',
  }),
  on: choice(faultTargets, {
    label: { zh: '作用于', en: 'what it strikes' },
    meanings: {
      answers: { zh: '平台接口的应答', en: "those of the platform's own operations" },
      notifications: { zh: '通知', en: 'what merchants are told' },
    },
    example: 'answers',
  }),
  mchid: optional(merchantMchid),
  path: optional(
    text({
      label: { zh: '接口', en: 'operation' },
      note: {
        zh: '接口的路径模板或其名称；仅用于应答，不传则为所有接口',
        en: "An operation's path, its variables in braces, or its id. Answers only; all operations when it is left out.",
      },
      max: 256,
      example: '/v3/payscore/serviceorder/{out_order_no}/complete',
    }),
  ),
  event_type: optional(
    choice(eventTypes, {
      label: { zh: '通知类型', en: 'type of the event' },
      note: {
        zh: '仅用于通知，不传则为所有通知',
        en: 'Notifications only; all of them when it is left out.',
      },
      example: 'PAYSCORE.USER_PAID',
    }),
  ),
  times: optional(
    count({
      label: { zh: '还将发生的次数', en: 'how often it will still happen' },
      note: { zh: '不传则直到被删除', en: 'Until it is dropped, when it is left out.' },
      min: 1,
      max: faultTimesMax,
      example: 1,
    }),
  ),
  delay_ms: optional(
    count({
      label: { zh: '毫秒数', en: 'milliseconds' },
      note: {
        zh: `slow：应答等待多久，按本机时间，最多 ${slowAnswerMaxMs}，必填；delayed：首次投递推迟多久，按平台时间，必填；reordered：最多等下一条多久，按平台时间`,
        en: `slow, required: how long the answer waits, in real time, ${slowAnswerMaxMs} at most. delayed, required: how much later, by the platform's time. reordered: how long it waits for a next one at most, by the platform's time.`,
      },
      min: 1,
      max: faultDelayMaxMs,
      example: 3000,
    }),
  ),
};

/** A fault as it stands. */
export const fault = group({ fault_id: faultId, ...newFault }, { label: { zh: '故障', en: 'fault' } });

/** The path variable of what is done to one fault. */
export const faultPath = { fault_id: faultId };

export type AnswerFaultKind = (typeof answerFaultKinds)[number];

export type NotificationFaultKind = (typeof notificationFaultKinds)[number];
