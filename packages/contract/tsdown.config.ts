import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'derive/index': 'src/derive/index.ts',
    'paths/index': 'src/paths/index.ts',
  },
  dts: true,

  sourcemap: true,
});
