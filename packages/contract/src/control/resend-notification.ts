import { nothing } from '../field.ts';
import { defineOperation } from '../operation.ts';
import { findErrors } from './control-errors.ts';
import { controlFacts } from './control-facts.ts';
import { controlPath } from './control-path.ts';
import { pathVariables } from './fields.ts';
import { notificationPath, watchedNotification } from './notification-fields.ts';

/** Send a notification again. */
export const resendNotification = defineOperation({
  ...controlFacts,
  id: 'resendNotification',
  method: 'POST',
  path: `${controlPath}/notifications/{notification_id}/resend`,
  title: { zh: '重发通知', en: 'Send a notification again' },
  summary: {
    zh: '立即投递一次并等待结果，不论通知处于什么状态；原定的重试时间不变。',
    en: 'Delivers it once, at once, whatever its state, and waits for what comes of it; its timetable does not move.',
  },
  parameters: { path: pathVariables(notificationPath), query: nothing },
  body: null,
  answer: { status: 200, body: watchedNotification },
  errors: findErrors,
  idempotent: false,
});
