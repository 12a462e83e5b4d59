/** `hufu serve` as people run it: the built command in a process of its own, its log in a file. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import type { ConnectedMerchant } from '@hufu/gateway';

/** A gateway that listens. */
export interface ServeProcess {
  readonly pid: number;
  readonly baseUrl: string;
  /** The partner of the default world. */
  readonly partner: ConnectedMerchant;
  /** Ends it in order. Rejects when it did not end well. */
  end(): Promise<void>;
}

const command = fileURLToPath(new URL('../../../cli/bin/hufu.js', import.meta.url));
const startMsMax = 20_000;
const pollMs = 25;

/** Starts it on a data directory that does not exist yet. */
export async function startServe(data: string): Promise<ServeProcess> {
  const log = openSync(`${data}.log`, 'w', 0o600);
  const args = [...profileFlags(), command, 'serve', '--port', '0', '--data', data];
  const child = spawn(process.execPath, args, { stdio: ['ignore', log, 'inherit'] });
  closeSync(log);
  const { pid } = child;
  if (pid === undefined) throw new Error('hufu serve did not start.');
  const end = (): Promise<void> => endInOrder(child);
  try {
    const { baseUrl, merchants } = await readConnection(join(data, 'connection.json'), child);
    const partner = merchants.find(({ role }) => role === 'partner');
    if (partner === undefined) throw new Error('The default world has no partner.');
    return { pid, baseUrl, partner, end };
  } catch (error) {
    await end();
    throw error;
  }
}

interface Connected {
  readonly baseUrl: string;
  readonly merchants: readonly ConnectedMerchant[];
}

/** It is written, in one piece, once the gateway listens. */
async function readConnection(file: string, child: ChildProcess): Promise<Connected> {
  const givenUpAt = performance.now() + startMsMax;
  while (!existsSync(file)) {
    if (child.exitCode !== null)
      throw new Error(`hufu serve ended with ${child.exitCode} before it listened.`);
    if (performance.now() > givenUpAt) throw new Error('hufu serve does not listen.');
    await sleep(pollMs);
  }
  // The cast holds: the gateway writes this file for programs to read.
  return JSON.parse(await readFile(file, 'utf8')) as Connected;
}

async function endInOrder(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
  if (child.exitCode !== 0) throw new Error(`hufu serve ended with ${child.exitCode ?? child.signalCode}.`);
}

function profileFlags(): string[] {
  const directory = process.env['BENCH_PROFILE'];
  return directory === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${directory}`];
}
