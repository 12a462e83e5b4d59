/** Every program that a page gives to its readers compiles against the SDK's sources. */
import { events, operations } from '@hufu/contract';
import { expect, test } from 'vitest';

import { eventPageOf } from '../pages/event-page.ts';
import { operationPageOf } from '../pages/operation-page.ts';
import { typesOfOperation } from '../pages/types-of-operation.ts';
import { typeCheck, type Program } from '../testing/type-check.ts';
import { callStyles, printCall } from './call-styles.ts';
import { programOf } from './program.ts';
import { printReceiver } from './receiver.ts';

/** Longer than the compiler needs on a slow machine that does other work as well. */
const slowLimitMs = 120_000;

const pages = operations
  .filter(({ surface }) => surface === 'platform')
  .map((operation) => operationPageOf(operation));

const calls: readonly Program[] = pages.flatMap(({ operation, call, caller }) =>
  callStyles.map((style) => ({
    name: `${operation.id}-${style.name}-${style.blocking ? 'sync' : 'async'}`,
    text: programOf(printCall(call, style, 'zh'), { blocking: style.blocking, caller, language: 'zh' }),
  })),
);

/** That `data` and the options have the types that the pages name, and no looser ones. */
const typed: readonly Program[] = pages.map(({ operation, call, caller }) => {
  const { options, answer } = typesOfOperation(operation);
  const [chain] = callStyles;
  if (chain === undefined) throw new Error('There are no styles.');
  const program = programOf(printCall(call, chain, 'en'), { blocking: false, caller, language: 'en' });
  return {
    name: `${operation.id}-types`,
    text: `import type { ${[options, answer].filter((name) => name !== 'null').join(', ')} } from '@hufu/sdk';
${program}
export const answer: ${answer} = data;
export const isTyped: unknown extends typeof data ? never : true = true;
export type Options = ${options};
`,
  };
});

const receivers: readonly Program[] = Object.values(events).map((event) => ({
  name: `${event.id}-receiver`,
  text: printReceiver(event.type, eventPageOf(event).shown, 'zh'),
}));

test(
  'six styles of every call and a receiver of every event compile, and what does not is named',
  async () => {
    const [first] = calls;
    const wrong = { name: 'wrong', text: (first?.text ?? '').replace(/: '[^']*',/u, ': 1,') };
    expect(wrong.text).not.toBe(first?.text);
    const faults = await typeCheck([...calls, ...typed, ...receivers, wrong]);
    expect(calls).toHaveLength(pages.length * 6);
    expect(faults).toEqual([expect.stringMatching(/wrong\.ts\(\d+,\d+\): error TS2/u)]);
  },
  slowLimitMs,
);
