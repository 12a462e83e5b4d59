/**
 * A user sign plan as notifications carry it: the names of the answers, both modes in one, and empty texts for what
 * has not happened.
 */
import { choice, factsOf, fen, group, list, optional } from '../field.ts';
import { firstWorld } from '../first-world.ts';
import { serviceId } from '../plan/fields.ts';
import { signPlan } from '../sign-plan/fields.ts';
import { cancelTypes, signPlanStates, type CancelType, type SignPlanState } from '../states.ts';
import { callerFields, userFields } from './caller-fields.ts';
import { orEmpty } from './or-empty.ts';

const answered = signPlan.properties;
const answeredDetail = answered.signed_detail_list.items.properties;

const notifiedDetail = group(
  {
    ...answeredDetail,
    plan_discount_description: optional(
      orEmpty(answeredDetail.plan_discount_description, firstWorld.plan.discount),
    ),
    order_id: optional(orEmpty(answeredDetail.order_id)),
    actual_pay_price: optional(fen({ ...factsOf(answeredDetail.actual_pay_price), min: 0, example: 0 })),
    use_time: orEmpty(answeredDetail.use_time),
    complete_time: orEmpty(answeredDetail.complete_time),
    cancel_time: orEmpty(answeredDetail.cancel_time),
  },
  { label: factsOf(signPlan.properties.signed_detail_list.items).label },
);

/** How the example of one event differs from that of another. */
interface Example {
  readonly signState: SignPlanState;
  readonly cancelType: CancelType;
  /** Empty: it was not cancelled. */
  readonly cancelledAt: string;
}

/** The resource of an event that tells of a sign plan, with the example that fits the event. */
export const signPlanResource = (example: Example) =>
  group(
    {
      sign_plan_id: answered.sign_plan_id,
      ...userFields,
      service_id: serviceId,
      ...callerFields,
      merchant_sign_plan_no: answered.merchant_sign_plan_no,
      merchant_callback_url: answered.merchant_callback_url,
      plan_id: answered.plan_id,
      going_detail_no: answered.going_detail_no,
      sign_state: choice(signPlanStates, { ...factsOf(answered.sign_state), example: example.signState }),
      cancel_sign_time: orEmpty(answered.cancel_sign_time, example.cancelledAt),
      cancel_sign_type: optional(
        choice(cancelTypes, { ...factsOf(answered.cancel_sign_type), example: example.cancelType }),
      ),
      cancel_reason: optional(orEmpty(answered.cancel_reason)),
      plan_name: answered.plan_name,
      plan_over_time: answered.plan_over_time,
      total_origin_price: answered.total_origin_price,
      deduction_quantity: answered.deduction_quantity,
      total_actual_price: answered.total_actual_price,
      signed_detail_list: list(notifiedDetail, { label: factsOf(answered.signed_detail_list).label }),
      sign_time: orEmpty(answered.sign_time, '2021-05-20T13:29:35+08:00'),
    },
    { label: factsOf(signPlan).label },
  );
