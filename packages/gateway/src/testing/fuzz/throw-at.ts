/**
 * For tests: throws spoilt requests at one operation, many of them under way at once, and says what came back that
 * should not have.
 *
 * - `HUFU_FUZZ_RUNS`: how many spoilt requests each operation gets. Default is 10,000.
 * - `HUFU_FUZZ_SEED`: what they are drawn from, to see a failure again. Default is a new one in each run.
 */
import { contract, type OperationId } from '@hufu/contract';
import fc from 'fast-check';
import { systemRandom } from '../../adapters/system-random.ts';
import type { WorldRecord } from '../../store/store.ts';
import { bodyOfDraft, draftOf, type Draft } from './draft.ts';
import { brokenInvariants } from './invariants.ts';
import { createJudge, takesBody, type Judge } from './judge.ts';
import { spoilts, type Spoilt } from './spoilings.ts';
import { openFuzzStage, type FuzzStage } from './stage.ts';
import type { Prepare } from './subjects.ts';

/** How many spoilt requests each operation gets. */
export const fuzzRuns = numberFrom('HUFU_FUZZ_RUNS') ?? 10_000;

/** What they are drawn from. */
export const fuzzSeed = numberFrom('HUFU_FUZZ_SEED') ?? systemRandom.bytes(4).readInt32BE();

/** How many requests are under way at once; they share what was prepared for them. */
export const requestsTogether = 64;

/** How many faults are told; the first says enough. */
const faultsToldMax = 5;

export interface FuzzReport {
  /** What the operation answers to the request before it is spoilt. */
  readonly unspoilt: number;
  readonly thrown: number;
  /** How many were answered with which rule, or with which status where no rule refused. */
  readonly counts: ReadonlyMap<string, number>;
  /** Whole sentences, `faultsToldMax` at most; empty is right. */
  readonly faults: readonly string[];
}

function numberFrom(name: string): number | undefined {
  const text = process.env[name];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`${name} is "${text}", and should be a whole number.`);
  return value;
}

/** Opens a gateway over `world` for the operation alone, and throws `fuzzRuns` spoilt requests at it. */
export async function throwAt(id: OperationId, world: WorldRecord, prepare: Prepare): Promise<FuzzReport> {
  const stage = await openFuzzStage(world);
  try {
    const judge = createJudge(world);
    const thrower: Thrower = { id, stage, prepare, judge, counts: new Map(), faults: [] };
    const unspoilt = await askRightly(thrower);
    let thrown = 0;
    for (let round = 0; thrown < fuzzRuns && thrower.faults.length === 0; round += 1) {
      thrown += await throwRound(thrower, round);
    }
    await stage.close();
    thrower.faults.push(...brokenInvariants(stage.file));
    const { counts, faults } = thrower;
    return { unspoilt, thrown, counts, faults: faults.slice(0, faultsToldMax) };
  } finally {
    await stage.remove();
  }
}

interface Thrower {
  readonly id: OperationId;
  readonly stage: FuzzStage;
  readonly prepare: Prepare;
  readonly judge: Judge;
  readonly counts: Map<string, number>;
  readonly faults: string[];
}

async function askRightly(thrower: Thrower): Promise<number> {
  const { id, stage, prepare } = thrower;
  const draft = draftOf(id, await prepare(stage, 'first'));
  return judgeOne(thrower, draft, { parts: [], bytes: [] });
}

async function throwRound(thrower: Thrower, round: number): Promise<number> {
  const { id, stage, prepare, faults } = thrower;
  const draft = draftOf(id, await prepare(stage, `round-${round}`));
  const drawn = fc.sample(takesBody(id) ? spoilts.withBody : spoilts.withoutBody, {
    numRuns: requestsTogether,
    seed: fuzzSeed + round,
  });
  await Promise.all(drawn.map((spoilt) => judgeOne(thrower, draft, spoilt)));
  // What bad requests were thrown at is asked for rightly as well.
  await judgeOne(thrower, draft, { parts: [], bytes: [] });
  const bug = stage.log.find(({ event }) => event === 'own-fault');
  if (bug !== undefined) faults.push(`A bug of ours was logged: ${bug.message}`);
  return drawn.length;
}

/** Returns the status. */
async function judgeOne(thrower: Thrower, subject: Draft, { parts, bytes }: Spoilt): Promise<number> {
  const { id, stage, judge, counts, faults } = thrower;
  const draft = parts.reduce((current, { spoil }) => spoil(current), subject);
  const body = bytes.reduce((current, { spoil }) => spoil(current), bodyOfDraft(draft));
  const request = await stage.request(contract[id], draft, body);
  const answer = await stage.handle(request);
  const judged = judge(request, answer);
  const name = judged.rule ?? String(judged.status);
  counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const fault of judged.faults) {
    const done = [...parts, ...bytes].map(({ says }) => says).join(', then ');
    faults.push(`${fault}. Done: ${done}. Asked: ${shown(request.method, request.target)} ${shown(body)}`);
  }
  return judged.status;
}

/** As much of what was asked as can be read. */
const shownMax = 600;

function shown(...texts: readonly (string | Buffer)[]): string {
  return texts.join(' ').slice(0, shownMax);
}
