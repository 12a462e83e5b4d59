import { defineConfig } from 'tsdown';

// The protocol is bundled, code and types, so that the published package depends on nothing.
export default defineConfig({
  entry: { index: 'src/index.ts', 'sync/index': 'src/sync/index.ts' },
  dts: { eager: true },
  deps: { alwaysBundle: ['@hufu/protocol'] },
  inputOptions: { resolve: { conditionNames: ['@hufu/source', 'node', 'import'] } },
  fixedExtension: false,
  sourcemap: true,
});
