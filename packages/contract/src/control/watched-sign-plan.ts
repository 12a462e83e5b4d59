/** A sign plan as the person at the controls sees it, of whichever merchant and mode. */
import { group, optional } from '../field.ts';
import { subMchid } from '../plan/fields.ts';
import { partnerSignPlan } from '../sign-plan/fields.ts';
import { instant, userId } from './fields.ts';

/** What partner mode answers, without a sub-merchant in direct mode, and with what no merchant is told. */
export const watchedSignPlan = group(
  {
    ...partnerSignPlan.properties,
    sub_mchid: optional(subMchid),
    user_id: userId,
    package_over_time: instant('签约凭据的失效时间', 'when the package that opens the signing page lapses'),
  },
  { label: { zh: '签约计划', en: 'sign plan' } },
);
