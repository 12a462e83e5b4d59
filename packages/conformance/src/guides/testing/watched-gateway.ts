/** A gateway with the data directory that the examples look for, and a user who agrees to what they offer. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { startGateway } from '@hufu/gateway';

import { startProgram } from '../../readme/testing/programs.ts';
import { partnerDesk } from '../../testing/partner-desk.ts';
import { clientOf, socketStage } from '../../testing/stage.ts';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));
/** In what a program prints before it waits for its user. */
const usersTurn = 'payscore/plan?package=';

/** What a program printed, and how it ended. */
export interface Ended {
  /** `null` when it had to be ended. */
  readonly code: number | null;
  /** The number of this very run is written as `N`, the package of its contract as `P`. */
  readonly lines: readonly string[];
}

/** Runs programs of the repository's `examples` folder. */
export interface WatchedGateway {
  /** Runs the program at `path`, below `examples`; its user agrees when it asks for that. */
  run(path: string): Promise<Ended>;
  close(): Promise<void>;
}

/** Starts a gateway whose connection file is where a program finds it that is started beside it. */
export async function startWatchedGateway(): Promise<WatchedGateway> {
  const home = await mkdtemp(join(tmpdir(), 'hufu-examples-'));
  const gateway = await startGateway({ data: join(home, '.hufu') });
  const desk = partnerDesk(clientOf(socketStage(gateway).partner));

  const agree = async (number: string): Promise<void> => {
    const { data } = await desk.querySignPlan(number);
    await gateway.control.user.signs(data.sign_plan_id);
  };

  return {
    async run(path) {
      const program = startProgram(join(root, 'examples', path), home);
      const lines: string[] = [];
      for await (const line of program.lines) {
        lines.push(line);
        if (line.includes(usersTurn)) await agree(numberIn(lines.join('\n')));
      }
      return { code: await program.stop(), lines: lines.map(withoutChance) };
    },
    async close() {
      await gateway.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

const numberPattern = /\b(?:LESSONS|SHOP)-\d+\b/gu;

function numberIn(text: string): string {
  const [number] = text.match(numberPattern) ?? [];
  if (number === undefined) throw new Error(`No number of a contract stands in: ${text}`);
  return number;
}

function withoutChance(line: string): string {
  return line.replaceAll(numberPattern, 'N').replace(/(?<=package=).*$/u, 'P');
}
