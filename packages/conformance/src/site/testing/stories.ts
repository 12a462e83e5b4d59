/**
 * What must have happened before a sample can succeed: the samples before it, in the order that a reader meets them.
 * Each place in the story is a snapshot, so that every sample begins where it belongs.
 */
import { contract, operations, type Operation, type OperationId } from '@hufu/contract';
import type { StartedGateway } from '@hufu/gateway';

import { leaveExplanation } from './leave-explanation.ts';
import { operationPageOf, type Caller, type OperationPage } from './site-code.ts';

/** The pages of a surface, in the order of the contract. */
export function pagesOf(surface: Operation['surface']): readonly OperationPage[] {
  return operations.filter((one) => one.surface === surface).map((operation) => operationPageOf(operation));
}

/** `waiting`: the order waits for its user; `paying`: it is completed and not paid. */
export type Station = 'founded' | 'planned' | 'offered' | 'signed' | 'waiting' | 'serving' | 'paying';

/** The samples of platform operations by where they succeed; a partner's have the station of the direct one. */
const stationsOfPlatform: Readonly<Record<string, Station>> = {
  createPlan: 'founded',
  queryPlan: 'planned',
  stopPlan: 'planned',
  createUserSignPlan: 'planned',
  queryUserSignPlan: 'offered',
  cancelUserSignPlan: 'signed',
  createServiceOrder: 'signed',
  queryServiceOrder: 'serving',
  cancelServiceOrder: 'serving',
  completeServiceOrder: 'serving',
  modifyServiceOrder: 'paying',
  collectServiceOrder: 'paying',
  syncServiceOrder: 'paying',
  listCertificates: 'founded',
};

/** Of the control operations, those that need more than the founding. */
const stationsOfControl: { readonly [Id in OperationId]?: Station } = {
  readSignPlan: 'offered',
  userSigns: 'offered',
  userRefuses: 'offered',
  userCancels: 'signed',
  userRevokesService: 'signed',
  readServiceOrder: 'serving',
  userConfirmsOrder: 'waiting',
  userPays: 'paying',
  userFailsToPay: 'paying',
  userPaysOutside: 'paying',
  readClock: 'paying',
  freezeClock: 'paying',
  resumeClock: 'paying',
  setClock: 'paying',
  advanceClock: 'paying',
  runToNextDue: 'paying',
  listNotifications: 'signed',
  readNotification: 'signed',
  resendNotification: 'signed',
  resendNotifications: 'signed',
};

/** Where the sample of the operation succeeds. Throws for an operation of the platform that has no place yet. */
export function stationOf({ id, surface }: Operation): Station {
  if (surface === 'control') return stationsOfControl[id as OperationId] ?? 'founded'; // by its own id
  const station = stationsOfPlatform[id.replace('Partner', '')];
  if (station === undefined) throw new Error(`Say in stationsOfPlatform where the sample of ${id} succeeds.`);
  return station;
}

/** Makes the call that a page shows, with its ids put right, and resolves to the answer's body. Rejects when refused. */
export type Ask = (page: OperationPage, own: (text: string) => string) => Promise<unknown>;

export interface Story {
  goTo(station: Station): Promise<void>;
  /** A shown text with exactly those ids replaced that the page calls examples. */
  own(page: OperationPage, text: string): string;
}

/** Takes each step of one caller's story once, in a world with nothing but what was founded. */
export async function playStory(gateway: StartedGateway, caller: Caller, ask: Ask): Promise<Story> {
  const { control } = gateway;
  const ids = new Map<string, string>();
  const own = (page: OperationPage, text: string) => withIds(page, text, ids);
  const take = async (id: OperationId): Promise<unknown> => {
    const page = operationPageOf(operationOf(id, caller));
    return ask(page, (text) => own(page, text));
  };
  const snapshotOf = (station: Station) => (station === 'founded' ? 'founding' : `${caller}-${station}`);
  const goTo = async (station: Station) => void (await control.snapshots.restore(snapshotOf(station)));
  const keep = async (station: Station) => void (await control.snapshots.take(snapshotOf(station)));

  await goTo('founded');
  // The places keep this time, so that nothing falls due while samples are run.
  await control.clock.freeze();
  ids.set('explanation_id', await leaveExplanation(gateway));
  ids.set('plan_id', textIn(await take('createPlan'), 'plan_id'));
  await keep('planned');
  ids.set('sign_plan_id', textIn(await take('createUserSignPlan'), 'sign_plan', 'sign_plan_id'));
  await keep('offered');
  await control.user.signs(ids.get('sign_plan_id') ?? '');
  await gateway.clock.advance('PT1S'); // resolves when all is delivered that is owed by then
  const [notification] = await control.notifications.list();
  ids.set('notification_id', textIn(notification, 'id'));
  await keep('signed');
  await control.readings.choose({ order_starts_as: 'created' });
  const waitingId = textIn(await take('createServiceOrder'), 'order_id');
  await keep('waiting');
  await goTo('signed');
  const servingId = textIn(await take('createServiceOrder'), 'order_id');
  await keep('serving');
  await take('completeServiceOrder');
  await keep('paying');

  return {
    goTo: async (station) => {
      await goTo(station);
      ids.set('order_id', station === 'waiting' ? waitingId : servingId);
    },
    own,
  };
}

/** The operation in the mode of `caller`. */
function operationOf(id: OperationId, caller: Caller): Operation {
  if (caller === 'direct') return contract[id];
  const partners = id.replace(/^[a-z]+/u, (verb) => `${verb}Partner`);
  const operation = operations.find((one) => one.id === partners);
  if (operation === undefined) throw new Error(`There is no ${partners}.`);
  return operation;
}

function withIds({ operation, assigned }: OperationPage, text: string, ids: ReadonlyMap<string, string>) {
  return assigned.reduce((told, { name, example }) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`Nothing has given the ${name} of ${operation.id} yet.`);
    if (!told.includes(example)) throw new Error(`The sample of ${operation.id} shows no ${name}.`);
    return told.replace(example, id);
  }, text);
}

/** The text at these names of an answer. Throws when there is none. */
function textIn(answer: unknown, ...names: readonly string[]): string {
  const found = names.reduce<unknown>(
    (value, name) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[name], // JSON
    answer,
  );
  if (typeof found !== 'string') throw new Error(`No ${names.join('.')} in ${JSON.stringify(answer)}.`);
  return found;
}
