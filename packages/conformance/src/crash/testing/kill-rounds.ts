/**
 * The proof of the crash: a real process under load is killed by SIGKILL at instants that a seed picks, and started
 * again over the same data and port. What it acknowledged has to be there, and merchants have to be told of exactly what
 * happened. What the operating system has taken over survives a kill, so nothing is said here of a power cut.
 */
import type { Control, StartOptions } from '@hufu/gateway';
import { directDesk } from '../../testing/direct-desk.ts';
import { systemTimer } from '../../testing/gateway-rooms.ts';
import { partnerDesk } from '../../testing/partner-desk.ts';
import { clientOf, socketStage } from '../../testing/stage.ts';
import { createChance, type Chance } from './chance.ts';
import { look, lostSteps, takeStep, type Dealing, type Hands } from './dealing.ts';
import { GatewayProcesses, type GatewayProcess } from './gateway-processes.ts';
import { judge, owedFor } from './judge.ts';
import { runLoad } from './load.ts';
import { Moment } from './moment.ts';
import { NotificationDesk } from './notification-desk.ts';

export interface KillRounds {
  readonly rounds: number;
  /** A whole number. The same one has the same ways and kills after the same counts; the machine decides the rest. */
  readonly seed: number;
  /** A directory, for the database or, with `database`, for the key files alone. */
  readonly data: string;
  /** A `postgres://` URL. Default is a file in `data`. */
  readonly database?: string;
}

/** What the rounds have seen. */
export interface KillTally {
  readonly dealings: number;
  /** Changes that the gateway acknowledged. */
  readonly acknowledged: number;
  /** Calls that a kill left without an answer, and that were made again. */
  readonly repeated: number;
  /** Notifications that were owed. */
  readonly owed: number;
  /** Deliveries that the receiver refused on purpose. */
  readonly refused: number;
  /** Deliveries that arrived, and were made again because a kill came before the gateway had noted it. */
  readonly interrupted: number;
  /** What must not be, each in a sentence; empty when all is well. */
  readonly faults: readonly string[];
}

/** Earliest and latest kill, counted in answers and notifications that were heard since the load began. */
const killAfterMin = 3;
const killAfterMax = 120;

/** In one of so many rounds, and in the first, the kill comes while a notification waits for its answer. */
const roundsPerKillAtDelivery = 2;

/** From how many numbers a round draws the seed of its load. */
const loadSeeds = 2 ** 31;

/** Where the platform's time stands when the rounds begin: dealings are dated by this day. */
const beginsAt = new Date('2026-01-05T10:00:00+08:00');

/** How often the end is waited for, and how long each time in milliseconds: longer than leases of the dead last. */
const looksMax = 60;
const lookEveryMs = 500;

/** Plays the rounds. Rejects, with the seed, when the gateway fails at what it must be able to. */
export async function playKillRounds({ rounds, seed, ...place }: KillRounds): Promise<KillTally> {
  const chance = createChance(seed);
  const desk = new NotificationDesk(createChance(~seed));
  const options: StartOptions = { ...place, forwardNotifications: await desk.open() };
  const run = new Run({ chance, desk, processes: new GatewayProcesses(options) });
  try {
    return await run.play(rounds);
  } catch (error) {
    throw new Error(`The kill rounds of seed ${seed} failed after ${run.roundsPlayed} rounds.`, {
      cause: error,
    });
  } finally {
    await run.end();
    await desk.close();
  }
}

interface Parts {
  readonly chance: Chance;
  readonly desk: NotificationDesk;
  readonly processes: GatewayProcesses;
}

class Run {
  readonly #parts: Parts;
  readonly #dealings: Dealing[] = [];
  readonly #faults: string[] = [];
  #gateway: GatewayProcess | undefined;
  #repeated = 0;
  roundsPlayed = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async play(rounds: number): Promise<KillTally> {
    let hands = await this.#start();
    await hands.control.clock.freeze(beginsAt);
    for (let round = 0; round < rounds; round += 1) {
      const dealings: Dealing[] = [];
      await this.#killUnderLoad({ hands, round, dealings });
      hands = await this.#start();
      await this.#expectKept(dealings, hands);
      await this.#finish(dealings, hands);
      this.#dealings.push(...dealings);
      this.roundsPlayed += 1;
    }
    const undelivered = await deliverAll(hands.control);
    const owed = await this.#expectKept(this.#dealings, hands);
    return this.#tally(owed, undelivered);
  }

  async end(): Promise<void> {
    await this.#parts.processes.end();
    await this.#gateway?.kill();
  }

  async #start(): Promise<Hands> {
    const gateway = await this.#parts.processes.next();
    this.#gateway = gateway;
    this.#parts.desk.merchants = gateway.merchants;
    const { partner, direct, control } = socketStage({ ...gateway, close: () => gateway.kill() });
    const desks = { partner: partnerDesk(clientOf(partner)), direct: directDesk(clientOf(direct)) };
    return { desks, control };
  }

  async #killUnderLoad({ hands, round, dealings }: { hands: Hands; round: number; dealings: Dealing[] }) {
    const { chance, desk } = this.#parts;
    const atDelivery = round % roundsPerKillAtDelivery === 0;
    const moment = new Moment(killAfterMin + chance(killAfterMax - killAfterMin), { atDelivery });
    const kill = moment.comes.then(() => this.#gateway?.kill());
    desk.onArrival = async () => {
      moment.countArrival();
      if (moment.over) await kill;
      return !moment.over;
    };
    await runLoad({ ...hands, round, seed: chance(loadSeeds), moment, dealings });
    await kill;
    desk.onArrival = () => true;
  }

  /** What was acknowledged is there. Returns what the merchants are owed to be told by what is there. */
  async #expectKept(dealings: readonly Dealing[], hands: Hands): Promise<ReadonlySet<string>> {
    const owed = new Set<string>();
    for (const dealing of dealings) {
      const found = await look(dealing, hands);
      for (const step of lostSteps(dealing, found)) {
        this.#faults.push(`lost: ${step} of ${dealing.number} (${dealing.mode}): ${JSON.stringify(found)}`);
      }
      for (const what of owedFor(found)) owed.add(what);
    }
    return owed;
  }

  /** Whoever got no answer asks again, as the platform's pages tell merchants to. */
  async #finish(dealings: readonly Dealing[], hands: Hands): Promise<void> {
    for (const dealing of dealings) {
      if (dealing.next === undefined) continue;
      await takeStep(dealing, hands);
      this.#repeated += 1;
    }
  }

  #tally(owed: ReadonlySet<string>, undelivered: readonly string[]): KillTally {
    const { arrivals, faults, refused } = this.#parts.desk;
    const deliveredAgain = arrivals.length - new Set(arrivals.map(({ id }) => id)).size;
    return {
      dealings: this.#dealings.length,
      acknowledged: this.#dealings.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0),
      repeated: this.#repeated,
      owed: owed.size,
      refused,
      interrupted: deliveredAgain - refused,
      faults: [...this.#faults, ...faults, ...undelivered, ...judge(owed, arrivals)],
    };
  }
}

/** Moves the time on until nothing waits. Returns what then was not delivered after all, each in a sentence. */
async function deliverAll({ clock, notifications }: Control): Promise<readonly string[]> {
  for (let looks = 0; looks < looksMax; looks += 1) {
    await clock.advance('PT5M');
    if ((await notifications.list({ state: 'waiting' })).length === 0) break;
    // A lease goes by the real time, which nobody can move.
    await new Promise<void>((resolve) => systemTimer.after(lookEveryMs, resolve));
  }
  const states = ['waiting', 'exhausted', 'held'] as const;
  const left = await Promise.all(states.map((state) => notifications.list({ state })));
  return left.flat().map(({ id, event_type, state }) => `not delivered: ${event_type} ${id}, ${state}`);
}
