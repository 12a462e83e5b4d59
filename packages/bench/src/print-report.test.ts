import { expect, test } from 'vitest';

import { printReport } from './print-report.ts';
import { aimOf } from './report.ts';
import type { Report } from './report.ts';

const one = { median: 1, min: 1, max: 1 };
const ratio = { median: 1.06, min: 1.02, max: 1.12 };

function reportWith(foreignShare: number): Report {
  return {
    startedAt: '2026-11-23T04:00:00.000Z',
    tookSeconds: 100,
    machine: { node: 'v20.20.2', system: 'linux x64', processor: 'EPYC', cores: 2, syncMs: one },
    sections: [
      {
        title: 'Calls',
        columns: [{ key: 'ratio', title: 'CPU / floor', digits: 2 }],
        rows: [
          { name: 'floor', cells: { ratio: one } },
          {
            name: 'ours',
            cells: { ratio },
            aim: aimOf('ratio', 'at most', { figure: ratio, limit: 1.1 }),
          },
        ],
        notes: ['A note.'],
        rounds: { run: 9, kept: 9, foreignShare: { median: foreignShare, min: 0, max: foreignShare } },
      },
    ],
  };
}

test('a row shows its median, its range, and the aim beside it', () => {
  expect(printReport(reportWith(0.01))).toContain('ours    1.06 (1.02–1.12)  [≤ 1.1: met]');
});

test('clean rounds are called clean', () => {
  expect(printReport(reportWith(0.01))).toContain('had 1 % (at most 1 %) of the processors: clean.');
});

test('disturbed rounds are called disturbed, so that nobody quotes them', () => {
  expect(printReport(reportWith(0.5))).toContain('DISTURBED');
});

test('an aim is missed by what lies on its wrong side', () => {
  const figure = { median: 0.7, min: 0.6, max: 0.95 };
  expect(aimOf('speed', 'at least', { figure, limit: 0.9 }).met).toBe(false);
});
