import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { findErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables } from './fields.ts';
import { notificationPath, watchedNotification } from './notification-fields.ts';

/** Read a notification. */
export const readNotification = defineOperation({
  ...controlFacts,
  id: 'readNotification',
  method: 'GET',
  path: `${controlPath}/notifications/{notification_id}`,
  title: { zh: '查看通知', en: 'Read a notification' },
  summary: {
    zh: '查看任一通知：明文内容，以及每次投递的请求、应答与结果。',
    en: 'Any notification, with what it says and how each delivery went.',
  },
  parameters: { path: pathVariables(notificationPath), query: nothing },
  body: null,
  answer: { status: 200, body: watchedNotification },
  errors: findErrors,
  idempotent: true,
});
