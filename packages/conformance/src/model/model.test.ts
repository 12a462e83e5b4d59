/**
 * The gateway against a small reference: sequences of commands, every answer compared. `HUFU_MODEL_SEQUENCES` sets how
 * many are drawn (default 2000). A failure prints its seed and path; `HUFU_MODEL_SEED` and `HUFU_MODEL_PATH` play it
 * again. What it found is then kept in `kept-sequences.ts`.
 */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { anySequence } from './commands.ts';
import { Coverage } from './coverage.ts';
import { keptSequences } from './kept-sequences.ts';
import { createModelWorld } from './testing/model-world.ts';
import { play } from './play.ts';
import { openModelStage } from './testing/stage.ts';

/** From how many sequences on a run must have seen everything. */
const sequencesUsual = 2000;

const { HUFU_MODEL_SEQUENCES: asked, HUFU_MODEL_SEED: seed, HUFU_MODEL_PATH: path } = process.env;
const sequences = asked === undefined ? sequencesUsual : Number(asked);

const stage = await openModelStage(await createModelWorld());

const coverage = new Coverage();

afterAll(() => stage.close());

test.each(keptSequences)('$name', async ({ commands }) => {
  expect(await play(stage, commands, coverage)).toBeNull();
});

test(
  'whatever merchants and users do, the gateway answers as the reference does',
  { timeout: 1_800_000 },
  async () => {
    const property = fc.asyncProperty(anySequence, async (sequence) => {
      expect(await play(stage, sequence, coverage)).toBeNull();
    });
    const again = {
      ...(seed === undefined ? {} : { seed: Number(seed) }),
      ...(path === undefined ? {} : { path }),
    };
    await fc.assert(property, { numRuns: sequences, ...again });
  },
);

test.runIf(path === undefined && sequences >= sequencesUsual)(
  'the run has seen every operation go well and be refused, every state, and every rule of business',
  () => {
    expect(coverage.missing()).toEqual([]);
  },
);
