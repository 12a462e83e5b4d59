/**
 * Sends what is owed: claim → deliver → settle. A claim is a lease by the real time; whoever loses it, in a crash or
 * by being slow, settles nothing any more, and the notification is due again. One slow host holds up only itself.
 *
 * The timetable runs by the platform's time. While the clock runs, a timer wakes the dispatcher; a jump of the clock
 * stops at each instant at which a delivery is due and waits for it, so that every attempt is made at its own instant.
 */
import type { Clock, Log, Timer } from '../ports.ts';
import type { Change, NewDeliveryAttempt, Notification, Store } from '../store/store.ts';
import { afterAttempt } from './after-attempt.ts';

/** Most deliveries under way at once. */
export const deliveriesMax = 64;

/** Most deliveries under way to one host. */
export const deliveriesPerHostMax = 8;

/** How much longer than a delivery a lease lasts, in milliseconds. */
const leaseSlackMs = 2_000;

/** The longest the timer waits before it looks again, in milliseconds: the lease of a process that died has ended then. */
const timerMaxMs = 10_000;

/** How often leases of others, and what others wrote to the same database, are looked at, in milliseconds. */
const lookAgainMs = 1_000;

/** What a delivery came to. */
export interface Delivered {
  readonly outcome: NewDeliveryAttempt['outcome'];
  /** Everything about it as JSON text. */
  readonly report: string;
}

interface Parts {
  readonly store: Store;
  /** The platform's time. */
  readonly clock: Clock & { readonly frozen: boolean };
  /** The real time, by which leases run. */
  readonly wall: Clock;
  readonly log: Log;
  /** How long a delivery takes at most, in milliseconds. */
  readonly deliveryMaxMs: number;
  /** Carries out one delivery; never rejects for what the receiver does. */
  readonly deliver: (notification: Notification) => Promise<Delivered>;
  /** What follows a delivery of the timetable once it is settled. Default is nothing. */
  readonly afterDelivery?: (notification: Notification) => Promise<void>;
}

export class Dispatcher {
  readonly #parts: Parts;
  readonly #underWay = new Set<Promise<void>>();
  #timer: Timer | null = null;
  #takeBack: () => void = () => {};
  #waking: Promise<void> = Promise.resolve();
  /** The earliest instant at which a delivery can be due; before it nobody needs to ask the store. */
  #earliest = Number.NEGATIVE_INFINITY;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** One round: claims what is due and may be claimed, and begins to deliver it. Resolves with how many were begun. */
  async runOnce(): Promise<number> {
    const { store, clock, wall, deliveryMaxMs } = this.#parts;
    const claimed = await store.claimNotifications({
      dueBy: clock.nowMs(),
      wallMs: wall.nowMs(),
      leaseMs: deliveryMaxMs + leaseSlackMs,
      claimsMax: deliveriesMax - this.#underWay.size,
      perHostMax: deliveriesPerHostMax,
    });
    for (const notification of claimed) this.#begin(notification);
    return claimed.length;
  }

  /**
   * Delivers all that is due now, and waits for it and for what is under way already; `onWait` is called before it
   * waits for a receiver. Resolves with how many deliveries were begun.
   */
  async drain(onWait: () => void = () => {}): Promise<number> {
    let begun = 0;
    for (;;) {
      const claimed = this.#underWay.size < deliveriesMax ? await this.runOnce() : 0;
      begun += claimed;
      if (claimed > 0) continue;
      if (this.#underWay.size === 0) return begun;
      onWait();
      await Promise.race(this.#underWay);
    }
  }

  /** One delivery now, beside the timetable, which does not move. */
  async resend(notification: Notification): Promise<NewDeliveryAttempt> {
    const { store, clock, deliver } = this.#parts;
    const at = clock.nowMs();
    const { notificationId } = notification;
    const attempt = { notificationId, at, byHand: true, ...(await deliver(notification)) };
    await store.addAttempt(attempt);
    return attempt;
  }

  /** Whether a receiver is being told at this moment. */
  get busy(): boolean {
    return this.#underWay.size > 0;
  }

  /** When the next delivery is due, if any is. */
  nextDue(): Promise<number | undefined> {
    return this.#parts.store.nextNotificationDue(this.#parts.wall.nowMs());
  }

  /** Takes note of what was saved. */
  notice({ notifications = [] }: Change): void {
    for (const { dueAt } of notifications) this.#expect(dueAt);
  }

  /** Forgets what it knew: the store was restored, the clock was moved, or something is to be sent again. */
  lookAgain(): void {
    this.#earliest = Number.NEGATIVE_INFINITY;
    this.#arm();
  }

  /** Wakes by itself from now on. */
  start(timer: Timer): void {
    this.#timer = timer;
    this.#arm();
  }

  /** Begins nothing any more, and waits for what is under way. */
  async stop(): Promise<void> {
    this.#timer = null;
    this.#takeBack();
    await this.#waking;
    await Promise.all(this.#underWay);
  }

  #begin(notification: Notification): void {
    const work = this.#carryOut(notification).finally(() => {
      this.#underWay.delete(work);
      // A place is free, and a host may have waited for it.
      this.#expect(this.#parts.clock.nowMs());
    });
    this.#underWay.add(work);
  }

  async #carryOut(notification: Notification): Promise<void> {
    const { store, clock, log, deliver } = this.#parts;
    const startedAt = clock.nowMs();
    try {
      const { outcome, report } = await deliver(notification);
      const { notificationId, lease } = notification;
      const next = afterAttempt(notification, outcome, Math.max(clock.nowMs(), startedAt));
      const attempt = { notificationId, at: startedAt, byHand: false, report, outcome };
      const settled = await store.settleNotification({ notificationId, lease, attempt, next });
      if (settled && next.dueAt !== null) this.#expect(next.dueAt);
      log(printDelivery(notification, settled ? outcome : 'lease-lost'));
      if (settled && outcome !== 'held') await this.#parts.afterDelivery?.(notification);
    } catch (error) {
      // The lease ends by itself, and the notification is then due again.
      log({ level: 'error', event: 'delivery-stuck', message: String(error) });
    }
  }

  #expect(dueAt: number): void {
    if (dueAt >= this.#earliest) return;
    this.#earliest = dueAt;
    this.#arm();
  }

  #arm(): void {
    this.#takeBack();
    const timer = this.#timer;
    if (timer === null) return;
    this.#takeBack = timer.after(this.#waitMs(), () => (this.#waking = this.#wake()));
  }

  #waitMs(): number {
    const { clock, store } = this.#parts;
    const waitMs = Math.max(0, this.#earliest - clock.nowMs());
    if (waitMs === 0) return 0;
    if (store.shared || clock.frozen) return lookAgainMs;
    return Math.min(waitMs, timerMaxMs);
  }

  async #wake(): Promise<void> {
    try {
      this.#earliest = Number.POSITIVE_INFINITY;
      while (this.#underWay.size < deliveriesMax && (await this.runOnce()) > 0);
      const next = await this.nextDue();
      // What is due by now and could not be claimed waits for a place, which wakes us, or for a lease to end.
      const laterAt = this.#parts.clock.nowMs() + lookAgainMs;
      if (next !== undefined) this.#earliest = Math.min(this.#earliest, Math.max(next, laterAt));
    } catch (error) {
      this.#parts.log({ level: 'error', event: 'deliveries-stuck', message: String(error) });
      this.#earliest = Math.min(this.#earliest, this.#parts.clock.nowMs() + lookAgainMs);
    }
    this.#arm();
  }
}

function printDelivery({ notificationId, eventType, host }: Notification, outcome: string) {
  const message = `${eventType} to ${host}: ${outcome}`;
  return {
    level: 'info',
    event: 'delivery',
    message,
    facts: { notificationId, eventType, host, outcome },
  } as const;
}
