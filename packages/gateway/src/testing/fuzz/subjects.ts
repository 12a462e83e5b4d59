/**
 * For tests: for each operation of the platform, a request that succeeds, and the world that it needs: a plan, a
 * signed contract, an order in service or one that waits for its money. Each call makes new ones.
 */
import { contract, type Operation, type OperationId } from '@hufu/contract';
import { sampleOf } from '@hufu/contract/derive';
import {
  directCompletion,
  directOrder,
  directPlan,
  directSignPlan,
  partnerCompletion,
  partnerOrder,
  partnerPlan,
  partnerSignPlan,
} from '../bodies.ts';
import type { Asking } from '../merchant.ts';
import { signedDirect, signedPartner } from '../signed-contract.ts';
import { directMchid, partnerMchid, serviceId, subMchid } from '../world.ts';
import type { FuzzStage } from './stage.ts';

/** Prepares the world under a name that was not used before, and returns what to ask. */
export type Prepare = (stage: FuzzStage, name: string) => Promise<Asking>;

const appid = 'wxd678efh567hg7000';
const ofSub = { sub_mchid: subMchid };
const ofService = { service_id: serviceId };

/** When an order's service ran, before the hour in which these tests play. */
const served = { start_time: '20260105090000', end_time: '20260105100000' };

/** The contract's sample with all optional members, and what this world needs in their place. */
function fullBody(id: OperationId, own: object): object {
  const { body }: Operation = contract[id];
  if (body === null) throw new TypeError(`${id} takes no body.`);
  return { ...(sampleOf(body) as object), ...own }; // the sample of a group is an object
}

const plans = {
  createPlan: async (_stage, name) => ({ json: fullBody('createPlan', { appid, merchant_plan_no: name }) }),
  createPartnerPlan: async (_stage, name) => ({
    json: fullBody('createPartnerPlan', { merchant_plan_no: name }),
  }),
  queryPlan: directPlanPath,
  queryPartnerPlan: async (stage, name) => ({ ...(await partnerPlanPath(stage, name)), query: ofSub }),
  stopPlan: directPlanPath,
  stopPartnerPlan: async (stage, name) => ({ ...(await partnerPlanPath(stage, name)), json: ofSub }),
} satisfies Partial<Record<OperationId, Prepare>>;

async function directPlanPath(stage: FuzzStage, name: string): Promise<Asking> {
  await stage.as(directMchid).answer('createPlan', { json: directPlan(name) });
  return { path: { merchant_plan_no: name } };
}

async function partnerPlanPath(stage: FuzzStage, name: string): Promise<Asking> {
  await stage.as(partnerMchid).answer('createPartnerPlan', { json: partnerPlan(name) });
  return { path: { merchant_plan_no: name } };
}

const signPlans = {
  createUserSignPlan: async (stage, name) => {
    const plan = await stage.as(directMchid).answer('createPlan', { json: directPlan(`P-${name}`) });
    return { json: fullBody('createUserSignPlan', directSignPlan(name, plan.plan_id)) };
  },
  createPartnerUserSignPlan: async (_stage, name) => ({
    json: fullBody('createPartnerUserSignPlan', partnerSignPlan(name)),
  }),
  queryUserSignPlan: async (stage, name) => contractPath(await signedDirect(stage, name)),
  queryPartnerUserSignPlan: async (stage, name) => ({
    ...contractPath(await signedPartner(stage, name)),
    query: ofSub,
  }),
  cancelUserSignPlan: async (stage, name) => ({
    ...contractPath(await signedDirect(stage, name)),
    json: fullBody('cancelUserSignPlan', {}),
  }),
  cancelPartnerUserSignPlan: async (stage, name) => ({
    ...contractPath(await signedPartner(stage, name)),
    json: fullBody('cancelPartnerUserSignPlan', {}),
  }),
} satisfies Partial<Record<OperationId, Prepare>>;

function contractPath({ merchant_sign_plan_no: number }: { readonly merchant_sign_plan_no: string }): Asking {
  return { path: { merchant_sign_plan_no: number } };
}

/** The body for an order in service of the direct merchant. */
async function directOrderBody(stage: FuzzStage, name: string) {
  return directOrder(await signedDirect(stage, name), 1, { time_range: { start_time: served.start_time } });
}

async function partnerOrderBody(stage: FuzzStage, name: string) {
  return partnerOrder(await signedPartner(stage, name), 1, { time_range: { start_time: served.start_time } });
}

/** An order in service, or waiting for its money. */
type Phase = 'serving' | 'paying';

async function directOrderPath(stage: FuzzStage, name: string, phase: Phase): Promise<Asking> {
  const direct = stage.as(directMchid);
  const json = await directOrderBody(stage, name);
  await direct.answer('createServiceOrder', { json });
  const path = { out_order_no: json.out_trade_no };
  if (phase === 'paying')
    await direct.answer('completeServiceOrder', { path, json: directCompletion(12_000) });
  return { path };
}

async function partnerOrderPath(stage: FuzzStage, name: string, phase: Phase): Promise<Asking> {
  const partner = stage.as(partnerMchid);
  const json = await partnerOrderBody(stage, name);
  await partner.answer('createPartnerServiceOrder', { json });
  const path = { out_order_no: json.out_trade_no };
  if (phase === 'paying') {
    await partner.answer('completePartnerServiceOrder', { path, json: partnerCompletion(12_000) });
  }
  return { path };
}

/** The direct merchant's request about an order of its own. */
function aboutDirect(id: OperationId, phase: Phase, own: object = {}): Prepare {
  return async (stage, name) => ({
    ...(await directOrderPath(stage, name, phase)),
    json: fullBody(id, { appid, ...own }),
  });
}

function aboutPartner(id: OperationId, phase: Phase, own: object = {}): Prepare {
  return async (stage, name) => ({
    ...(await partnerOrderPath(stage, name, phase)),
    json: fullBody(id, own),
  });
}

const completion = {
  post_payments: [{ name: '瑜伽课20节', amount: 13_000, description: '第一节课', count: 1 }],
  total_amount: 12_000,
  time_range: { ...served, start_time_remark: '始', end_time_remark: '终' },
};
const lower = {
  post_payments: [{ name: '瑜伽课20节', amount: 12_000, description: '第一节课', count: 1 }],
  total_amount: 11_000,
};
const paid = { paid_time: '20260105095900' };

const directOrders = {
  createServiceOrder: async (stage, name) => ({
    json: fullBody('createServiceOrder', {
      ...(await directOrderBody(stage, name)),
      time_range: { ...served, start_time_remark: '始', end_time_remark: '终' },
    }),
  }),
  queryServiceOrder: async (stage, name) => {
    const { path } = await directOrderPath(stage, name, 'serving');
    return { query: { ...path, ...ofService, appid } };
  },
  cancelServiceOrder: aboutDirect('cancelServiceOrder', 'serving'),
  completeServiceOrder: aboutDirect('completeServiceOrder', 'serving', completion),
  modifyServiceOrder: aboutDirect('modifyServiceOrder', 'paying', lower),
  collectServiceOrder: aboutDirect('collectServiceOrder', 'paying'),
  syncServiceOrder: aboutDirect('syncServiceOrder', 'paying', { detail: paid }),
} satisfies Partial<Record<OperationId, Prepare>>;

const partnerOrders = {
  createPartnerServiceOrder: async (stage, name) => {
    const json = fullBody('createPartnerServiceOrder', await partnerOrderBody(stage, name));
    return { json };
  },
  queryPartnerServiceOrder: async (stage, name) => {
    const { path } = await partnerOrderPath(stage, name, 'serving');
    return { query: { ...path, ...ofService, ...ofSub } };
  },
  cancelPartnerServiceOrder: aboutPartner('cancelPartnerServiceOrder', 'serving'),
  completePartnerServiceOrder: aboutPartner('completePartnerServiceOrder', 'serving', {
    ...completion,
    complete_time: '2026-01-05T10:00:00+08:00',
  }),
  modifyPartnerServiceOrder: aboutPartner('modifyPartnerServiceOrder', 'paying', lower),
  collectPartnerServiceOrder: aboutPartner('collectPartnerServiceOrder', 'paying'),
  syncPartnerServiceOrder: aboutPartner('syncPartnerServiceOrder', 'paying', { detail: { ...paid, seq: 1 } }),
} satisfies Partial<Record<OperationId, Prepare>>;

/** By area, as the tests are split. */
export const platformSubjects = {
  plans: { ...plans, listCertificates: async () => ({ query: { algorithm_type: 'RSA' } }) },
  'sign plans': signPlans,
  'direct service orders': directOrders,
  'partner service orders': partnerOrders,
} as const;
