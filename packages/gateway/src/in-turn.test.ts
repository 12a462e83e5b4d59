import { expect, test } from 'vitest';
import { createInTurn } from './in-turn.ts';

test('work is done one after the other, in the order in which it came', async () => {
  const inTurn = createInTurn();
  const steps: string[] = [];
  const work = (name: string) => async () => {
    steps.push(`${name} begins`);
    await Promise.resolve();
    steps.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([inTurn(work('one')), inTurn(work('two'))])).toEqual(['one', 'two']);
  expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

test('work that fails is told to who asked for it, and holds up nobody', async () => {
  const inTurn = createInTurn();
  const failed = inTurn(async () => {
    throw new Error('no');
  });
  const next = inTurn(async () => 'yes');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
