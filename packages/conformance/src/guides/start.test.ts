/** The first guide is followed: its program offers a contract, its shell line signs it, and the program is told. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startGateway } from '@hufu/gateway';
import { expect, test } from 'vitest';

import { startProgram, writePrograms } from '../readme/testing/programs.ts';
import { freePort } from '../testing/free-port.ts';
import { guidePath, runShell, samplesIn, sampleWith } from './testing/guide-run.ts';

/** A program is compiled as it starts, on a machine that may do other work as well. */
const slowLimitMs = 60_000;

/** What is another one at each run: numbers of the platform and of the reader, ports, packages. */
function withoutChance(line: string): string {
  return line
    .replaceAll(/\d{13,}/gu, 'N')
    .replaceAll(/127\.0\.0\.1:\d+/gu, 'HOST')
    .replace(/(?<=package=).*$/u, 'P');
}

/** Of a printed offer, the number that the reader puts into the shell line. */
const offered = /^Offered (?<id>\d+)\.$/u;

test(
  'a contract is offered, signed, and told of, in the words of the guide',
  async () => {
    const home = await mkdtemp(join(tmpdir(), 'hufu-start-'));
    const port = await freePort();
    const gateway = await startGateway({ data: join(home, '.hufu') });
    const programs = writePrograms(guidePath('start'), (text) => text.replaceAll('3000', String(port)));
    const program = startProgram(programs.files[0] ?? '', home);
    const printed: string[] = [];
    const signing = sampleWith('start', 'sh', 'SIGN_PLAN_ID').replace(
      'http://127.0.0.1:7700',
      gateway.baseUrl,
    );
    let id = '';
    let signed = '';
    let code: number | null;
    try {
      for await (const line of program.lines) {
        printed.push(line);
        id = offered.exec(line)?.groups?.['id'] ?? id;
        if (line.startsWith('Sign at ')) {
          signed = await runShell(signing.replace('SIGN_PLAN_ID', id), home);
        }
      }
    } finally {
      code = await program.stop();
      programs.remove();
      await gateway.close();
      await rm(home, { recursive: true, force: true });
    }
    expect(code).toBe(0);
    expect(JSON.parse(signed)).toMatchObject({ sign_plan_id: id, sign_state: 'SIGNED' });
    const [, ...promised] = samplesIn('start', 'text').flatMap((text) => text.trim().split('\n'));
    const shown = promised.filter((line) => !line.startsWith('Console'));
    expect(printed.map(withoutChance)).toEqual(shown.map(withoutChance));
  },
  slowLimitMs,
);
