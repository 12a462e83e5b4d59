import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Seed } from '@hufu/contract';
import { createClient } from '@hufu/sdk';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startGateway, type StartOptions } from '../start-gateway.ts';
import type { StartedGateway } from '../started-gateway.ts';
import { directPlan, referenceRequest } from '../testing/bodies.ts';
import { copyData } from '../testing/copy-data.ts';
import { SeedError } from './seed-error.ts';

const root = await mkdtemp(join(tmpdir(), 'hufu-seeded-'));
/** A data directory that a gateway founded and left, without a seed. */
const founded = join(root, 'founded');
let directories = 0;

beforeAll(async () => {
  await (await startGateway({ data: founded })).close();
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function foundedDirectory(): Promise<string> {
  directories += 1;
  const directory = join(root, String(directories));
  await copyData(founded, directory);
  return directory;
}

async function start(options: StartOptions): Promise<StartedGateway> {
  const gateway = await startGateway(options);
  onTestFinished(() => gateway.close());
  return gateway;
}

const seed: Seed = {
  merchants: [{ mchid: '1900000300', role: 'direct', appids: ['wx300'] }],
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
  users: [{ user_id: 'mei', openids: [{ appid: 'wx300', openid: 'o-mei' }] }],
  readings: { order_starts_as: 'created' },
};

async function worldOf({ control }: StartedGateway) {
  const [merchants, services, users, readings] = await Promise.all([
    control.merchants.list(),
    control.services.list(),
    control.users.list(),
    control.readings.list(),
  ]);
  const chosen = Object.fromEntries(readings.map(({ name, chosen }) => [name, chosen]));
  return { merchants, services, users, chosen };
}

function seededMerchant({ merchants }: StartedGateway) {
  const merchant = merchants.find(({ mchid }) => mchid === '1900000300');
  if (merchant === undefined) throw new Error('The seed was not planted.');
  return merchant;
}

function createsPlan(gateway: StartedGateway, number: string) {
  const merchant = seededMerchant(gateway);
  const client = createClient({
    mchid: merchant.mchid,
    serial: merchant.serial,
    privateKey: pathToFileURL(merchant.privateKeyFile),
    certs: { [merchant.platformPublicKeyId]: pathToFileURL(merchant.platformPublicKeyFile) },
    baseUrl: gateway.baseUrl,
  });
  const json = { ...directPlan(number), appid: 'wx300', service_id: '500001' };
  return client.v3.payscore.plan.payscorePlans.postAsync({ json });
}

test('what is in the seed is there, beside the default world, and works', async () => {
  const gateway = await start({ data: await foundedDirectory(), seed });
  const world = await worldOf(gateway);
  expect(world.merchants.map(({ mchid }) => mchid)).toEqual(['1900000100', '1900000200', '1900000300']);
  expect(world.services).toContainEqual(seed.services?.[0]);
  expect(world.users).toContainEqual(seed.users?.[0]);
  expect(world.chosen).toMatchObject({ order_starts_as: 'created', text_length: 'characters' });
  expect((await createsPlan(gateway, 'SEEDED')).data.service_id).toBe('500001');
});

test('a reset keeps the seed, and the keys of its merchants, also those of an earlier start', async () => {
  const data = await foundedDirectory();
  await (await start({ data, seed })).close();
  const gateway = await start({ data, seed });
  const world = await worldOf(gateway);
  await createsPlan(gateway, 'BEFORE');
  await gateway.control.users.put('lin', { openids: [{ appid: 'wx300', openid: 'o-lin' }] });
  const { serial } = seededMerchant(gateway);
  await gateway.control.reset();
  expect(await worldOf(gateway)).toEqual(world);
  expect(seededMerchant(gateway).serial).toBe(serial);
  // The number is free again, and the key that its client holds is still good.
  await createsPlan(gateway, 'BEFORE');
});

test('a seed that changes something later changes it at the next start, and makes no new keys', async () => {
  const data = await foundedDirectory();
  const first = await start({ data, seed });
  const { serial } = seededMerchant(first);
  await first.close();
  const appids = ['wx300', 'wx301'];
  const second = await start({
    data,
    seed: { merchants: [{ mchid: '1900000300', role: 'direct', appids }] },
  });
  expect((await worldOf(second)).merchants).toContainEqual(
    expect.objectContaining({ mchid: '1900000300', serial, appids }),
  );
});

test('a seed is a file, too', async () => {
  const file = join(root, 'seed.json');
  await writeFile(file, JSON.stringify(seed));
  const gateway = await start({ data: await foundedDirectory(), seed: file });
  expect((await worldOf(gateway)).users).toContainEqual(seed.users?.[0]);
});

test('what the world does not take is told with its place, nothing of it is written, and the directory serves on', async () => {
  const data = await foundedDirectory();
  const file = join(root, 'wrong.yaml');
  await writeFile(
    file,
    `merchants:
  - { mchid: "1900000300", role: direct, appids: [wx300] }
users:
  - user_id: mei
    openids:
      - appid: ${referenceRequest.appid}
        openid: ${referenceRequest.openid}
`,
  );
  await expect(startGateway({ data, seed: file })).rejects.toThrow(
    `${file}:7:17 /users/0/openids/0/openid: The openid ${referenceRequest.openid} under ${referenceRequest.appid} is`,
  );
  const { merchants, users } = await worldOf(await start({ data }));
  expect(merchants.map(({ mchid }) => mchid)).toEqual(['1900000100', '1900000200']);
  expect(users.map(({ user_id: id }) => id)).not.toContain('mei');
});

test('a seed that cannot be read leaves the directory as it was', async () => {
  const data = await foundedDirectory();
  const before = await readFile(join(data, 'connection.json'), 'utf8');
  await expect(startGateway({ data, seed: join(root, 'none.yaml') })).rejects.toThrow(SeedError);
  // What plain JavaScript can hand over.
  const wrong = { plans: [] } as unknown as Seed;
  await expect(startGateway({ data, seed: wrong })).rejects.toThrow('seed /plans is none of the names');
  expect(await readFile(join(data, 'connection.json'), 'utf8')).toBe(before);
  await start({ data });
});
