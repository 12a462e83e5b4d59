/**
 * What compiles on the typed chain, what it gives, and what must not compile. Checked by the compiler, never run.
 */
import { expectTypeOf } from 'vitest';

import type { Answer } from './answer.ts';
import type {
  Client,
  CreatePartnerUserSignPlanAnswer,
  CreatePartnerUserSignPlanErrorCode,
  CreatePartnerUserSignPlanJson,
  ListCertificatesAnswer,
  QueryPartnerUserSignPlanAnswer,
  StopPlanAnswer,
  StrictClient,
  StrictSyncClient,
  SyncClient,
} from './routes.ts';

declare const client: Client;
declare const strict: StrictClient;
declare const sync: SyncClient;
declare const strictSync: StrictSyncClient;
declare const text: string;

const json = {
  service_id: '2002000000000558128851361561536',
  plan_id: '01000033210000324638000000376258',
  appid: 'wxd678efh567hg6787',
  sub_mchid: '1900000109',
  sub_appid: 'wxd678efh567hg6999',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  sub_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  merchant_sign_plan_no: '1234323JKHDFE1243252',
  notify_url: 'https://api.test.com',
  sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: '1234323JKHDFE1243252' }],
} as const satisfies CreatePartnerUserSignPlanJson;

type Created = Answer<CreatePartnerUserSignPlanAnswer>;

/** The six styles of the reference page, on the entry that blocks. */
export function theSixStylesAreTyped(): void {
  const path = 'v3/payscore/sign-plan/partner/user-sign-plans';
  expectTypeOf(sync.v3.payscore.signPlan.partner.userSignPlans.postAsync({ json })).toEqualTypeOf<
    Promise<Created>
  >();
  expectTypeOf(sync.chain(path).postAsync({ json })).toEqualTypeOf<Promise<Created>>();
  expectTypeOf(sync[path].postAsync({ json })).toEqualTypeOf<Promise<Created>>();
  expectTypeOf(sync.v3.payscore.signPlan.partner.userSignPlans.post({ json })).toEqualTypeOf<Created>();
  expectTypeOf(sync.chain(path).post({ json })).toEqualTypeOf<Created>();
  expectTypeOf(sync[path].post({ json })).toEqualTypeOf<Created>();
}

/** On the default entry both verbs give a promise. */
export function thePromiseEntryIsTyped(): void {
  const node = client.v3.payscore.signPlan.partner.userSignPlans;
  expectTypeOf(node.post({ json })).toEqualTypeOf<Promise<Created>>();
  expectTypeOf(node.postAsync({ json })).toEqualTypeOf<Promise<Created>>();
  expectTypeOf(strict.v3.certificates.get()).toEqualTypeOf<Promise<Answer<ListCertificatesAnswer>>>();
  expectTypeOf(strictSync.v3.certificates.get()).toEqualTypeOf<Answer<ListCertificatesAnswer>>();
}

/** All spellings of one path are one type. */
export function mixedStylesAreTyped(): void {
  type Node = typeof client.v3.payscore.signPlan.partner.userSignPlans;
  expectTypeOf(client.chain('v3/payscore').signPlan.partner['user-sign-plans']).branded.toEqualTypeOf<Node>();
  expectTypeOf(
    client.v3.chain('payscore/sign-plan').chain('partner/userSignPlans'),
  ).branded.toEqualTypeOf<Node>();
  expectTypeOf(client.v3['payscore']['sign-plan'].partner.userSignPlans).branded.toEqualTypeOf<Node>();
  expectTypeOf(client.chain('/v3/payscore/signPlan/partner/user-sign-plans')).branded.toEqualTypeOf<Node>();
  void strict.chain('v3/payscore').signPlan.partner['user-sign-plans'].chain('').post({ json });
}

/** Path variables stand at top level and are required by name. */
export function pathVariablesAreRequired(): void {
  const node = client.v3.payscore.signPlan.partner.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_;
  expectTypeOf(node.get({ merchant_sign_plan_no: '1', query: { sub_mchid: '1900000109' } })).toEqualTypeOf<
    Promise<Answer<QueryPartnerUserSignPlanAnswer>>
  >();
  // @ts-expect-error -- the path variable is missing
  void node.get({ query: { sub_mchid: '1900000109' } });
  // @ts-expect-error -- the query is missing
  void node.get({ merchant_sign_plan_no: '1' });
  // @ts-expect-error -- both are missing
  void node.get();
  // @ts-expect-error -- the variable is misspelt
  void node.get({ merchant_sign_plan_number: '1', query: { sub_mchid: '1900000109' } });
  const stop = client['v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'];
  expectTypeOf(stop.post({ merchant_plan_no: '1' })).toEqualTypeOf<Promise<Answer<StopPlanAnswer>>>();
  // @ts-expect-error -- a path variable is a text
  void stop.post({ merchant_plan_no: 1 });
}

/** A body is checked field by field. */
export function bodiesAreChecked(): void {
  const node = client.v3.payscore.signPlan.partner.userSignPlans;
  // @ts-expect-error -- a required field is missing
  void node.post({ json: { service_id: '1' } });
  // @ts-expect-error -- a field is misspelt
  void node.post({ json: { ...json, merchant_sign_plan_number: '1' } });
  // @ts-expect-error -- a field has the wrong type
  void node.post({ json: { ...json, plan_id: 1 } });
  // @ts-expect-error -- a field of a group inside is misspelt
  void node.post({ json: { ...json, sign_plan_detail: [{ plan_detail_number: 1 }] } });
  // @ts-expect-error -- an option is misspelt
  void node.post({ json, timeout: 1 });
  // @ts-expect-error -- the body is missing
  void node.post();
  // @ts-expect-error -- the body belongs into json
  void node.post(json);
  void node.post({
    json,
    headers: { 'X-Trace': '1' },
    signal: new AbortController().signal,
    timeoutMs: 1_000,
  });
}

/** What an answer holds is known. */
export async function answersAreTyped(): Promise<void> {
  const { data, status, requestId } = await client.v3.payscore.signPlan.partner.userSignPlans.post({ json });
  expectTypeOf(status).toEqualTypeOf<number>();
  expectTypeOf(requestId).toEqualTypeOf<string | null>();
  expectTypeOf(data.sign_plan.sign_state).toEqualTypeOf<
    'UNSIGNED' | 'SIGNED' | 'SIGN_PLAN_CANCEL' | 'COMPLETE' | 'EXPIRE'
  >();
  expectTypeOf(data.sign_plan.openid).toEqualTypeOf<string | undefined>();
  expectTypeOf<'PARAM_ERROR'>().toExtend<CreatePartnerUserSignPlanErrorCode>();
  // @ts-expect-error -- the answer has no such field
  void data.sign_plan.state;
}

/** A path that the contract has no fields for: its variables are required by name, the rest is the caller's to know. */
export function pathsWithoutFieldsAreKnown(): void {
  type Unknown = Promise<Answer<unknown>>;
  const jsapi = client.v3.pay.transactions.jsapi;
  expectTypeOf(jsapi.post({ json: { amount: 1 } })).toEqualTypeOf<Unknown>();
  expectTypeOf(jsapi.post()).toEqualTypeOf<Unknown>();
  expectTypeOf(jsapi.post<{ prepay_id: string }>()).toEqualTypeOf<Promise<Answer<{ prepay_id: string }>>>();
  expectTypeOf(sync.v3.pay.transactions.jsapi.post()).toEqualTypeOf<Answer<unknown>>();
  expectTypeOf(sync.v3.pay.transactions.jsapi.postAsync()).toEqualTypeOf<Unknown>();
  expectTypeOf(strictSync['v3/pay/transactions/jsapi'].post()).toEqualTypeOf<Answer<unknown>>();
  const query = client.v3.pay.transactions.outTradeNo._out_trade_no_;
  expectTypeOf(query.get({ out_trade_no: text, query: { mchid: text } })).toEqualTypeOf<Unknown>();
  expectTypeOf(
    strict.chain('v3/pay/transactions/out-trade-no/{out_trade_no}').get({ out_trade_no: text }),
  ).toEqualTypeOf<Unknown>();
  // @ts-expect-error -- the path variable is missing
  void query.get();
  // @ts-expect-error -- the path variable is misspelt
  void query.get({ out_trade_number: text });
  // @ts-expect-error -- a path variable is a text
  void query.get({ out_trade_no: 1 });
  // @ts-expect-error -- an option is misspelt
  void jsapi.post({ body: {} });
  // @ts-expect-error -- one of two path variables is missing
  void client['v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys'].get({ query: {} });
}

/** Spellings that a tree of types could get wrong. */
export function unusualPathsAreTyped(): void {
  const { receivers } = strict.v3.profitsharing;
  void receivers.delete.post({ json: {} });
  void strict.v3.ecommerce.profitsharing.receivers.delete.post();
  void strict.v3.brand.profitsharing.receivers.delete.post();
  // @ts-expect-error -- what is a segment alone is no verb
  void receivers.delete();
  // Two variables in one place are two places.
  void strict.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: text });
  void strict.v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund.post({ refund_id: text });
  // @ts-expect-error -- it is the other one that can be queried
  void strict.v3.refund.domestic.refunds._refund_id_.get({ refund_id: text });
  // A path of its own and the beginning of others.
  void strict.v3.profitsharing.orders.post();
  void strict.v3.profitsharing.orders.unfreeze.post();
  // A slash at the end needs no variable.
  void strict.v3.applyment4sub.applyment._empty_.post({ json: {} });
  void strict['v3/ecommerce/applyments/{empty}'].post();
  void strict.v3.merchant.media.video_upload.post();
}

/**
 * Unknown paths stay callable on an open client. Steps by property are possibly undefined here, because this repository
 * compiles with `noUncheckedIndexedAccess`.
 */
export function unknownPathsAreOpen(): void {
  type Unknown = Promise<Answer<unknown>>;
  expectTypeOf(client.v3.brandNew!.thing!.post({ json: {} })).toEqualTypeOf<Unknown>();
  expectTypeOf(sync.v3.brandNew!.thing!.post({ json: {} })).toEqualTypeOf<Answer<unknown>>();
  expectTypeOf(sync.v3.brandNew!.thing!.postAsync({ json: {} })).toEqualTypeOf<Unknown>();
  expectTypeOf(client.v3.brandNew!.things!.delete.post()).toEqualTypeOf<Unknown>();
  expectTypeOf(client.v3.brandNew!.things!.delete()).toEqualTypeOf<Unknown>();
  expectTypeOf(client.chain('v3/brand-new/things/delete').post()).toEqualTypeOf<Unknown>();
  expectTypeOf(client.chain(text).get()).toEqualTypeOf<Unknown>();
  expectTypeOf(client['v3/bill/{bill_id}']!.get({ bill_id: '1' })).toEqualTypeOf<Unknown>();
  expectTypeOf(client.chain('v3/brand-new').get<{ url: string }>()).toEqualTypeOf<
    Promise<Answer<{ url: string }>>
  >();
  expectTypeOf(client.chain('v3/brand-new').get()).resolves.toHaveProperty('data').toEqualTypeOf<unknown>();
  // A verb that no page has on a known path, a value in place of a variable, and names that functions have as members.
  expectTypeOf(client.v3.payscore.get!()).toEqualTypeOf<Unknown>();
  expectTypeOf(
    client.v3.pay.transactions.outTradeNo['1217752501201407033233368018']!.get(),
  ).toEqualTypeOf<Unknown>();
  expectTypeOf(client.v3.foo!.apply.bind!.call!.name!.post()).toEqualTypeOf<Unknown>();
  // @ts-expect-error -- only verbs can be called
  void client.chain('v3/brand-new').thing!({ json: {} });
}

/** A strict client has no door. */
export function strictClientsKnowThePathsOnly(): void {
  // @ts-expect-error -- a misspelt segment
  void strict.v3.payscore.signPlans;
  // @ts-expect-error -- a verb that the path does not have
  void strict.v3.payscore.signPlan.partner.userSignPlans.get();
  // @ts-expect-error -- an unknown path
  void strict['v3/pay/transactions/jsapis'];
  // @ts-expect-error -- an unknown path
  strict.chain('v3/pay/transactions/jsapis');
  // @ts-expect-error -- a path that nothing is known of
  strict.chain(text);
  // @ts-expect-error -- nodes cannot be called
  void strict.v3.payscore({});
}

/** An open client is a strict one to those who ask for less. */
export function openClientsAreStrictOnes(): void {
  expectTypeOf<Client>().toExtend<StrictClient>();
  expectTypeOf<SyncClient>().toExtend<StrictSyncClient>();
  expectTypeOf<StrictClient>().not.toExtend<Client>();
  expectTypeOf<SyncClient>().not.toExtend<StrictClient>();
  const narrowed: StrictClient = client;
  void narrowed;
}

/** The life of a service order: 204 gives nothing, and traps of spelling do not compile. */
export function serviceOrdersAreTyped(): void {
  const amounts = { post_payments: [{ name: '瑜伽课', amount: 1 }], total_amount: 1 };
  const partner = client.v3.payscore.partner.serviceorder['{out_order_no}'];
  const partnerJson = { sub_mchid: text, service_id: text, ...amounts };
  expectTypeOf(partner.complete.post({ out_order_no: text, json: partnerJson })).toEqualTypeOf<
    Promise<Answer<null>>
  >();
  const direct = client.v3.payscore.serviceorder['{out_order_no}'];
  const directJson = { appid: text, service_id: text, ...amounts };
  const completed = direct.complete.post({ out_order_no: text, json: directJson });
  expectTypeOf<Awaited<typeof completed>['data']['state']>().toEqualTypeOf<
    'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'
  >();
  // @ts-expect-error A modification says why.
  void direct.modify.post({ out_order_no: text, json: directJson });
  // @ts-expect-error Direct merchants name their appid.
  void client.v3.payscore.serviceorder.get({ query: { out_order_no: text, service_id: text } });
  const paid = { appid: text, service_id: text, detail: { paid_time: text } };
  // @ts-expect-error The one type is spelled Order_Paid.
  void direct.sync.post({ out_order_no: text, json: { ...paid, type: 'ORDER_PAID' } });
}
