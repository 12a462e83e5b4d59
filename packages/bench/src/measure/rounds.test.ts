import { expect, test } from 'vitest';

import { foreignShareMax, keepCleanest, roundsMin, runRounds } from './rounds.ts';
import type { Round } from './rounds.ts';

function roundWith(foreignShare: number | null): Round {
  return { samples: new Map(), foreignShare };
}

test('disturbed rounds are left out while enough clean ones remain', () => {
  const clean = Array.from({ length: roundsMin }, () => roundWith(0));
  const disturbed = roundWith(foreignShareMax * 2);
  expect(keepCleanest([disturbed, ...clean])).toEqual(clean);
});

test('when too few are clean, the least disturbed are kept in the order in which they were run', () => {
  const shares = [0.9, 0.4, 0.2, 0.5, 0.3, 0.6, 0.1];
  const kept = keepCleanest(shares.map(roundWith));
  expect(kept.map(({ foreignShare }) => foreignShare)).toEqual([0.4, 0.2, 0.5, 0.3, 0.1]);
});

test('where nothing is known of other processes, every round counts', () => {
  expect(keepCleanest([roundWith(null), roundWith(null)])).toHaveLength(2);
});

test('each round measures every subject, and begins with another one', async () => {
  const order: string[] = [];
  const subjects = ['a', 'b', 'c'].map((name) => ({
    name,
    measure: async () => {
      // On a busy machine a measurement is taken twice in a row, which is not what this test is about.
      if (order.at(-1) !== name) order.push(name);
      return { calls: 1, wallMs: 1, cpuMs: 1 };
    },
  }));
  await runRounds({ subjects, roundsWanted: roundsMin, endsAtMs: 0, ownPids: [], progress: () => {} });
  expect(order.slice(0, 9).join('')).toBe('abcbcacab');
});

test('without time left, no more rounds are run than are needed to say anything', async () => {
  const subject = { name: 'a', measure: async () => ({ calls: 1, wallMs: 1, cpuMs: 1 }) };
  const plan = { subjects: [subject], roundsWanted: 100, endsAtMs: 0, ownPids: [], progress: () => {} };
  expect(await runRounds(plan)).toMatchObject({ run: roundsMin });
});
