import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, describe, expect, test } from 'vitest';

import { findLayerFaults } from './layers/find-layer-faults.ts';
import { rooms } from './layers/rooms.ts';

const made: string[] = [];

afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
});

/** A repository with these files, and the faults in it as `file:line imported`. */
function faultsIn(files: Readonly<Record<string, string>>): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'hufu-layers-'));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return findLayerFaults(root).map(({ file, line, specifier }) => `${file}:${line} ${specifier}`);
}

/** Every row is a file and an import that it must not make. */
const forbidden: readonly (readonly [what: string, file: string, imported: string])[] = [
  ['the contract imports the protocol', 'packages/contract/src/a.ts', '@hufu/protocol'],
  ['the contract does I/O', 'packages/contract/src/a.ts', 'node:fs'],
  ['the contract goes back for what is derived from it', 'packages/contract/src/a.ts', './derive/routes.ts'],
  ['the protocol imports the contract', 'packages/protocol/src/a.ts', '@hufu/contract'],
  ['the protocol needs a package', 'packages/protocol/src/a.ts', 'undici'],
  ['the SDK imports the contract', 'packages/sdk/src/a.ts', '@hufu/contract'],
  ['the SDK imports the gateway', 'packages/sdk/src/client.ts', '@hufu/gateway'],
  ['the SDK needs a package', 'packages/sdk/src/a.ts', 'axios'],
  [
    'the SDK reaches for an adapter below its wiring',
    'packages/sdk/src/send.ts',
    './adapters/node-transport.ts',
  ],
  ['the gateway imports the SDK', 'packages/gateway/src/main.ts', '@hufu/sdk'],
  ['the gateway imports derived files', 'packages/gateway/src/main.ts', '@hufu/contract/derive'],
  ['the server skips the pipeline', 'packages/gateway/src/http/a.ts', '../operations/a.ts'],
  ['the pipeline knows the server', 'packages/gateway/src/pipeline/a.ts', '../http/a.ts'],
  ['the pipeline knows a framework', 'packages/gateway/src/pipeline/a.ts', 'fastify'],
  ['the pipeline decides', 'packages/gateway/src/pipeline/a.ts', '../domain/plan.ts'],
  ['an operation calls the pipeline back', 'packages/gateway/src/operations/a.ts', '../pipeline/serve.ts'],
  ['an operation knows which database it is', 'packages/gateway/src/operations/a.ts', '../store/sqlite.ts'],
  ['a decision knows the store', 'packages/gateway/src/domain/a.ts', '../store/store.ts'],
  ['a decision looks at the world', 'packages/gateway/src/domain/a.ts', '../world.ts'],
  ['a decision reads a file', 'packages/gateway/src/domain/a.ts', 'node:fs'],
  ['a decision knows the wire', 'packages/gateway/src/domain/a.ts', '@hufu/protocol'],
  ['an explanation runs an operation', 'packages/gateway/src/explain/a.ts', '../operations/a.ts'],
  ['a database calls an operation', 'packages/gateway/src/store/sqlite.ts', '../operations/a.ts'],
  ['an operation takes an adapter', 'packages/gateway/src/operations/a.ts', '../adapters/system-clock.ts'],
  ['the commands are imported', 'packages/gateway/src/main.ts', 'hufu'],
  ['a benchmark is imported', 'packages/cli/src/main.ts', '@hufu/bench'],
  ['conformance is imported', 'packages/cli/src/main.ts', '@hufu/conformance'],
  ['a tool runs the gateway', 'tools/a.ts', '@hufu/gateway'],
  ['another package is reached by path', 'packages/sdk/src/a.ts', '../../protocol/src/index.ts'],
  [
    'another package is reached by path, from its tests',
    'packages/sdk/src/a.test.ts',
    '../../protocol/src/index.ts',
  ],
  ['another package is reached below its entries', 'packages/sdk/src/a.ts', '@hufu/protocol/dist/index.js'],
  ['what is shipped imports a test', 'packages/sdk/src/a.ts', './a.suite.ts'],
  ['what is shipped imports what tests use', 'packages/sdk/src/a.ts', './testing/keys.ts'],
  ['the test of a contract calls the gateway', 'packages/contract/src/a.test.ts', '@hufu/gateway'],
];

/** Every row is a file and an import that it may make. */
const allowed: readonly (readonly [what: string, file: string, imported: string])[] = [
  ['the contract stands on TypeBox', 'packages/contract/src/a.ts', 'typebox/value'],
  ['what is derived walks the contract', 'packages/contract/src/derive/a.ts', '../contract.ts'],
  ['the protocol uses what Node.js brings', 'packages/protocol/src/a.ts', 'node:crypto'],
  ['the SDK stands on the protocol', 'packages/sdk/src/a.ts', '@hufu/protocol'],
  ['the wiring of the SDK chooses adapters', 'packages/sdk/src/options.ts', './adapters/system-clock.ts'],
  ['the server calls the pipeline', 'packages/gateway/src/http/server.ts', '../pipeline/serve.ts'],
  ['the pipeline calls operations', 'packages/gateway/src/pipeline/serve.ts', '../operations/operation.ts'],
  ['an operation asks for a decision', 'packages/gateway/src/operations/a.ts', '../domain/plan.ts'],
  ['an operation saves through the port', 'packages/gateway/src/operations/a.ts', '../store/store.ts'],
  ['the wiring of the gateway takes adapters', 'packages/gateway/src/main.ts', './adapters/system-clock.ts'],
  ['the commands use both halves', 'packages/cli/src/demo.ts', '@hufu/sdk/sync'],
  ['a test of the SDK calls the gateway', 'packages/sdk/src/a.test.ts', '@hufu/gateway'],
  ['a test looks into every room', 'packages/gateway/src/pipeline/a.test.ts', '../store/sqlite.ts'],
  ['a tool derives', 'tools/derive.ts', '@hufu/contract/derive'],
];

describe('The layers', () => {
  test.each(forbidden)('are broken when %s', (_what, file, imported) => {
    expect(faultsIn({ [file]: `\nimport { a } from '${imported}';\n` })).toEqual([`${file}:2 ${imported}`]);
  });

  test.each(allowed)('stand when %s', (_what, file, imported) => {
    expect(faultsIn({ [file]: `import { a } from '${imported}';\n` })).toEqual([]);
  });

  test.each([
    ['a type-only import', `import type { A } from '@hufu/gateway';`],
    ['a re-export', `export { a } from '@hufu/gateway';`],
    ['a re-export of all', `export * from '@hufu/gateway';`],
    ['an import for its effect', `import '@hufu/gateway';`],
    ['a dynamic import', `export const a = () => import('@hufu/gateway');`],
    ['a type named by import()', `export type A = import('@hufu/gateway').A;`],
    ['require', `export const a = require('@hufu/gateway');`],
    ['import … = require', `import a = require('@hufu/gateway');`],
  ])('are broken by %s', (_what, text) => {
    expect(faultsIn({ 'packages/sdk/src/a.ts': text })).toEqual(['packages/sdk/src/a.ts:1 @hufu/gateway']);
  });

  test('are not broken by an import that stands in a comment or a string', () => {
    const text = `// import '@hufu/gateway';\nexport const a = "import '@hufu/gateway'";\n`;
    expect(faultsIn({ 'packages/sdk/src/a.ts': text })).toEqual([]);
  });

  test('let the world name the store’s records, and nothing that runs', () => {
    const file = 'packages/gateway/src/world.ts';
    const typesOnly = { [file]: `import type { A } from './store/store.ts';` };
    const running = { [file]: `import { a } from './store/store.ts';` };
    expect(faultsIn(typesOnly)).toEqual([]);
    expect(faultsIn(running)).toEqual([`${file}:1 ./store/store.ts`]);
  });

  test('are broken by an import whose name is computed', () => {
    const text = `export const load = (name: string) => import(name);`;
    expect(faultsIn({ 'packages/sdk/src/a.ts': text })).toEqual(['packages/sdk/src/a.ts:1 null']);
  });

  test('are broken by a folder that has no room', () => {
    const file = 'packages/gateway/src/attic/a.ts';
    expect(faultsIn({ [file]: '' })).toEqual([`${file}:1 null`]);
  });

  test('are broken by files that import each other in a ring', () => {
    const ring = {
      'packages/protocol/src/a.ts': `import './b.ts';`,
      'packages/protocol/src/b.ts': `\nimport './c.ts';`,
      'packages/protocol/src/c.ts': `import type { A } from './a.ts';`,
    };
    expect(faultsIn(ring)).toEqual(['packages/protocol/src/a.ts:1 ./b.ts']);
  });

  test('have a reason in every row, and name only rooms that exist', () => {
    const names = new Set(rooms.map((room) => room.name));
    expect(names.size).toBe(rooms.length);
    for (const room of rooms) {
      expect(room.reason).not.toBe('');
      expect([...room.rooms, ...room.typesOf].filter((name) => !names.has(name))).toEqual([]);
    }
  });
});

test('a door named in the table may reach into another package, its neighbours may not', () => {
  const files = {
    'packages/conformance/src/testing/gateway-rooms.ts': "export * from '../../../gateway/src/a.ts';",
    'packages/conformance/src/testing/other.ts': "export * from '../../../gateway/src/a.ts';",
    'packages/gateway/src/a.ts': 'export const a = 1;',
  };
  expect(faultsIn(files)).toEqual(['packages/conformance/src/testing/other.ts:1 ../../../gateway/src/a.ts']);
});
