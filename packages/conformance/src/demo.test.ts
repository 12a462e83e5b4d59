/** The demo as a newcomer runs it: by itself, and with a person who signs in the browser. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { launchChromium } from './testing/chromium.ts';

const command = fileURLToPath(import.meta.resolve('hufu/package.json')).replace(
  'package.json',
  'src/main.ts',
);
const typescriptLoader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Both stories take some seconds, and a machine may be busy. */
const storyMaxMs = 60_000;

/** Runs `hufu demo` from its sources, telling of each line; resolves to its exit code and what it printed. */
async function runDemo(options: readonly string[], onLine: (line: string) => void = () => {}) {
  const args = ['--import', typescriptLoader, '--conditions=@hufu/source', command, 'demo', ...options];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    // What the system would open an address with.
    env: { ...process.env, BROWSER: 'true' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const gone = once(child, 'close');
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    onLine(line);
  }
  await gone;
  return { code: child.exitCode, lines };
}

const marked = (lines: readonly string[], mark: string) => lines.filter((line) => line.includes(mark));

test('the demo holds from beginning to end', { timeout: storyMaxMs }, async () => {
  const { code, lines } = await runDemo(['--lang', 'zh']);
  expect(marked(lines, '✗')).toEqual([]);
  expect(marked(lines, '✓').length).toBeGreaterThan(20);
  expect(code).toBe(0);
});

test('the person who watches signs in the browser', { timeout: storyMaxMs }, async () => {
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  let signing: Promise<string> | undefined;
  const sign = async (url: string): Promise<string> => {
    const page = await browser.newPage({ locale: 'zh-CN' });
    await page.goto(url);
    await page.getByRole('button', { name: '同意并签约' }).click();
    await page.getByRole('heading', { name: '签约成功' }).waitFor();
    return page.title();
  };
  const { code, lines } = await runDemo(['--open', '--lang', 'en'], (line) => {
    const [url] = /http:\S+\/payscore\/plan\?package=\S+/.exec(line) ?? [];
    if (url !== undefined) signing = sign(url);
  });
  expect(await signing).not.toBe('');
  expect(marked(lines, '✗')).toEqual([]);
  expect(code).toBe(0);
});
