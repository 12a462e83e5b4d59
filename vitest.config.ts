import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The packages' own TypeScript is what the tests run, not what was last built.
  ssr: { resolve: { conditions: ['@hufu/source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tools/**/*.test.ts', 'examples/*.test.ts'],
    // Vitest would leave one core for whoever watches.
    maxWorkers: availableParallelism(),
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
