import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Seed } from '@hufu/contract';
import { afterAll, describe, expect, test } from 'vitest';
import { paramError } from '../domain/decision.ts';
import { seedAliasesMax, seedDepthMax } from './parse-seed-text.ts';
import { seedBytesMax } from './read-seed-text.ts';
import { readSeed } from './read-seed.ts';
import { SeedError, seedFaultsShownMax } from './seed-error.ts';

const folder = await mkdtemp(join(tmpdir(), 'hufu-seed-'));
const file = join(folder, 'seed.yaml');
afterAll(() => rm(folder, { recursive: true, force: true }));

const yaml = `# The merchants of one team.
merchants:
  - mchid: "1900000300"
    role: partner
    appids: &appids [wx1, wx2]
    sub_merchants:
      - sub_mchid: '1900000309'
        sub_appids: *appids
services:
  - service_id: "500001"
    name: 瑜伽课程
    confirms_by_plan: true
    plan_duration_max: 365
    deduction_quantity_max: 12
    total_price_max: 120000
    mchids: ["1900000300"]
users:
  - user_id: mei
    openids:
      - { appid: wx1, openid: o-mei }
readings:
  order_starts_as: created
`;

const described: Seed = {
  merchants: [
    {
      mchid: '1900000300',
      role: 'partner',
      appids: ['wx1', 'wx2'],
      sub_merchants: [{ sub_mchid: '1900000309', sub_appids: ['wx1', 'wx2'] }],
    },
  ],
  services: [
    {
      service_id: '500001',
      name: '瑜伽课程',
      confirms_by_plan: true,
      plan_duration_max: 365,
      deduction_quantity_max: 12,
      total_price_max: 120_000,
      mchids: ['1900000300'],
    },
  ],
  users: [{ user_id: 'mei', openids: [{ appid: 'wx1', openid: 'o-mei' }] }],
  readings: { order_starts_as: 'created' },
};

async function read(content: string | Uint8Array) {
  await writeFile(file, content);
  return readSeed(file);
}

/** The faults of a file, without its folder. */
async function faultsOf(content: string | Uint8Array): Promise<readonly string[]> {
  return (await failure(read(content))).faults.map((fault) => fault.replaceAll(`${folder}/`, ''));
}

async function failure(reading: Promise<unknown>): Promise<SeedError> {
  const error: unknown = await reading.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof SeedError)) throw new Error(`It did not fail as a seed does: ${String(error)}`);
  return error;
}

describe('a seed', () => {
  test('is read from YAML', async () => {
    expect((await read(yaml)).seed).toEqual(described);
  });

  test('is read from JSON, with tabs and a byte order mark', async () => {
    expect((await read(`\uFEFF${JSON.stringify(described, null, '\t')}`)).seed).toEqual(described);
  });

  test('is copied from an object, so that later changes of that one change nothing', async () => {
    const own = structuredClone(described);
    const { seed } = await readSeed(own);
    Object.assign(own, { merchants: [] });
    expect(seed).toEqual(described);
  });

  test.each(['', '# nothing yet\n', '---\n', '{}'])('of nothing is a seed: %j', async (content) => {
    expect((await read(content)).seed).toEqual({});
  });
});

describe('what is wrong with a file is told with its place', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a value that is no choice',
      'merchants:\n  - mchid: "1900000300"\n    role: boss\n    appids: [wx1]\n',
      ['seed.yaml:3:11 /merchants/0/role (role) must be one of partner, direct.'],
    ],
    [
      'a reading that is no choice',
      'readings:\n  order_starts_as: done\n',
      [
        'seed.yaml:2:20 /readings/order_starts_as (In which state does the service order of a plan detail begin?) must be one of doing, created.',
      ],
    ],
    [
      'a name that is none',
      'users: []\nplans: []\n',
      [
        'seed.yaml:2:1 /plans is none of the names that can stand there: merchants, services, users, readings, faults.',
      ],
    ],
    [
      'names that every object has from its ancestors',
      'toString: 1\n__proto__: 2\n',
      [
        'seed.yaml:1:1 /toString is none of the names that can stand there: merchants, services, users, readings, faults.',
        'seed.yaml:2:1 /__proto__ is none of the names that can stand there: merchants, services, users, readings, faults.',
      ],
    ],
    [
      'a number where a text belongs',
      'merchants:\n  - mchid: 01900000300\n    role: direct\n    appids: [wx1]\n',
      [
        'seed.yaml:2:12 /merchants/0/mchid (merchant id) must be a JSON string. 01900000300 is no text in YAML: write it in quotes, "01900000300".',
      ],
    ],
    [
      'a number too long for a number, where a text belongs',
      'services:\n  - service_id: 2002000000000558128851361561536\n    name: x\n    confirms_by_plan: yes\n    plan_duration_max: 1\n    deduction_quantity_max: 1\n    total_price_max: 1\n    mchids:\n',
      [
        'seed.yaml:2:17 /services/0/service_id (PayScore service id) must be a JSON string. 2002000000000558128851361561536 is no text in YAML: write it in quotes, "2002000000000558128851361561536".',
        'seed.yaml:4:23 /services/0/confirms_by_plan (may confirm by plan) must be a JSON boolean. Write true or false.',
        'seed.yaml:8:12 /services/0/mchids (merchants that may use it) must be a JSON array. Nothing is written after it.',
      ],
    ],
    [
      'what is missing, where it would stand',
      'users:\n  - user_id: mei\n',
      ['seed.yaml:2:5 /users/0/openids (openids) is required.'],
    ],
    ['a text alone', 'merchants', ['seed.yaml:1:1 (seed file) must be a JSON object.']],
    [
      'a name that stands twice',
      'users: []\nusers: []\n',
      ['seed.yaml:2:1 users stands twice in one group.'],
    ],
    [
      'a second document',
      'users: []\n---\nusers: []\n',
      ['seed.yaml:2:1 A seed file is one document; another one begins here.'],
    ],
    ['a tag that is none', 'users: !list []\n', ['seed.yaml:1:8 Unresolved tag: !list.']],
    [
      'a list that does not end',
      'users: [\n',
      ['seed.yaml:2:1 Flow sequence in block collection must be sufficiently indented and end with a ].'],
    ],
    ['an alias of nothing', 'users: *them\n', ['seed.yaml:1:8 Nothing before this place is named &them.']],
    [
      'a group that an alias stands for, at the alias',
      'users:\n  - &mei { user_id: mei }\n  - *mei\n',
      [
        'seed.yaml:2:10 /users/0/openids (openids) is required.',
        'seed.yaml:3:5 /users/1/openids (openids) is required.',
      ],
    ],
  ])('%s', async (_what, content, faults) => {
    expect(await faultsOf(content)).toEqual(faults);
  });

  test.each(['010', '0x1F', '0o17', '1e3', '365.0', '+365'])(
    'a number that programs read differently: %s',
    async (written) => {
      expect(await faultsOf(yaml.replace('365', written))).toEqual([
        `seed.yaml:13:24 /services/0/plan_duration_max is written as ${written}, which programs read as different numbers: write it in decimal digits alone, without a leading zero.`,
      ]);
    },
  );
});

describe('a file that is no seed at all is told in a sentence:', () => {
  test('none', async () => {
    const { message } = await failure(readSeed(join(folder, 'none.yaml')));
    expect(message).toBe(`There is no seed file ${folder}/none.yaml.`);
  });

  test('a directory', async () => {
    const { message } = await failure(readSeed(folder));
    expect(message).toBe(`${folder} is a directory, not a seed file.`);
  });

  test('one that is too large', async () => {
    expect(await faultsOf(`# ${'x'.repeat(seedBytesMax - 1)}`)).toEqual([
      `seed.yaml is too large for a seed file: it may have ${seedBytesMax} bytes at most.`,
    ]);
    expect((await read(`# ${'x'.repeat(seedBytesMax - 3)}\n`)).seed).toEqual({});
  });

  test('another encoding', async () => {
    expect(await faultsOf(Buffer.from([0xff, 0xfe, 0x61, 0x00]))).toEqual([
      'seed.yaml is not written in UTF-8. Save it as UTF-8.',
    ]);
  });

  test.each(['[', '- ', '{a: '])('one that is nested without end: %j', async (level) => {
    expect(await faultsOf(level.repeat(100_000))).toEqual([
      `seed.yaml is nested more than ${seedDepthMax} levels deep.`,
    ]);
  });

  test('one whose aliases stand for more than a machine can hold', async () => {
    const levels = Array.from({ length: 20 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`);
    expect(await faultsOf(['a0: &a0 [x]', ...levels].join('\n'))).toEqual([
      `seed.yaml has aliases that stand for more than ${seedAliasesMax} parts.`,
    ]);
  });

  test('one that holds itself', async () => {
    expect(await faultsOf('users: &all [*all]\n')).toEqual([
      'seed.yaml:1:14 /users/0 (user) must be a JSON object.',
    ]);
  });

  test('one that this process may not read', async () => {
    const secret = join(folder, 'secret.yaml');
    await writeFile(secret, yaml);
    await chmod(secret, 0);
    // Whoever may read everything reads this too.
    const mayReadAll = process.getuid?.() === 0;
    if (mayReadAll) expect((await readSeed(secret)).seed).toEqual(described);
    else expect((await failure(readSeed(secret))).message).toContain('may not be read by this process.');
  });
});

test('a seed comes through a pipe, too', async () => {
  const pipe = join(folder, 'pipe.yaml');
  await promisify(execFile)('mkfifo', [pipe]);
  const [{ seed }] = await Promise.all([readSeed(pipe), writeFile(pipe, yaml)]);
  expect(seed).toEqual(described);
});

test('only the first faults are told, and the others counted', async () => {
  const names = Array.from({ length: seedFaultsShownMax + 3 }, (_, at) => `x${at}: 1`);
  const { message, faults, code } = await failure(read(names.join('\n')));
  expect(code).toBe('SEED_INVALID');
  expect(faults).toHaveLength(seedFaultsShownMax + 3);
  expect(message.split('\n')).toHaveLength(seedFaultsShownMax + 1);
  expect(message).toMatch(/\nand 3 more\.$/);
});

test('what is wrong with an object has no line', async () => {
  // What plain JavaScript can hand over.
  const seed = { users: [{ user_id: 'mei' }], plans: [] } as unknown as Seed;
  expect((await failure(readSeed(seed))).faults).toEqual([
    'seed /plans is none of the names that can stand there: merchants, services, users, readings, faults.',
    'seed /users/0/openids (openids) is required.',
  ]);
  expect((await failure(readSeed([] as unknown as Seed))).faults).toEqual([
    'seed (seed file) must be a JSON object.',
  ]);
});

describe('what the world does not take', () => {
  const refused = paramError({
    rule: 'merchant-exists',
    field: '/services/0/mchids/0',
    value: '1900000300',
    message: { zh: '商户 1900000300 不存在', en: 'There is no merchant 1900000300.' },
  });

  test('is told with the place in the file', async () => {
    const { fault } = await read(yaml);
    expect(fault(refused)).toBeInstanceOf(SeedError);
    expect(fault(refused).message).toBe(
      `${file}:16:14 /services/0/mchids/0: There is no merchant 1900000300.`,
    );
  });

  test('is told without a place where there is none', async () => {
    const { fault } = await readSeed(described);
    expect(fault(refused).message).toBe('seed /services/0/mchids/0: There is no merchant 1900000300.');
    const { detail: _detail, ...bare } = refused;
    expect(fault(bare).message).toBe('seed There is no merchant 1900000300.');
  });
});
