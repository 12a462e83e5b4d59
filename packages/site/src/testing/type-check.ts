/** Asks the compiler whether programs fit the packages' sources, as strictly as the repository's own code. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url))))));

/** A program and the name that faults are told by. */
export interface Program {
  readonly name: string;
  readonly text: string;
}

/** What the compiler says against the programs, as `name.ts(line,column): …`; faults of what they import are left out. */
export async function typeCheck(programs: readonly Program[]): Promise<readonly string[]> {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'hufu-site-'));
  try {
    for (const { name, text } of programs) writeFileSync(join(folder, `${name}.ts`), text);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const settings = { extends: '../../../tsconfig.json', include: ['*.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    const output = await compile(folder);
    const names = new Set(programs.map(({ name }) => name));
    return output.split('\n').filter((line) => names.has(/([^/]+)\.ts\(/u.exec(line)?.[1] ?? ''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compile(folder: string): Promise<string> {
  const args = [join(root, 'node_modules/typescript7/bin/tsc'), '--project', folder, '--pretty', 'false'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: root, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error === null || stdout.includes('error TS')) resolve(stdout);
      else reject(new Error(`The compiler failed: ${stdout}${stderr}`));
    });
  });
}
