/**
 * Writes the files that are derived from the contract. Run it by `npm run derive` after the contract has changed.
 */
import { writeFile } from 'node:fs/promises';

import { derivedFiles, locate } from './derived-files.ts';

for (const { path, text } of await derivedFiles()) {
  await writeFile(locate(path), text);
  console.log(`wrote ${path}`);
}
