/**
 * A sample of an operation's answer as it is just after that operation. The examples of the fields show each field as it
 * once was, so that together they tell of an order that is paid and still in service; here each sample is of one moment.
 */
import type { OperationId } from '../contract.ts';
import { firstWorld } from '../first-world.ts';
import type { Operation } from '../operation.ts';
import { sampleOf } from './sample.ts';

/** How an answer differs then from the examples of its fields. Names are separated by dots; those of lists' items too. */
interface Moment {
  /** What has not happened yet, and is not answered. */
  readonly without?: readonly string[];
  readonly with?: Readonly<Record<string, unknown>>;
}

/**
 * Returns a sample of the answer's body, `null` when it has none. Throws a TypeError for a field without an example, as
 * `sampleOf` does, and where a moment names what the answer does not have.
 */
export function answerSampleOf({ id, answer }: Operation): unknown {
  if (answer.body === null) return null;
  const sample = sampleOf(answer.body);
  const moment = moments[id as OperationId]; // operations are looked up by their own ids
  for (const name of moment?.without ?? []) holdersOf(sample, name).forEach(remove);
  for (const [name, value] of Object.entries(moment?.with ?? {})) {
    for (const { group, member } of holdersOf(sample, name)) group[member] = value;
  }
  return sample;
}

/** A member, and the group that it stands in. */
interface Held {
  readonly group: Record<string, unknown>;
  readonly member: string;
}

function remove({ group, member }: Held): void {
  delete group[member];
}

function holdersOf(sample: unknown, name: string): readonly Held[] {
  const [member = '', ...inner] = name.split('.');
  if (Array.isArray(sample)) return sample.flatMap((item) => holdersOf(item, name));
  const group = sample as Record<string, unknown>; // the sample of what has members
  if (!Object.hasOwn(group, member)) throw new TypeError(`The sample has no ${member} of ${name}.`);
  return inner.length === 0 ? [{ group, member }] : holdersOf(group[member], inner.join('.'));
}

/** The same one group further in. */
function within(outer: string, moment: Moment): Moment {
  const inside = (name: string) => `${outer}.${name}`;
  return {
    without: (moment.without ?? []).map(inside),
    with: Object.fromEntries(Object.entries(moment.with ?? {}).map(([name, value]) => [inside(name), value])),
  };
}

function without(moment: Moment, ...names: readonly string[]): Moment {
  return { ...moment, without: [...(moment.without ?? []), ...names] };
}

const running: Moment = { without: ['stop_mchid', 'stop_time'] };
const stopped: Moment = { with: { plan_state: 'STOP' } };

const unserved = ['order_id', 'actual_pay_price', 'use_time', 'complete_time', 'cancel_time'].map(
  (name) => `signed_detail_list.${name}`,
);
const offered: Moment = { without: ['cancel_sign_time', 'cancel_reason', 'sign_time', ...unserved] };
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
const serving = without(ordered, 'total_amount', 'need_collection', 'collection');
const completed: Moment = {
  without: ['risk_fund.name', 'risk_fund.description'],
  with: { state_description: 'MCH_COMPLETE' },
};
const payable: Moment = {
  without: [...(completed.without ?? []), 'collection.details'],
  with: {
    ...completed.with,
    'collection.state': 'USER_PAYING',
    'collection.paying_amount': firstWorld.plan.priceFen,
    'collection.paid_amount': 0,
  },
};
const paidElsewhere: Moment = {
  without: [...(completed.without ?? []), 'state_description', 'collection.details.transaction_id'],
  with: { state: 'DONE', 'collection.details.paid_type': 'MCH' },
};

const moments: { readonly [Id in OperationId]?: Moment } = {
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
