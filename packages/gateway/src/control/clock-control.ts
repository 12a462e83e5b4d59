/** The platform's time, moved from outside. Only business time moves; signatures go by the machine's own. */
import { parseDurationMs } from '../clock.ts';
import type { ControlAnswer, ControlCall } from './control-call.ts';

type ClockAnswer = ControlAnswer<'readClock'>;

/** One thing that happened because its time had come. */
export interface Happened {
  /** The platform's time at which it was due. */
  readonly at: Date;
  readonly what: ClockAnswer['happened'][number]['what'];
  /** A `sign_plan_id` or an `order_id`. */
  readonly id: string;
}

/** The clock after what was asked. */
export interface ClockState {
  /** The platform's time. */
  readonly now: Date;
  readonly frozen: boolean;
  /** What is due next; `null` when nothing is. */
  readonly nextDue: {
    readonly at: Date;
    readonly kind: 'service-order' | 'sign-plan';
    readonly id: string;
  } | null;
  /** What this call made happen, in the order of time. The first 1000 are told. */
  readonly happened: readonly Happened[];
  /** How much this call made happen, told or not. */
  readonly happenedCount: number;
}

/**
 * Moving the time on lets everything that falls due on the way happen, each thing at its own instant; moving it back
 * undoes nothing. All reject with a RangeError, before anything is sent, for a date or a duration that is none, and
 * with a ControlError for an instant beyond what the gateway keeps.
 */
export interface ClockControl {
  now(): Promise<Date>;
  /** Where it stands, whether it stands still, and what is due next. */
  read(): Promise<ClockState>;
  /** Stops the time, where it is or at an instant. */
  freeze(at?: Date): Promise<ClockState>;
  /** Lets it run on from where it is. */
  resume(): Promise<ClockState>;
  /** Puts it to an instant; what stood still does so on. */
  set(at: Date): Promise<ClockState>;
  /** Moves it on by an ISO 8601 duration of weeks, days, hours, minutes and seconds, such as `P30D` or `PT2H`. */
  advance(duration: string): Promise<ClockState>;
  /** Moves it to what is due next, which happens. Where nothing is due, nothing changes. */
  toNextDue(): Promise<ClockState>;
}

export function createClockControl(call: ControlCall): ClockControl {
  return {
    now: async () => new Date((await call('readClock')).now),
    read: async () => stateOf(await call('readClock')),
    freeze: async (at) =>
      stateOf(await call('freezeClock', { json: at === undefined ? {} : { at: instant(at) } })),
    resume: async () => stateOf(await call('resumeClock')),
    set: async (at) => stateOf(await call('setClock', { json: { now: instant(at) } })),
    advance: async (duration) => {
      parseDurationMs(duration); // throws for one that is none
      return stateOf(await call('advanceClock', { json: { duration } }));
    },
    toNextDue: async () => stateOf(await call('runToNextDue')),
  };
}

/** Every operation of the clock answers alike. */
function stateOf(answer: ClockAnswer): ClockState {
  const { now, frozen, next_due: next, happened, happened_count: happenedCount } = answer;
  return {
    now: new Date(now),
    frozen,
    nextDue: next === undefined ? null : { ...next, at: new Date(next.at) },
    happened: happened.map(({ at, what, id }) => ({ at: new Date(at), what, id })),
    happenedCount,
  };
}

const lastYear = 9999;

function instant(at: Date): string {
  const year = at instanceof Date ? at.getUTCFullYear() : Number.NaN;
  if (!(year >= 0 && year <= lastYear)) {
    throw new RangeError(`An instant is a Date of the years 0 to ${lastYear}.`);
  }
  return at.toISOString();
}
