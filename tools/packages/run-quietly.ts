/**
 * Runs a program for its output.
 */
import { execFile } from 'node:child_process';

/** Longer than any of these programs needs on a slow machine; past it the program is ended. */
const programLimitMs = 120_000;
const outputLimitBytes = 64 * 1024 * 1024;

/** A program, what it is told, and where it runs. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

/** How a program ended, and what it said on both streams. */
export interface Ended {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** How `program` ended. Never rejects: a program that cannot start has not ended well. */
export function runQuietly({ command, args, cwd }: Program): Promise<Ended> {
  // What loads a package here must not be helped by what this process was started with.
  const { NODE_OPTIONS: _dropped, ...env } = process.env;
  const options = {
    cwd,
    env,
    timeout: programLimitMs,
    maxBuffer: outputLimitBytes,
    encoding: 'utf8' as const,
  };
  return new Promise((resolve) => {
    execFile(command, [...args], options, (error, stdout, stderr) => {
      resolve({
        ok: error === null,
        stdout,
        stderr: stderr === '' && error !== null ? error.message : stderr,
      });
    });
  });
}
