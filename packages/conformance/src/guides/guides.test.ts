/** What the other guides show is so: their programs print what is promised, and the names that they name exist. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  answerFaultKinds,
  deliverySchedules,
  events,
  notificationEnvelope,
  notificationFaultKinds,
  readingNames,
  readings,
  rules,
  validate,
} from '@hufu/contract';
import { printExports, startGateway } from '@hufu/gateway';
import { afterAll, describe, expect, test } from 'vitest';

import {
  guideText,
  hufuFromSource,
  runLastProgram,
  runShell,
  samplesIn,
  sampleWith,
} from './testing/guide-run.ts';

/** A program is compiled as it starts, on a machine that may do other work as well. */
const slowLimitMs = 60_000;

const home = await mkdtemp(join(tmpdir(), 'hufu-guides-'));
afterAll(() => rm(home, { recursive: true, force: true }));

const endings = ['.md', '.zh-CN.md'];

/** The `code spans` in the sentences and tables of a page, without its blocks. */
function spansOf(file: string): readonly string[] {
  const sentences = guideText(file).replaceAll(/^```.*?^```$/gmsu, '');
  return [...sentences.matchAll(/`(?<text>[^`]+)`/gu)].map(({ groups }) => groups?.['text'] ?? '');
}

test.each(['notifications', 'testing', 'differences'] as const)(
  'the programs of the guide to %s print what is promised',
  async (name) => {
    const promised = samplesIn(name, 'text').flatMap((text) => text.trim().split('\n'));
    expect(promised).not.toEqual([]);
    const { code, lines } = await runLastProgram(name, home);
    expect(lines).toEqual(promised);
    expect(code).toBe(0);
  },
  slowLimitMs,
);

describe('the guide to notifications', () => {
  const [envelope = '', opened = ''] = samplesIn('notifications', 'json');

  test('shows an envelope, and a part of what it opens to', () => {
    expect(validate(notificationEnvelope, JSON.parse(envelope), 'body')).toMatchObject({ ok: true });
    const known = Object.keys(events.userSignedPlan.resource.properties);
    expect(Object.keys(JSON.parse(opened)).filter((name) => !known.includes(name))).toEqual([]);
  });

  test.each(endings)('tells the timetables of the contract, in %s', (ending) => {
    const text = guideText(`notifications${ending}`);
    const { plan, order } = deliverySchedules;
    const steps = order.says.en.match(/15s\/\S+6h/u)?.[0];
    expect(text).toContain(steps);
    for (const { delaysSeconds } of [plan, order]) {
      expect(text).toMatch(new RegExp(`(?<!\\d)${delaysSeconds.length + 1}(?!\\d)`, 'u'));
    }
    for (const { type } of Object.values(events)) expect(text).toContain(`\`${type}\``);
  });
});

describe('the guide to differences', () => {
  /** Of each row of the table of readings, the names in it. */
  const rows = (ending: string) =>
    guideText(`differences${ending}`)
      .split('\n')
      .filter((line) => /^\| `[a-z]+_/u.test(line))
      .map((line) => [...line.matchAll(/`(?<name>[^`]+)`/gu)].map(({ groups }) => groups?.['name']));

  test.each(endings)('names each reading with its default and its other way, in %s', (ending) => {
    expect(rows(ending).map(([name]) => name)).toEqual(readingNames);
    const expected = readingNames.map((name) => {
      const { default: preferred, readings: options } = readings[name];
      return [name, preferred, ...Object.keys(options).filter((option) => option !== preferred)];
    });
    expect(rows(ending)).toEqual(expected);
  });

  test.each(endings)('names rules, readings and notes that are there, in %s', async (ending) => {
    const gateway = await startGateway();
    const { notes } = await gateway.control.differences();
    await gateway.close();
    const known = new Set([
      ...Object.keys(rules),
      ...readingNames,
      ...readingNames.flatMap((name) => Object.keys(readings[name].readings)),
      ...notes.map(({ name }) => name),
      'frequency-limited', // a kind of fault
    ]);
    const named = spansOf(`differences${ending}`).filter((text) => /^[a-z]+(?:[-_][a-z]+)+$/u.test(text));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the guide to testing', () => {
  test('reads for other languages what the gateway prints for a shell', async () => {
    const gateway = await startGateway();
    const printed = new Set(printExports(gateway, 'connection.json').match(/HUFU_\w+/gu));
    await gateway.close();
    for (const language of ['php', 'java', 'go', 'python']) {
      const [snippet = '', ...more] = samplesIn('testing', language);
      const read = snippet.match(/HUFU_\w+/gu) ?? [];
      expect(more).toEqual([]);
      expect(read).toContain('HUFU_BASE_URL');
      expect(read.filter((name) => !printed.has(name))).toEqual([]);
    }
  });

  test(
    'has lines for CI that start a gateway, wait for it and reach it',
    async () => {
      const lines = sampleWith('testing', 'sh', 'hufu.log').replace(
        'node_modules/.bin/hufu serve',
        `${hufuFromSource} serve --port 0 --data world`,
      );
      const asks = sampleWith('differences', 'sh', 'curl');
      const output = await runShell(`trap 'kill $!' EXIT\n${lines}\necho\n${asks}`, home);
      const [reset = '', differences = ''] = output.trim().split('\n');
      expect(JSON.parse(reset)).toHaveProperty('now');
      expect(JSON.parse(differences)).toHaveProperty('readings');
    },
    slowLimitMs,
  );

  test.each(endings)('names each kind of fault, in %s', (ending) => {
    const spans = spansOf(`testing${ending}`);
    const kinds = [...answerFaultKinds, ...notificationFaultKinds];
    expect(kinds.filter((kind) => !spans.includes(kind))).toEqual([]);
  });
});
