/**
 * How npm is started from a script: the very npm that started this process where there is one, else the one on the
 * path.
 *
 * @returns {{ command: string, args: string[] }}
 */
export function npmCommand() {
  const own = process.env.npm_execpath ?? '';
  if (own.endsWith('npm-cli.js')) return { command: process.execPath, args: [own] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
}
