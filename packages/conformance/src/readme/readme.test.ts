/** The README is run: its programs, its shell lines and its seed do what the text around them says. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { printExports, startGateway } from '@hufu/gateway';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { freePort } from '../testing/free-port.ts';
import { partnerDesk } from '../testing/partner-desk.ts';
import { clientOf, socketStage } from '../testing/stage.ts';
import { runProgram, samplesOfPage, startProgram, writePrograms, type Programs } from './testing/programs.ts';

const home = await mkdtemp(join(tmpdir(), 'hufu-readme-'));
const samples = samplesOfPage('README.md');
const shells = samples.filter(({ language }) => language === 'sh').map(({ text }) => text);
const port = await freePort();
/** What the README's receiver does last. Here it takes another port, as that one may be taken, and says so. */
const readmeListens = '.listen(3000)';
const listens = 'It listens.';
/** Where the README leaves the word to its reader's own program, and just before it closes the gateway. */
const readersTurn = /^\/\/ … .*$|^(?=await gateway\.close\(\))/gmu;
/** The contract of the six styles. */
const signPlanNo = '1234323JKHDFE1243252';
/** A program is compiled as it starts, on a machine that may do other work as well. */
vi.setConfig({ testTimeout: 60_000 });
const thirtyDaysMs = 2_592_000_000;
let programs: Programs;

beforeAll(() => {
  programs = writePrograms('README.md', (text) =>
    text
      .replace(readmeListens, `.listen(${port}, () => console.log('${listens}'))`)
      .replaceAll(readersTurn, 'await takeTurn(gateway); '),
  );
});
afterAll(async () => {
  programs.remove();
  await rm(home, { recursive: true, force: true });
});

/** A program of the page, counted from 0, or with -1 from its end; throws when the page has lost it. */
function programAt(index: number, { files } = programs): string {
  const file = files.at(index);
  if (file === undefined) throw new Error(`The page has no program number ${index + 1}.`);
  return file;
}

test('six styles make one contract, and the receiver below them is told when the user signs it', async () => {
  const told: string[] = [];
  const gateway = await startGateway({
    data: join(home, '.hufu'),
    forwardNotifications: `http://127.0.0.1:${port}/`,
    log: ({ message }) => void told.push(message),
  });
  const desk = partnerDesk(clientOf(socketStage(gateway).partner));
  // The third program begins with the first, whose names it uses.
  const program = startProgram(programAt(2), home);
  const printed: string[] = [];
  try {
    for await (const line of program.lines) {
      printed.push(line);
      if (line !== listens) break;
      const { data } = await desk.querySignPlan(signPlanNo);
      await gateway.control.user.signs(data.sign_plan_id);
    }
  } finally {
    await program.stop();
    await gateway.close();
  }
  expect(printed).toEqual([listens, `Activated ${signPlanNo}.`]);
  const created = 'POST /v3/payscore/sign-plan/partner/user-sign-plans 200';
  expect(told.filter((message) => message === created)).toHaveLength(6);
});

test('the user signs and fails to pay, the time moves on, and the third deduction succeeds', async () => {
  const ended = await runProgram(programAt(1), home);
  expect(ended).toEqual({ code: 0, lines: ['The order is DONE, paid at 20260303100100.'] });
});

test('the seed founds the world that it describes', async () => {
  const seed = join(home, 'world.yaml');
  const yaml = samples.find(({ language }) => language === 'yaml');
  await writeFile(seed, yaml?.text ?? '');
  const gateway = await startGateway({ seed });
  const { control } = gateway;
  const world = [await control.merchants.list(), await control.services.list(), await control.users.list()];
  await gateway.close();
  for (const name of ['1900000301', '2002000000000558128851361561999', '钢琴课', 'oLiLei']) {
    expect(JSON.stringify(world)).toContain(name);
  }
});

test('the shell lines move the clock and fetch the certificates', async () => {
  const gateway = await startGateway();
  const { now } = await gateway.clock.freeze(new Date('2026-03-01T02:00:00Z'));
  const exported = printExports(gateway, join(home, 'connection.json'));
  const outputs: string[] = [];
  for (const lines of shells.filter((text) => text.includes('curl '))) {
    const script = `set -euo pipefail\n${exported}\n${lines}`;
    const { stdout } = await promisify(execFile)('bash', ['-c', script], { cwd: home });
    outputs.push(stdout);
  }
  const moved = (await gateway.clock.read()).now;
  await gateway.close();
  expect(moved.getTime() - now.getTime()).toBe(thirtyDaysMs);
  expect(outputs).toHaveLength(2);
  expect(JSON.parse(outputs[1] ?? '')).toMatchObject({ data: [{ effective_time: expect.any(String) }] });
});

test.each([
  ['packages/gateway/README.md', 0, /^http:\/\/127\.0\.0\.1:\d+ \[/],
  ['packages/sdk/README.md', -1, /^Settled A1/],
])('the program that %s shows runs', async (page, index, says) => {
  const shown = writePrograms(page);
  try {
    const { code, lines } = await runProgram(programAt(index, shown), home);
    expect(code).toBe(0);
    expect(lines[0]).toMatch(says);
  } finally {
    shown.remove();
  }
});
