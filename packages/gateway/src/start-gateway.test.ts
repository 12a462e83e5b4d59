import { mkdir, mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { certificateSerial, keyPairMatches, parsePrivateKey, parsePublicKey } from '@hufu/protocol';
import { createClient, type Client } from '@hufu/sdk';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { ConnectedMerchant } from './connection.ts';
import type { LogEntry } from './ports.ts';
import { startGateway, type StartOptions } from './start-gateway.ts';
import type { StartedGateway } from './started-gateway.ts';
import { startChild } from './store/testing/child.ts';
import { partnerSignPlan, referenceRequest } from './testing/bodies.ts';
import { copyData } from './testing/copy-data.ts';

const root = await mkdtemp(join(tmpdir(), 'hufu-start-'));

/** A data directory that a gateway founded and left. Founding makes keys, which takes about a second: once is enough. */
const founded = join(root, 'founded');
let directories = 0;

beforeAll(async () => {
  await (await startGateway({ data: founded })).close();
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** A data directory of one test alone, where a gateway was before. */
async function foundedDirectory(): Promise<string> {
  const directory = newDirectory();
  await copyData(founded, directory);
  return directory;
}

/** The name of a directory that does not exist yet. */
function newDirectory(): string {
  directories += 1;
  return join(root, String(directories));
}

/** Lets everything temporary that this process makes until the test ends go into a directory of the test. */
async function ownTemporaryDirectory(): Promise<string> {
  const before = process.env['TMPDIR'];
  const own = newDirectory();
  await mkdir(own);
  process.env['TMPDIR'] = own;
  onTestFinished(() => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  });
  return own;
}

/** A gateway that is closed when the test ends, however it ends. */
async function start(options: StartOptions = {}): Promise<StartedGateway> {
  const gateway = await startGateway(options);
  onTestFinished(() => gateway.close());
  return gateway;
}

function partnerOf({ merchants }: StartedGateway): ConnectedMerchant {
  const partner = merchants.find(({ role }) => role === 'partner');
  if (partner === undefined) throw new Error('The gateway knows no partner.');
  return partner;
}

/** The partner's program, which knows what is written in `connection.json`. */
function clientOf(gateway: StartedGateway, partner = partnerOf(gateway)): Client {
  return createClient({
    mchid: partner.mchid,
    serial: partner.serial,
    privateKey: pathToFileURL(partner.privateKeyFile),
    certs: { [partner.platformPublicKeyId]: pathToFileURL(partner.platformPublicKeyFile) },
    baseUrl: gateway.baseUrl,
  });
}

function createSignPlan(client: Client, json = referenceRequest) {
  return client.v3.payscore.signPlan.partner.userSignPlans.postAsync({ json });
}

describe('a gateway in memory', () => {
  test('listens on loopback, serves whoever reads its key files, and takes them along when it closes', async () => {
    const temporary = await ownTemporaryDirectory();
    const gateway = await start();
    expect(gateway.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
    expect(gateway.controlUrl).toBe(`${gateway.baseUrl}/_hufu`);
    expect((await fetch(`${gateway.controlUrl}/`)).status).toBe(200);

    const { data } = await createSignPlan(clientOf(gateway));
    expect(data.sign_plan.sign_state).toBe('UNSIGNED');

    const kept = partnerOf(gateway);
    expect(kept.privateKeyFile.startsWith(temporary)).toBe(true);
    await Promise.all([gateway.close(), gateway.close()]);
    await gateway.close();
    expect(await readdir(temporary)).toEqual([]);
    await expect(fetch(gateway.baseUrl)).rejects.toThrow();
  });
});

test('refuses strictly when it is told to, and tells its log of every request', async () => {
  const log: LogEntry[] = [];
  const gateway = await start({
    data: await foundedDirectory(),
    strict: true,
    log: (entry) => void log.push(entry),
  });
  await expect(createSignPlan(clientOf(gateway))).rejects.toMatchObject({
    apiCode: 'PARAM_ERROR',
    verified: true,
  });
  expect(log).toEqual([expect.objectContaining({ event: 'request' })]);
  const logged = JSON.stringify(log);
  for (const { apiv3Key } of gateway.merchants) expect(logged).not.toContain(apiv3Key);
});

describe("the platform's time", () => {
  test('is frozen, set, advanced and resumed, and moves no signature', async () => {
    const gateway = await start({ data: await foundedDirectory() });
    const { clock } = gateway;
    const client = clientOf(gateway);
    await clock.freeze();
    await clock.set(new Date('2031-02-03T04:05:06Z'));
    expect(await clock.now()).toEqual(new Date('2031-02-03T04:05:06Z'));
    await clock.advance('P30D');
    expect(await clock.now()).toEqual(new Date('2031-03-05T04:05:06Z'));

    const { data } = await createSignPlan(client, partnerSignPlan('S-1'));
    expect(data.sign_plan.plan_over_time).toBe('2031-12-31T00:00:00+08:00');

    await clock.resume();
    const resumedAt = (await clock.now()).getTime();
    expect(resumedAt).toBeGreaterThanOrEqual(Date.parse('2031-03-05T04:05:06Z'));
    await expect(clock.advance('1 day')).rejects.toThrow(RangeError);
    await expect(clock.set(new Date(Number.NaN))).rejects.toThrow(RangeError);
  });
});

describe('a gateway on a data directory', () => {
  test('writes connection.json for its owner alone, complete and with absolute paths', async () => {
    const data = await foundedDirectory();
    const gateway = await start({ data });
    const file = join(data, 'connection.json');
    const connection: unknown = JSON.parse(await readFile(file, 'utf8'));
    const { baseUrl, controlUrl, merchants } = gateway;
    expect(connection).toEqual({ baseUrl, controlUrl, merchants });
    expect(merchants).toEqual([
      {
        ...merchantShape(data),
        mchid: '1900000100',
        role: 'partner',
        appid: 'wxd678efh567hg6787',
        services: [{ service_id: '2002000000000558128851361561536' }],
        subMerchants: [{ sub_mchid: '1900000109', sub_appid: 'wxd678efh567hg6999' }],
        users: [{ openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', sub_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' }],
      },
      {
        ...merchantShape(data),
        mchid: '1900000200',
        role: 'direct',
        appid: 'wxd678efh567hg7000',
        services: [{ service_id: '2002000000000558128851361561536' }],
        subMerchants: [],
        users: [{ openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', sub_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' }],
      },
    ]);
    expect(await modeOf(file)).toBe(0o600);
    expect(await modeOf(data)).toBe(0o700);
    expect((await readdir(data, { recursive: true })).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  test('gives each merchant files that parse and fit each other, for their owner alone', async () => {
    const gateway = await start({ data: await foundedDirectory() });
    for (const merchant of gateway.merchants) {
      const files = filesOf(merchant);
      expect(files.every((file) => isAbsolute(file))).toBe(true);
      expect(await Promise.all(files.map(modeOf))).toEqual(files.map(() => 0o600));
      expect(await Promise.all(files.map((file) => modeOf(dirname(file))))).toEqual(files.map(() => 0o700));

      const { privateKeyFile, certificateFile, platformCertificateFile, platformPublicKeyFile } = merchant;
      const certificate = pathToFileURL(certificateFile);
      expect(
        keyPairMatches(parsePrivateKey(pathToFileURL(privateKeyFile)), parsePublicKey(certificate)),
      ).toBe(true);
      expect(certificateSerial(certificate)).toBe(merchant.serial);
      expect(certificateSerial(pathToFileURL(platformCertificateFile))).toBe(
        merchant.platformCertificateSerial,
      );
      expect(parsePublicKey(pathToFileURL(platformPublicKeyFile)).asymmetricKeyType).toBe('rsa');
    }
  });

  test('started again on it, has the same keys and the same contract', async () => {
    const data = await foundedDirectory();
    const first = await start({ data });
    const before = await contentsOf(first);
    const created = await createSignPlan(clientOf(first));
    await first.close();

    const second = await start({ data });
    expect(second.merchants).toEqual(first.merchants);
    expect(await contentsOf(second)).toEqual(before);
    const again = await createSignPlan(clientOf(second));
    expect(again.body).toEqual(created.body);
    const connection: unknown = JSON.parse(await readFile(join(data, 'connection.json'), 'utf8'));
    expect(connection).toMatchObject({ baseUrl: second.baseUrl });
  });

  test('mends key files that somebody changed', async () => {
    const data = await foundedDirectory();
    const first = await start({ data });
    const before = await contentsOf(first);
    await first.close();
    await rm(join(data, 'keys'), { recursive: true });
    expect(await contentsOf(await start({ data }))).toEqual(before);
  });

  test('is refused a second time, in a clear sentence, and the first serves on', async () => {
    const data = await foundedDirectory();
    const gateway = await start({ data });
    await expect(startGateway({ data })).rejects.toThrow(
      `Another Hufu is running on the data directory ${data}. Stop it first, or use another directory.`,
    );
    expect((await fetch(`${gateway.controlUrl}/`)).status).toBe(200);
  });

  test('is refused while another process works there, and free once that is gone', async () => {
    const data = await foundedDirectory();
    const child = startChild('hold-lock.ts', [data]);
    for await (const line of child.lines) {
      expect(line).toBe('locked');
      break;
    }
    await expect(startGateway({ data })).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    await child.kill();
    await start({ data });
  });
});

describe('a gateway that cannot listen', () => {
  test('says that the port is taken, and leaves nothing open', async () => {
    const temporary = await ownTemporaryDirectory();
    const stranger = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void stranger.close());
    await once(stranger, 'listening');
    const { port } = stranger.address() as AddressInfo; // it listens on TCP
    const data = await foundedDirectory();

    const sentence = `Port ${port} of 127.0.0.1 is taken. Stop what listens there, or choose another port; 0 picks a free one.`;
    await expect(startGateway({ port, data })).rejects.toMatchObject({
      code: 'EADDRINUSE',
      message: sentence,
    });
    await expect(startGateway({ port })).rejects.toThrow(sentence);
    expect(await readdir(temporary)).toEqual([]);
    await start({ data });
  });

  test('says that the host is no address of this machine', async () => {
    await expect(startGateway({ data: await foundedDirectory(), host: '192.0.2.1' })).rejects.toMatchObject({
      code: 'EADDRNOTAVAIL',
      message: '192.0.2.1 is no address of this machine.',
    });
  });
});

test.each<[string, object, string]>([
  ['one that is none', { prot: 1 }, 'The gateway has no option "prot". It knows port, '],
  ['a port that is none', { port: -1 }, 'port must be a whole number from 0 to 65535.'],
  ['a thread that is no yes or no', { thread: 'yes' }, 'thread must be true or false.'],
  ['a log that cannot be told', { log: 'stdout' }, 'log must be a function that takes one entry at a time.'],
  [
    'a log beside a thread',
    { thread: true, log: () => {} },
    'log cannot be handed over to a thread: leave out log or thread.',
  ],
])('an option is refused by name: %s', async (_what, options, sentence) => {
  const failure: unknown = await startGateway(options).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(TypeError);
  expect(failure).toMatchObject({ message: expect.stringContaining(sentence) });
});

test('a stranger among the options is told of all that there are', async () => {
  await expect(startGateway({ prot: 1 } as StartOptions)).rejects.toThrow(
    'It knows port, host, data, database, seed, allowNotify, forwardNotifications, strict, controlToken, thread, log.',
  );
});

async function modeOf(path: string): Promise<number> {
  return (await stat(path)).mode & 0o777;
}

function filesOf(merchant: ConnectedMerchant): readonly string[] {
  const { privateKeyFile, certificateFile, platformPublicKeyFile, platformCertificateFile } = merchant;
  return [privateKeyFile, certificateFile, platformPublicKeyFile, platformCertificateFile];
}

function contentsOf({ merchants }: StartedGateway): Promise<readonly string[]> {
  return Promise.all(merchants.flatMap(filesOf).map((file) => readFile(file, 'utf8')));
}

function merchantShape(data: string) {
  const file: unknown = expect.stringContaining(join(data, 'keys'));
  return {
    serial: expect.stringMatching(/^[0-9A-F]{40}$/),
    privateKeyFile: file,
    certificateFile: file,
    apiv3Key: expect.stringMatching(/^[0-9a-z]{32}$/),
    platformPublicKeyId: expect.stringMatching(/^PUB_KEY_ID_\d+$/),
    platformPublicKeyFile: file,
    platformCertificateSerial: expect.stringMatching(/^[0-9A-F]{40}$/),
    platformCertificateFile: file,
  };
}
