import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  // The gateway serves `index.html` as `/payscore/plan` and `assets/` as it is.
  base: '/payscore/',
  plugins: [vue()],
  build: {
    target: 'es2020',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  define: { __VUE_OPTIONS_API__: 'false' },
});
