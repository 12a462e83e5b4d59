/**
 * A receiver whose clock and timer a test moves, and a platform that notifies it.
 */
import type { Notification } from '../notification.ts';
import type { Receipt } from '../receipt.ts';
import { createReceiver } from '../receiver.ts';
import type { Receiver } from '../receiver.ts';
import type { ReceiverOptions } from '../receiver-options.ts';
import { buildNotification, makeNotificationKeys } from '../testing.ts';
import type { BuiltNotification, MadeKeys, NotificationDraft } from '../testing.ts';

/** What a paid order's notification opens to, shortened. Its total is text, as in the platform's own sample. */
export const paidOrder = {
  out_order_no: '1234323JKHDFE1243252',
  out_trade_no: '1234323JKHDFE1243252',
  service_id: '2002000000000558128851361561536',
  mchid: '1900000100',
  sub_mchid: '1900000109',
  state: 'DONE',
  total_amount: '40000',
} as const;

/** What a signed plan's notification opens to, shortened. Its unset times are empty, as in the platform's own sample. */
export const signedPlan = {
  merchant_sign_plan_no: '1693882928726',
  mchid: '2480262201',
  sub_appid: '',
  sign_state: 'SIGNED',
  cancel_sign_time: '',
  total_origin_price: 1000,
} as const;

/** Where the clock stands at first, in milliseconds since 1970. */
export const startMs = 1_760_000_000_000;

/** A receiver and what a test moves. */
export interface Stage {
  readonly keys: MadeKeys;
  readonly receiver: Receiver;
  /** What `onError` was told, oldest first. */
  readonly reported: { readonly error: unknown; readonly notification: Notification | null }[];
  readonly receipts: Receipt[];
  readonly clock: { nowMs(): number };
  /** Moves the clock. */
  pass(ms: number): void;
  /** Lets every timer act that is set, and says for how many milliseconds each was set. */
  ring(): readonly number[];
  /** A notification of a paid order, good unless the draft says otherwise. */
  build(draft?: Partial<NotificationDraft>): BuiltNotification;
  /** Builds one and hands it over. */
  deliver(draft?: Partial<NotificationDraft>): Promise<Receipt>;
}

const keys = makeNotificationKeys();

/** A stage with its own receiver. All stages of a test file share the platform's keys. */
export function makeStage(options: Partial<ReceiverOptions> = {}): Stage {
  let nowMs = startMs;
  const set = new Map<object, { readonly delayMs: number; readonly act: () => void }>();
  const clock = { nowMs: () => nowMs };
  const timer = {
    after(delayMs: number, act: () => void) {
      const ticket = {};
      set.set(ticket, { delayMs, act });
      return () => void set.delete(ticket);
    },
  };
  const reported: Stage['reported'] = [];
  const receipts: Receipt[] = [];
  const receiver = createReceiver({
    ...keys.receiverOptions,
    clock,
    timer,
    onError: (error, notification) => void reported.push({ error, notification }),
    onReceipt: (receipt) => void receipts.push(receipt),
    ...options,
  });
  const build = (draft: Partial<NotificationDraft> = {}): BuiltNotification =>
    buildNotification({ event_type: 'PAYSCORE.USER_PAID', resource: paidOrder, keys, clock, ...draft });

  return {
    keys,
    receiver,
    reported,
    receipts,
    clock,
    pass: (ms) => void (nowMs += ms),
    ring() {
      const due = [...set.values()];
      set.clear();
      for (const { act } of due) act();
      return due.map(({ delayMs }) => delayMs);
    },
    build,
    deliver: (draft) => receiver.receive(build(draft)),
  };
}

/** Work that a test ends when it wants to. */
export interface HeldWork {
  /** How often it was begun. */
  readonly begun: () => number;
  readonly handler: () => Promise<void>;
  /** Resolves when it has begun as often as asked. */
  hasBegun(times: number): Promise<void>;
  succeed(): void;
  fail(error: Error): void;
}

/** A handler that does not end by itself. */
export function holdWork(): HeldWork {
  const running: PromiseWithResolversLike[] = [];
  let begun = 0;
  let waiting: { readonly times: number; readonly resolve: () => void } | null = null;
  return {
    begun: () => begun,
    handler: () =>
      new Promise<void>((resolve, reject) => {
        running.push({ resolve, reject });
        begun += 1;
        if (waiting !== null && begun >= waiting.times) waiting.resolve();
      }),
    hasBegun: (times) =>
      new Promise((resolve) => {
        waiting = { times, resolve };
        if (begun >= times) resolve();
      }),
    succeed: () => running.shift()?.resolve(),
    fail: (error) => running.shift()?.reject(error),
  };
}

interface PromiseWithResolversLike {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Lets everything happen that waits for nothing but its turn. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
