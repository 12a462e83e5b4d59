/** The moments of what the platform answers to merchants. */
import { firstWorld } from '../../first-world.ts';
import { within, without, type Moment, type Moments } from './moment.ts';

const running: Moment = { without: ['stop_mchid', 'stop_time'] };
const stopped: Moment = { with: { plan_state: 'STOP' } };

export const unserved = ['order_id', 'actual_pay_price', 'use_time', 'complete_time', 'cancel_time'].map(
  (name) => `signed_detail_list.${name}`,
);
export const offered: Moment = { without: ['cancel_sign_time', 'cancel_reason', 'sign_time', ...unserved] };
const cancelled: Moment = {
  without: unserved,
  with: { sign_state: 'SIGN_PLAN_CANCEL', cancel_sign_type: 'MERCHANT' },
};

/** What comes from the plan's detail, which has fewer words for it than an order may have. */
const fromDetail = [
  'post_payments.count',
  'post_discounts.description',
  'post_discounts.count',
  'risk_fund.name',
  'risk_fund.description',
];
const ordered: Moment = { without: fromDetail };
export const serving = without(ordered, 'total_amount', 'need_collection', 'collection');
const completed: Moment = {
  without: ['risk_fund.name', 'risk_fund.description'],
  with: { state_description: 'MCH_COMPLETE' },
};
export const payable: Moment = {
  without: [...(completed.without ?? []), 'collection.details'],
  with: {
    ...completed.with,
    'collection.state': 'USER_PAYING',
    'collection.paying_amount': firstWorld.plan.priceFen,
    'collection.paid_amount': 0,
  },
};
export const paid: Moment = {
  without: [...(completed.without ?? []), 'state_description'],
  with: { state: 'DONE' },
};
export const paidElsewhere: Moment = {
  ...without(paid, 'collection.details.transaction_id'),
  with: { ...paid.with, 'collection.details.paid_type': 'MCH' },
};

export const platformMoments: Moments = {
  createPlan: running,
  createPartnerPlan: running,
  queryPlan: running,
  queryPartnerPlan: running,
  stopPlan: stopped,
  stopPartnerPlan: stopped,
  createUserSignPlan: within('sign_plan', offered),
  createPartnerUserSignPlan: within('sign_plan', without(offered, 'sub_openid')),
  queryUserSignPlan: offered,
  queryPartnerUserSignPlan: without(offered, 'sub_openid'),
  cancelUserSignPlan: cancelled,
  cancelPartnerUserSignPlan: without(cancelled, 'sub_openid'),
  createServiceOrder: ordered,
  createPartnerServiceOrder: ordered,
  queryServiceOrder: serving,
  queryPartnerServiceOrder: serving,
  completeServiceOrder: completed,
  modifyServiceOrder: payable,
  syncServiceOrder: paidElsewhere,
};
