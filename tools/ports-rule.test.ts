import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const repository = dirname(dirname(fileURLToPath(import.meta.url)));
const oxlint = join(repository, 'node_modules/oxlint/bin/oxlint');

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hufu-ports-'));
  copyFileSync(join(repository, '.oxlintrc.json'), join(root, '.oxlintrc.json'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** The lines of `text`, placed at `path`, that the repository's own lint rules refuse for reaching past a port. */
async function refusedLines(path: string, text: string): Promise<readonly number[]> {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  const { diagnostics } = JSON.parse(await lint()) as Findings;
  const ofPorts = diagnostics.filter(({ code }) => code?.includes('no-restricted-'));
  return [...new Set(ofPorts.map(({ labels }) => labels[0]?.span.line ?? 0))].toSorted((a, b) => a - b);
}

/** The part of oxlint's JSON report that is read here; its shape is pinned by the lock file. */
interface Findings {
  readonly diagnostics: readonly { code?: string; labels: readonly { span: { line: number } }[] }[];
}

/** What oxlint reports about the files below `root`. It ends with 1 when it finds something, as it should here. */
function lint(): Promise<string> {
  return new Promise((resolve) => {
    const command = [oxlint, '--format', 'json'];
    execFile(process.execPath, command, { cwd: root }, (_error, stdout) => resolve(stdout));
  });
}

const reachingPastPorts = `import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
export const read = [randomBytes, sleep];
export const nowMs = Date.now();
export const chance = Math.random();
export const later = setTimeout(() => nowMs, 1);
export const again = setInterval(() => nowMs, 1);
export const sinceMs = performance.now();
`;

describe('The ports rule', () => {
  test.each(['packages/sdk/src/send.ts', 'packages/gateway/src/domain/plan.ts', 'packages/cli/src/main.ts'])(
    'finds clocks, timers and chance in %s',
    async (path) => {
      expect(await refusedLines(path, reachingPastPorts)).toEqual([1, 2, 4, 5, 6, 7, 8]);
    },
  );

  test.each(['packages/sdk/src/adapters/system-clock.ts', 'packages/bench/src/main.ts'])(
    'lets %s use the real ones',
    async (path) => {
      expect(await refusedLines(path, reachingPastPorts)).toEqual([]);
    },
  );

  test('has nothing against a clock that was handed in', async () => {
    const text = `export const age = (clock: { nowMs(): number }, since: number) => clock.nowMs() - since;\n`;
    expect(await refusedLines('packages/sdk/src/age.ts', text)).toEqual([]);
  });
});
