/** Runs the shell scripts of a page as its reader does: where the gateway was started, with what `hufu serve` prints. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { printExports, type StartedGateway } from '@hufu/gateway';

/** An answer as curl tells it. */
export interface CurlAnswer {
  readonly status: number;
  /** `null` when there is none. */
  readonly body: unknown;
}

/** What stands before a script: curl says the status too, `hufu` says the words that it is called with. */
const curlTells = `curl() { command curl --silent --show-error --write-out '\\n%{http_code}' "$@"; }`;
const hufuTells = `hufu() { printf '%s\\0' "$@"; }`;

export interface Shell {
  /** Runs a script whose last line is a call of curl; rejects when any part of it fails. */
  curl(script: string): Promise<CurlAnswer>;
  /** The words that a script hands to `hufu`. */
  hufuWords(script: string): Promise<readonly string[]>;
  /** Runs a script with a real `hufu`, which is the shell text `command`; resolves to what it prints. */
  hufu(script: string, command: string): Promise<string>;
}

/** A shell in the directory `cwd`, where the gateway has its `.hufu`. */
export function openShell(gateway: StartedGateway, cwd: string): Shell {
  const exported = printExports(gateway, join(cwd, '.hufu/connection.json'));
  const run = async (before: string, script: string): Promise<string> => {
    const lines = ['set -euo pipefail', exported, before, script].join('\n');
    const { stdout } = await promisify(execFile)('bash', ['-c', lines], { cwd });
    return stdout;
  };
  return {
    async curl(script) {
      const printed = await run(curlTells, script);
      const end = printed.lastIndexOf('\n');
      const body = printed.slice(0, end);
      return { status: Number(printed.slice(end + 1)), body: body === '' ? null : JSON.parse(body) };
    },
    hufuWords: async (script) => (await run(hufuTells, script)).split('\0').slice(0, -1),
    hufu: (script, command) => run(`hufu() { ${command} "$@"; }`, script),
  };
}
