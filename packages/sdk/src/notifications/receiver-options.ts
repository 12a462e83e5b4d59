/**
 * The receiver's options: checked once, in a fixed order, one sentence for each fault; then copied and frozen.
 *
 * No message holds a key. Nothing is read from the environment.
 */
import type { KeyInput } from '@hufu/protocol';

import { systemClock } from '../adapters/system-clock.ts';
import type { Clock } from '../adapters/system-clock.ts';
import { systemTimer } from '../adapters/system-timer.ts';
import type { Timer } from '../timer.ts';
import { OptionsError } from '../errors.ts';
import { readApiv3Key } from '../option-readers.ts';
import { knownEventTypes } from '../notification-types.ts';
import type { Settings } from '../options.ts';
import { readPlatformKeys } from '../platform-keys.ts';
import type { PlatformKeys } from '../platform-keys.ts';
import type { Client, SyncClient } from '../routes.ts';
import { settingsOf } from '../settings-of.ts';
import {
  ackWithinMsDefault,
  ackWithinMsMax,
  ackWithinMsMin,
  leaseMsDefault,
  leaseMsMax,
  leaseMsMin,
} from './limits.ts';
import { createMemoryStore } from './memory-store.ts';
import type { NotificationStore } from './notification-store.ts';
import type { Notification, NotificationHandler, NotificationHandlers } from './notification.ts';
import type { AnswerStyle, Receipt, SuccessStatus } from './receipt.ts';

/** What a receiver is created with. */
export interface ReceiverOptions {
  /** The platform's keys by serial, as the client's option `certs`. Not needed with `client`. */
  readonly certs?: Readonly<Record<string, KeyInput>> | undefined;
  /**
   * A client of the same merchant, in place of `certs`: its keys check the notifications, those that it downloads
   * included, and it looks an unknown certificate up, once a minute at most.
   */
  readonly client?: Client | SyncClient | undefined;
  /** The APIv3 key (APIv3密钥), 32 bytes of text; it opens the resources. Default: that of `client`. */
  readonly apiv3Key?: string | undefined;
  /**
   * The handlers, by event type; `otherwise` gets what has none. Without this option a notification is verified, opened
   * and given out in the receipt, for the caller to act on. A notification without a handler is answered as a success:
   * sending it again would change nothing.
   */
  readonly on?: NotificationHandlers | undefined;
  /**
   * Gets what nobody else can: what a handler or the store failed with, and an `InputError` when an adapter finds no raw
   * body (the notification is then null). Required with `on`, so that no failure is lost.
   */
  readonly onError?: ((error: unknown, notification: Notification | null) => void) | undefined;
  /** Gets every receipt, for a log. */
  readonly onReceipt?: ((receipt: Receipt) => void) | undefined;
  /**
   * - `work-then-ack` (default): the answer waits for the handler, so that what fails is sent again by the platform,
   *   which is the only one that keeps it safe. After `ackWithinMs` it is answered with a failure while the work goes on.
   * - `ack-then-work`: the answer goes out as soon as the notification is noted. What fails then is not sent again, and
   *   what is under way is lost when the process ends; it is for handlers that only hand the work to a queue of their own.
   */
  readonly mode?: AnswerStyle['mode'] | undefined;
  /** 204 (default) answers a success without a body, 200 with `{"code":"SUCCESS","message":"OK"}`. The platform takes both. */
  readonly successStatus?: SuccessStatus | undefined;
  /** When a notification is answered at the latest, in milliseconds, 1 to 5,000. Default: 4,500; the platform waits 5,000. */
  readonly ackWithinMs?: number | undefined;
  /**
   * How long a notification counts as being handled when nothing more is heard of it, as after a crash; in milliseconds,
   * 10,000 to 3,600,000. Longer than any handler runs. Default: 120,000 (two minutes).
   */
  readonly leaseMs?: number | undefined;
  /** Remembers what was handled. Default: this process's memory, which several processes do not share; see `createSqlStore`. */
  readonly store?: NotificationStore | undefined;
  /** The time, in place of this machine's. */
  readonly clock?: Clock | undefined;
  /** Waits for `ackWithinMs`, in place of this machine's timer. */
  readonly timer?: Timer | undefined;
}

/** What the options come to: complete, parsed, frozen. */
export interface ReceiverSettings extends AnswerStyle {
  readonly platformKeys: PlatformKeys;
  /** Who looks up a serial that is unknown; null when nobody does. */
  readonly keeper: Settings | null;
  /** Gives the APIv3 key; a function, so that no printer of this object ever prints the key. */
  readonly apiv3Key: () => string;
  /** The handlers by event type. */
  readonly handlers: ReadonlyMap<string, NotificationHandler>;
  readonly otherwise: NotificationHandler | null;
  /** Tells `onError`; never throws. */
  readonly report: (error: unknown, notification: Notification | null) => void;
  /** Tells `onReceipt`; never throws. */
  readonly note: (receipt: Receipt) => void;
  readonly ackWithinMs: number;
  readonly leaseMs: number;
  readonly store: NotificationStore;
  readonly clock: Clock;
  readonly timer: Timer;
}

const optionNames: ReadonlySet<string> = new Set<keyof ReceiverOptions>([
  'certs',
  'client',
  'apiv3Key',
  'on',
  'onError',
  'onReceipt',
  'mode',
  'successStatus',
  'ackWithinMs',
  'leaseMs',
  'store',
  'clock',
  'timer',
]);

/**
 * The settings for a receiver. Checks in this order: the object, unknown names, `client`, `certs`, `apiv3Key`, `on`, `onError`,
 * `onReceipt`, `mode`, `successStatus`, `ackWithinMs`, `leaseMs`, `clock`, `timer`, `store`.
 *
 * @throws OptionsError with the option's name and the rule; never with the value of a secret.
 */
export function checkReceiverOptions(options: unknown): ReceiverSettings {
  const given = requireObject(
    'options',
    options,
    'createReceiver needs an object with certs and apiv3Key, or with a client.',
  );
  const unknown = Object.keys(given).find((name) => !optionNames.has(name));
  if (unknown !== undefined) throw new OptionsError(unknown, `There is no option "${unknown}".`);

  const keeper = readClient(given);
  const platformKeys = keeper?.platformKeys ?? readKeys(given['certs']);
  const ofKeeper = given['apiv3Key'] === undefined ? keeper?.apiv3Key : null;
  const apiv3Key = ofKeeper ?? readApiv3Key(given['apiv3Key']);
  const { handlers, otherwise } = readHandlers(given['on']);
  const report = readHook(given, 'onError');
  if (given['on'] !== undefined && given['onError'] === undefined) {
    throw new OptionsError(
      'onError',
      'onError is missing; with on it must be told what a handler fails with.',
    );
  }
  const note = readHook(given, 'onReceipt');
  const mode = readChoice<AnswerStyle['mode']>(given, 'mode', ['work-then-ack', 'ack-then-work']);
  const successStatus = readChoice<SuccessStatus>(given, 'successStatus', [204, 200]);
  const ackWithinMs = readDuration(given, {
    option: 'ackWithinMs',
    range: [ackWithinMsMin, ackWithinMsMax],
    otherwise: ackWithinMsDefault,
  });
  const leaseMs = readDuration(given, {
    option: 'leaseMs',
    range: [leaseMsMin, leaseMsMax],
    otherwise: leaseMsDefault,
  });
  const clock = readPort<Clock>(given, {
    option: 'clock',
    methods: ['nowMs'],
    otherwise: () => systemClock,
  });
  const timer = readPort<Timer>(given, {
    option: 'timer',
    methods: ['after'],
    otherwise: () => systemTimer,
  });
  const store = readPort<NotificationStore>(given, {
    option: 'store',
    methods: ['begin', 'done', 'failed', 'seenNonce'],
    otherwise: () => createMemoryStore({ clock }),
  });

  return Object.freeze({
    platformKeys,
    keeper,
    apiv3Key,
    handlers,
    otherwise,
    report,
    note,
    mode,
    successStatus,
    ackWithinMs,
    leaseMs,
    store,
    clock,
    timer,
  });
}

function requireObject(option: string, value: unknown, message: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new OptionsError(option, message);
  }
  // The cast holds: any object can be read by names, whatever that then gives.
  return value as Record<string, unknown>;
}

function readKeys(certs: unknown): PlatformKeys {
  if (certs === undefined || certs === null) throw new OptionsError('certs', 'certs is missing.');
  return readPlatformKeys(certs, null);
}

function readClient({ client, certs }: Readonly<Record<string, unknown>>): Settings | null {
  if (client === undefined) return null;
  if (certs !== undefined) {
    throw new OptionsError('client', 'Give either certs or client, not both: a client has its own.');
  }
  try {
    return settingsOf(client);
  } catch {
    throw new OptionsError('client', 'client must be what createClient returned, not a path of it.');
  }
}

function readHandlers(on: unknown): Pick<ReceiverSettings, 'handlers' | 'otherwise'> {
  if (on === undefined) return { handlers: new Map(), otherwise: null };
  const given = requireObject('on', on, 'on must be an object from event types to functions.');
  const handlers = new Map(Object.entries(given).flatMap(([name, value]) => readHandler(name, value)));
  const otherwise = handlers.get('otherwise') ?? null;
  handlers.delete('otherwise');
  return { handlers, otherwise };
}

const handlerNames: ReadonlySet<string> = new Set([...knownEventTypes, 'otherwise']);

function readHandler(name: string, value: unknown): readonly (readonly [string, NotificationHandler])[] {
  if (!handlerNames.has(name)) {
    throw new OptionsError(
      'on',
      `on: "${name}" is not among ${[...handlerNames].join(', ')}; otherwise gets every other event type.`,
    );
  }
  if (value === undefined) return [];
  if (typeof value !== 'function') throw new OptionsError('on', `on: "${name}" must be a function.`);
  // The cast holds: a handler is only called with notifications of the event type it stands under.
  return [[name, value as NotificationHandler]];
}

/** A hook that is told, and whose own failure is a warning: it must neither change an answer nor go unseen. */
function readHook(
  given: Readonly<Record<string, unknown>>,
  option: 'onError' | 'onReceipt',
): (...said: readonly unknown[]) => void {
  const hook = given[option];
  if (hook === undefined) return () => {};
  if (typeof hook !== 'function') throw new OptionsError(option, `${option} must be a function.`);
  return (...said) => {
    new Promise((resolve) => resolve(Reflect.apply(hook, undefined, said))).catch((error: unknown) => {
      process.emitWarning(`${option} failed: ${error instanceof Error ? error.message : 'unknown reason'}`);
    });
  };
}

function readChoice<Choice extends string | number>(
  given: Readonly<Record<string, unknown>>,
  option: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const value = given[option];
  if (value === undefined) return choices[0];
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new OptionsError(option, `${option} must be ${choices.join(' or ')}.`);
  return chosen;
}

interface DurationRule {
  readonly option: string;
  readonly range: readonly [min: number, max: number];
  readonly otherwise: number;
}

function readDuration(given: Readonly<Record<string, unknown>>, rule: DurationRule): number {
  const value = given[rule.option];
  if (value === undefined) return rule.otherwise;
  const [min, max] = rule.range;
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
  throw new OptionsError(
    rule.option,
    `${rule.option} must be a whole number of milliseconds from ${min} to ${max}.`,
  );
}

interface PortRule<Port> {
  readonly option: string;
  readonly methods: readonly (string & keyof Port)[];
  readonly otherwise: () => Port;
}

function readPort<Port extends object>(
  given: Readonly<Record<string, unknown>>,
  { option, methods, otherwise }: PortRule<Port>,
): Port {
  const value = given[option];
  if (value === undefined) return otherwise();
  const isPort =
    typeof value === 'object' &&
    value !== null &&
    methods.every((method) => typeof Reflect.get(value, method) === 'function');
  if (!isPort) {
    throw new OptionsError(option, `${option} must be an object with the methods ${methods.join(', ')}.`);
  }
  // The cast holds as far as it can be known before the first call.
  return value as Port;
}
