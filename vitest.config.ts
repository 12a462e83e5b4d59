import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that run for a minute and longer, the longest first. Vitest begins with the largest files, and these are
 * small: one of them begun last keeps one core busy while the other has nothing left to do.
 */
const longestFirst = [
  'gateway/src/fuzz.control-world.test.ts',
  'gateway/src/fuzz.control-users.test.ts',
  'conformance/src/model/model.test.ts',
  'gateway/src/fuzz.direct-orders.test.ts',
  'gateway/src/fuzz.partner-orders.test.ts',
  'conformance/src/crash/kill.test.ts',
  'conformance/src/stories-over-socket.test.ts',
  'site/src/site.browser.test.ts',
  'gateway/src/fuzz.sign-plans.test.ts',
  'gateway/src/fuzz.plans.test.ts',
  'gateway/src/store/postgres.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- it is Vitest's own order, of no array
    const sorted = await super.sort(files);
    const place = ({ moduleId }: TestSpecification): number => {
      const at = longestFirst.findIndex((path) => moduleId.endsWith(`packages/${path}`));
      return at === -1 ? longestFirst.length : at;
    };
    return sorted.toSorted((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  // The packages' own TypeScript is what the tests run, not what was last built.
  ssr: { resolve: { conditions: ['@hufu/source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tools/**/*.test.ts', 'examples/*.test.ts'],
    // Vitest would leave one core for whoever watches.
    maxWorkers: availableParallelism(),
    // Test files share a process, and with it what they import: the contract alone takes most of a second to load.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
