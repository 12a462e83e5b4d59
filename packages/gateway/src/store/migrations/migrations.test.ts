import { describe, expect, it } from 'vitest';
import { dialects } from '../database.ts';
import { migrations, pendingSteps, stepsFor } from './migrations.ts';

/** Checksums of released steps. A line is added with a step and never changed. */
const frozen: Record<'sqlite' | 'postgres', readonly string[]> = {
  sqlite: [
    '31956928a40ab765ccc233d9fb45044e326062463417aff05629d11f21da1de7',
    'c1d35e0e70ceac62a9530b1b0a167bd5ed6ebff59f3930e3d9c3c7699c401c1a',
    '09f6c69e7b00a42e3ad302fd001c5381e6bc300d692302d2c72f1e69246b02a6',
  ],
  postgres: [
    '4633c86b84287beeaaac1e4073b447cafa45eeb546cf82b4eb246c821a007b93',
    '6d9a3681d511d21ff2ab5cd547854bab5422c24c480471f9e27b6bd4b7385761',
    'd1a293633545992027dad8c8264115d6798823d1ef161b518e967c21ac227e95',
  ],
};

describe('the migrations', () => {
  it('are numbered from 1 without gaps', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
  });

  it.each(['sqlite', 'postgres'] as const)('are the ones that were released for %s', (name) => {
    expect(stepsFor(dialects[name]).map(({ checksum }) => checksum)).toEqual(frozen[name]);
  });

  it('are all pending in a new database, and none in one that has them', () => {
    const steps = stepsFor(dialects.sqlite);
    expect(pendingSteps(steps, [])).toEqual(steps);
    const applied = steps.map(({ number, name, checksum }) => ({ migration_no: number, name, checksum }));
    expect(pendingSteps(steps, applied)).toEqual([]);
  });
});
