import { group, list, nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { controlErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { listedNotification, listedNotificationsMax, notificationFilter } from './notification-fields.ts';

/** List the notifications. */
export const listNotifications = defineOperation({
  ...controlFacts,
  id: 'listNotifications',
  method: 'GET',
  path: `${controlPath}/notifications`,
  title: { zh: '通知列表', en: 'List the notifications' },
  summary: {
    zh: `商户应收到的通知，新的在前，最多 ${listedNotificationsMax} 条；可按商户、签约计划、状态与时间筛选。`,
    en: `What merchants are owed to be told, newest first, ${listedNotificationsMax} at most; narrowed by merchant, sign plan, state and time.`,
  },
  parameters: {
    path: nothing,
    query: group(notificationFilter, { label: { zh: '查询参数', en: 'query' } }),
  },
  body: null,
  answer: {
    status: 200,
    body: group(
      {
        notifications: list(listedNotification, {
          label: { zh: '通知列表', en: 'notifications' },
          itemsMin: 0,
          itemsMax: listedNotificationsMax,
        }),
      },
      { label: { zh: '通知列表', en: 'notifications' } },
    ),
  },
  errors: controlErrors,
  idempotent: true,
});
