import { count, group, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { changeErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { notificationFilter, resentNotificationsMax } from './notification-fields.ts';

const deliveries = (zh: string, en: string) =>
  count({ label: { zh, en }, min: 0, max: resentNotificationsMax, example: 1 });

/** Send many notifications again. */
export const resendNotifications = defineOperation({
  ...controlFacts,
  id: 'resendNotifications',
  method: 'POST',
  path: `${controlPath}/notifications/resend`,
  title: { zh: '批量重发通知', en: 'Send notifications again' },
  summary: {
    zh: `把符合条件的通知各投递一次，旧的先发，并等待结果；最多取最新的 ${resentNotificationsMax} 条。至少须给出一个条件。`,
    en: `Delivers each of those that are meant once, the oldest first, and waits for what comes of it; of more than ${resentNotificationsMax} the newest. Something must narrow them.`,
  },
  parameters: { path: nothing, query: nothing },
  body: group(notificationFilter, {
    label: { zh: '重发条件', en: 'which are sent again' },
    groupRules: [
      { rule: 'one-of', fields: ['since', 'mchid', 'sign_plan_id', 'state'], confidence: 'documented' },
    ],
  }),
  answer: {
    status: 200,
    body: group(
      {
        resent: deliveries('重发的通知数', 'notifications that were sent again'),
        delivered: deliveries('其中商户已确认的', 'of them acknowledged'),
        failed: deliveries('其中失败的', 'of them failed'),
        held: deliveries('其中地址不允许连接的', 'of them held, since the address may not be dialled'),
      },
      { label: { zh: '重发的结果', en: 'what came of it' } },
    ),
  },
  errors: changeErrors,
  idempotent: false,
});
