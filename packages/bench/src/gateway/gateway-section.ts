/** Section 3: the gateway's signed reads and durable writes, beside a bare server that only verifies and signs. */
import { processBusyMs } from '../measure/processor-time.ts';
import { runRounds } from '../measure/rounds.ts';
import type { Round, Rounds, Sample, Subject } from '../measure/rounds.ts';
import { figureOf, ratioOf } from '../measure/statistics.ts';
import { aimOf, roundFactsOf } from '../report.ts';
import type { Row, Section } from '../report.ts';
import type { SectionRun } from '../section-run.ts';
import { concurrency, openBench, querySignPlan } from './opened-bench.ts';
import type { Bench, Host, Kind, Server } from './opened-bench.ts';

const roundsWanted = 9;
const requestsPerSample = 1_200;
const warmUps = 3;

/** The least share of the bare server's speed. */
const readRatioMin = 0.9;
const writeRatioMin = 0.8;

/** Measures the gateway. */
export async function measureGateway(run: SectionRun): Promise<Section> {
  const bench = await openBench(run);
  const subjects = bench.servers.flatMap((server) => [
    readSubject(bench, server),
    writeSubject(bench, server),
  ]);
  run.tell('warming up the servers');
  for (let round = 0; round < warmUps; round += 1) {
    for (const subject of subjects) {
      await subject.prepare?.();
      await subject.measure();
    }
  }
  const rounds = await runRounds({
    subjects,
    roundsWanted,
    endsAtMs: run.endsAtMs,
    ownPids: [bench.generator.pid, ...bench.servers.map(({ pid }) => pid)],
    progress: (round) => run.tell(`gateway, round ${round}`),
  });
  return sectionOf(rounds, bench.bytes);
}

/** Queries many sign plans in turn; each request has a signature of its own. */
function readSubject(bench: Bench, server: Server): Subject {
  const { readNumbers } = bench;
  const numbers = Array.from(
    { length: requestsPerSample },
    (_, at) => readNumbers[at % readNumbers.length] ?? '',
  );
  return {
    name: nameOf(server.host, 'reads'),
    prepare: async () => void (await bench.generator.ask('presign', { kind: 'reads', numbers })),
    measure: () => load(bench, server, 'reads'),
  };
}

/** Creates sign plans under numbers of their own. What the gateway says it has written is looked up afterwards. */
function writeSubject(bench: Bench, server: Server): Subject {
  let numbers: readonly string[] = [];
  let isWritten = false;
  const requireKept = async (): Promise<void> => {
    if (!isWritten || server.host === 'bare server') return;
    for (const number of [numbers[0], numbers.at(-1)]) {
      if (number !== undefined) await querySignPlan(bench.client, number);
    }
  };
  return {
    name: nameOf(server.host, 'writes'),
    prepare: async () => {
      await requireKept();
      numbers = bench.numbers.take(requestsPerSample);
      isWritten = false;
      await bench.generator.ask('presign', { kind: 'writes', numbers });
    },
    measure: async () => {
      const sample = await load(bench, server, 'writes');
      isWritten = true;
      return sample;
    },
  };
}

async function load({ generator, bytes }: Bench, { host, pid, origin }: Server, kind: Kind): Promise<Sample> {
  const before = processBusyMs(pid);
  const { calls, wallMs, bad } = await generator.ask('run', { origin, bytes: bytes[kind] });
  const after = processBusyMs(pid);
  if (bad > 0) throw new Error(`${host} answered ${bad} of ${calls} ${kind} otherwise than expected.`);
  return { calls, wallMs, cpuMs: before === null || after === null ? null : after - before };
}

function nameOf(host: Host, kind: Kind): string {
  return `${host} ${kind}`;
}

function sectionOf(rounds: Rounds, bytes: Bench['bytes']): Section {
  const { kept } = rounds;
  return {
    title: `The gateway with its SQLite file, ${concurrency} requests at once, load generator on the same cores`,
    columns: [
      { key: 'perSecond', title: 'requests/s', digits: 0 },
      { key: 'cpuMicros', title: "server's CPU µs", digits: 0 },
      { key: 'speedRatio', title: 'speed / bare', digits: 2 },
      { key: 'cpuRatio', title: 'CPU / bare', digits: 2 },
    ],
    rows: [
      rowOf(kept, { host: 'bare server', kind: 'reads', name: 'bare server, reads' }),
      rowOf(kept, {
        host: 'hufu serve',
        kind: 'reads',
        name: 'hufu serve, signed reads',
        limit: readRatioMin,
      }),
      rowOf(kept, { host: 'bare server', kind: 'writes', name: 'bare server, writes' }),
      rowOf(kept, {
        host: 'hufu serve',
        kind: 'writes',
        name: 'hufu serve, durable writes',
        limit: writeRatioMin,
      }),
    ],
    notes: [
      `Reads: query one of many user sign plans, ${bytes.reads} B. Writes: create one under a number of its own, ${bytes.writes} B.`,
      'The bare server is node:http: it verifies each request, signs each answer of the same bytes, and keeps nothing.',
    ],
    rounds: roundFactsOf(rounds),
  };
}

interface RowPlan {
  readonly host: Host;
  readonly kind: Kind;
  readonly name: string;
  readonly limit?: number;
}

function rowOf(kept: readonly Round[], { host, kind, name, limit }: RowPlan): Row {
  const subject = nameOf(host, kind);
  const base = nameOf('bare server', kind);
  const perSecond = figuresOf(kept, subject, speedOf);
  const cpuMicros = figuresOf(kept, subject, cpuMicrosOf);
  const speedRatio = ratioOf(perSecond, figuresOf(kept, base, speedOf));
  const cells = {
    perSecond: figureOf(perSecond),
    cpuMicros: figureOf(cpuMicros),
    speedRatio,
    cpuRatio: ratioOf(cpuMicros, figuresOf(kept, base, cpuMicrosOf)),
  };
  if (limit === undefined) return { name, cells };
  return { name, cells, aim: aimOf('speedRatio', 'at least', { figure: speedRatio, limit }) };
}

function figuresOf(
  kept: readonly Round[],
  subject: string,
  of: (sample: Sample) => number,
): readonly number[] {
  return kept.map(({ samples }) => {
    const sample = samples.get(subject);
    if (sample === undefined) throw new Error(`${subject} was not measured.`);
    return of(sample);
  });
}

function speedOf({ calls, wallMs }: Sample): number {
  return (calls * 1000) / wallMs;
}

function cpuMicrosOf({ calls, cpuMs }: Sample): number {
  return ((cpuMs ?? Number.NaN) * 1000) / calls;
}
