/**
 * The worker loads `thread.js` from beside the built index, so the package is built here first: from what the sources
 * are now, with our other packages bundled in, into a folder of its own. A `dist` may be missing or older, and tests
 * ask for no build. The folder is below `node_modules`, from where the dependencies are found.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createClient } from '@hufu/sdk/sync';
import { build } from 'tsdown';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { StartOptions } from '../start-gateway.ts';
import type { StartedGateway } from '../started-gateway.ts';
import { referenceRequest } from '../testing/bodies.ts';
import { copyData } from '../testing/copy-data.ts';
import { parseFailure, printFailure } from './messages.ts';

interface BuiltPackage {
  readonly startGateway: (options: StartOptions) => Promise<StartedGateway>;
}

const packageFolder = fileURLToPath(new URL('../../', import.meta.url));
const cache = fileURLToPath(new URL('../../../../node_modules/.cache/', import.meta.url));
const run = promisify(execFile);
/** Where the builds are, beside each other. */
let builds = '';
let built = '';
let founded = '';
let copies = 0;

beforeAll(async () => {
  await mkdir(cache, { recursive: true });
  builds = await mkdtemp(join(cache, 'hufu-gateway-'));
  built = join(builds, 'whole');
  founded = await mkdtemp(join(tmpdir(), 'hufu-thread-'));
  await build({
    cwd: packageFolder,
    config: 'tsdown.config.ts',
    outDir: built,
    format: 'esm',
    fixedExtension: false,
    dts: false,
    logLevel: 'warn',
    deps: { alwaysBundle: [/^@hufu\//] },
    inputOptions: { resolve: { conditionNames: ['@hufu/source', 'node', 'import'] } },
  });
  await (await startIn(built, { data: founded })).close();
});
afterAll(async () => {
  await rm(builds, { recursive: true, force: true });
  await rm(founded, { recursive: true, force: true });
});

async function startIn(folder: string, options: StartOptions): Promise<StartedGateway> {
  const url = pathToFileURL(join(folder, 'index.js')).href;
  // The package's own entry, whose types are those of the source.
  const { startGateway } = (await import(/* @vite-ignore */ url)) as BuiltPackage;
  return startGateway({ ...options, thread: true });
}

async function start(options: StartOptions = {}): Promise<StartedGateway> {
  const gateway = await startIn(built, { data: founded, ...options });
  onTestFinished(() => gateway.close());
  return gateway;
}

/** The built package with another program in its thread. */
async function startWithThread(program: string): Promise<StartedGateway> {
  copies += 1;
  const folder = join(builds, `copy-${copies}`);
  await cp(built, folder, { recursive: true });
  await writeFile(join(folder, 'thread.js'), program);
  return startIn(folder, {});
}

function partnerClientOf({ merchants, baseUrl }: StartedGateway) {
  const partner = merchants.find(({ role }) => role === 'partner');
  if (partner === undefined) throw new Error('The gateway knows no partner.');
  return createClient({
    mchid: partner.mchid,
    serial: partner.serial,
    privateKey: pathToFileURL(partner.privateKeyFile),
    certs: { [partner.platformPublicKeyId]: pathToFileURL(partner.platformPublicKeyFile) },
    baseUrl,
  });
}

describe('a gateway in a thread of its own', () => {
  test('answers blocking calls of the thread that started it', async () => {
    const client = partnerClientOf(await start());
    const first = client.v3.payscore.signPlan.partner.userSignPlans.post({ json: referenceRequest });
    const second = client
      .chain('v3/payscore/sign-plan/partner/user-sign-plans')
      .post({ json: referenceRequest });
    expect(first.data.sign_plan.sign_state).toBe('UNSIGNED');
    expect(second.body).toEqual(first.body);
  });

  test('keeps what it answered: it is there when the directory is served again', async () => {
    const gateway = await start();
    const json = {
      ...referenceRequest,
      merchant_sign_plan_no: 'KEPT',
      sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: 'KEPT-1' }],
    };
    const first = partnerClientOf(gateway).v3.payscore.signPlan.partner.userSignPlans.post({ json });
    await gateway.close();
    const second = partnerClientOf(await start()).v3.payscore.signPlan.partner.userSignPlans.post({ json });
    expect(second.body).toEqual(first.body);
  });

  test('has a clock that is moved from here', async () => {
    const { clock } = await start();
    await clock.freeze();
    await clock.set(new Date('2031-02-03T04:05:06Z'));
    await clock.advance('PT2H');
    expect(await clock.now()).toEqual(new Date('2031-02-03T06:05:06Z'));
    await clock.resume();
    expect((await clock.now()).getTime()).toBeGreaterThanOrEqual(Date.parse('2031-02-03T06:05:06Z'));
    await expect(clock.advance('2h')).rejects.toThrow(RangeError);
    await expect(clock.set(new Date(Number.NaN))).rejects.toThrow(RangeError);
  });

  test('has a user who signs between two blocking calls', async () => {
    const gateway = await start({ controlToken: 'a token that travels'.replaceAll(' ', '-') });
    const client = partnerClientOf(gateway);
    const json = {
      ...referenceRequest,
      merchant_sign_plan_no: 'SIGNED',
      sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: 'SIGNED-1' }],
    };
    const created = client.v3.payscore.signPlan.partner.userSignPlans.post({ json });
    const signed = await gateway.control.user.signs(created.data.sign_plan.sign_plan_id);
    expect(signed).toMatchObject({ merchant_sign_plan_no: 'SIGNED', sign_state: 'SIGNED' });
    const { data } = client
      .chain('v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/SIGNED')
      .get({ query: { sub_mchid: json.sub_mchid } });
    expect(data).toMatchObject({ sign_state: 'SIGNED', sign_plan_id: created.data.sign_plan.sign_plan_id });
  });

  test('shows the merchants that were there when it started, and tells of the others when asked', async () => {
    const data = await mkdtemp(join(builds, 'data-'));
    await copyData(founded, data);
    const gateway = await start({ data });
    await gateway.control.merchants.put('1900000300', { role: 'direct', appids: ['wx300'] });
    expect(gateway.merchants.map(({ mchid }) => mchid)).toEqual(['1900000100', '1900000200']);
    const merchants = await gateway.control.merchants.list();
    expect(merchants.map(({ mchid }) => mchid)).toContain('1900000300');
  });

  test('is seeded by an object as by a file, and says where a seed is wrong', async () => {
    const user = { user_id: 'mei', openids: [{ appid: 'wxd678efh567hg6787', openid: 'o-mei' }] };
    const gateway = await start({ data: await mkdtemp(join(builds, 'data-')), seed: { users: [user] } });
    expect(await gateway.control.users.list()).toContainEqual(user);
    const file = join(builds, 'seed.yaml');
    await writeFile(file, 'plans: []\n');
    await expect(startIn(built, { seed: file })).rejects.toMatchObject({
      name: 'SeedError',
      code: 'SEED_INVALID',
      message: expect.stringContaining(`${file}:1:1 /plans is none of the names`),
    });
  });

  test('closes once, however often it is told to, and answers nothing after that', async () => {
    const gateway = await start();
    await Promise.all([gateway.close(), gateway.close()]);
    await gateway.close();
    await expect(fetch(gateway.baseUrl)).rejects.toThrow();
    await expect(gateway.clock.now()).rejects.toThrow(
      `No answer from the gateway at ${gateway.controlUrl}/clock`,
    );
  });

  test('says in the same sentences and with the same codes why it does not start', async () => {
    await start();
    await expect(start()).rejects.toMatchObject({
      name: 'StoreError',
      code: 'STORE_LOCKED',
      message: expect.stringContaining('Another Hufu is running on the data directory'),
    });
  });

  test('says that the port is taken', async () => {
    const stranger = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void stranger.close());
    await once(stranger, 'listening');
    const { port } = stranger.address() as AddressInfo; // it listens on TCP
    await expect(start({ port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
      message: expect.stringContaining(`Port ${port} of 127.0.0.1 is taken.`),
    });
    await start();
  });

  test('keeps no process alive that forgets to close it, and minds no flag of that process', async () => {
    const url = JSON.stringify(pathToFileURL(join(built, 'index.js')).href);
    const options = JSON.stringify({ thread: true, data: founded });
    const program = `const { startGateway } = await import(${url});
      const { clock, baseUrl } = await startGateway(${options});
      await clock.now();
      console.log(baseUrl);`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program]);
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/);
  });
});

describe('a thread that fails', () => {
  const listening = `const { parentPort } = await import('node:worker_threads');
    const connection = { baseUrl: 'http://127.0.0.1:1', controlUrl: 'http://127.0.0.1:1/_hufu', merchants: [] };
    parentPort.postMessage({ kind: 'listening', connection });`;

  test('before it says anything: its error is told', async () => {
    await expect(startWithThread(`throw new Error('no memory');`)).rejects.toThrow('no memory');
  });

  test('by ending without a word: that is told', async () => {
    await expect(startWithThread('process.exit(0);')).rejects.toThrow('The gateway thread has ended.');
  });

  test('by saying something else: that is told', async () => {
    const program = `(await import('node:worker_threads')).parentPort.postMessage({ kind: 'closed' });`;
    await expect(startWithThread(program)).rejects.toThrow('did not begin with its address');
  });

  test('when it is to close: nobody is left waiting, and the second time is told the same', async () => {
    const gateway = await startWithThread(`${listening} parentPort.on('message', () => process.exit(1));`);
    const closings = await Promise.allSettled([gateway.close(), gateway.close()]);
    expect(closings.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(gateway.close()).rejects.toThrow('The gateway thread has ended.');
  });

  test('by an error when it is to close: the error is told', async () => {
    const gateway = await startWithThread(`${listening}
      parentPort.on('message', () => { throw new Error('no disk'); });`);
    await expect(gateway.close()).rejects.toThrow('The gateway thread failed: no disk');
  });

  test('by saying that it could not close: why is told', async () => {
    const gateway = await startWithThread(`${listening}
      const failure = { name: 'StoreError', message: 'no disk', code: 'STORE_FAULT' };
      parentPort.on('message', () => parentPort.postMessage({ kind: 'failed', failure }));`);
    await expect(gateway.close()).rejects.toMatchObject({ name: 'StoreError', code: 'STORE_FAULT' });
  });

  test('while nobody asks anything of it: whoever closes it is told', async () => {
    // Only once its address has arrived: an error may overtake what a thread has said.
    const power = new BroadcastChannel(`hufu-test-power-${process.pid}`);
    onTestFinished(() => power.close());
    const gateway = await startWithThread(
      `new BroadcastChannel('${power.name}').onmessage = () => { throw new Error('no power'); }; ${listening}`,
    );
    power.postMessage('cut');
    await expect(gateway.clock.now()).rejects.toThrow('No answer from the gateway');
    await expect(gateway.close()).rejects.toThrow('The gateway thread failed: no power');
  });
});

test.each([
  [
    Object.assign(new RangeError('too far'), { code: 'E_RANGE' }),
    { name: 'RangeError', message: 'too far', code: 'E_RANGE' },
  ],
  [new TypeError('not that'), { name: 'TypeError', message: 'not that', code: null }],
  ['thrown text', { name: 'Error', message: 'thrown text', code: null }],
])('an error crosses over with its name, its sentence and its code: %s', (error, failure) => {
  expect(printFailure(error)).toEqual(failure);
  const { code, ...said } = failure;
  const parsed = parseFailure(printFailure(error));
  expect(parsed).toMatchObject(said);
  expect('code' in parsed ? parsed.code : null).toBe(code);
});
