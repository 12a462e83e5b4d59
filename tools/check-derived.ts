/**
 * Fails when a derived file is not what the contract says now, naming each such file.
 */
import { readFile } from 'node:fs/promises';

import { derivedFiles, locate } from './derived-files.ts';

const files = await derivedFiles();
const texts = await Promise.all(files.map(({ path }) => readFile(locate(path), 'utf8').catch(() => null)));
const stale = files.filter(({ text }, at) => texts[at] !== text);

for (const { path } of stale) console.error(`${path} is not what the contract says.`);
if (stale.length > 0) {
  console.error('Run `npm run derive` and commit the result.');
  process.exitCode = 1;
} else {
  console.log(`${files.length} derived files are current.`);
}
