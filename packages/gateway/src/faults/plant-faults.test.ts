import { expect, test } from 'vitest';
import { plantFaults } from './plant-faults.ts';
import { watchedFaults } from './testing/watched-faults.ts';

const lost = { fault_id: 'lost', on: 'answers', kind: 'answer-lost', times: 2 } as const;

test('the faults of a seed stand in the place of those that were put', () => {
  const { faults } = watchedFaults({ before: { on: 'answers', kind: 'system-error' } });
  expect(plantFaults([lost, { ...lost, fault_id: 'again' }], faults)).toBeNull();
  expect(faults.list()).toMatchObject([
    { id: 'lost', times: 2 },
    { id: 'again', times: 2 },
  ]);
});

test('a seed without faults leaves none', () => {
  const { faults } = watchedFaults({ before: { on: 'answers', kind: 'system-error' } });
  expect(plantFaults([], faults)).toBeNull();
  expect(faults.list()).toEqual([]);
});

test.each([
  [{ fault_id: 'slow', on: 'answers', kind: 'slow' } as const, '/faults/1/delay_ms'],
  [lost, '/faults/1/fault_id'],
])('a seed that is wrong says where, and changes nothing: %j', (wrong, field) => {
  const { faults } = watchedFaults({ before: { on: 'answers', kind: 'system-error' } });
  expect(plantFaults([lost, wrong], faults)).toMatchObject({
    code: 'PARAM_ERROR',
    rule: 'fault-form',
    detail: { field },
  });
  expect(faults.list()).toMatchObject([{ id: 'before' }]);
});
