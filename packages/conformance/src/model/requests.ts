/** Turns a command into the request that it means, by what the reference knows so far. */
import {
  finalAmounts,
  paidTimes,
  plannedTimes,
  planTerms,
  realTimes,
  reservations,
  slips,
  turnings,
} from './command-words.ts';
import type { Command, Site } from './commands.ts';
import type { KnownOperation, ModelRequest } from './reference-platform.ts';
import type { Detail, Plan, Reference, SignPlan } from './reference-state.ts';
import { direct, partner } from './world-facts.ts';
import { printCompact, secondMs } from './written-time.ts';

/** Who asks at a site, and what its requests say of themselves. */
const sites = {
  'sub-1': {
    mchid: partner,
    appid: 'wxd678efh567hg6787',
    sub_mchid: '1900000109',
    sub_appid: 'wxd678efh567hg6999',
  },
  'sub-2': {
    mchid: partner,
    appid: 'wxd678efh567hg6787',
    sub_mchid: '1900000110',
    sub_appid: 'wxd678efh567hg6998',
  },
  direct: { mchid: direct, appid: 'wxd678efh567hg7000' },
} as const;

/** What the platform never drew. */
const unknownId = '0'.repeat(31);
const mainService = 'service-main';

/** A command in its scene. */
interface Scene {
  readonly reference: Reference;
  readonly command: Command;
  readonly place: (typeof sites)[Site];
}

type Asked = Omit<ModelRequest, 'operation' | 'mchid'> & { readonly operation: string };

/** `operation` is that of direct mode; the site decides which it is. */
type Ask = (scene: Scene) => Asked;

const nothing = { path: {}, query: {}, body: null };

function planOf({ reference, command, place }: Scene): Plan | undefined {
  const mchid = command.planOf === undefined ? place.mchid : sites[command.planOf].mchid;
  return reference.plans.find(
    (plan) => plan.mchid === mchid && plan.asked.merchant_plan_no === planNumber(command),
  );
}

function signPlanOf({ reference, command, place }: Scene): SignPlan | undefined {
  return reference.signPlans.find(
    ({ mchid, asked }) => mchid === place.mchid && asked.merchant_sign_plan_no === signPlanNumber(command),
  );
}

const planNumber = ({ plan = 'P-1' }: Command) => plan;
const signPlanNumber = ({ signPlan = 'S-1' }: Command) => signPlan;

/** The number of the detail that is meant, from 1. */
function detailNo({ detail }: Command, usual: 'reached' | 'next', details: readonly Detail[]): number {
  const which = detail ?? usual;
  if (typeof which === 'number') return which;
  const reached = details.filter(({ order }) => order !== null).length;
  return which === 'next' ? reached + 1 : Math.max(1, reached);
}

function detailOf(scene: Scene, usual: 'reached' | 'next' = 'reached'): Detail | undefined {
  const details = signPlanOf(scene)?.details ?? [];
  return details[detailNo(scene.command, usual, details) - 1];
}

/** How a partner's request names its sub-merchant where a direct one says nothing. */
function subOf({ place }: Scene): Readonly<Record<string, string>> {
  return 'sub_mchid' in place ? { sub_mchid: place.sub_mchid } : {};
}

/** How the user is named. Direct merchants always give the one name they have. */
function nameOf({ command, place }: Scene): Readonly<Record<string, string>> {
  const { user = 'openid-1', naming = 'openid' } = command;
  if (naming === 'stranger') return { openid: 'openid-9' };
  if (!('sub_appid' in place)) return { openid: user };
  const { sub_appid } = place;
  if (naming === 'sub-openid') return { sub_appid, sub_openid: user };
  if (naming === 'both') return { sub_appid, openid: user, sub_openid: user };
  if (naming === 'two-people')
    return { sub_appid, openid: user, sub_openid: user === 'openid-1' ? 'openid-2' : 'openid-1' };
  return naming === 'nobody' && command.do === 'create-order' ? {} : { openid: user };
}

function listed({ command }: Scene, plan: Plan | undefined) {
  const { reserves = 'a', listing = 'whole' } = command;
  const count = plan?.asked.deduction_quantity ?? 1;
  const detailNos = Array.from({ length: count }, (_none, index) => index + 1);
  if (listing === 'backwards') detailNos.reverse();
  const given = listing === 'one-short' && count > 1 ? detailNos.slice(1) : detailNos;
  return given.map((no) => ({ plan_detail_no: no, merchant_plan_detail_no: reservations[reserves](no) }));
}

const createSignPlan: Ask = (scene) => {
  const { command, place } = scene;
  const plan = planOf(scene);
  const body = {
    service_id: plan?.asked.service_id ?? mainService,
    plan_id: plan?.id.value ?? unknownId,
    appid: place.appid,
    ...subOf(scene),
    ...nameOf(scene),
    merchant_sign_plan_no: signPlanNumber(command),
    notify_url: `https://${command.words ?? 'one'}.test/signed`,
    sign_plan_detail: listed(scene, plan),
  };
  return { ...nothing, operation: 'createUserSignPlan', body };
};

const createOrder: Ask = (scene) => {
  const { command, place } = scene;
  const signPlan = signPlanOf(scene);
  const no = detailNo(command, 'next', signPlan?.details ?? []);
  const plain = command.words !== 'other';
  const body = {
    service_id: signPlan?.asked.service_id ?? mainService,
    sign_plan_id: signPlan?.id.value ?? unknownId,
    plan_detail_no: no,
    appid: place.appid,
    ...subOf(scene),
    ...nameOf(scene),
    notify_url: 'https://one.test/orders',
    service_introduction: '上课',
    time_range: plannedTimes[command.planned ?? 'open'],
    ...(plain ? {} : { location: { start_location: '一号教室' }, attach: 'other' }),
    out_trade_no: signPlan?.details[no - 1]?.number ?? 'Z-1',
  };
  return { ...nothing, operation: 'createServiceOrder', body };
};

/** What names an order in its own operations. */
function orderNames(scene: Scene) {
  const { place } = scene;
  const detail = detailOf(scene);
  const named = 'sub_mchid' in place ? { sub_mchid: place.sub_mchid } : { appid: place.appid };
  return {
    number: detail?.number ?? 'A-1',
    price: detail?.terms.actual_price ?? 0,
    owed: detail?.order?.total ?? 0,
    said: { ...named, service_id: signPlanOf(scene)?.asked.service_id ?? mainService },
  };
}

const onOrder =
  (operation: string, more: (scene: Scene) => object): Ask =>
  (scene) => {
    const { number, said } = orderNames(scene);
    return { operation, path: { out_order_no: number }, query: {}, body: { ...said, ...more(scene) } };
  };

function completion(scene: Scene): object {
  const { amounts = 'whole', real = 'fixed', words } = scene.command;
  const { now } = scene.reference;
  const time = realTimes[real]({ now: printCompact(now), soon: printCompact(now + secondMs) });
  return {
    ...finalAmounts[amounts](orderNames(scene).price),
    ...(time === undefined ? {} : { time_range: time }),
    ...(words === 'other' ? { location: { end_location: '二号教室' }, profit_sharing: false } : {}),
  };
}

const userOnSignPlan =
  (operation: string): Ask =>
  (scene) => ({ ...nothing, operation, path: { sign_plan_id: signPlanOf(scene)?.id.value ?? unknownId } });

const userOnOrder =
  (operation: string, body: (scene: Scene) => object | null = () => null): Ask =>
  (scene) => {
    const path = { order_id: detailOf(scene)?.order?.id.value ?? unknownId };
    return { operation, path, query: {}, body: body(scene) };
  };

const reasonOf = ({ command }: Scene) => (command.words === 'other' ? '天气原因' : '老师请假');

/** In partner mode the sub-merchant stands in the query of a question and in the body of an order. */
const asks = {
  'create-plan': (scene) => {
    const { command, place } = scene;
    const { mchid: _signer, ...said } = place;
    const body = {
      service_id: mainService,
      ...said,
      ...planTerms[command.terms ?? 'two'],
      merchant_plan_no: planNumber(command),
    };
    return { ...nothing, operation: 'createPlan', body };
  },
  'query-plan': (scene) => ({
    operation: 'queryPlan',
    path: { merchant_plan_no: planNumber(scene.command) },
    query: subOf(scene),
    body: null,
  }),
  'stop-plan': (scene) => ({
    operation: 'stopPlan',
    path: { merchant_plan_no: planNumber(scene.command) },
    query: {},
    body: scene.place.mchid === direct ? null : subOf(scene),
  }),
  'create-sign-plan': createSignPlan,
  'query-sign-plan': (scene) => ({
    operation: 'queryUserSignPlan',
    path: { merchant_sign_plan_no: signPlanNumber(scene.command) },
    query: subOf(scene),
    body: null,
  }),
  'cancel-sign-plan': (scene) => ({
    operation: 'cancelUserSignPlan',
    path: { merchant_sign_plan_no: signPlanNumber(scene.command) },
    query: {},
    body: { ...subOf(scene), stop_reason: reasonOf(scene) },
  }),
  'create-order': createOrder,
  'query-order': (scene) => {
    const { number, said } = orderNames(scene);
    return { operation: 'queryServiceOrder', path: {}, query: { out_order_no: number, ...said }, body: null };
  },
  'cancel-order': onOrder('cancelServiceOrder', (scene) => ({ reason: reasonOf(scene) })),
  'complete-order': onOrder('completeServiceOrder', completion),
  'modify-order': onOrder('modifyServiceOrder', (scene) => ({
    ...finalAmounts[scene.command.amounts ?? 'half'](orderNames(scene).price),
    reason: reasonOf(scene),
  })),
  'collect-order': onOrder('collectServiceOrder', () => ({})),
  'sync-order': onOrder('syncServiceOrder', ({ command: { paid = 'fixed' } }) => ({
    type: 'Order_Paid',
    detail: { paid_time: paid === 'unsaid' ? paidTimes.fixed : paidTimes[paid] },
  })),
  'user-signs': userOnSignPlan('userSigns'),
  'user-refuses': userOnSignPlan('userRefuses'),
  'user-cancels': userOnSignPlan('userCancels'),
  'user-revokes': ({ command: { user, slip } }) => ({
    ...nothing,
    operation: 'userRevokesService',
    path: {
      user_id: user === 'openid-2' ? 'user-2' : 'user-1',
      service_id: slip === 'narrow-service' ? 'service-narrow' : mainService,
    },
  }),
  'user-confirms': userOnOrder('userConfirmsOrder'),
  'user-pays': userOnOrder('userPays'),
  'user-pays-outside': userOnOrder('userPaysOutside', ({ command: { paid = 'unsaid' } }) =>
    paid === 'unsaid' ? {} : { paid_time: paidTimes[paid] },
  ),
  'user-fails': userOnOrder('userFailsToPay', () => ({ times: 2 })),
  advance: ({ command: { by = 'PT1M' } }) => ({
    ...nothing,
    operation: 'advanceClock',
    body: { duration: by },
  }),
  'next-due': () => ({ ...nothing, operation: 'runToNextDue' }),
  'turn-reading': ({ command: { reading = 'order_starts_as', value = 0 } }) => ({
    ...nothing,
    operation: 'chooseReadings',
    body: { [reading]: turnings[reading][value] },
  }),
} as const satisfies Readonly<Record<Exclude<Command['do'], 'repeat'>, Ask>>;

const controls = /^(?:user[A-Z]|read|advance|run|choose)/u;

/** The request of a command; `undefined` where it repeats what was never asked. */
export function requestOf(
  reference: Reference,
  command: Command,
  before: readonly ModelRequest[],
): ModelRequest | undefined {
  if (command.do === 'repeat') return before.at(-(command.back ?? 1));
  const place = sites[command.site];
  const ask: Ask = asks[command.do];
  const asked = ask({ reference, command, place });
  if (controls.test(asked.operation))
    return { ...asked, operation: asked.operation as KnownOperation, mchid: null };
  const { slip = 'none' } = command;
  const other = place.mchid === partner ? direct : partner;
  return {
    operation: inMode(asked.operation, place.mchid),
    mchid: slip === 'mode' ? other : place.mchid,
    path: asked.path,
    query: slipped(asked.query, slip),
    body: asked.body === null ? null : slipped(asked.body, slip),
  };
}

/** Partner operations have their mode in the name, before the last thing they name. */
function inMode(operation: string, mchid: string): KnownOperation {
  const named =
    mchid === direct ? operation : operation.replace(/(?=Plan$|UserSignPlan$|ServiceOrder$)/u, 'Partner');
  return named as KnownOperation; // the names are those of the table above, and this is how the contract puts the mode in
}

/** Replaces what stands there. */
function slipped<Members extends object>(members: Members, slip: keyof typeof slips): Members {
  const changes = Object.entries(slips[slip]).filter(([name]) => name in members);
  return { ...members, ...Object.fromEntries(changes) };
}
