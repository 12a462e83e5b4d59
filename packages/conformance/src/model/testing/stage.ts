/** A gateway without a socket, on a database in memory, and the hands that ask it. */
import { foundingSnapshot } from '@hufu/contract';
import { headerNames } from '@hufu/protocol';
import {
  ControlHand,
  createGateway,
  gatewayPartsOf,
  MerchantHand,
  openSqliteStore,
  type WorldRecord,
} from '../../testing/gateway-rooms.ts';
import type { ModelStage } from '../model-stage.ts';
import { beginsAt } from '../world-facts.ts';

const serialHeader = headerNames.serial.toLowerCase();

/** Opens a gateway over the world; it has no plans, and its clock stands where the world says. */
export async function openModelStage(world: WorldRecord): Promise<ModelStage> {
  const store = await openSqliteStore({ memory: true });
  await store.foundWorld(world);
  await store.takeSnapshot({ name: foundingSnapshot, takenAt: beginsAt });
  const { handle } = createGateway(gatewayPartsOf({ store, record: world }));
  const controls = new ControlHand(handle);
  const merchants = new Map(
    world.merchants.map(({ mchid }) => [mchid, new MerchantHand(mchid, world, handle)]),
  );
  return {
    async begin() {
      const { status } = await controls.call('reset');
      if (status !== 200) throw new Error(`The gateway was not reset: ${status}.`);
    },
    async ask({ operation, mchid, path, query, body }) {
      const hand = mchid === null ? controls : merchants.get(mchid);
      if (hand === undefined) throw new Error(`The world has no merchant ${mchid}.`);
      // Signed by the key made for the merchant: it is read faster than a certificate.
      const headers =
        hand instanceof MerchantHand ? { [serialHeader]: hand.record.platformPublicKey.id } : {};
      const json = body === null ? {} : { json: body };
      const answered = await hand.call(operation, { path, query, headers, ...json });
      return { status: answered.status, rule: answered.headers.get('Hufu-Rule'), body: answered.data };
    },
    close: () => store.close(),
  };
}
