/**
 * The benchmark: what a call costs beside its floor and its peers, what the import costs, how fast the gateway is beside
 * a bare server. Measures the built packages, prints tables or JSON, ends every process that it started.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { measureCalls } from './calls/calls-section.ts';
import { measureGateway } from './gateway/gateway-section.ts';
import { measureImports } from './imports/imports-section.ts';
import { describeMachine } from './machine.ts';
import { readOptions, usage } from './options.ts';
import type { Options, Part } from './options.ts';
import { printReport } from './print-report.ts';
import type { Section } from './report.ts';
import type { SectionRun } from './section-run.ts';

/** How long each part goes on looking for clean rounds, in seconds. */
const partSecondsMax: Readonly<Record<Part, number>> = { calls: 65, imports: 25, gateway: 45 };

const measures: Readonly<Record<Part, (run: SectionRun) => Promise<readonly Section[]>>> = {
  calls: measureCalls,
  imports: async (run) => [await measureImports(run)],
  gateway: async (run) => [await measureGateway(run)],
};

class Endings {
  readonly #endings: (() => Promise<void>)[] = [];

  add(end: () => Promise<void>): void {
    this.#endings.push(end);
  }

  /** Ends all, in reverse; the first fault is thrown when everything has been tried. */
  async runAll(): Promise<void> {
    const faults: unknown[] = [];
    for (let end = this.#endings.pop(); end !== undefined; end = this.#endings.pop()) {
      await end().catch((fault: unknown) => faults.push(fault));
    }
    if (faults.length > 0) throw faults[0];
  }
}

async function runBench(options: Options): Promise<void> {
  const startedAt = new Date();
  const directory = await mkdtemp(join(tmpdir(), 'hufu-bench-'));
  const endings = new Endings();
  endings.add(() => rm(directory, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void endings.runAll().finally(() => process.exit(1)));
  }
  try {
    const machine = describeMachine(directory);
    const sections: Section[] = [];
    for (const part of options.parts) sections.push(...(await runPart(part, { directory, endings })));
    const tookSeconds = Math.round((Date.now() - startedAt.getTime()) / 1000);
    const report = { startedAt: startedAt.toISOString(), tookSeconds, machine, sections };
    process.stdout.write(
      options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : printReport(report),
    );
  } finally {
    await endings.runAll();
  }
}

interface Surroundings {
  readonly directory: string;
  readonly endings: Endings;
}

async function runPart(part: Part, { directory, endings }: Surroundings): Promise<readonly Section[]> {
  const own = new Endings();
  endings.add(() => own.runAll());
  const sections = await measures[part]({
    directory,
    endsAtMs: performance.now() + partSecondsMax[part] * 1000,
    tell: (text) => process.stderr.write(`${text}\n`),
    onEnd: (end) => own.add(end),
  });
  // Before the next part begins, so that nothing of this one disturbs it.
  await own.runAll();
  return sections;
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) process.stdout.write(usage);
  else await runBench(options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}
