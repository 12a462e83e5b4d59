/** Section 1: what one signed and verified POST costs, beside the floor and the peers. */
import { makeCredentials, makeKeyPair } from '../credentials.ts';
import { exampleAnswer, exampleRequest } from '../example.ts';
import { startProgram } from '../measure/program.ts';
import type { Program } from '../measure/program.ts';
import { runRounds } from '../measure/rounds.ts';
import type { Round, Rounds, Sample, Subject } from '../measure/rounds.ts';
import { figureOf, ratioOf } from '../measure/statistics.ts';
import type { AnsweringServerQuestions } from '../programs/answering-server.ts';
import type { CallerQuestions } from '../programs/caller.ts';
import { aimOf, roundFactsOf } from '../report.ts';
import type { Row, Section } from '../report.ts';
import type { SectionRun } from '../section-run.ts';
import { callers } from './callers.ts';
import type { CallerName } from './callers.ts';

const roundsWanted = 15;
const sampleMs = 200;
const warmUpMs = 700;
const concurrencies = [1, 32] as const;

/** The most of the floor that a call of the SDK may cost, and how many times a peer's must. */
const floorRatioMax = 1.1;
const peerRatioMin = 1.7;

const asyncCallers = [
  'floor',
  '@hufu/sdk',
  'wechatpay-axios-plugin',
  'wechatpay-node-v3',
  'wechatpay-node-v3 + verifySign',
] as const satisfies readonly CallerName[];

type Server = Program<AnsweringServerQuestions>;
type Caller = Program<CallerQuestions>;

/** Measures the calls, asynchronous ones one at a time and many at once, and the blocking one beside the awaited one. */
export async function measureCalls(run: SectionRun): Promise<readonly Section[]> {
  const server: Server = startProgram(new URL('../programs/answering-server.js', import.meta.url));
  run.onEnd(() => server.end());
  const credentials = makeCredentials();
  const body = JSON.stringify(exampleAnswer());
  const origin = await server.ask('begin', {
    credentials,
    forgerPrivateKey: makeKeyPair().privateKey,
    body,
  });

  const programs = new Map<CallerName, Caller>();
  // The cast holds: the names are the table's own keys.
  for (const name of Object.keys(callers) as CallerName[]) {
    const caller: Caller = startProgram(new URL('../programs/caller.js', import.meta.url));
    run.onEnd(() => caller.end());
    programs.set(name, caller);
    await caller.ask('begin', { name, setting: { origin, credentials } });
    await requireHonest(name, { caller, server });
    run.tell(`warming up ${name}`);
    for (const concurrency of concurrenciesOf(name)) {
      await caller.ask('run', { concurrency, durationMs: warmUpMs });
    }
  }

  const rounds = await runRounds({
    subjects: subjectsOf(programs),
    roundsWanted,
    endsAtMs: run.endsAtMs,
    ownPids: [server.pid, ...[...programs.values()].map(({ pid }) => pid)],
    progress: (round) => run.tell(`calls, round ${round}`),
  });
  const sizes = `request ${bytesOf(JSON.stringify(exampleRequest('1234323JKHDFE1243252')))} B, answer ${bytesOf(body)} B`;
  return [
    ...concurrencies.map((concurrency) => asyncSection(rounds, concurrency, sizes)),
    blockingSection(rounds),
  ];
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

/** A blocking call is alone on its thread. */
function concurrenciesOf(name: CallerName): readonly number[] {
  return name === '@hufu/sdk/sync' ? [1] : concurrencies;
}

/** Ordered by concurrency, so that little time passes between what is held against each other. */
function subjectsOf(programs: ReadonlyMap<CallerName, Caller>): readonly Subject[] {
  return concurrencies.flatMap((concurrency) =>
    [...programs]
      .filter(([name]) => concurrenciesOf(name).includes(concurrency))
      .map(([name, caller]) => ({
        name: nameOf(name, concurrency),
        measure: () => caller.ask('run', { concurrency, durationMs: sampleMs }),
      })),
  );
}

function nameOf(name: CallerName, concurrency: number): string {
  return `${name} × ${concurrency}`;
}

interface Pair {
  readonly caller: Caller;
  readonly server: Server;
}

/** Before anything is measured: its requests are signed right, and it takes no forged answer if it says so. */
async function requireHonest(name: CallerName, { caller, server }: Pair): Promise<void> {
  await server.ask('setMode', 'check-requests');
  const works = await caller.ask('try', null);
  const badRequests = await server.ask('setMode', 'forge-answers');
  if (!works || badRequests > 0) throw new Error(`${name} does not call the server right.`);
  const takesForged = await caller.ask('try', null);
  await server.ask('setMode', 'plain');
  if (takesForged === callers[name].verifies) {
    throw new Error(`${name} ${takesForged ? 'took' : 'refused'} a forged answer, unlike it is said to.`);
  }
}

const ratioColumns = [
  { key: 'cpuMicros', title: 'CPU µs per call', digits: 0 },
  { key: 'wallMicros', title: 'wall µs per call', digits: 0 },
  { key: 'cpuRatio', title: 'CPU / floor', digits: 2 },
  { key: 'wallRatio', title: 'wall / floor', digits: 2 },
] as const;

function asyncSection({ kept, run }: Rounds, concurrency: number, sizes: string): Section {
  const floor = nameOf('floor', concurrency);
  const rows: Row[] = asyncCallers.map((name) => {
    const row = rowOf(kept, { name: labelOf(name), subject: nameOf(name, concurrency), base: floor });
    const cpuRatio = row.cells['cpuRatio'];
    return name === '@hufu/sdk' && cpuRatio
      ? { ...row, aim: aimOf('cpuRatio', 'at most', { figure: cpuRatio, limit: floorRatioMax }) }
      : row;
  });
  return {
    title: `One signed and verified POST, ${concurrency === 1 ? 'one at a time' : `${concurrency} at once`} (${sizes})`,
    columns: ratioColumns,
    rows: [...rows, peerRow(kept, concurrency)],
    notes: [
      'CPU: the calling process with all its threads. Wall includes the server, which signs every answer on the same cores.',
      'wechatpay-node-v3 takes every answer unread: a forged one came through before this was measured, and was refused by all others.',
    ],
    rounds: roundFactsOf({ kept, run }),
  };
}

const labels: Partial<Record<CallerName, string>> = {
  floor: 'floor: node:http + one signature + one verification',
  'wechatpay-node-v3': 'wechatpay-node-v3 (never verifies)',
};

function labelOf(name: CallerName): string {
  return labels[name] ?? name;
}

/** Of the peers that verify, the one that costs least, beside the SDK. */
function peerRow(kept: readonly Round[], concurrency: number): Row {
  const sdk = kept.map((round) => cpuMicrosOf(round, nameOf('@hufu/sdk', concurrency)));
  const wall = kept.map((round) => wallMicrosOf(round, nameOf('@hufu/sdk', concurrency)));
  const peers = asyncCallers.filter(
    (name) => callers[name].verifies && name !== 'floor' && name !== '@hufu/sdk',
  );
  const ratios = peers.map((name) => ({
    name,
    cpuRatio: ratioOf(
      kept.map((round) => cpuMicrosOf(round, nameOf(name, concurrency))),
      sdk,
    ),
    wallRatio: ratioOf(
      kept.map((round) => wallMicrosOf(round, nameOf(name, concurrency))),
      wall,
    ),
  }));
  const [cheapest] = ratios.toSorted((a, b) => a.cpuRatio.median - b.cpuRatio.median);
  if (cheapest === undefined) throw new Error('No peer verifies.');
  const { name, cpuRatio, wallRatio } = cheapest;
  return {
    name: `cheapest verifying peer / @hufu/sdk (${name})`,
    cells: { cpuRatio, wallRatio },
    aim: aimOf('cpuRatio', 'at least', { figure: cpuRatio, limit: peerRatioMin }),
  };
}

function blockingSection({ kept, run }: Rounds): Section {
  const awaited = nameOf('@hufu/sdk', 1);
  return {
    title: 'A blocking call beside an awaited one, one at a time',
    columns: ratioColumns.map((column) => ({ ...column, title: column.title.replace('floor', 'awaited') })),
    rows: [
      rowOf(kept, { name: 'awaited: @hufu/sdk postAsync', subject: awaited, base: awaited }),
      rowOf(kept, {
        name: 'blocking: @hufu/sdk/sync post',
        subject: nameOf('@hufu/sdk/sync', 1),
        base: awaited,
      }),
    ],
    notes: ['The blocking call signs on its own thread and exchanges bytes on a second one.'],
    rounds: roundFactsOf({ kept, run }),
  };
}

interface RowPlan {
  readonly name: string;
  readonly subject: string;
  readonly base: string;
}

function rowOf(kept: readonly Round[], { name, subject, base }: RowPlan): Row {
  const cpu = kept.map((round) => cpuMicrosOf(round, subject));
  const wall = kept.map((round) => wallMicrosOf(round, subject));
  return {
    name,
    cells: {
      cpuMicros: figureOf(cpu),
      wallMicros: figureOf(wall),
      cpuRatio: ratioOf(
        cpu,
        kept.map((round) => cpuMicrosOf(round, base)),
      ),
      wallRatio: ratioOf(
        wall,
        kept.map((round) => wallMicrosOf(round, base)),
      ),
    },
  };
}

function cpuMicrosOf(round: Round, subject: string): number {
  const { calls, cpuMs } = sampleOf(round, subject);
  return ((cpuMs ?? Number.NaN) * 1000) / calls;
}

function wallMicrosOf(round: Round, subject: string): number {
  const { calls, wallMs } = sampleOf(round, subject);
  return (wallMs * 1000) / calls;
}

function sampleOf({ samples }: Round, subject: string): Sample {
  const sample = samples.get(subject);
  if (sample === undefined) throw new Error(`${subject} was not measured.`);
  return sample;
}
