import { expect, test } from 'vitest';
import { SignPlanTurns } from './sign-plan-turns.ts';

/** Takes turns, and writes down who has one. */
function watched() {
  const turns = new SignPlanTurns();
  const told: string[] = [];
  const take = async (name: string, signPlanIds: readonly string[]) => {
    const turn = await turns.take(signPlanIds);
    told.push(`${name} ${turn.waited ? 'waited' : 'came first'}`);
    return turn;
  };
  return { turns, told, take };
}

/** Lets everything go on that waits for nothing but others in this process. */
async function settle(): Promise<void> {
  for (let passed = 0; passed < 50; passed += 1) await Promise.resolve();
}

test('turns at one sign plan come one after the other, in the order in which they were asked for', async () => {
  const { told, take } = watched();
  const first = await take('one', ['S-1']);
  const others = ['two', 'three'].map((name) => take(name, ['S-1']));
  await settle();
  expect(told).toEqual(['one came first']);
  first.end();
  (await others[0])?.end();
  await others[1];
  expect(told).toEqual(['one came first', 'two waited', 'three waited']);
});

test('turns at different sign plans do not wait for each other', async () => {
  const { told, take } = watched();
  await take('one', ['S-1']);
  await take('two', ['S-2']);
  expect(told).toEqual(['one came first', 'two came first']);
});

test('a turn that is over is nobody’s wait, and ending it again does not end the next one', async () => {
  const { told, take } = watched();
  const first = await take('one', ['S-1']);
  first.end();
  const second = await take('two', ['S-1']);
  first.end();
  const third = take('three', ['S-1']);
  await settle();
  expect(told).toEqual(['one came first', 'two came first']);
  second.end();
  await third;
  expect(told.at(-1)).toBe('three waited');
});

test('who wants several waits for all of them; in whatever order they are named, nobody waits for ever', async () => {
  const { told, take } = watched();
  const ends = [
    take('one', ['S-1', 'S-2', 'S-3']),
    take('two', ['S-3', 'S-2', 'S-2']),
    take('three', ['S-2', 'S-1']),
  ].map(async (taking) => (await taking).end());
  await Promise.all(ends);
  expect(told).toHaveLength(3);
  const last = await take('four', ['S-3', 'S-1', 'S-2']);
  expect(last.waited).toBe(false);
});
