/** What can be typed in a checkout: the scripts of its package files, and what `hufu` says of itself. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';

import { runQuietly } from '../packages/run-quietly.ts';
import { anyCommand } from './commands-of.ts';
import type { TypedCommand } from './commands-of.ts';

export interface KnownCommands {
  /** The scripts by the name of their workspace; those of the repository itself under `null`. */
  readonly scripts: ReadonlyMap<string | null, readonly string[]>;
  /**
   * The flags by the command of `hufu` that takes them, of those commands that were asked about and exist; those of all
   * together under `anyCommand`.
   */
  readonly flags: ReadonlyMap<string, readonly string[]>;
}

/** Reads the scripts, and what `hufu` says of the commands `asked` about. Rejects when it cannot print its help. */
export async function readKnownCommands(root: string, asked: ReadonlySet<string>): Promise<KnownCommands> {
  const folders = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));
  const scripts = [root, ...folders].map((folder) => scriptsOf(folder, folder === root));
  const all = asked.has(anyCommand) ? commandsIn(await printHelp(root)) : [];
  const flags = await Promise.all(
    [...new Set([...asked, ...all])].map(async (command) => flagsOf(await printHelp(root, command), command)),
  );
  const known = new Map(flags.flat());
  return { scripts: new Map(scripts), flags: known.set(anyCommand, [...known.values()].flat()) };
}

/** The commands that the help of `hufu` itself lists. */
function commandsIn(help: string): readonly string[] {
  return [...help.matchAll(/^ {2}(?<command>[a-z]+) \[options\]/gmu)].map(
    ({ groups }) => groups?.['command'] ?? '',
  );
}

/** None when the help is that of `hufu` itself, which it prints for a command that it does not have. */
function flagsOf(help: string, command: string): readonly (readonly [string, readonly string[]])[] {
  if (!help.startsWith(`Usage: hufu ${command} `)) return [];
  const flags = [...help.matchAll(/^ {2}(?:-\w, )?(?<flag>--[\w-]+)/gmu)];
  return [[command, flags.map(({ groups }) => groups?.['flag'] ?? '')]];
}

/** Why `command` cannot be typed, or `null` when it can. */
export function faultOf(command: TypedCommand, { scripts, flags }: KnownCommands): string | null {
  if (command.program === 'npm') {
    const { script, workspace } = command;
    const known = scripts.get(workspace)?.includes(script) ?? false;
    return known ? null : `npm has no script "${script}"${workspace === null ? '' : ` in ${workspace}`}`;
  }
  const known = flags.get(command.command);
  if (known === undefined) return `hufu has no command "${command.command}"`;
  const stranger = command.flags.find((flag) => !known.includes(flag));
  if (stranger === undefined) return null;
  return command.command === anyCommand
    ? `no command of hufu has ${stranger}`
    : `hufu ${command.command} has no ${stranger}`;
}

function scriptsOf(folder: string, isRoot: boolean): readonly [string | null, readonly string[]] {
  // Both members are npm's own, and npm has checked them before this can run.
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly scripts?: Readonly<Record<string, string>>;
  };
  return [isRoot ? null : manifest.name, Object.keys(manifest.scripts ?? {})];
}

async function printHelp(root: string, ...command: readonly string[]): Promise<string> {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const program = join(root, 'packages/cli/src/main.ts');
  const args = ['--import', loader, '--conditions=@hufu/source', program, ...command, '--help'];
  const { ok, stdout, stderr } = await runQuietly({ command: process.execPath, args, cwd: root });
  if (!ok) throw new Error(`hufu ${command.join(' ')} --help failed: ${stderr}`);
  return stdout;
}
