/**
 * Fails when a file imports what its room may not: `tsx tools/check-layers.ts`. The rules and their reasons are one
 * table, `tools/layers/rooms.ts`.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { findLayerFaults } from './layers/find-layer-faults.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const faults = findLayerFaults(root);

for (const { file, line, specifier, reason } of faults) {
  console.error(`${file}:${line}  ${specifier === null ? '' : `imports ${specifier}: `}${reason}`);
}
if (faults.length > 0) {
  console.error(`\n${faults.length} ${faults.length === 1 ? 'import breaks' : 'imports break'} the layers.`);
  process.exitCode = 1;
} else {
  console.log('Layers: every import is allowed.');
}
