import { defineConfig } from 'tsdown';

// What is measured runs on plain Node.js, from files like those that users install: nothing of ours or of the peers is
// bundled, and nothing is compiled while it runs. Not named tsdown.config.ts, because nothing is built from this package.
export default defineConfig({
  entry: [
    'src/main.ts',
    'src/programs/answering-server.ts',
    'src/programs/bare-gateway.ts',
    'src/programs/caller.ts',
    'src/programs/load-generator.ts',
  ],
  format: 'esm',
  unbundle: true,
  dts: false,
  fixedExtension: false,
  target: 'node20.19',
  logLevel: 'warn',
  deps: { neverBundle: [/^@hufu\//, /^wechatpay-/] },
  // How long a plugin took says nothing about what it made.
  checks: { pluginTimings: false },
});
