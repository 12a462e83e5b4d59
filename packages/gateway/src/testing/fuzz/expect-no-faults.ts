/** For tests: one test for each operation of an area. */
import { contract, type OperationId } from '@hufu/contract';
import { expect, test } from 'vitest';
import type { WorldRecord } from '../../store/store.ts';
import { takesBody } from './judge.ts';
import type { Prepare } from './subjects.ts';
import { fuzzRuns, fuzzSeed, throwAt } from './throw-at.ts';

/** Generous: four times what a slow machine with two cores took. */
const timeoutMsPerRun = 20;

/** With so many, chance leaves out none of what is looked for below. */
const tellingRuns = 5_000;

/** What must have been met on the way, or the requests were spoilt less than they should be. */
const metByAll = ['404', '405', 'query-encoding', 'unknown-field'];
const metWithBody = ['type', 'content-type', 'body-json', 'body-utf8', 'body-depth', 'body-key-repeated'];

function mustHaveMet(id: OperationId): readonly string[] {
  if (fuzzRuns < tellingRuns) return [];
  const { status } = contract[id].answer;
  return [String(status), ...metByAll, ...(takesBody(id) ? metWithBody : [])];
}

/** Defines the tests of an area: each operation gets `fuzzRuns` spoilt requests, drawn from `fuzzSeed`. */
export function testSpoiltRequests(
  world: WorldRecord,
  subjects: Partial<Record<OperationId, Prepare>>,
): void {
  const entries = Object.entries(subjects) as [OperationId, Prepare][]; // the keys are the contract's own
  test.each(entries)(
    `%s answers each of ${fuzzRuns} spoilt requests as it should (HUFU_FUZZ_SEED=${fuzzSeed})`,
    { timeout: 20_000 + fuzzRuns * timeoutMsPerRun },
    async (id, prepare) => {
      const report = await throwAt(id, world, prepare);
      expect(report.faults).toEqual([]);
      expect(report.unspoilt).toBe(contract[id].answer.status);
      expect(report.thrown).toBeGreaterThanOrEqual(fuzzRuns);
      expect([...report.counts.keys()]).toEqual(expect.arrayContaining([...mustHaveMet(id)]));
    },
  );
}
