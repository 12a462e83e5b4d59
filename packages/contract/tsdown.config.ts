import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', 'derive/index': 'src/derive/index.ts' },
  dts: true,

  sourcemap: true,
});
