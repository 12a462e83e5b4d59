/** Notifications as the person at the controls sees them: what is owed to whom, and how each delivery went. */
import { choice, count, flag, group, list, optional, text } from '../field.ts';
import { instant, watchedOrderId, watchedSignPlanId } from './fields.ts';
import { merchantMchid } from './world-fields.ts';

/** Most notifications that one list tells: the newest. */
export const listedNotificationsMax = 100;

/** Most notifications that one call sends again: the newest. */
export const resentNotificationsMax = 1000;

/** Most deliveries that are told of one notification: the latest. */
export const toldAttemptsMax = 100;

/** Most characters of an opened resource. */
const resourceMax = 1_048_576;

/** Most characters of a delivery's report: it holds the sealed resource and the beginning of the answer. */
const reportMax = 4_194_304;

const notificationStates = ['waiting', 'delivered', 'exhausted', 'held'] as const;

const deliveryOutcomes = ['delivered', 'failed', 'held'] as const;

const notificationId = text({
  label: { zh: '通知ID', en: 'notification id' },
  note: { zh: '多次投递不变', en: 'The same over all its deliveries.' },
  max: 36,
  example: '8b33f79f-8869-5ae5-b41b-3c0b59f957d0',
});

const state = choice(notificationStates, {
  label: { zh: '通知的状态', en: 'state of the notification' },
  meanings: {
    waiting: { zh: '等待投递', en: 'a delivery is to come' },
    delivered: { zh: '商户已确认收到', en: 'the merchant acknowledged it' },
    exhausted: { zh: '重试次数已用尽', en: 'its timetable is used up' },
    held: { zh: '通知地址不允许连接', en: 'its address may not be dialled' },
  },
  example: 'delivered',
});

const attemptsMade = count({
  label: { zh: '已按计划投递的次数', en: 'deliveries of its timetable that were made' },
  note: { zh: '不含手动重发', en: 'What was sent again by hand is not counted.' },
  min: 0,
  example: 1,
});

const listed = {
  id: notificationId,
  event_type: text({
    label: { zh: '通知类型', en: 'type of the event' },
    max: 64,
    example: 'PAYSCORE.USER_SIGN_PLAN',
  }),
  mchid: merchantMchid,
  sign_plan_id: watchedSignPlanId,
  order_id: optional(watchedOrderId),
  notify_url: text({
    label: { zh: '通知地址', en: 'notification address' },
    unit: 'url',
    max: 1024,
    example: 'https://api.test.com/notify',
  }),
  state,
  attempts_made: attemptsMade,
  created_at: instant('通知创建时间', 'when the notification was made'),
  next_attempt_at: optional(instant('下一次投递的时间', 'when it is delivered next')),
} as const;

/** A notification in a list, without what it says. */
export const listedNotification = group(listed, { label: { zh: '通知', en: 'notification' } });

const attempt = group(
  {
    attempt_no: count({
      label: { zh: '第几次投递', en: 'which delivery it is' },
      note: { zh: '自 1 起，含手动重发', en: 'From 1, what was sent by hand included.' },
      min: 1,
      example: 1,
    }),
    at: instant('投递时间', 'when it was made'),
    outcome: choice(deliveryOutcomes, {
      label: { zh: '结果', en: 'what it came to' },
      meanings: {
        delivered: { zh: '商户已确认收到', en: 'the merchant acknowledged it' },
        failed: { zh: '未确认', en: 'the merchant did not' },
        held: { zh: '通知地址不允许连接，未发出', en: 'the address may not be dialled, nothing was sent' },
      },
      example: 'delivered',
    }),
    by_hand: flag({ label: { zh: '是否手动重发', en: 'whether it was sent by hand' }, example: false }),
    report: text({
      label: { zh: '投递详情', en: 'everything else of it' },
      note: {
        zh: 'JSON 文本：请求、应答、耗时与原因',
        en: 'JSON text: the request, the answer, timings and the reason.',
      },
      max: reportMax,
      example: '{}',
    }),
  },
  { label: { zh: '一次投递', en: 'one delivery' } },
);

/** A notification with what it says, and with its deliveries. */
export const watchedNotification = group(
  {
    ...listed,
    resource: text({
      label: { zh: '通知数据的明文', en: 'the resource, opened' },
      note: { zh: 'JSON 文本', en: 'JSON text.' },
      max: resourceMax,
      example: '{}',
    }),
    attempts: list(attempt, {
      label: { zh: '投递记录', en: 'deliveries' },
      note: {
        zh: `按先后排列，只列最近 ${toldAttemptsMax} 次`,
        en: `In their order, the latest ${toldAttemptsMax} of them.`,
      },
      itemsMin: 0,
      itemsMax: toldAttemptsMax,
    }),
  },
  { label: { zh: '通知', en: 'notification' } },
);

/** The path variable of what is done to one notification. */
export const notificationPath = { notification_id: notificationId };

/** Which notifications are meant; each member narrows. */
export const notificationFilter = {
  since: optional(instant('此时及以后创建的', 'made at this time or later')),
  mchid: optional(merchantMchid),
  sign_plan_id: optional(watchedSignPlanId),
  state: optional(state),
};
