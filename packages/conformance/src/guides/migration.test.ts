/**
 * The migration guides were followed: each shows a program as it was and as it becomes, in full, and both do the same
 * at the gateway.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { samplesOfPage } from '../readme/testing/programs.ts';
import { startWatchedGateway, type WatchedGateway } from './testing/watched-gateway.ts';

/** A program is compiled as it starts, on a machine that may do other work as well. */
vi.setConfig({ testTimeout: 60_000 });
// Whatever listens here already, an example finds a port that is free.
vi.stubEnv('PORT', '0');

let gateway: WatchedGateway;

beforeAll(async () => {
  gateway = await startWatchedGateway();
});
afterAll(async () => {
  await gateway.close();
  vi.unstubAllEnvs();
});

const peers = ['wechatpay-axios-plugin', 'wechatpay-node-v3'];
const languages = ['.md', '.zh-CN.md'];
const programs = ['before', 'after'] as const;

function programText(peer: string, program: (typeof programs)[number]): string {
  const file = new URL(`../../../../examples/migration/${peer}/${program}.ts`, import.meta.url);
  return readFileSync(fileURLToPath(file), 'utf8');
}

describe.each(peers)('the guide from %s', (peer) => {
  test.each(programs)('shows a program that %s the migration does its work', async (program) => {
    const { code, lines } = await gateway.run(`migration/${peer}/${program}.ts`);
    expect(lines).toEqual([
      'N is UNSIGNED.',
      'NO-SUCH-NUMBER: 404 RESOURCE_NOT_EXISTS',
      expect.stringMatching(/^Agree here: http:\/\/127\.0\.0\.1:\d+\/payscore\/plan\?package=P$/),
      'N is SIGNED: the lessons begin.',
    ]);
    expect(code).toBe(0);
  });

  test.each(languages)('shows both programs line by line, in guide%s', (ending) => {
    const shown = samplesOfPage(`guides/migrate-from-${peer}${ending}`).filter(
      ({ language }) => language === 'ts',
    );
    const texts = programs.map((program) => programText(peer, program));
    const strangers = shown.filter(({ text }) => !texts.some((whole) => whole.includes(text)));
    expect(strangers.map(({ page, line }) => `${page}:${line} is no part of a program`)).toEqual([]);

    // Nothing is left that no block shows, but for the heads, which say how the programs are run.
    for (const whole of texts) {
      const left = shown.reduce((text, block) => text.replace(block.text, ''), whole);
      expect(left.replace(/^\/\*\*.*?^ \*\/$/msu, '').trim()).toBe('');
    }
  });
});
