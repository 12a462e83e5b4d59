import { defineConfig } from 'tsdown';

export default defineConfig({
  // The thread is a file of its own, which the worker loads from beside the index.
  entry: { index: 'src/index.ts', thread: 'src/thread/thread.ts' },
  dts: true,
  sourcemap: true,
  // The user's page, as its own package built it.
  copy: [{ from: '../web/dist', to: 'dist', rename: 'pages' }],
});
