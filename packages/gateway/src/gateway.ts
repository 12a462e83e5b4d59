/**
 * The gateway without a socket: everything it needs is handed in, and `handle` answers one request from raw
 * bytes. Tests and simulations use it as it is; `main.ts` puts it on a port.
 */
import { acknowledgeWithinMs } from '@hufu/contract';
import type { MovableClock } from './clock.ts';
import { createExplanations } from './explain/explanations.ts';
import { createAfterDelivery } from './faults/after-delivery.ts';
import { Faults } from './faults/faults.ts';
import { HeldBack } from './faults/held-back.ts';
import { saveByTime, saveForAnswer } from './faults/time-owed.ts';
import type { MerchantKeys } from './operations/control/control-services.ts';
import { createHandlers } from './operations/index.ts';
import { SignPlanTurns } from './operations/sign-plan-turns.ts';
import type { PageFiles } from './pages/page-files.ts';
import { createPages } from './pages/serve-pages.ts';
import { createServe, type Serve } from './pipeline/serve.ts';
import { createPassOne } from './platform/pass-one.ts';
import { createPlatformState, type PlatformState } from './platform/platform-state.ts';
import { Timekeeper } from './platform/timekeeper.ts';
import type { Clock, Log, Random, Timer } from './ports.ts';
import type { CertifiedKey, Change, Store, WorldRecord } from './store/store.ts';
import { version } from './version.ts';
import type { NotificationNetwork } from './webhooks/deliver.ts';
import { deliverNotification } from './webhooks/deliver-notification.ts';
import { Dispatcher } from './webhooks/dispatcher.ts';
import type { TargetPolicy } from './webhooks/target.ts';

export interface GatewayParts {
  readonly store: Store;
  /** What the store holds of the world. */
  readonly record: WorldRecord;
  /** The platform's time, which may be moved. Put where the record says. */
  readonly clock: MovableClock;
  /** Real time, for signatures alone. */
  readonly wall: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly strict: boolean;
  /** The built files of the user's page. */
  readonly pageFiles: PageFiles;
  /** The gateway's own address, asked when an explanation is pointed at. */
  readonly baseUrl: () => string;
  /** Opens the control operations beyond loopback; `null`: nothing does. */
  readonly controlToken: string | null;
  /** Where notifications may go. */
  readonly notify: Pick<TargetPolicy, 'forwardTo' | 'allowedHosts'>;
  /** How they get there. */
  readonly network: NotificationNetwork;
  /** Ends what takes too long. */
  readonly timer: Timer;
  readonly newMerchantKeys: (mchid: string) => Promise<MerchantKeys>;
  readonly newPlatformCertificate: () => Promise<CertifiedKey>;
  /** Told of each change of the world, before whoever asked for it is answered. Default is nothing. */
  readonly onWorldChange?: (record: WorldRecord) => Promise<void>;
  /** Puts back what a reset goes back to beyond the founding. Default is nothing. */
  readonly afterReset?: (planted: Pick<Gateway, 'state' | 'faults'>) => Promise<void>;
}

export interface Gateway {
  /** Answers one request; never rejects. */
  readonly handle: Serve;
  /** Moves the time, and carries out what is due. Wakes by itself only once it is started. */
  readonly time: Timekeeper;
  /** The world, the readings and the clock. */
  readonly state: PlatformState;
  /** Sends what merchants are owed to be told. Wakes by itself only once it is started. */
  readonly dispatcher: Dispatcher;
  /** What goes wrong on demand. */
  readonly faults: Faults;
}

export function createGateway(parts: GatewayParts): Gateway {
  const { store, clock, wall, random, log, strict, baseUrl, controlToken } = parts;
  const { newMerchantKeys, newPlatformCertificate, afterReset = async () => {} } = parts;
  const state = createPlatformState({
    store,
    clock,
    record: parts.record,
    ...(parts.onWorldChange === undefined ? {} : { onChange: parts.onWorldChange }),
  });
  const { world } = state;
  const readings = () => state.readings();
  const { network, timer } = parts;
  const policy = { ...parts.notify, strict };
  const faults = new Faults(log);
  const heldBack = new HeldBack();
  const save = (change: Change) => store.save(change);
  const dispatcher: Dispatcher = new Dispatcher({
    store,
    clock,
    wall,
    log,
    deliveryMaxMs: acknowledgeWithinMs,
    deliver: (notification) =>
      deliverNotification(notification, { world, clock, faults, policy, network, timer, wall, random }),
    afterDelivery: createAfterDelivery({
      faults,
      heldBack,
      store,
      resend: (notification) => dispatcher.resend(notification),
    }),
  });
  const time = new Timekeeper({
    store,
    clock,
    log,
    passOne: createPassOne({
      store,
      save: saveByTime({ faults, heldBack, save }),
      random,
      readings,
      notice: (change) => dispatcher.notice(change),
    }),
    deliveries: dispatcher,
    lookAround: () => state.refresh(),
    keepClock: () => state.keepClock(),
  });
  const explanations = createExplanations(random);
  const services = {
    store,
    turns: new SignPlanTurns(),
    save: saveForAnswer({ faults, heldBack, save, deliverNow: () => dispatcher.drain() }),
    world,
    clock,
    random,
    readings,
    time,
    strict,
    dispatcher,
  };
  const operations = createHandlers({
    ...services,
    faults,
    state,
    newMerchantKeys,
    newPlatformCertificate,
    log,
    afterReset: async () => {
      heldBack.clear();
      faults.clear();
      await afterReset({ state, faults });
    },
    explanations,
    version,
  });
  const settle = () => time.settle();
  const handle = createServe({
    faults,
    timer,
    world,
    clock,
    wall,
    random,
    log,
    strict,
    explanations,
    operations,
    beside: createPages({ ...services, log, files: parts.pageFiles, settle }),
    baseUrl,
    readings,
    settle,
    ...(controlToken === null ? {} : { controlToken }),
  });
  return { handle, time, state, dispatcher, faults };
}
