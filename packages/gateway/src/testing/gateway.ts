/**
 * For tests: a whole gateway without a port, on a database in memory that has just been founded. Each test opens its
 * own; what it costs is the founding, a few milliseconds.
 */
import type { AnswerOf, Contract, OperationId } from '@hufu/contract';
import { createNotificationNetwork } from '../adapters/notification-network.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { MovableClock } from '../clock.ts';
import { createGateway, type Gateway } from '../gateway.ts';
import { noPageFiles, type PageFiles } from '../pages/page-files.ts';
import type { LogEntry } from '../ports.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { Store, WorldRecord } from '../store/store.ts';
import type { NotificationNetwork } from '../webhooks/deliver.ts';
import { ControlHand } from './control.ts';
import { gatewayPartsOf } from './gateway-parts.ts';
import { MerchantHand, type Asking, type RefusedAnswer } from './merchant.ts';

export interface TestGateway extends Gateway {
  readonly store: Store;
  readonly clock: MovableClock;
  /** What was logged, oldest first. */
  readonly log: readonly LogEntry[];
  /** The hand of one of the world's merchants, also of one that was created later. */
  as(mchid: string): MerchantHand;
  /** The answer of a control operation. */
  control<Id extends OperationId>(id: Id, asking?: Asking): Promise<AnswerOf<Contract[Id]>>;
  /** What a control operation that is refused says. */
  refusedControl(id: OperationId, asking?: Asking): Promise<RefusedAnswer>;
}

export interface TestGatewayOptions {
  /** Default is `false`. */
  readonly strict?: boolean;
  /** Where all notifications go. Default is where their `notify_url` says. */
  readonly forwardTo?: string;
  /** What carries them. Default is the machine's own network. */
  readonly network?: NotificationNetwork;
  /** The built files of the user's page. Default is none. */
  readonly pageFiles?: PageFiles;
  /** What the gateway sees of its store, in place of the store itself. */
  readonly seenThrough?: (store: Store) => Store;
}

/** Opens a gateway over `world`. */
export async function openTestGateway(
  world: WorldRecord,
  options: TestGatewayOptions = {},
): Promise<TestGateway> {
  const { strict = false, seenThrough = (store) => store, forwardTo = null } = options;
  const { network = createNotificationNetwork(systemClock), pageFiles = noPageFiles } = options;
  const store = await openSqliteStore({ memory: true });
  await store.foundWorld(world);
  const clock = new MovableClock(systemClock);
  const log: LogEntry[] = [];
  const gateway = createGateway(
    gatewayPartsOf({
      store: seenThrough(store),
      record: { ...world, plans: [] },
      clock,
      log: (entry) => void log.push(entry),
      strict,
      pageFiles,
      notify: { forwardTo, allowedHosts: [] },
      network,
    }),
  );
  const { handle, state } = gateway;
  const controls = new ControlHand(handle);
  return {
    ...gateway,
    store,
    clock,
    log,
    as: (mchid) => new MerchantHand(mchid, state.world.record, handle),
    control: (id, asking) => controls.answer(id, asking),
    refusedControl: (id, asking) => controls.refusal(id, asking),
  };
}
