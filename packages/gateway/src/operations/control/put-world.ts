/** Who and what there is: read it, and put merchants, services and users into it. Nothing is ever removed. */
import type { Seed } from '@hufu/contract';
import type { Refused } from '../../domain/decision.ts';
import type { InTurn } from '../../in-turn.ts';
import { putWorld } from '../../platform/put-world.ts';
import { signingCertificate } from '../../signing.ts';
import type { WorldRecord } from '../../store/store.ts';
import type { Handlers } from '../operation.ts';
import type { ControlServices } from './control-services.ts';
import { logMovedShares } from './log-key-changes.ts';
import { printCredentials, printMerchants, printService, printUser } from './print-world.ts';

type WorldOperation =
  | 'listMerchants'
  | 'putMerchant'
  | 'readCredentials'
  | 'listServices'
  | 'putService'
  | 'listUsers'
  | 'putUser';

interface Put {
  readonly asked: Seed;
  /** Where the body stands in it. */
  readonly within: string;
  readonly refuse: (code: 'PARAM_ERROR', facts: Refused<'PARAM_ERROR'>) => never;
}

/** Putting goes in turn: keys take a while to make, and nobody may be given two sets of them. */
export function putWorldHandlers(services: ControlServices, inTurn: InTurn): Pick<Handlers, WorldOperation> {
  const { state, clock } = services;
  const put = (each: Put) => inTurn(() => putOne(services, each));
  return {
    listMerchants: async () => ({
      status: 200,
      body: { merchants: printMerchants(state.world.record, clock.nowMs()) },
    }),
    putMerchant: async ({ path: { mchid }, body, refuse }) => {
      const world = await put({ asked: { merchants: [{ mchid, ...body }] }, within: '/merchants/0', refuse });
      const merchants = printMerchants(world, clock.nowMs());
      return { status: 200, body: there(merchants.find((one) => one.mchid === mchid)) };
    },
    readCredentials: async ({ path: { mchid }, refuse }) => {
      const { record } = state.world;
      const merchant = record.merchants.find((one) => one.mchid === mchid);
      if (merchant === undefined) return refuse('RESOURCE_NOT_EXISTS', unknownMerchant(mchid));
      const platform = signingCertificate(record.platformCertificates, clock.nowMs());
      return { status: 200, body: printCredentials(merchant, platform) };
    },
    listServices: async () => ({
      status: 200,
      body: { services: state.world.record.services.map(printService) },
    }),
    putService: async ({ path: { service_id: serviceId }, body, refuse }) => {
      const asked = { services: [{ service_id: serviceId, ...body }] };
      const world = await put({ asked, within: '/services/0', refuse });
      const service = there(world.services.find((one) => one.serviceId === serviceId));
      return { status: 200, body: printService(service) };
    },
    listUsers: async () => ({ status: 200, body: { users: state.world.record.users.map(printUser) } }),
    putUser: async ({ path: { user_id: userId }, body, refuse }) => {
      const world = await put({
        asked: { users: [{ user_id: userId, ...body }] },
        within: '/users/0',
        refuse,
      });
      return { status: 200, body: printUser(there(world.users.find((one) => one.userId === userId))) };
    },
  };
}

/** The world with it, stored. */
async function putOne(services: ControlServices, { asked, within, refuse }: Put): Promise<WorldRecord> {
  const { state, clock, log, newMerchantKeys } = services;
  await state.refresh();
  const before = state.world.record;
  const decision = await putWorld(asked, {
    world: before,
    nowMs: clock.nowMs(),
    newMerchantKeys,
    within,
  });
  if ('refused' in decision) return refuse(decision.refused.code, decision.refused);
  await state.change(decision.next);
  logMovedShares(log, before, state.world.record);
  return state.world.record;
}

function there<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('What was put into the world is not there.');
  return thing;
}

function unknownMerchant(mchid: string) {
  return {
    rule: 'merchant-exists',
    message: { zh: `商户 ${mchid} 不存在`, en: `There is no merchant ${mchid}.` },
  } as const;
}
