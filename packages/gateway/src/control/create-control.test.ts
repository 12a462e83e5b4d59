import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { pathToFileURL } from 'node:url';
import { createClient } from '@hufu/sdk';
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../start-gateway.ts';
import type { StartedGateway } from '../started-gateway.ts';
import { partnerCompletion, partnerOrder, referenceRequest } from '../testing/bodies.ts';
import type { ControlOperationId } from './control-call.ts';
import { ControlError } from './control-error.ts';
import type { ControlOptions } from './control-options.ts';
import { createControl, type Control } from './create-control.ts';

/** One gateway for all: founding makes keys, which takes about a second. */
let gateway: StartedGateway;
let control: Control;

beforeAll(async () => {
  gateway = await startGateway();
  control = gateway.control;
  return () => gateway.close();
});
beforeEach(() => control.reset());

function partnerClient() {
  const partner = gateway.merchants.find(({ role }) => role === 'partner');
  if (partner === undefined) throw new Error('The gateway knows no partner.');
  return createClient({
    mchid: partner.mchid,
    serial: partner.serial,
    privateKey: pathToFileURL(partner.privateKeyFile),
    certs: { [partner.platformPublicKeyId]: pathToFileURL(partner.platformPublicKeyFile) },
    baseUrl: gateway.baseUrl,
  });
}

/** The contract of the reference page, before the user signs it. */
async function contracted() {
  const { data } = await partnerClient().v3.payscore.signPlan.partner.userSignPlans.postAsync({
    json: referenceRequest,
  });
  return data.sign_plan;
}

/** An order of the first lesson, completed at 135 yuan, which nobody has paid yet. */
async function completedOrder() {
  const client = partnerClient();
  const signPlan = await contracted();
  await control.user.signs(signPlan.sign_plan_id);
  const { data } = await client.v3.payscore.signPlan.partner.serviceorder.postAsync({
    json: { ...partnerOrder(signPlan), out_trade_no: referenceRequest.merchant_sign_plan_no },
  });
  await client.chain('v3/payscore/partner/serviceorder/{out_order_no}/complete').postAsync({
    out_order_no: data.out_order_no,
    json: partnerCompletion(13_500),
  });
  return orderIdOf(data);
}

function orderIdOf({ order_id: id }: { readonly order_id?: string }): string {
  if (id === undefined) throw new Error('The order has no id.');
  return id;
}

async function refusal(asked: Promise<unknown>): Promise<ControlError> {
  const error: unknown = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ControlError)) throw new Error(`It was not refused: ${String(error)}`);
  return error;
}

describe('the user', () => {
  test('signs the contract of the reference page, which the merchant then reads as signed', async () => {
    const { sign_plan_id: id, sign_state: before } = await contracted();
    expect(before).toBe('UNSIGNED');
    expect(await control.signPlan(id)).toMatchObject({ sign_state: 'UNSIGNED', mchid: '1900000100' });
    expect(await control.user.signs(id)).toMatchObject({ sign_plan_id: id, sign_state: 'SIGNED' });
    const { data } = await partnerClient()
      .chain('v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}')
      .getAsync({
        merchant_sign_plan_no: referenceRequest.merchant_sign_plan_no,
        query: { sub_mchid: referenceRequest.sub_mchid },
      });
    expect(data).toMatchObject({ sign_plan_id: id, sign_state: 'SIGNED' });
  });

  test('refuses, signs all the same, and cancels', async () => {
    const { sign_plan_id: id } = await contracted();
    expect(await control.user.refuses(id)).toMatchObject({ sign_state: 'UNSIGNED' });
    expect(await control.user.signs(id)).toMatchObject({ sign_state: 'SIGNED' });
    expect(await control.user.cancels(id)).toMatchObject({ sign_state: 'SIGN_PLAN_CANCEL' });
  });

  test('revokes a service, and with it the plans signed under it', async () => {
    const { sign_plan_id: id, user_id: userId } = await control.user.signs((await contracted()).sign_plan_id);
    expect(await control.user.revokesService(userId, referenceRequest.service_id)).toEqual({
      cancelled: [{ sign_plan_id: id }],
    });
    expect(await control.signPlan(id)).toMatchObject({ sign_state: 'SIGN_PLAN_CANCEL' });
  });

  test('fails to pay as often as is said, and pays in the end', async () => {
    const id = await completedOrder();
    expect(await control.user.failsToPay(id, 2)).toMatchObject({ order_id: id, failures_left: 2 });
    const { happened } = await control.clock.advance('P3D');
    const tries = happened.filter((happening) => happening.id === id).map(({ what }) => what);
    expect(tries).toEqual(['deduction-failed', 'deduction-failed', 'deduction-succeeded']);
    expect(await control.serviceOrder(id)).toMatchObject({ state: 'DONE', failures_left: 0 });
  });

  test('pays at once', async () => {
    const id = await completedOrder();
    expect(await control.user.pays(id)).toMatchObject({ state: 'DONE', collection: { state: 'USER_PAID' } });
  });

  test('pays outside, at a time or now', async () => {
    const id = await completedOrder();
    const paid = await control.user.paysOutside(id, '20260105100000');
    expect(paid.collection?.details).toEqual([
      expect.objectContaining({ paid_type: 'MCH', paid_time: '20260105100000' }),
    ]);
    await control.reset();
    expect(await control.user.paysOutside(await completedOrder())).toMatchObject({ state: 'DONE' });
  });

  test('confirms an order, where orders wait for it', async () => {
    await control.readings.choose({ order_starts_as: 'created' });
    const signPlan = await contracted();
    await control.user.signs(signPlan.sign_plan_id);
    const { data } = await partnerClient().v3.payscore.signPlan.partner.serviceorder.postAsync({
      json: { ...partnerOrder(signPlan), out_trade_no: referenceRequest.merchant_sign_plan_no },
    });
    expect(data.state).toBe('CREATED');
    expect(await control.user.confirmsOrder(orderIdOf(data))).toMatchObject({ state: 'DOING' });
  });
});

describe('the clock', () => {
  const noon = new Date('2031-02-03T04:05:06Z');

  test('tells where it stands after each order', async () => {
    const state = await control.clock.freeze(noon);
    expect(state).toEqual({ now: noon, frozen: true, nextDue: null, happened: [], happenedCount: 0 });
    expect(await control.clock.read()).toEqual(state);
    expect(await control.clock.now()).toEqual(noon);
    expect((await control.clock.advance('PT1H')).now).toEqual(new Date('2031-02-03T05:05:06Z'));
    expect((await control.clock.set(noon)).now).toEqual(noon);
    expect((await control.clock.resume()).frozen).toBe(false);
    expect((await control.clock.freeze()).now.getTime()).toBeGreaterThanOrEqual(noon.getTime());
  });

  test('goes to what is due next, and says what happened', async () => {
    await control.clock.freeze(noon);
    const { sign_plan_id: id } = await contracted();
    const { nextDue } = await control.clock.read();
    expect(nextDue).toEqual({ at: expect.any(Date), kind: 'sign-plan', id });
    const { now, happened, happenedCount } = await control.clock.toNextDue();
    expect(now).toEqual(nextDue?.at);
    expect(happened).toEqual([{ at: now, what: 'package-lapsed', id }]);
    expect(happenedCount).toBe(1);
    expect(await refusal(control.user.signs(id))).toMatchObject({ code: 'INVALID_REQUEST', status: 400 });
  });

  test.each([
    new Date(Number.NaN),
    new Date('+010000-01-01T00:00:00Z'),
    new Date('-000001-01-01T00:00:00Z'),
    '2031-02-03' as unknown as Date, // what plain JavaScript can hand over
  ])('takes no instant that is none: %s', async (at) => {
    await expect(control.clock.set(at)).rejects.toThrow(RangeError);
    await expect(control.clock.freeze(at)).rejects.toThrow(RangeError);
    expect((await control.clock.read()).frozen).toBe(false);
  });

  test('takes no duration that is none, and leaves it to the gateway how far is too far', async () => {
    await expect(control.clock.advance('1 day')).rejects.toThrow(RangeError);
    expect(await refusal(control.clock.advance('P9999999D'))).toMatchObject({ status: 400 });
  });
});

describe('what the platform signs with', () => {
  test('switches to the public key and back, and then has a certificate come', async () => {
    const { mchid } = await control.merchants.put('1900000400', { role: 'direct', appids: ['wx400'] });
    expect(await control.signing.switchToPublicKey(mchid, 10)).toMatchObject({ public_key_permille: 10 });
    expect(await refusal(control.signing.announceCertificate())).toMatchObject({ rule: 'one-key-change' });
    expect(await control.signing.switchToPublicKey(mchid, 0)).toMatchObject({ public_key_permille: 0 });
    const [signing, ...others] = await control.signing.certificates();
    expect([signing?.state, others]).toEqual(['signing', []]);
    const coming = await control.signing.announceCertificate({ signs_in: 'P30D' });
    expect(await control.signing.certificates()).toEqual([
      coming,
      { ...signing, expire_time: coming.signs_from },
    ]);
    expect(gateway.merchants.map((merchant) => merchant.platformCertificateSerial)).toContain(
      signing?.serial,
    );
  });
});

describe('the world', () => {
  test('takes a merchant, a service and a user, and lists them', async () => {
    const merchant = await control.merchants.put('1900000300', { role: 'direct', appids: ['wx300'] });
    expect(merchant).toMatchObject({ mchid: '1900000300', role: 'direct', services: [] });
    expect(await control.merchants.list()).toContainEqual(merchant);
    expect(gateway.merchants.map(({ mchid }) => mchid)).toContain('1900000300');

    const credentials = await control.merchants.credentials('1900000300');
    expect(credentials.serial).toBe(merchant.serial);
    expect(credentials.private_key).toMatch(/^-----BEGIN PRIVATE KEY-----/);

    const limits = { plan_duration_max: 10, deduction_quantity_max: 2, total_price_max: 300 };
    const service = { name: '课程', confirms_by_plan: true, ...limits, mchids: ['1900000300'] };
    expect(await control.services.put('500001', service)).toEqual({ service_id: '500001', ...service });
    expect(await control.services.list()).toContainEqual({ service_id: '500001', ...service });

    const openids = [{ appid: 'wx300', openid: 'o-mei' }];
    expect(await control.users.put('mei', { openids })).toEqual({ user_id: 'mei', openids });
    expect(await control.users.list()).toContainEqual({ user_id: 'mei', openids });
  });

  test('is read as is chosen', async () => {
    const chosen = await control.readings.choose({ text_length: 'bytes' });
    expect(chosen.find(({ name }) => name === 'text_length')).toMatchObject({ chosen: 'bytes' });
    expect(await control.readings.list()).toEqual(chosen);
  });

  test('is kept under a name, restored, forgotten and reset', async () => {
    const taken = await control.snapshots.take('before');
    expect(taken.name).toBe('before');
    const { sign_plan_id: id } = await contracted();
    expect(await control.snapshots.restore('before')).toEqual(taken);
    expect(await refusal(control.signPlan(id))).toMatchObject({ code: 'RESOURCE_NOT_EXISTS' });
    expect((await control.snapshots.list()).map(({ name }) => name)).toContain('before');
    expect(await control.snapshots.drop('before')).toBeUndefined();
    expect((await control.snapshots.list()).map(({ name }) => name)).not.toContain('before');

    await control.clock.set(new Date('2031-02-03T04:05:06Z'));
    expect((await control.reset()).getUTCFullYear()).toBeLessThan(2031);
  });

  test('says where it may differ from the real platform', async () => {
    const { rules, readings } = await control.differences();
    expect(rules.length).toBeGreaterThan(0);
    expect(readings).toEqual(await control.readings.list());
  });
});

describe('a refusal', () => {
  test('is an error with its code, its rule and what it points at', async () => {
    const error = await refusal(control.user.signs('nobody-made-it'));
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'ControlError',
      operation: 'userSigns',
      code: 'RESOURCE_NOT_EXISTS',
      status: 404,
      rule: expect.stringMatching(/^[a-z-]+$/),
      confidence: expect.stringMatching(/^(documented|observed|assumed)$/),
    });
    expect(error.message).toMatch(/^RESOURCE_NOT_EXISTS \([a-z-]+\): [A-Z][ -~]+\.$/);
  });

  test('of a value points at its field', async () => {
    const error = await refusal(control.user.failsToPay('some-order', 0));
    expect(error).toMatchObject({
      code: 'PARAM_ERROR',
      rule: 'minimum',
      detail: { field: '/times', value: 0, location: 'body' },
    });
  });

  test.each(['', '.', '..'])('is not even asked for where a path would become another: %j', async (id) => {
    await expect(control.snapshots.drop(id)).rejects.toThrow(TypeError);
    await expect(control.signPlan(id)).rejects.toThrow(
      'sign_plan_id must be a text that can stand in a path.',
    );
  });

  test('is asked for with names of any letters, each in its own place', async () => {
    expect(await refusal(control.snapshots.restore('a/../b?c#d 课'))).toMatchObject({ code: 'PARAM_ERROR' });
  });
});

describe('any operation', () => {
  test('is called by its id', async () => {
    const { merchants } = await control.call('readOverview');
    expect(merchants.map(({ mchid }) => mchid)).toEqual(gateway.merchants.map(({ mchid }) => mchid));
    const { frozen } = await control.call('freezeClock', { json: {} });
    expect(frozen).toBe(true);
  });

  test.each(['createPlan', 'toString', 'none'])('that is none of them is refused: %s', async (id) => {
    // What plain JavaScript can hand over.
    await expect(control.call(id as ControlOperationId)).rejects.toThrow(TypeError);
  });
});

describe('beyond this machine', () => {
  const token = 'a-token-of-24-characters';

  /** Answers as `respond` does, in the place of a gateway. */
  async function serve(respond: RequestListener): Promise<string> {
    const server = createServer(respond).listen(0, '127.0.0.1');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo; // it listens on TCP
    return `http://127.0.0.1:${port}/_hufu`;
  }

  async function sayingOf(asked: Promise<unknown>): Promise<string> {
    const error: unknown = await asked.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof Error)) throw new Error('It did not fail.');
    expect(error).not.toBeInstanceOf(ControlError);
    expect(`${error.stack} ${String(error.cause)}`).not.toContain(token);
    return error.message;
  }

  test('the token opens the gateway, and another one does not', async () => {
    const guarded = await startGateway({ controlToken: token });
    onTestFinished(() => guarded.close());
    expect((await guarded.control.clock.read()).frozen).toBe(false);
    // As from another machine: a proxy passed it on.
    const proxied = (bearer: string) =>
      serve((request, response) => {
        const headers = {
          'x-forwarded-for': '192.0.2.1',
          authorization: request.headers.authorization ?? '',
        };
        expect(headers.authorization).toBe(`Bearer ${bearer}`);
        const passOn = async () => {
          const answer = await fetch(`${guarded.baseUrl}${request.url}`, { headers });
          response.writeHead(answer.status, { 'hufu-rule': answer.headers.get('hufu-rule') ?? '' });
          response.end(await answer.text());
        };
        void passOn();
      });
    const right = createControl({ controlUrl: await proxied(token), token });
    expect((await right.clock.read()).frozen).toBe(false);
    const other = 'another-token-of-that-sort';
    const wrong = createControl({ controlUrl: await proxied(other), token: other });
    const error = await refusal(wrong.clock.read());
    expect(error).toMatchObject({ code: 'NO_AUTH', status: 403, rule: 'control-access' });
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain(other);
  });

  test('whoever started a gateway holds its controls also where it does not listen on the loopback', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ family, internal }) => family === 'IPv4' && !internal);
    // A machine without a network has the loopback alone.
    const open = await startGateway({ host: outside?.address ?? '127.0.0.1' });
    onTestFinished(() => open.close());
    expect(await open.clock.now()).toBeInstanceOf(Date);
    const stranger = createControl({ controlUrl: open.controlUrl });
    if (outside !== undefined) expect(await refusal(stranger.clock.now())).toMatchObject({ code: 'NO_AUTH' });
  });

  test('no answer is told with the address, and without the token', async () => {
    const controlUrl = 'http://127.0.0.1:1/_hufu';
    const says = await sayingOf(createControl({ controlUrl, token }).clock.now());
    expect(says).toMatch(/^No answer from the gateway at http:\/\/127\.0\.0\.1:1\/_hufu\/clock: .+\.$/);
  });

  test('an answer that does not come is waited for no longer than is said', async () => {
    const controlUrl = await serve(() => {});
    const says = await sayingOf(createControl({ controlUrl, token, timeoutMs: 50 }).clock.now());
    expect(says).toBe(`No answer from the gateway at ${controlUrl}/clock: none came within 50 ms.`);
  });

  test.each<[string, RequestListener]>([
    ['a page', (_request, response) => response.end('<html>')],
    ['no word', (_request, response) => response.end()],
    ['another status', (_request, response) => response.writeHead(204).end()],
    ['an error of its own', (_request, response) => response.writeHead(502).end('Bad Gateway')],
    ['JSON that says nothing', (_request, response) => response.writeHead(404).end('{}')],
  ])('what is no gateway is told: it answers %s', async (_what, respond) => {
    const controlUrl = await serve(respond);
    const says = await sayingOf(createControl({ controlUrl, token }).clock.now());
    expect(says).toContain(`What answers GET ${controlUrl}/clock is no gateway that knows it: `);
  });

  test('the token is not carried on to where an answer sends it', async () => {
    const asked: string[] = [];
    const elsewhere = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.end('{}');
    });
    const controlUrl = await serve((_request, response) =>
      response.writeHead(307, { location: `${elsewhere}/clock` }).end(),
    );
    await sayingOf(createControl({ controlUrl, token }).clock.now());
    expect(asked).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['no address', { controlUrl: '127.0.0.1:7700' }, 'controlUrl must be an http:// address'],
    ['a file', { controlUrl: 'file:///_hufu' }, 'controlUrl must be an http:// address'],
    ['a password', { controlUrl: 'http://a:hunter2@h/_hufu' }, 'controlUrl must be an http:// address'],
    ['a query', { controlUrl: 'http://h/_hufu?a=1' }, 'controlUrl must be an http:// address'],
    ['nothing', { controlUrl: undefined }, 'controlUrl must be an http:// address'],
    ['a token of two lines', { token: 'hunter2\r\nx' }, 'token must be a text of visible ASCII characters'],
    ['an empty token', { token: '' }, 'token must be a text of visible ASCII characters'],
    [
      'no time at all',
      { timeoutMs: 0 },
      'timeoutMs must be a whole number of milliseconds from 1 to 3600000.',
    ],
  ])('an option that breaks its rule is named, and not shown: %s', (_what, options, says) => {
    const whole: ControlOptions = { controlUrl: 'http://h/_hufu', ...options };
    const create = () => createControl(whole);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(says);
    expect(create).not.toThrow('hunter2');
  });

  test('an address may end in a slash', async () => {
    const { clock } = createControl({ controlUrl: `${gateway.controlUrl}/` });
    expect(await clock.now()).toBeInstanceOf(Date);
  });
});
