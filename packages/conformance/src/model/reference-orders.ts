/** What the reference says to a merchant about service orders. */
import { isDeepStrictEqual } from 'node:util';
import { anyWords, Drawn } from './drawn.ts';
import { completedBody, detailState, newOrderBody, orderBody, orderName } from './reference-answers.ts';
import { bindingFault, linkFault, sum, userFault } from './reference-plans.ts';
import { no, wrong, yes } from './reference-state.ts';
import type {
  Call,
  CompletionBody,
  Detail,
  ModificationBody,
  Order,
  OrderBody,
  Predicted,
  SignPlan,
  SyncBody,
} from './reference-state.ts';
import { awaitPayment, endOrder } from './reference-time.ts';
import { appids, users } from './world-facts.ts';
import { readCompact } from './written-time.ts';

export function createServiceOrder(call: Call<OrderBody>): Predicted {
  const { reference, mchid, body } = call;
  const unasked = bindingFault(call) ?? userFault(body);
  if (unasked !== undefined) return unasked;
  const signPlan = reference.signPlans.find(({ id }) => id.value === body.sign_plan_id);
  if (signPlan === undefined) return no('RESOURCE_NOT_EXISTS', 'sign-plan-exists');
  const known = reference.orders.find(
    (order) => order.mchid === mchid && order.asked.out_trade_no === body.out_trade_no,
  );
  if (known !== undefined) {
    return isDeepStrictEqual(known.asked, body)
      ? yes(newOrderBody(known))
      : no('INVALID_REQUEST', 'order-number-taken');
  }
  const foreign = claimFault(call, signPlan);
  if (foreign !== undefined) return foreign;
  const detail = signPlan.details[body.plan_detail_no - 1];
  if (detail === undefined) return wrong('detail-exists', '/plan_detail_no', body.plan_detail_no);
  const untimely = sequenceFault(call, signPlan, detail) ?? plannedTimeFault(body.time_range);
  if (untimely !== undefined) return untimely;
  const order = newOrder(call, signPlan, detail);
  detail.order = order;
  reference.orders.push(order);
  return yes(newOrderBody(order));
}

function claimFault({ mchid, sub, body }: Call<OrderBody>, signPlan: SignPlan): Predicted | undefined {
  const { asked } = signPlan;
  if (signPlan.mchid !== mchid || asked.sub_mchid !== sub) return no('NO_AUTH', 'sign-plan-creator');
  if (asked.service_id !== body.service_id) return no('INVALID_REQUEST', 'service-of-the-order');
  const name = body.openid ?? body.sub_openid;
  if (name !== undefined && users[name] !== signPlan.userId) {
    return wrong('user-of-the-order', body.openid === undefined ? '/sub_openid' : '/openid', name);
  }
  return signPlan.state === 'SIGNED' ? undefined : no('INVALID_REQUEST', 'sign-plan-in-force');
}

/** In the details' order, one after the other, and under the number that was reserved: so each is ordered once. */
function sequenceFault({ body }: Call<OrderBody>, signPlan: SignPlan, detail: Detail): Predicted | undefined {
  if (body.out_trade_no !== detail.number)
    return wrong('order-number-reserved', '/out_trade_no', body.out_trade_no);
  const states = signPlan.details.map(detailState);
  if (states.includes('USING')) return no('INVALID_REQUEST', 'one-running-order');
  return states.indexOf('NOT_USED') < detail.no - 1 ? no('INVALID_REQUEST', 'detail-in-sequence') : undefined;
}

function plannedTimeFault({
  start_time: start,
  end_time: end,
}: OrderBody['time_range']): Predicted | undefined {
  const begins = readCompact(start);
  if (begins === undefined) return wrong('time-exists', '/time_range/start_time', start);
  if (end === undefined) return undefined;
  const ends = readCompact(end);
  if (ends === undefined) return wrong('time-exists', '/time_range/end_time', end);
  return ends.last > begins.first ? undefined : wrong('end-after-start', '/time_range/end_time', end);
}

/** Its price comes from the plan: the list price, what is taken off, and at most the rest. */
function newOrder({ reference, mchid, body }: Call<OrderBody>, signPlan: SignPlan, detail: Detail): Order {
  const {
    original_price: listed,
    actual_price: price,
    plan_discount_description: offer = '优惠',
  } = detail.terms;
  return {
    id: new Drawn(/^\d{31}$/u),
    mchid,
    signPlan,
    detail,
    asked: body,
    createdAt: reference.now,
    phase: reference.readings.order_starts_as === 'created' ? 'WAITING' : 'SERVING',
    payments: [
      { name: signPlan.plan.asked.plan_name, amount: listed, description: detail.terms.plan_detail_name },
    ],
    discounts: listed === price ? [] : [{ name: offer.slice(0, 20), amount: listed - price }],
    time: body.time_range,
    location: body.location,
    total: null,
    endedAt: null,
    paid: null,
    deductionAt: Number.NaN,
    failuresLeft: 0,
    completion: null,
    modification: null,
    sync: null,
    cancelReason: null,
  };
}

interface Named {
  readonly appid?: string;
  readonly service_id?: string;
}

/** To everybody but its creator there is no such order; a direct merchant names it by its own appid too. */
function orderOf({ reference, mchid, sub, path, query, body }: Call<Named | null>): Order | Predicted {
  const source = body === null ? 'query' : 'body';
  const { appid = '', service_id: service } = body ?? query;
  const unbound =
    sub === undefined && !appids[mchid]?.includes(appid) ? no('NO_AUTH', 'appid-bound') : linkFault(sub);
  if (unbound !== undefined) return unbound;
  const number = path['out_order_no'] ?? query['out_order_no'];
  const order = reference.orders.find(
    ({ asked, ...one }) => one.mchid === mchid && asked.out_trade_no === number,
  );
  if (
    order === undefined ||
    order.asked.sub_mchid !== sub ||
    (service ?? order.asked.service_id) !== order.asked.service_id
  ) {
    return no('ORDER_NOT_EXIST', 'order-exists');
  }
  if (sub !== undefined || order.asked.appid === appid) return order;
  const refused = wrong('appid-of-the-order', '/appid', appid);
  return source === 'body'
    ? refused
    : no('PARAM_ERROR', 'appid-of-the-order', {
        location: 'query',
        field: 'appid',
        value: appid,
        issue: anyWords,
      });
}

export function queryServiceOrder(call: Call<null>): Predicted {
  const order = orderOf(call);
  return 'status' in order ? order : yes(orderBody(order));
}

/** Partners are told nothing but that it went well. */
function done({ sub }: Call, body: Readonly<Record<string, unknown>>): Predicted {
  return sub === undefined ? yes(body) : { status: 204, body: null };
}

/** The order's state does not allow it; what is over says that it is over. */
export function phaseFault({ phase }: Order): Predicted {
  if (phase === 'REVOKED') return no('ORDER_CANCELED', 'order-canceled');
  if (phase === 'DONE') return no('ORDER_DONE', 'order-done');
  return no('INVALID_ORDER_STATE', 'order-state');
}

export function cancelServiceOrder(call: Call<Named & { readonly reason: string }>): Predicted {
  const order = orderOf(call);
  if ('status' in order) return order;
  const { reference, body } = call;
  if (order.phase === 'REVOKED') {
    return order.cancelReason === body.reason
      ? done(call, orderName(order))
      : no('INVALID_REQUEST', 'same-parameters');
  }
  const late = order.phase === 'PAYING' && reference.readings.cancel_after_completion === 'refused';
  if (late || order.endedAt !== null) return phaseFault(order);
  order.cancelReason = body.reason;
  endOrder(reference, order, { phase: 'REVOKED', at: reference.now });
  return done(call, orderName(order));
}

/** The service is over and costs so much. A repeat has the same parameters. */
export function completeServiceOrder(call: Call<CompletionBody>): Predicted {
  const order = orderOf(call);
  if ('status' in order) return order;
  const { reference, body } = call;
  if (order.completion !== null && order.phase !== 'REVOKED') {
    if (isDeepStrictEqual(order.completion, body)) return done(call, completedBody(order));
    return order.phase === 'DONE' ? phaseFault(order) : no('INVALID_REQUEST', 'same-parameters');
  }
  if (order.phase !== 'SERVING') return phaseFault(order);
  const refused = amountsFault(order, body) ?? realTimeFault(order, body, reference.now);
  if (refused !== undefined) return refused;
  order.completion = body;
  order.time = { ...order.time, ...body.time_range };
  if (body.location !== undefined) order.location = { ...order.location, ...body.location };
  awaitPayment(order, reference.now);
  charge(call, order);
  return done(call, completedBody(order));
}

/** What is asked for replaces what was; an order that costs nothing is done. */
function charge({ reference, body }: Call<CompletionBody | ModificationBody>, order: Order): void {
  order.payments = body.post_payments;
  order.discounts = body.post_discounts ?? [];
  order.total = body.total_amount;
  if (order.total === 0) endOrder(reference, order, { phase: 'DONE', at: reference.now });
}

function amountsFault({ detail }: Order, body: CompletionBody | ModificationBody): Predicted | undefined {
  const { post_payments: payments, post_discounts: discounts = [], total_amount: total } = body;
  const names = discounts.map(({ name }) => name);
  const twice = names.findIndex((name, index) => names.indexOf(name) < index);
  if (twice !== -1) return wrong('discount-names-differ', `/post_discounts/${twice}/name`, names[twice]);
  const computed = sum(payments.map(({ amount = 0 }) => amount)) - sum(discounts.map(({ amount }) => amount));
  if (total !== computed) return wrong('total-computed', '/total_amount', total);
  return total > detail.terms.actual_price ? wrong('total-within-price', '/total_amount', total) : undefined;
}

/** What was planned stands for what is left out. A real end has been, and is not before the planned start. */
function realTimeFault(
  { time }: Order,
  { time_range: given = {} }: CompletionBody,
  now: number,
): Predicted | undefined {
  const real = { ...time, ...given };
  if (real.end_time === undefined) return wrong('end-needed', '/time_range/end_time', null);
  const fault = plannedTimeFault(real);
  if (fault !== undefined || given.end_time === undefined) return fault;
  const end = readCompact(given.end_time);
  const planned = readCompact(time.start_time);
  if (end === undefined || planned === undefined) return undefined;
  if (end.first > now) return wrong('end-not-later-than-now', '/time_range/end_time', given.end_time);
  return end.last < planned.first
    ? wrong('end-after-start', '/time_range/end_time', given.end_time)
    : undefined;
}

/** The amount falls while it waits for payment. Only the last modification is remembered. */
export function modifyServiceOrder(call: Call<ModificationBody>): Predicted {
  const order = orderOf(call);
  if ('status' in order) return order;
  const { body } = call;
  if (order.phase !== 'REVOKED' && isDeepStrictEqual(order.modification, body))
    return done(call, orderBody(order));
  if (order.phase !== 'PAYING') return phaseFault(order);
  const { total_amount: total } = body;
  const rises = total > (order.total ?? 0) ? wrong('amount-only-falls', '/total_amount', total) : undefined;
  const refused = amountsFault(order, body) ?? rises;
  if (refused !== undefined) return refused;
  order.modification = body;
  charge(call, order);
  return done(call, orderBody(order));
}

/** The next deduction is due at once. */
export function collectServiceOrder(call: Call<Named>): Predicted {
  const order = orderOf(call);
  if ('status' in order) return order;
  if (order.phase !== 'PAYING') return phaseFault(order);
  order.deductionAt = call.reference.now;
  return done(call, orderName(order));
}

/** The user paid outside PayScore. */
export function syncServiceOrder(call: Call<SyncBody>): Predicted {
  const order = orderOf(call);
  if ('status' in order) return order;
  const { reference, body } = call;
  if (order.sync !== null && isDeepStrictEqual(order.sync, body)) return done(call, orderBody(order));
  if (order.phase !== 'PAYING') return phaseFault(order);
  const { paid_time: time } = body.detail;
  const at = readCompact(time)?.first;
  if (at === undefined) return wrong('time-exists', '/detail/paid_time', time);
  order.sync = body;
  order.paid = { by: 'MCH', at };
  endOrder(reference, order, { phase: 'DONE', at: reference.now });
  return done(call, orderBody(order));
}
