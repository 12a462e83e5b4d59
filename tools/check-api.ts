/**
 * Fails when a report of the public API is not what the packages declare now, naming each such report.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { apiReports } from './api-report/api-reports.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = await apiReports(root);

const stale = reports.filter(({ path, text }) => readIfThere(path) !== text).map(({ path }) => path);
const strangers = readdirSync(join(root, 'api'))
  .map((name) => `api/${name}`)
  .filter((path) => !reports.some((report) => report.path === path));

for (const path of stale) console.error(`${path} is not what can be imported now.`);
for (const path of strangers) console.error(`${path} is of no entry.`);
if (stale.length + strangers.length > 0) {
  console.error('Run `npm run api`, look at what changes for users, and commit it with a changeset.');
  process.exitCode = 1;
} else {
  console.log(`${reports.length} reports of the public API are current.`);
}

function readIfThere(path: string): string | null {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
