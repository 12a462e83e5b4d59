import { expect, test } from 'vitest';
import { Closers } from './closers.ts';

test('what was opened last is closed first, and each waits for the one before it', async () => {
  const closers = new Closers();
  const closed: string[] = [];
  for (const name of ['directory', 'store', 'server']) {
    closers.add(async () => {
      closed.push(`${name} begins`);
      await Promise.resolve();
      closed.push(`${name} ends`);
    });
  }
  await closers.closeAll();
  expect(closed).toEqual([
    'server begins',
    'server ends',
    'store begins',
    'store ends',
    'directory begins',
    'directory ends',
  ]);
});

test('one that fails keeps no other open, and the first failure is told', async () => {
  const closers = new Closers();
  const closed: string[] = [];
  closers.add(() => void closed.push('directory'));
  closers.add(() => Promise.reject(new Error('the store')));
  closers.add(() => {
    throw new Error('the server');
  });
  await expect(closers.closeAll()).rejects.toThrow('the server');
  expect(closed).toEqual(['directory']);
});

test('nothing is closed twice', async () => {
  const closers = new Closers();
  let closings = 0;
  closers.add(() => void (closings += 1));
  await closers.closeAll();
  await closers.closeAll();
  expect(closings).toBe(1);
});
