import { expect, test } from 'vitest';
import { progressEveryMs, withProgress } from './with-progress.ts';

/** A terminal that remembers, and a time that a test moves. */
function openTerminal(isTerminal: boolean) {
  const written: string[] = [];
  let nowMs = 0;
  let waiting: (() => void)[] = [];
  return {
    written,
    err: { write: (text: string) => void written.push(text), isTerminal, columns: 80 },
    clock: { nowMs: () => nowMs },
    timer: {
      after(_delayMs: number, act: () => void) {
        waiting.push(act);
        return () => void (waiting = waiting.filter((one) => one !== act));
      },
    },
    pass() {
      nowMs += progressEveryMs;
      for (const act of waiting.splice(0)) act();
    },
    waiting: () => waiting.length,
  };
}

test('what takes longer than a second is told of each second, and wiped away', async () => {
  const terminal = openTerminal(true);
  const result = await withProgress('waiting for the platform', terminal, async () => {
    terminal.pass();
    terminal.pass();
    return 7;
  });
  expect(terminal.written).toEqual([
    '\r\u001b[2K… waiting for the platform (1 s)',
    '\r\u001b[2K… waiting for the platform (2 s)',
    '\r\u001b[2K',
  ]);
  expect([result, terminal.waiting()]).toEqual([7, 0]);
});

test('what is quick is not told of', async () => {
  const terminal = openTerminal(true);
  await withProgress('waiting', terminal, async () => {});
  expect([terminal.written, terminal.waiting()]).toEqual([[], 0]);
});

test('the line goes also when the work fails', async () => {
  const terminal = openTerminal(true);
  const work = withProgress('waiting', terminal, async () => {
    terminal.pass();
    throw new Error('no');
  });
  await expect(work).rejects.toThrow('no');
  expect(terminal.written.at(-1)).toBe('\r\u001b[2K');
});

test('a file or a pipe is never written to', async () => {
  const terminal = openTerminal(false);
  await withProgress('waiting', terminal, async () => terminal.pass());
  expect(terminal.written).toEqual([]);
});
