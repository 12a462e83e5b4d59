/**
 * What happens by time alone: packages lapse, sign plans run out, orders expire, the platform deducts. Each thing
 * carries the instant at which it is due; the timekeeper carries them out in order, each at its own instant, also
 * when the clock jumps over many. It never works on two things at once.
 *
 * A request comes first to `settle`, so that nobody is ever answered from before an instant that has passed. A
 * timer does the same while nobody asks.
 */
import type { MovableClock } from '../clock.ts';
import { createInTurn } from '../in-turn.ts';
import type { Log, Timer } from '../ports.ts';
import type { Change, DueThing, Store } from '../store/store.ts';
import type { Happening } from './happening.ts';

/** Most things that one journey carries out: what is over stays due, and the journey says so. */
export const happeningsMax = 100_000;

/** How often a gateway looks what others wrote to the same database, in milliseconds. */
export const lookAroundMs = 1_000;

/** The longest a timer waits before it looks again, in milliseconds: timers of the machine end at 24 days. */
const timerMaxMs = 60 * 60 * 1000;

/** How long the timer waits after a fault before it tries again, in milliseconds. */
const afterFaultMs = 1_000;

/** Carries out one thing that is due; `null` when it turned out not to be. */
export type PassOne = (due: DueThing) => Promise<Happening | null>;

interface Parts {
  readonly store: Store;
  readonly clock: MovableClock;
  readonly passOne: PassOne;
  readonly log: Log;
  /** Looks at what other gateways changed; called where the store is shared. */
  readonly lookAround: () => Promise<void>;
  /** Stores where the clock stands after it was moved. */
  readonly keepClock: () => Promise<void>;
  /** What a jump delivers on its way, each delivery at its own instant. */
  readonly deliveries: {
    /** When the next one is due, if any is. */
    nextDue(): Promise<number | undefined>;
    /** Whether a receiver is being told at this moment. */
    readonly busy: boolean;
    /** Delivers what is due now; calls `onWait` before it waits for a receiver. */
    drain(onWait: () => void): Promise<unknown>;
    /** Forgets what it knew of the clock and the store. */
    lookAgain(): void;
  };
}

export class Timekeeper {
  readonly #parts: Parts;
  /** The earliest instant at which anything can be due; before it nobody needs to ask the store. */
  #earliest = Number.NEGATIVE_INFINITY;
  readonly #inTurn = createInTurn();
  /** How much is at work or waits for its turn. */
  #working = 0;
  /** While a jump waits for receivers: they may call the gateway, and must not wait for the jump. */
  #delivering = false;
  /** Lets go who waits to be settled and may be a receiver. */
  readonly #waiting = new Set<() => void>();
  #timer: Timer | null = null;
  #takeBack: () => void = () => {};
  /** What the timer brought about, the look around included: `stop` waits for it. */
  #waking: Promise<void> = Promise.resolve();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Carries out what is due by now. Costs nothing while nothing is. */
  async settle(): Promise<void> {
    if (this.#delivering) return;
    if (this.#working === 0 && !this.#mayBeDue()) return;
    const settled = this.#alone(async () => {
      if (this.#mayBeDue()) await this.#run({ until: () => this.#parts.clock.nowMs(), moves: false });
    });
    // While a receiver is being told, whoever asks may be that one.
    await (this.#parts.deliveries.busy ? this.#unlessDelivering(settled) : settled);
  }

  /** Waits for the work, or until a jump begins to wait for receivers. */
  #unlessDelivering(work: Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.add(resolve);
      const end = (): void => void this.#waiting.delete(resolve);
      work.finally(end).then(resolve, reject);
    });
  }

  #mayBeDue(): boolean {
    return this.#parts.clock.nowMs() >= this.#earliest;
  }

  /** Takes note of what was saved: it may be due before everything else. */
  notice({ signPlans = [], serviceOrder }: Change): void {
    for (const { dueAt } of [...signPlans, ...(serviceOrder === undefined ? [] : [serviceOrder])]) {
      if (dueAt === null || dueAt >= this.#earliest) continue;
      this.#earliest = dueAt;
      this.#arm();
    }
  }

  /** Forgets what it knew of the store, which was restored or written to by others. */
  lookAgain(): void {
    this.#earliest = Number.NEGATIVE_INFINITY;
    this.#arm();
    this.#parts.deliveries.lookAgain();
  }

  /** What is due next, if anything is. */
  nextDue(): Promise<DueThing | undefined> {
    return this.#parts.store.nextDue();
  }

  /** Stops the time where it is, or at an instant. */
  freeze(atMs: number | null): Promise<readonly Happening[]> {
    return this.#move(async (clock) => {
      clock.freeze();
      return atMs === null ? [] : this.#goTo(atMs);
    });
  }

  /** Lets the time run on from where it is. */
  resume(): Promise<readonly Happening[]> {
    return this.#move(async (clock) => {
      clock.resume();
      return [];
    });
  }

  /** Puts the time to an instant. On the way there, what is due happens; on the way back nothing is undone. */
  set(atMs: number): Promise<readonly Happening[]> {
    return this.#move(() => this.#goTo(atMs));
  }

  /** Moves the time on by so many milliseconds. */
  advance(byMs: number): Promise<readonly Happening[]> {
    return this.#move((clock) => this.#goTo(clock.nowMs() + byMs));
  }

  /** Moves the time to the next thing that is due, and carries out all that is due at that instant. */
  toNextDue(): Promise<readonly Happening[]> {
    return this.#move(async (clock) => {
      const next = await this.#parts.store.nextDue();
      return next === undefined ? [] : this.#goTo(Math.max(next.dueAt, clock.nowMs()));
    });
  }

  /** Puts the clock back as a restored store says, once nobody moves it. */
  restored(take: () => Promise<void>): Promise<void> {
    return this.#alone(async () => {
      await take();
      this.lookAgain();
    });
  }

  /** Wakes by itself from now on. */
  start(timer: Timer): void {
    this.#timer = timer;
    this.#arm();
  }

  /** Wakes no more, and waits for what it is at. */
  async stop(): Promise<void> {
    this.#timer = null;
    this.#takeBack();
    await this.#waking;
    await this.#alone(async () => {});
  }

  #move(act: (clock: MovableClock) => Promise<readonly Happening[]>): Promise<readonly Happening[]> {
    return this.#alone(async () => {
      try {
        return await act(this.#parts.clock);
      } finally {
        await this.#parts.keepClock();
        this.#arm();
        this.#parts.deliveries.lookAgain();
      }
    });
  }

  async #goTo(atMs: number): Promise<readonly Happening[]> {
    const { clock } = this.#parts;
    const happened = await this.#run({ until: () => atMs, moves: true });
    clock.set(atMs);
    return happened;
  }

  /** What is asked for while something is at work waits for it. */
  async #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#working += 1;
    try {
      return await this.#inTurn(work);
    } finally {
      this.#working -= 1;
    }
  }

  async #run({ until, moves }: { until: () => number; moves: boolean }): Promise<readonly Happening[]> {
    const { store, clock, passOne, log } = this.#parts;
    const happened: Happening[] = [];
    let delivers = moves;
    for (let passed = 0; passed < happeningsMax; passed += 1) {
      // Whatever is saved from here on is noticed beside what the store answers.
      this.#earliest = Number.POSITIVE_INFINITY;
      const due = await store.nextDue();
      this.#earliest = Math.min(this.#earliest, due?.dueAt ?? Number.POSITIVE_INFINITY);
      if (delivers) {
        const delivered = await this.#deliver(until(), due);
        if (delivered === 'some') continue;
        delivers = delivered === 'none';
      }
      if (due === undefined || due.dueAt > until()) {
        this.#arm();
        return happened;
      }
      if (moves && due.dueAt > clock.nowMs()) clock.set(due.dueAt);
      const happening = await passOne(due);
      if (happening === null) continue;
      happened.push(happening);
      log(printHappening(happening));
    }
    throw new Error(`More than ${happeningsMax} things were due at once; the time stands where they ended.`);
  }

  /**
   * Delivers what is due before `due` and by `untilMs`. `stuck`: it is another process's to deliver.
   *
   * What the dispatcher's own timer began is waited for as well, so that the time never moves on under a delivery.
   */
  async #deliver(untilMs: number, due: DueThing | undefined): Promise<'none' | 'some' | 'stuck'> {
    const { clock, deliveries } = this.#parts;
    if (await this.#drain()) return 'some';
    const at = await deliveries.nextDue();
    if (at === undefined || at > untilMs || (due !== undefined && due.dueAt <= at)) return 'none';
    if (at > clock.nowMs()) clock.set(at);
    return (await this.#drain()) ? 'some' : 'stuck';
  }

  /** Resolves with whether receivers were waited for: then they may have changed anything. */
  async #drain(): Promise<boolean> {
    let waited = false;
    try {
      await this.#parts.deliveries.drain(() => {
        waited = true;
        this.#delivering = true;
        for (const letGo of this.#waiting) letGo();
      });
      return waited;
    } finally {
      this.#delivering = false;
    }
  }

  #arm(): void {
    this.#takeBack();
    const timer = this.#timer;
    if (timer === null) return;
    const waitMs = this.#waitMs();
    if (waitMs !== null) this.#takeBack = timer.after(waitMs, () => (this.#waking = this.#wake()));
  }

  /** `null`: a clock that stands still brings nothing about. */
  #waitMs(): number | null {
    const { clock, store } = this.#parts;
    const longest = store.shared ? lookAroundMs : timerMaxMs;
    const waitMs = Math.max(0, this.#earliest - clock.nowMs());
    if (clock.frozen && waitMs > 0) return store.shared ? lookAroundMs : null;
    return Math.min(waitMs, longest);
  }

  async #wake(): Promise<void> {
    try {
      if (this.#parts.store.shared) {
        await this.#parts.lookAround();
        this.#earliest = Number.NEGATIVE_INFINITY;
      }
      await this.settle();
      this.#arm();
    } catch (error) {
      this.#parts.log({ level: 'error', event: 'time-stuck', message: String(error) });
      this.#takeBack = this.#timer?.after(afterFaultMs, () => (this.#waking = this.#wake())) ?? (() => {});
    }
  }
}

function printHappening({ at, what, id }: Happening) {
  const message = `${what} ${id} at ${new Date(at).toISOString()}`;
  return { level: 'info', event: 'time-passed', message, facts: { what, id, at } } as const;
}
