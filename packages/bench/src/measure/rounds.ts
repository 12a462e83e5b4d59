/**
 * Rounds: in each one every subject is measured once, one after the other, so that all of them meet the same machine.
 *
 * Other processes spoil a measurement. Their share of the processors is watched during each; a measurement with too
 * much of it is taken again a few times, and rounds that stay spoilt are left out as long as enough clean ones remain.
 */
import { availableParallelism } from 'node:os';

import { machineBusyMs, processBusyMs } from './processor-time.ts';

/** One measurement. */
export interface Sample {
  readonly calls: number;
  /** From the first call's begin to the last one's end. */
  readonly wallMs: number;
  /** Processor time of the process that is looked at; null where it cannot be read. */
  readonly cpuMs: number | null;
  /** Processor time of processes that were started for this sample and have ended. Default: 0. */
  readonly endedCpuMs?: number;
}

/** Something that is measured beside others. */
export interface Subject {
  readonly name: string;
  /** What must be done before, outside of the measurement. */
  prepare?(): Promise<void>;
  measure(): Promise<Sample>;
}

/** What a set of rounds is to do. */
export interface RoundPlan {
  readonly subjects: readonly Subject[];
  /** How many clean rounds are wanted. */
  readonly roundsWanted: number;
  /** No round begins after this, in the milliseconds of `performance.now()`, once there are `roundsMin`. */
  readonly endsAtMs: number;
  /** The processes whose work is part of the benchmark. */
  readonly ownPids: readonly number[];
  /** Told after each round. */
  readonly progress: (round: number) => void;
}

/** One round. */
export interface Round {
  readonly samples: ReadonlyMap<string, Sample>;
  /** The largest share of all processors, 0 to 1, that foreign processes had during one of its samples; null: unknown. */
  readonly foreignShare: number | null;
}

/** The rounds that count. */
export interface Rounds {
  readonly kept: readonly Round[];
  /** How many were run. */
  readonly run: number;
}

/** The share of all processors that foreign processes may have in a clean measurement. */
export const foreignShareMax = 0.08;

/** How few rounds are ever looked at. */
export const roundsMin = 5;

/** How often one measurement is taken at most. */
const triesMax = 2;

/** Runs rounds until enough of them are clean, or the time is over. */
export async function runRounds(plan: RoundPlan): Promise<Rounds> {
  const rounds: Round[] = [];
  const roundsMax = plan.roundsWanted * 2;
  while (rounds.length < roundsMax) {
    const isLate = performance.now() > plan.endsAtMs;
    if (isLate && rounds.length >= roundsMin) break;
    rounds.push(await runRound(plan, rounds.length));
    plan.progress(rounds.length);
    if (rounds.filter(isClean).length >= plan.roundsWanted) break;
  }
  return { kept: keepCleanest(rounds), run: rounds.length };
}

/** The clean rounds when there are enough, otherwise the least disturbed ones. In the order in which they were run. */
export function keepCleanest(rounds: readonly Round[]): readonly Round[] {
  const clean = rounds.filter(isClean);
  if (clean.length >= Math.min(roundsMin, rounds.length)) return clean;
  const kept = new Set(
    rounds.toSorted((a, b) => (a.foreignShare ?? 0) - (b.foreignShare ?? 0)).slice(0, roundsMin),
  );
  return rounds.filter((round) => kept.has(round));
}

function isClean({ foreignShare }: Round): boolean {
  return foreignShare === null || foreignShare <= foreignShareMax;
}

async function runRound(plan: RoundPlan, number: number): Promise<Round> {
  const samples = new Map<string, Sample>();
  let worst: number | null = null;
  // Each round begins with another subject, so that none of them always follows the same neighbour.
  const shift = number % plan.subjects.length;
  for (const subject of [...plan.subjects.slice(shift), ...plan.subjects.slice(0, shift)]) {
    const { sample, foreignShare } = await measureUndisturbed(subject, plan);
    samples.set(subject.name, sample);
    if (foreignShare !== null) worst = Math.max(worst ?? 0, foreignShare);
  }
  return { samples, foreignShare: worst };
}

interface Watched {
  readonly sample: Sample;
  readonly foreignShare: number | null;
}

async function measureUndisturbed(subject: Subject, plan: RoundPlan): Promise<Watched> {
  let best: Watched | null = null;
  for (let tries = 1; tries <= triesMax; tries += 1) {
    await subject.prepare?.();
    const watched = await watch(subject, plan.ownPids);
    if (watched.foreignShare === null || watched.foreignShare <= foreignShareMax) return watched;
    if (best === null || watched.foreignShare < (best.foreignShare ?? 0)) best = watched;
    if (performance.now() > plan.endsAtMs) break;
  }
  if (best === null) throw new Error(`${subject.name} was not measured.`);
  return best;
}

async function watch(subject: Subject, ownPids: readonly number[]): Promise<Watched> {
  const machineBefore = machineBusyMs();
  const ownBefore = ownBusyMs(ownPids);
  const startedAt = performance.now();
  const sample = await subject.measure();
  const wallMs = performance.now() - startedAt;
  const machineAfter = machineBusyMs();
  if (machineBefore === null || machineAfter === null) return { sample, foreignShare: null };
  const ownMs = ownBusyMs(ownPids) - ownBefore + (sample.endedCpuMs ?? 0);
  const foreignMs = Math.max(0, machineAfter - machineBefore - ownMs);
  return { sample, foreignShare: foreignMs / (wallMs * availableParallelism()) };
}

function ownBusyMs(pids: readonly number[]): number {
  return [process.pid, ...pids].reduce((sum, pid) => sum + (processBusyMs(pid) ?? 0), 0);
}
