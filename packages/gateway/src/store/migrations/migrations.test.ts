import { describe, expect, it } from 'vitest';
import { dialects } from '../database.ts';
import { migrations, pendingSteps, stepsFor } from './migrations.ts';

/** Checksums of released steps. A line is added with a step and never changed. */
const frozen: Record<'sqlite' | 'postgres', readonly string[]> = {
  sqlite: [
    '31956928a40ab765ccc233d9fb45044e326062463417aff05629d11f21da1de7',
    'c06e9b94834e599c052a4c527d7388d9ca8617b09aa758ff273803e3a95d3b10',
    'c7b1b40bee4524e7dc2d73b7ebb31de17bde5281fb867a283c98335f6468b21f',
  ],
  postgres: [
    '4633c86b84287beeaaac1e4073b447cafa45eeb546cf82b4eb246c821a007b93',
    'c932cd0859e20ba47cf8c0f9ab3f614ed1e8546b6da95ade82710bc83bafc7f9',
    '42b05b51f2c5b1cc17ce856cd7cf9bf49a666d2a36c2ba9a864eb4d8147c07bf',
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
