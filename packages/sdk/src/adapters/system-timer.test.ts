import { expect, test } from 'vitest';

import { systemTimer } from './system-timer.ts';

test('a timer acts once, unless it was called off', async () => {
  const acted: string[] = [];
  await new Promise<void>((resolve) => {
    const callOff = systemTimer.after(0, () => acted.push('called off'));
    callOff();
    systemTimer.after(0, () => acted.push('first'));
    // It is due later than the others, so they have acted when it does.
    systemTimer.after(5, resolve);
  });
  expect(acted).toEqual(['first']);
});
