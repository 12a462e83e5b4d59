import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { exitCodes } from './exit-codes.ts';
import { openGatewayOnDisk } from './testing/gateway-on-disk.ts';
import { runHufu } from './testing/run-hufu.ts';

test('help names every command and every exit code, and ends with 0', async () => {
  const { code, out, err } = await runHufu(['--help']);
  for (const command of ['serve', 'call', 'certs', 'notify', 'doctor', 'demo']) {
    expect(out).toMatch(new RegExp(`^  ${command} \\[options\\]`, 'mu'));
  }
  for (const { code: exitCode, says } of Object.values(exitCodes)) {
    expect(out).toContain(`  ${exitCode}  ${says.en}\n`);
  }
  expect([code, err]).toEqual([0, '']);
});

test('the README has the same table of exit codes', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| (\d) +\| (.+?) +\|$/gmu)].map(([, code, says]) => ({
    code: Number(code),
    says,
  }));
  expect(rows).toEqual(Object.values(exitCodes).map(({ code, says }) => ({ code, says: says.en })));
});

test('exit codes are different from one another', () => {
  const codes = Object.values(exitCodes).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test('the version is the package’s', async () => {
  expect(await runHufu(['--version'])).toEqual({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+/u),
    err: '',
  });
});

test.each([
  [[], 'Usage: hufu [options] [command]'],
  [['cal'], "error: unknown command 'cal'\n(Did you mean call?)"],
  [['call', '--secret', 'x'], "error: unknown option '--secret'"],
  [['call', 'GET'], "error: missing required argument 'path'"],
  [['serve', '--port', 'x'], 'A port is a whole number from 0 to 65535.'],
])('wrong usage ends with 2, and says so where errors go: %j', async (words, sentence) => {
  const { code, out, err } = await runHufu(words);
  expect(err).toContain(sentence);
  expect([code, out]).toEqual([2, '']);
});

test('no flag takes a secret as its value', async () => {
  for (const command of ['call', 'certs', 'notify', 'doctor']) {
    const { out } = await runHufu([command, '--help']);
    const flags = [...out.matchAll(/^ {2}(?:-\w, )?(--[\w-]+) <(\w+)/gmu)];
    const secret = flags.filter(([, flag, value]) => /key(?!-id|s)/u.test(flag ?? '') && value !== 'file');
    expect(secret.map(([line]) => line)).toEqual([]);
  }
});

test(
  'as a process it says the same, reads its input, and ends with the same codes',
  { timeout: 60_000 },
  async () => {
    const stage = await openGatewayOnDisk();
    const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const main = fileURLToPath(import.meta.resolve('./main.ts'));
    const run = async (words: readonly string[], input: string) => {
      const args = ['--import', loader, '--conditions=@hufu/source', main, ...words, ...stage.connection];
      const running = promisify(execFile)(process.execPath, args, { env: { PATH: process.env['PATH'] } });
      running.child.stdin?.end(input);
      return running.then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
          code,
          stdout,
          stderr,
        }),
      );
    };
    const good = await run(['call', 'POST', '/v3/a', '--data', '-', '--dry-run', '--json'], '{"b":"计划"}');
    expect([good.code, good.stderr]).toEqual([0, '']);
    expect(JSON.parse(good.stdout)).toMatchObject({ body: '{"b":"计划"}' });
    const bad = await run(['call', 'POST', '/v3/a', '--data', '-'], '{');
    expect([bad.code, bad.stdout]).toEqual([2, '']);
    expect(bad.stderr).toMatch(/^hufu: --data is no JSON: /u);
    await stage.close();
  },
);
