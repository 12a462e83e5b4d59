/**
 * For tests: for each control operation, a request that succeeds, and the world that it needs. What changes the world
 * for everybody begins each round at the founding.
 */
import { contract, foundingSnapshot, type Operation, type OperationId } from '@hufu/contract';
import { sampleOf } from '@hufu/contract/derive';
import { ownHeaderNames } from '../../pipeline/own-headers.ts';
import { directCompletion, directOrder, directPlan, directSignPlan } from '../bodies.ts';
import type { Asking } from '../merchant.ts';
import { signedDirect } from '../signed-contract.ts';
import { directMchid, serviceId } from '../world.ts';
import { draftOf } from './draft.ts';
import type { FuzzStage } from './stage.ts';
import type { Prepare } from './subjects.ts';

/** The contract's own sample. */
function sampleAsking(id: OperationId): Asking {
  const { parameters, body }: Operation = contract[id];
  const path = sampleOf(parameters.path) as Readonly<Record<string, string>>; // path variables are texts
  return body === null ? { path } : { path, json: sampleOf(body) };
}

const anyTime =
  (id: OperationId): Prepare =>
  () =>
    Promise.resolve(sampleAsking(id));

/** For what changes the world: it starts anew, without the snapshots that were taken. */
const fromTheFounding =
  (id: OperationId): Prepare =>
  async (stage) => {
    await startAnew(stage);
    return sampleAsking(id);
  };

/** For what is done to a notification: the one that tells of a signing. */
const notified: Prepare = async (stage, name) => {
  const { sign_plan_id } = await signedDirect(stage, name);
  const { notifications } = await stage.control('listNotifications', { query: { sign_plan_id } });
  return { path: { notification_id: notifications[0]?.id ?? '' } };
};

/** For what makes something go wrong: what went wrong before must not strike what comes next. */
const faultless: Prepare = async (stage) => {
  await stage.control('dropFaults');
  return oneFault;
};

/** A fault that is soon over. */
const faultPath = { fault_id: 'fault-1' };
const oneFault: Asking = {
  path: faultPath,
  json: { kind: 'frequency-limited', on: 'answers', mchid: directMchid, path: 'createPlan', times: 3 },
};

async function startAnew(stage: FuzzStage): Promise<void> {
  await stage.control('reset');
  const { snapshots } = await stage.control('listSnapshots');
  for (const { name } of snapshots)
    if (name !== foundingSnapshot) await stage.control('dropSnapshot', { path: { name } });
}

const withSnapshot =
  (id: OperationId): Prepare =>
  async (stage) => {
    await startAnew(stage);
    await stage.control('takeSnapshot', { path: { name: 'before-signing' } });
    return sampleAsking(id);
  };

const unsigned: Prepare = async (stage, name) => {
  const direct = stage.as(directMchid);
  const plan = await direct.answer('createPlan', { json: directPlan(`P-${name}`) });
  const json = directSignPlan(name, plan.plan_id);
  const { sign_plan } = await direct.answer('createUserSignPlan', { json });
  return { path: { sign_plan_id: sign_plan.sign_plan_id } };
};

const signed: Prepare = async (stage, name) => {
  const { sign_plan_id } = await signedDirect(stage, name);
  return { path: { sign_plan_id } };
};

const serving: Prepare = async (stage, name) => {
  const json = directOrder(await signedDirect(stage, name));
  const order = await stage.as(directMchid).answer('createServiceOrder', { json });
  return { path: { order_id: order.order_id ?? '' } };
};

const waiting: Prepare = async (stage, name) => {
  await stage.control('chooseReadings', { json: { order_starts_as: 'created' } });
  return serving(stage, name);
};

const paying =
  (json?: object): Prepare =>
  async (stage, name) => {
    const asking = await serving(stage, name);
    const path = { out_order_no: `${name}-1` };
    await stage.as(directMchid).answer('completeServiceOrder', { path, json: directCompletion(12_000) });
    return json === undefined ? asking : { ...asking, json };
  };

/** A request without a signature leaves an explanation behind. */
const explained: Prepare = async (stage) => {
  const { method, headers } = draftOf('listCertificates', {});
  const refused = { method, target: contract.listCertificates.path, headers, body: Buffer.alloc(0) };
  const answer = await stage.handle({ ...refused, remoteAddress: '127.0.0.1' });
  const url = new Map(answer.headers).get(ownHeaderNames.explain) ?? '';
  return { path: { explanation_id: url.split('/').at(-1) ?? '' } };
};

/** By area, as the tests are split. */
export const controlSubjects = {
  'the world': {
    readOverview: anyTime('readOverview'),
    readExplanation: explained,
    listMerchants: anyTime('listMerchants'),
    putMerchant: fromTheFounding('putMerchant'),
    readCredentials: anyTime('readCredentials'),
    switchToPublicKey: fromTheFounding('switchToPublicKey'),
    listPlatformCertificates: anyTime('listPlatformCertificates'),
    announceCertificate: fromTheFounding('announceCertificate'),
    listServices: anyTime('listServices'),
    putService: fromTheFounding('putService'),
    listUsers: anyTime('listUsers'),
    putUser: fromTheFounding('putUser'),
    reset: fromTheFounding('reset'),
    listSnapshots: anyTime('listSnapshots'),
    takeSnapshot: fromTheFounding('takeSnapshot'),
    restoreSnapshot: withSnapshot('restoreSnapshot'),
    dropSnapshot: withSnapshot('dropSnapshot'),
    listReadings: anyTime('listReadings'),
    chooseReadings: fromTheFounding('chooseReadings'),
    readDifferences: anyTime('readDifferences'),
    readPlatformOpenApi: anyTime('readPlatformOpenApi'),
    readControlOpenApi: anyTime('readControlOpenApi'),
  },
  'users and time': {
    readSignPlan: signed,
    userSigns: unsigned,
    userRefuses: unsigned,
    userCancels: signed,
    userRevokesService: async (stage, name) => {
      await signed(stage, name);
      return { path: { user_id: 'user-1', service_id: serviceId } };
    },
    readServiceOrder: serving,
    userConfirmsOrder: waiting,
    userPays: paying(),
    userFailsToPay: paying({ times: 1 }),
    userPaysOutside: paying({ paid_time: '20260105095900' }),
    readClock: anyTime('readClock'),
    listNotifications: anyTime('listNotifications'),
    listFaults: anyTime('listFaults'),
    dropFaults: anyTime('dropFaults'),
    putFault: faultless,
    dropFault: async (stage, name) => {
      await faultless(stage, name);
      await stage.control('putFault', oneFault);
      return { path: faultPath };
    },
    resendNotifications: anyTime('resendNotifications'),
    readNotification: notified,
    resendNotification: notified,
    freezeClock: fromTheFounding('freezeClock'),
    resumeClock: fromTheFounding('resumeClock'),
    setClock: fromTheFounding('setClock'),
    advanceClock: fromTheFounding('advanceClock'),
    runToNextDue: fromTheFounding('runToNextDue'),
  },
} as const satisfies Readonly<Record<string, Partial<Record<OperationId, Prepare>>>>;
