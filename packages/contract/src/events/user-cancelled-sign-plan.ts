import { defineEvent } from './event.ts';
import { signPlanResource } from './sign-plan-resource.ts';

/** The user cancelled, or revoked the service. */
export const userCancelledSignPlan = defineEvent({
  id: 'userCancelledSignPlan',
  type: 'PAYSCORE.USER_CANCEL_SIGN_PLAN',
  title: { zh: '用户取消签约计划', en: 'The user cancelled the sign plan' },
  summary: {
    zh: '用户取消签约，或解除服务授权致签约取消后，通知创建签约计划时的 notify_url；商户自己取消时不通知。',
    en: 'Once the user has cancelled it or revoked the service, the `notify_url` of the sign plan is told. What the merchant cancels is not told.',
  },
  // No page shows a summary of this event; the wording is ours.
  summaryText: '用户取消签约计划',
  about: 'sign-plan',
  resource: signPlanResource({
    signState: 'SIGN_PLAN_CANCEL',
    cancelType: 'USER',
    cancelledAt: '2021-06-01T09:00:00+08:00',
  }),
  schedule: 'plan',
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4012286184',
  confidence: 'documented',
});
