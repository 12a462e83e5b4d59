/**
 * Writes the reports of the public API. Run it by `npm run api` after what can be imported has changed, and look at the
 * difference: it is what the packages' users will see.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { apiReports } from './api-report/api-reports.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = await apiReports(root);

mkdirSync(join(root, 'api'), { recursive: true });
for (const { path, text } of reports) {
  writeFileSync(join(root, path), text);
  console.log(`wrote ${path}`);
}
const strangers = readdirSync(join(root, 'api')).filter(
  (name) => !reports.some(({ path }) => path === `api/${name}`),
);
for (const name of strangers) {
  rmSync(join(root, 'api', name));
  console.log(`removed api/${name}`);
}
