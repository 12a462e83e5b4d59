/** Section 2: what importing a package costs, in fresh processes. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { runRounds } from '../measure/rounds.ts';
import type { Round, Sample, Subject } from '../measure/rounds.ts';
import { figureOf } from '../measure/statistics.ts';
import { aimOf, roundFactsOf } from '../report.ts';
import type { Row, Section } from '../report.ts';
import type { SectionRun } from '../section-run.ts';

const roundsWanted = 9;
const processesPerSample = 3;

/** The most milliseconds that importing the SDK may add to the start of Node.js. */
const importMsMax = 25;

const bare = 'bare Node.js';
const modules = ['@hufu/sdk', '@hufu/sdk/sync', 'wechatpay-axios-plugin', 'wechatpay-node-v3'] as const;

/** Measures imports: `node -e "import …"` less the same without the import, each process a new one. */
export async function measureImports(run: SectionRun): Promise<Section> {
  const subjects = [
    subjectOf(bare, ''),
    ...modules.map((name) => subjectOf(name, `import ${JSON.stringify(name)};`)),
  ];
  // The first import of each reads the files from the disk.
  for (const subject of subjects) await subject.measure();
  const { kept, run: roundsRun } = await runRounds({
    subjects,
    roundsWanted,
    endsAtMs: run.endsAtMs,
    ownPids: [],
    progress: (round) => run.tell(`imports, round ${round}`),
  });
  return {
    title: 'Importing the package in a fresh process',
    columns: [
      { key: 'wallMs', title: 'wall ms', digits: 1 },
      { key: 'cpuMs', title: 'CPU ms', digits: 1 },
    ],
    rows: [
      { name: `${bare}, from its start to the first line`, cells: cellsOf(kept, bare, () => 0) },
      ...modules.map((name) => rowOf(kept, name)),
    ],
    notes: [
      'Added to what bare Node.js takes in the same round. One figure is the median of three processes.',
    ],
    rounds: roundFactsOf({ kept, run: roundsRun }),
  };
}

function rowOf(kept: readonly Round[], name: string): Row {
  const cells = cellsOf(kept, name, (round, of) => of(sampleOf(round, bare)));
  const row = { name: `+ import ${name}`, cells };
  if (name !== '@hufu/sdk') return row;
  return { ...row, aim: aimOf('wallMs', 'at most', { figure: cells.wallMs, limit: importMsMax }) };
}

type Measure = (sample: Sample) => number;

function cellsOf(kept: readonly Round[], name: string, baseOf: (round: Round, of: Measure) => number) {
  const figure = (of: Measure) =>
    figureOf(kept.map((round) => of(sampleOf(round, name)) - baseOf(round, of)));
  return { wallMs: figure(({ wallMs }) => wallMs), cpuMs: figure(({ cpuMs }) => cpuMs ?? Number.NaN) };
}

function sampleOf({ samples }: Round, name: string): Sample {
  const sample = samples.get(name);
  if (sample === undefined) throw new Error(`${name} was not measured.`);
  return sample;
}

/** Static imports are done before the first line, so what the process says of itself there is its start and the import. */
function subjectOf(name: string, statement: string): Subject {
  const script = `${statement}
    const wallMs = performance.now();
    const { user, system } = process.cpuUsage();
    const cpuMs = (user + system) / 1000;
    process.on('exit', () => {
      const ended = process.cpuUsage();
      console.log(JSON.stringify({ wallMs, cpuMs, endedCpuMs: (ended.user + ended.system) / 1000 }));
    });`;
  return { name, measure: () => sampleProcesses(script) };
}

async function sampleProcesses(script: string): Promise<Sample> {
  const said: Said[] = [];
  for (let process = 0; process < processesPerSample; process += 1) said.push(await runFresh(script));
  return {
    calls: 1,
    wallMs: figureOf(said.map(({ wallMs }) => wallMs)).median,
    cpuMs: figureOf(said.map(({ cpuMs }) => cpuMs)).median,
    endedCpuMs: said.reduce((sum, { endedCpuMs }) => sum + endedCpuMs, 0),
  };
}

interface Said {
  /** Since the process began. */
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly endedCpuMs: number;
}

const packageDirectory = fileURLToPath(new URL('../../', import.meta.url));
const processMsMax = 20_000;

async function runFresh(script: string): Promise<Said> {
  const args = ['--input-type=module', '--eval', script];
  const options = { cwd: packageDirectory, timeout: processMsMax };
  const { stdout } = await promisify(execFile)(process.execPath, args, options);
  // The cast holds: the script above prints nothing else.
  return JSON.parse(stdout) as Said;
}
