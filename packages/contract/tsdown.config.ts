import { defineConfig } from 'tsdown';

export default defineConfig({ entry: ['src/index.ts', 'src/derive/index.ts'], dts: true, sourcemap: true });
