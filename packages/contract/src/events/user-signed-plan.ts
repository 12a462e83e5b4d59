import { defineEvent } from './event.ts';
import { signPlanResource } from './sign-plan-resource.ts';

/** The user signed. */
export const userSignedPlan = defineEvent({
  id: 'userSignedPlan',
  type: 'PAYSCORE.USER_SIGN_PLAN',
  title: { zh: '用户签约计划成功', en: 'The user signed the plan' },
  summary: {
    zh: '用户在微信侧确认签约后，通知创建签约计划时的 notify_url。',
    en: 'Once the user has signed, the `notify_url` of the sign plan is told.',
  },
  summaryText: '用户签约计划成功',
  about: 'sign-plan',
  resource: signPlanResource({ signState: 'SIGNED', cancelType: 'NOT_CANCEL', cancelledAt: '' }),
  schedule: 'plan',
  link: 'https://pay.weixin.qq.com/doc/v3/merchant/4012286193',
  confidence: 'documented',
});
