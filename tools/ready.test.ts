import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const tools = dirname(fileURLToPath(import.meta.url));

/** Stands where the build stands, and makes a dist that says what it was made from. */
const quickBuild = `import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { recordBuilt } from './ready/build-record.mjs';
for (const name of process.argv.slice(2)) {
  mkdirSync('packages/' + name + '/dist', { recursive: true });
  const source = readFileSync('packages/' + name + '/src/index.ts', 'utf8');
  if (source === 'broken') throw new Error('index.ts is broken');
  writeFileSync('packages/' + name + '/dist/index.js', source);
  recordBuilt('.', name);
}
`;

const packages = {
  'node_modules/one': { resolved: 'one', link: true },
  one: { version: '1.0.0' },
};
const top = { name: 'checkout', version: '0.0.0', dependencies: { one: 'file:one' } };
const manifest = { ...top, private: true };
const lock = { name: 'checkout', version: '0.0.0', lockfileVersion: 3, requires: true };

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hufu-ready-'));
  cpSync(join(tools, 'ready.mjs'), join(root, 'tools/ready.mjs'));
  cpSync(join(tools, 'ready'), join(root, 'tools/ready'), { recursive: true });
  put('tools/build.mjs', quickBuild);
  put('package.json', JSON.stringify(manifest));
  put('one/package.json', JSON.stringify({ name: 'one', version: '1.0.0' }));
  putLock(packages);
  // As npm leaves it; the clone that has nothing installed takes it away.
  put('node_modules/one/package.json', '{}');
  put('node_modules/.package-lock.json', JSON.stringify({ ...lock, packages }));
  for (const name of ['protocol', 'sdk']) {
    put(`packages/${name}/package.json`, '{}');
    put(`packages/${name}/tsdown.config.ts`, '');
    put(`packages/${name}/src/index.ts`, '1');
  }
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A lock file that asks for these. */
function putLock(wanted: Readonly<Record<string, object>>): void {
  put('package-lock.json', JSON.stringify({ ...lock, packages: { '': top, ...wanted } }));
}

interface Outcome {
  readonly ok: boolean;
  /** What was done, one title each. */
  readonly done: readonly string[];
  readonly said: string;
}

function makeReady(): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'tools/ready.mjs')], { cwd: root }, (error, stdout, stderr) => {
      const done = [...stderr.matchAll(/^(.*): done in/gmu)].map((match) => match[1] ?? '');
      resolve({ ok: error === null, done, said: stdout + stderr });
    });
  });
}

const installing = 'Installing dependencies (npm ci)';

describe('Making a checkout ready', () => {
  test('installs and builds in a fresh clone, and then has nothing to do or say', async () => {
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect((await makeReady()).done).toEqual([installing, 'Building protocol, sdk']);
    expect(await makeReady()).toEqual({ ok: true, done: [], said: '' });
  });

  test('builds what changed and what stands on it, whatever the clocks of the files say', async () => {
    await makeReady();
    put('packages/sdk/src/index.ts', '2');
    expect((await makeReady()).done).toEqual(['Building sdk']);
    put('packages/protocol/src/index.ts', '2');
    expect((await makeReady()).done).toEqual(['Building protocol, sdk']);
  });

  test('builds again what is missing from a dist or was changed in it', async () => {
    await makeReady();
    rmSync(join(root, 'packages/sdk/dist'), { recursive: true });
    expect((await makeReady()).done).toEqual(['Building sdk']);
    put('packages/protocol/dist/index.js', 'changed');
    expect((await makeReady()).done).toEqual(['Building protocol']);
  });

  test('builds nothing for a change of tests', async () => {
    await makeReady();
    put('packages/sdk/src/index.test.ts', 'a test');
    expect((await makeReady()).done).toEqual([]);
  });

  test('installs again when something that the lock file asks for is not there', async () => {
    putLock({ ...packages, 'node_modules/gone': { version: '1.0.0' } });
    expect((await makeReady()).said).toContain(installing);
  });

  test('does not install again for another platform’s binary', async () => {
    putLock({ ...packages, 'node_modules/other': { version: '1.0.0', optional: true } });
    expect((await makeReady()).done).toEqual(['Building protocol, sdk']);
  });

  test('ends with what the build said when it fails, and tries again the next time', async () => {
    put('packages/sdk/src/index.ts', 'broken');
    const outcome = await makeReady();
    expect(outcome.ok).toBe(false);
    expect(outcome.said).toContain('Building protocol, sdk failed (exit code 1)');
    expect(outcome.said).toContain('index.ts is broken');
    put('packages/sdk/src/index.ts', 'mended');
    expect((await makeReady()).done).toEqual(['Building sdk']);
    expect(existsSync(join(root, 'packages/sdk/dist/index.js'))).toBe(true);
  });

  test('ends with what npm said when the lock file and package.json disagree', async () => {
    rmSync(join(root, 'node_modules'), { recursive: true });
    put('package.json', JSON.stringify({ ...manifest, dependencies: { missing: 'file:missing' } }));
    put('missing/package.json', JSON.stringify({ name: 'missing', version: '1.0.0' }));
    const outcome = await makeReady();
    expect(outcome.ok).toBe(false);
    expect(outcome.said).toContain('in sync');
  });
});

/** What is said about this version of Node.js, or `fine`. */
function faultOf(version: string): Promise<string> {
  const from = JSON.stringify(pathToFileURL(join(tools, 'ready/node-version.mjs')).href);
  const script = `import { nodeVersionFault } from ${from}; console.log(nodeVersionFault('${version}') ?? 'fine');`;
  return new Promise((resolve) => {
    const args = ['--input-type=module', '-e', script];
    execFile(process.execPath, args, (_error, stdout) => resolve(stdout.trim()));
  });
}

describe('The Node.js that the tools run on', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.1.0'])('may be %s', async (version) => {
    expect(await faultOf(version)).toBe('fine');
  });

  test.each(['18.20.0', '20.18.3', '21.7.0', '22.11.0', '23.1.0'])('may not be %s', async (version) => {
    expect(await faultOf(version)).toContain(`20.19 or newer (20.19+, 22.12+ or 24+); this is ${version}`);
  });
});
