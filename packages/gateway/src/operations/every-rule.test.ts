/** Every business rule that the contract gives an operation is met there, in both modes. */
import { rulesOfOperations, type BusinessRule, type PlatformOperationId } from '@hufu/contract';
import { expect, test } from 'vitest';
import type { WorldRecord } from '../store/store.ts';
import { openTestGateway } from '../testing/gateway.ts';
import type { Asking } from '../testing/merchant.ts';
import { RuleRoom } from '../testing/rule-room.ts';
import { sides, type Members, type SignedPlan } from '../testing/sides.ts';
import { playAt } from '../testing/signed-contract.ts';
import { createTestWorld, foreignServiceId, otherOpenid, planlessServiceId } from '../testing/world.ts';

/** What the test world lacks: a second appid, service and user for everybody. */
const secondAppid = 'wxd678efh567hg7001';
const secondServiceId = '2002000000000558128851361561539';
const world = withSeconds(await createTestWorld());

function withSeconds(base: WorldRecord): WorldRecord {
  const [service] = base.services;
  if (service === undefined) throw new Error('The test world has no service.');
  const appids = [...new Set(base.merchants.flatMap((merchant) => merchant.appids))];
  return {
    ...base,
    merchants: base.merchants.map((merchant) => ({
      ...merchant,
      appids: [...merchant.appids, secondAppid],
    })),
    services: [...base.services, { ...service, serviceId: secondServiceId }],
    users: [
      ...base.users,
      { userId: 'user-3', openids: appids.map((appid) => ({ appid, openid: 'somebody' })) },
    ],
  };
}

/** One request of each operation that would be answered, were it not for what is changed in it. */
async function goodAskings(room: RuleRoom): Promise<ReadonlyMap<PlatformOperationId, Asking>> {
  const { side } = room;
  const { planNo, planId } = await room.plan();
  const signed = await room.signed();
  const path = { merchant_sign_plan_no: signed.merchant_sign_plan_no };
  const isDirect = side.mode === 'direct';
  const order = { out_order_no: await room.serving() };
  const onPlan = { path: { merchant_plan_no: planNo } };
  return new Map<PlatformOperationId, Asking>([
    ['createPlan', { json: side.plan(room.nextNumber()) }],
    ['queryPlan', { ...onPlan, query: side.search }],
    ['stopPlan', { ...onPlan, ...(isDirect ? {} : { json: side.search }) }],
    ['createUserSignPlan', { json: side.signPlan(room.nextNumber(), planId) }],
    ['queryUserSignPlan', { path, query: side.search }],
    ['cancelUserSignPlan', { path, json: { ...side.search, stop_reason: 'a' } }],
    ['createServiceOrder', { json: side.order(signed, 1) }],
    ['queryServiceOrder', { query: { ...order, ...(room.orderBody() as Record<string, string>) } }], // all are texts
    ['cancelServiceOrder', { path: order, json: room.orderBody({ reason: 'a' }) }],
    ['completeServiceOrder', { path: order, json: side.completion(1) }],
    ['modifyServiceOrder', { path: order, json: room.modification(1) }],
    ['collectServiceOrder', { path: order, json: room.orderBody() }],
    ['syncServiceOrder', { path: order, json: room.sync('20260105') }],
  ]);
}

/** Whom or what a request names, and what it names in its place. The first of the names that is there is changed. */
const misnamings: readonly (readonly [BusinessRule, readonly string[], string])[] = [
  ['appid-bound', ['appid'], 'wx0000000000000000'],
  ['service-granted', ['service_id'], foreignServiceId],
  ['service-confirms-by-plan', ['service_id'], planlessServiceId],
  ['sub-merchant-linked', ['sub_mchid'], '1900000999'],
  ['sub-appid-bound', ['sub_appid'], 'wx0000000000000000'],
  ['user-known', ['openid'], 'nobody'],
  ['plan-exists', ['merchant_plan_no', 'plan_id'], 'NONE'],
  ['sign-plan-exists', ['sign_plan_id', 'merchant_sign_plan_no'], 'NONE'],
  ['order-exists', ['out_order_no'], 'NONE'],
  ['appid-of-the-order', ['appid'], secondAppid],
  ['service-of-the-order', ['service_id'], secondServiceId],
  ['service-of-the-plan', ['service_id'], secondServiceId],
];

function misnamed(asking: Asking, names: readonly string[], value: string): Asking {
  const { path = {}, query = {}, json = {} } = asking;
  const places = { path, query, json: json as Members }; // every body here is an object
  for (const name of names) {
    for (const [place, members] of Object.entries(places)) {
      if (Object.hasOwn(members, name)) return { ...asking, [place]: { ...members, [name]: value } };
    }
  }
  throw new Error(`The request names no ${names.join(' and no ')}.`);
}

async function meetsWhoItNames(room: RuleRoom): Promise<void> {
  const { side, gateway } = room;
  const stranger = gateway.as(side.strangerMchid);
  for (const [id, asking] of await goodAskings(room)) {
    const own: readonly BusinessRule[] = rulesOfOperations[side.idOf(id)];
    await room.meets('merchant-mode', id, asking, stranger);
    for (const [rule, names, value] of misnamings) {
      if (own.includes(rule)) await room.meets(rule, id, misnamed(asking, names, value));
    }
  }
}

async function meetsRulesOfPlans(room: RuleRoom): Promise<void> {
  const { side } = room;
  const json = side.plan(room.nextNumber());
  const [first, second] = json['plan_detail_list'] as readonly Members[]; // the body is ours
  const details = (one: number, other: number): Members => ({
    plan_detail_list: [
      { ...first, actual_price: one },
      { ...second, actual_price: other },
    ],
  });
  const meets = (rule: BusinessRule, changes: Members): Promise<void> =>
    room.meets(rule, 'createPlan', { json: { ...json, ...changes } });
  await meets('count-equals-details', { deduction_quantity: 3 });
  await meets('actual-not-above-original', details(15_001, 13_000));
  await meets('actual-never-rises', details(13_000, 13_001));
  await meets('totals-equal-sums', { total_actual_price: 27_001 });
  await meets('service-limits', { plan_duration: 1_096 });
  const dear = 50_000_001;
  await meets('service-price-limit', {
    total_original_price: 2 * dear,
    total_actual_price: 2 * dear,
    plan_detail_list: [first, second].map((detail) => ({
      plan_detail_name: detail?.['plan_detail_name'],
      original_price: dear,
      actual_price: dear,
    })),
  });
  await room.answer('createPlan', { json });
  await meets('plan-number-taken', { plan_name: 'another' });
}

async function meetsRulesOfSignPlans(room: RuleRoom): Promise<void> {
  const { side, gateway } = room;
  const { planId, planNo } = await room.plan();
  const json = side.signPlan(room.nextNumber(), planId);
  const [first, second] = json['sign_plan_detail'] as readonly Members[]; // the body is ours
  const meets = (rule: BusinessRule, changes: Members): Promise<void> =>
    room.meets(rule, 'createUserSignPlan', { json: { ...json, ...changes } });
  await meets('plan-creator', { plan_id: (await room.plan(gateway.as(side.otherMchid))).planId });
  await meets('details-match-plan', { sign_plan_detail: [first] });
  await meets('detail-number-unique', { sign_plan_detail: [first, { ...first, plan_detail_no: 2 }] });
  if (side.mode === 'partner') {
    await meets('openid-or-sub-openid', { sub_openid: otherOpenid });
  }
  await room.answer('createUserSignPlan', { json });
  await meets('sign-plan-number-taken', { notify_url: 'https://elsewhere.test/' });
  const stop = { path: { merchant_plan_no: planNo } };
  await room.answer('stopPlan', side.mode === 'direct' ? stop : { ...stop, json: side.search });
  await meets('plan-signable', {
    merchant_sign_plan_no: room.nextNumber(),
    sign_plan_detail: [first, second].map((detail, index) => ({
      ...detail,
      merchant_plan_detail_no: `late-${index}`,
    })),
  });

  const cancelling = ({ merchant_sign_plan_no }: SignedPlan): Asking => ({
    path: { merchant_sign_plan_no },
    json: { ...side.search, stop_reason: 'a' },
  });
  const left = await room.signed();
  await gateway.control('userCancels', { path: { sign_plan_id: left.sign_plan_id } });
  await room.meets('sign-plan-state', 'cancelUserSignPlan', cancelling(left));
  const served = await room.signed();
  await room.answer('createServiceOrder', { json: side.order(served, 1) });
  await room.meets('sign-plan-not-serving', 'cancelUserSignPlan', cancelling(served));
}

async function meetsRulesOfNewOrders(room: RuleRoom): Promise<void> {
  const { side, gateway } = room;
  const signed = await room.signed();
  const json = side.order(signed, 1);
  const meets = (rule: BusinessRule, body: Members): Promise<void> =>
    room.meets(rule, 'createServiceOrder', { json: body });
  const foreign = await room.signed(gateway.as(side.otherMchid));
  await meets('sign-plan-creator', side.order(foreign, 1));
  await meets('user-of-the-order', { ...json, openid: 'somebody' });
  await meets('sign-plan-in-force', side.order(await room.offered(), 1));
  await meets('detail-exists', { ...json, plan_detail_no: 3 });
  await meets('order-number-reserved', { ...json, out_trade_no: 'X-1' });
  await meets('detail-in-sequence', side.order(signed, 2));
  await meets('time-exists', { ...json, time_range: { start_time: '20260230' } });
  await meets('end-after-start', {
    ...json,
    time_range: { start_time: '20260105090000', end_time: '20260105080000' },
  });
  if (side.mode === 'partner') {
    await meets('openid-or-sub-openid', { ...json, sub_openid: otherOpenid });
  }
  await room.answer('createServiceOrder', { json });
  await meets('order-number-taken', { ...json, service_introduction: 'another' });
  await meets('one-running-order', side.order(signed, 2));
}

async function meetsRulesOfOrders(room: RuleRoom): Promise<void> {
  const { side, gateway } = room;
  const on = (out_order_no: string, json: Members): Asking => ({ path: { out_order_no }, json });
  const askings = {
    cancelServiceOrder: room.orderBody({ reason: 'b' }),
    completeServiceOrder: side.completion(2),
    modifyServiceOrder: room.modification(1),
    collectServiceOrder: room.orderBody(),
    syncServiceOrder: room.sync('20260105'),
  } as const;
  const { cancelServiceOrder: cancelling } = askings;
  const ids = Object.keys(askings) as (keyof typeof askings)[]; // its own keys

  const done = await room.completed(0);
  for (const id of ids) await room.meets('order-done', id, on(done, askings[id]));
  const cancelled = await room.cancelled();
  for (const id of ids) {
    // To cancel once more is a repeat.
    const rule = id === 'cancelServiceOrder' ? 'same-parameters' : 'order-canceled';
    await room.meets(rule, id, on(cancelled, askings[id]));
  }

  const serving = await room.serving();
  for (const id of ['modifyServiceOrder', 'collectServiceOrder', 'syncServiceOrder'] as const) {
    await room.meets('order-state', id, on(serving, askings[id]));
  }
  const completing = (rule: BusinessRule, changes: Members): Promise<void> =>
    room.meets(rule, 'completeServiceOrder', on(serving, { ...side.completion(2), ...changes }));
  const twice = { name: 'less', amount: 1 };
  await completing('discount-names-differ', { post_discounts: [twice, twice] });
  await completing('total-computed', { total_amount: 3 });
  await completing('total-within-price', side.completion(14_001));
  await completing('end-needed', { time_range: undefined });
  await completing('time-exists', { time_range: { end_time: '20260230' } });
  await completing('end-after-start', { time_range: { end_time: '20260104' } });
  await completing('end-not-later-than-now', { time_range: { end_time: '20260106' } });

  const paying = await room.completed(100);
  await room.meets('same-parameters', 'completeServiceOrder', on(paying, side.completion(99)));
  const modifying = (rule: BusinessRule, json: Members): Promise<void> =>
    room.meets(rule, 'modifyServiceOrder', on(paying, json));
  await modifying('discount-names-differ', { ...room.modification(2), post_discounts: [twice, twice] });
  await modifying('total-computed', { ...room.modification(2), total_amount: 3 });
  await modifying('total-within-price', room.modification(14_001));
  await modifying('amount-only-falls', room.modification(101));
  await room.meets('time-exists', 'syncServiceOrder', on(paying, room.sync('20260230')));

  await gateway.control('chooseReadings', {
    json: { order_starts_as: 'created', cancel_after_completion: 'refused' },
  });
  await room.meets('order-state', 'cancelServiceOrder', on(paying, cancelling));
  await room.meets(
    'order-state',
    'completeServiceOrder',
    on(await room.serving(), askings.completeServiceOrder),
  );
}

test.each(sides)('a $mode merchant meets every rule where the contract has it', async (side) => {
  const gateway = await openTestGateway(world);
  await playAt(gateway);
  const room = new RuleRoom(gateway, side);
  await meetsWhoItNames(room);
  await meetsRulesOfPlans(room);
  await meetsRulesOfSignPlans(room);
  await meetsRulesOfNewOrders(room);
  await meetsRulesOfOrders(room);

  const mine = Object.keys(rulesOfOperations).filter(
    (id) => id.includes('Partner') === (side.mode === 'partner'),
  );
  const all: Readonly<Record<string, readonly BusinessRule[]>> = rulesOfOperations;
  // Nobody meets that a detail was used: its order has the number that is reserved for it, and answers to it.
  const promised = mine.flatMap((id) =>
    (all[id] ?? []).filter((rule) => rule !== 'detail-not-used').map((rule) => `${id} ${rule}`),
  );
  expect([...room.met].toSorted()).toEqual(promised.toSorted());
});
