/**
 * The platform's time: runs with the machine's until somebody freezes or moves it. Only business time is
 * read here; signatures are always checked and made by the machine's own time, so that moving this clock
 * never makes a client's signature stale.
 */
import type { Clock } from './ports.ts';
import type { ClockRecord } from './store/store.ts';

/** An ISO 8601 duration of days, hours, minutes and seconds: `P30D`, `PT2H`, `P1DT12H`, `PT0.5S`. */
const durationPattern = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/;

const unitsMs = [7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1000];

/** Milliseconds of a duration such as `PT2H`; throws a RangeError that says what is taken. */
export function parseDurationMs(duration: string): number {
  const parts = durationPattern.exec(duration)?.slice(1) ?? [];
  if (parts.every((part) => part === undefined)) {
    throw new RangeError(
      `"${duration}" is no duration of weeks, days, hours, minutes or seconds such as P30D or PT2H.`,
    );
  }
  return parts.reduce((sum, part, index) => sum + Number(part ?? 0) * (unitsMs[index] ?? 0), 0);
}

/** A clock that can be frozen and moved. It never goes back by itself. */
export class MovableClock implements Clock {
  readonly #real: Clock;
  #aheadMs = 0;
  #frozenAt: number | null = null;

  constructor(real: Clock) {
    this.#real = real;
  }

  get frozen(): boolean {
    return this.#frozenAt !== null;
  }

  nowMs(): number {
    return this.#frozenAt ?? this.#real.nowMs() + this.#aheadMs;
  }

  /** Stops the time where it is. */
  freeze(): void {
    this.#frozenAt = this.nowMs();
  }

  /** Lets the time run on from where it is. */
  resume(): void {
    this.set(this.nowMs());
    this.#frozenAt = null;
  }

  /** Puts the time to an instant; frozen stays frozen. Throws a RangeError when it is not one. */
  set(atMs: number): void {
    if (!Number.isSafeInteger(atMs))
      throw new RangeError('An instant is a whole number of milliseconds since 1970.');
    this.#aheadMs = atMs - this.#real.nowMs();
    if (this.#frozenAt !== null) this.#frozenAt = atMs;
  }

  /** Moves the time on by an ISO 8601 duration. */
  advance(duration: string): void {
    this.set(this.nowMs() + parseDurationMs(duration));
  }

  /** Where it stands, to be kept. */
  record(): ClockRecord {
    return { aheadMs: this.#frozenAt === null ? this.#aheadMs : 0, frozenAt: this.#frozenAt };
  }

  /** Puts it where it stood. */
  restore({ aheadMs, frozenAt }: ClockRecord): void {
    this.#aheadMs = aheadMs;
    this.#frozenAt = frozenAt;
  }
}
