import { readingNames, rules } from '@hufu/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import type { GatewayRequest } from '../../pipeline/message.ts';
import { openTestGateway, type TestGateway } from '../../testing/gateway.ts';
import { createTestWorld } from '../../testing/world.ts';

const world = await createTestWorld();
let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openTestGateway(world);
  await gateway.control('chooseReadings', { json: { text_length: 'bytes' } });
});

function visit(accept: string, language: 'zh' | 'en'): GatewayRequest {
  return {
    method: 'GET',
    target: '/_hufu/differences',
    headers: { host: '127.0.0.1:7700', accept, 'accept-language': language },
    body: Buffer.alloc(0),
    remoteAddress: '127.0.0.1',
  };
}

async function pageOf(accept: string, language: 'zh' | 'en' = 'en') {
  const { status, headers, body } = await gateway.handle(visit(accept, language));
  expect(status).toBe(200);
  return { type: new Map(headers).get('Content-Type'), text: body.toString() };
}

test('every rule that is not documented is told, and every question with the reading that counts', async () => {
  const told = await gateway.control('readDifferences');
  const unsure = Object.entries(rules).filter(([, { confidence }]) => confidence !== 'documented');
  expect(told.rules.map(({ name }) => name)).toEqual(unsure.map(([name]) => name));
  expect(told.readings.map(({ name }) => name)).toEqual(readingNames);
  expect(told.readings.find(({ name }) => name === 'text_length')?.chosen).toBe('bytes');
  for (const part of [told.fields, told.transitions, told.notes]) expect(part.length).toBeGreaterThan(0);
});

describe('the page', () => {
  const idsOf = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

  test('has an anchor for every rule, every reading and every rule of a field that is told', async () => {
    const { type, text } = await pageOf('text/html');
    expect(type).toBe('text/html; charset=utf-8');
    const ids = idsOf(text);
    const { readings, fields } = await gateway.control('readDifferences');
    expect(ids).toEqual(
      expect.arrayContaining([
        ...Object.keys(rules),
        ...readings.map(({ name }) => name),
        ...fields.map(({ rule }) => rule),
      ]),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leads nowhere that is not there', async () => {
    const { text } = await pageOf('text/html');
    const targets = [...text.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(5);
    expect(idsOf(text)).toEqual(expect.arrayContaining(targets));
  });

  test.each([
    ['zh', '<strong>● <code>bytes</code> UTF-8 字节 · 当前</strong>', '官方资料未说明，由 Hufu 选定'],
    [
      'en',
      '<strong>● <code>bytes</code> bytes of UTF-8 · in force</strong>',
      'the official texts are silent, Hufu chose',
    ],
  ] as const)('in %s marks the readings in force, and says how sure a rule is', async (language, ...said) => {
    const { text } = await pageOf('text/html', language);
    for (const words of said) expect(text).toContain(words);
    const { readings } = await gateway.control('readDifferences');
    expect(text.match(/<strong>● /g)).toHaveLength(readings.length);
  });

  test('tells what is different by nature before everything else', async () => {
    const { text } = await pageOf('text/html');
    const sections = [...text.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
    expect(sections.slice(0, 2)).toEqual(['notes', 'readings']);
    expect(sections.at(-1)).toBe('documented');
  });

  test('runs nothing and loads nothing', async () => {
    const { text } = await pageOf('text/html');
    expect(text).not.toMatch(/<script|<link|<img|src=/);
  });
});

test('for a terminal there is one difference a line, and a mark at the readings in force', async () => {
  const { type, text } = await pageOf('text/plain', 'zh');
  expect(type).toBe('text/plain; charset=utf-8');
  const lines = text.split('\n');
  const told = await gateway.control('readDifferences');
  const count = (kind: string) => lines.filter((line) => line.startsWith(`${kind} `)).length;
  for (const [kind, part] of [
    ['note', told.notes],
    ['reading', told.readings],
    ['rule', told.rules],
    ['field', told.fields],
    ['transition', told.transitions],
  ] as const) {
    expect([kind, count(kind)]).toEqual([kind, part.length]);
  }
  expect(lines).toContain('  * bytes: UTF-8 字节');
  expect(lines).toContain('    characters (default): 字符');
  expect(lines).toContain('rule appid-bound permission assumed: appid 须与商户号绑定');
});
