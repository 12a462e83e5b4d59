import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GatewayRequest } from '../pipeline/message.ts';
import type { Serve } from '../pipeline/serve.ts';
import { partnerSignPlan } from '../testing/bodies.ts';
import { openTestGateway, type TestGateway } from '../testing/gateway.ts';
import { playAt } from '../testing/signed-contract.ts';
import { createTestWorld, partnerMchid, subMchid } from '../testing/world.ts';
import { packageLengthMax } from './page-request.ts';
import { readPageFiles } from './page-files.ts';

const world = await createTestWorld();
let built = '';

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'hufu-pages-'));
  await mkdir(join(built, 'assets'));
  await writeFile(join(built, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(built, 'assets/index-1a2b.js'), 'export {};');
});
afterAll(() => rm(built, { recursive: true, force: true }));

interface Desk {
  readonly gateway: TestGateway;
  readonly pages: Serve;
  readonly signPlanId: string;
  readonly token: string;
}

/** A gateway that stands still, with a partner's contract that waits for its user. */
async function openDesk(directory = built): Promise<Desk> {
  const gateway = await openTestGateway(world, { pageFiles: readPageFiles(directory) });
  await playAt(gateway);
  const json = partnerSignPlan('S-1');
  const made = await gateway.as(partnerMchid).answer('createPartnerUserSignPlan', { json });
  const signPlanId = made.sign_plan.sign_plan_id;
  return { gateway, pages: gateway.handle, signPlanId, token: made.package };
}

function get(target: string, method = 'GET'): GatewayRequest {
  const headers = { host: 'gateway.test:7700' };
  return { method, target, headers, body: Buffer.alloc(0), remoteAddress: '192.0.2.7' };
}

function post(act: string, body: string, origin = 'http://gateway.test:7700'): GatewayRequest {
  const headers = { host: 'gateway.test:7700', origin, 'content-type': 'application/json' };
  const target = `/payscore/plan/contract/${act}`;
  return { method: 'POST', target, headers, body: Buffer.from(body), remoteAddress: '192.0.2.7' };
}

function contractTarget(token: string): string {
  return `/payscore/plan/contract?${new URLSearchParams({ package: token }).toString()}`;
}

async function dataOf(pages: Serve, request: GatewayRequest): Promise<unknown> {
  const { status, body } = await pages(request);
  expect(status, body.toString()).toBe(200);
  return JSON.parse(body.toString());
}

async function refusalOf(pages: Serve, request: GatewayRequest): Promise<unknown> {
  const { status, headers, body } = await pages(request);
  const { code } = JSON.parse(body.toString()) as { readonly code: string }; // a refusal's body has one
  return { status, code, rule: new Map(headers).get('Hufu-Rule') };
}

describe('the files', () => {
  test('the page is fetched each time, and runs and loads nothing of others', async () => {
    const { pages } = await openDesk();
    const { status, headers, body } = await pages(get('/payscore/plan?package=x'));
    const named = new Map(headers);
    expect(status).toBe(200);
    expect(body.toString()).toContain('<title>page</title>');
    expect(named.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(named.get('Cache-Control')).toBe('no-store');
    expect(named.get('Referrer-Policy')).toBe('no-referrer');
    expect(named.get('Content-Security-Policy')).toContain("default-src 'none'; script-src 'self';");
    expect(named.get('Content-Security-Policy')).not.toContain('unsafe');
  });

  test('what it loads may be kept for a year, under its type', async () => {
    const { pages } = await openDesk();
    const { status, headers } = await pages(get('/payscore/assets/index-1a2b.js'));
    const named = new Map(headers);
    expect(status).toBe(200);
    expect(named.get('Content-Type')).toBe('text/javascript; charset=utf-8');
    expect(named.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  });

  test.each(['../index.html', '%2e%2e/index.html', '..%2findex.html', '', 'other.js'])(
    'no asset is found as "%s"',
    async (name) => {
      const { pages } = await openDesk();
      const { status, body } = await pages(get(`/payscore/assets/${name}`));
      expect([status, body.length]).toEqual([404, 0]);
    },
  );

  test('a page that was not built says how it is', async () => {
    const { pages } = await openDesk(join(built, 'nowhere'));
    const { status, body } = await pages(get('/payscore/plan'));
    expect(status).toBe(503);
    expect(body.toString()).toContain('npm run build --workspace @hufu/web');
  });

  test('HEAD is answered without a body, other methods with those that are allowed', async () => {
    const { pages, token } = await openDesk();
    expect(await pages(get('/payscore/plan', 'HEAD'))).toMatchObject({
      status: 200,
      body: Buffer.alloc(0),
    });
    const answer = await pages(get('/payscore/plan', 'POST'));
    expect(answer).toMatchObject({ status: 405 });
    expect(new Map(answer.headers).get('Allow')).toBe('GET, HEAD');
    const { status } = await pages(get(`/payscore/plan/contract/sign?package=${token}`));
    expect(status).toBe(405);
  });

  test.each(['/', '/payscore/', '/payscore/plans', '/payscore/plan/contract/pay'])(
    '%s is not there',
    async (target) => {
      const { pages } = await openDesk();
      expect(await pages(get(target))).toMatchObject({ status: 404 });
    },
  );
});

describe('the contract', () => {
  test('is told to whoever holds the package, without what is the merchant’s alone', async () => {
    const { pages, token } = await openDesk();
    expect(await dataOf(pages, get(contractTarget(token)))).toEqual({
      standing: 'waiting',
      allowed: ['sign', 'refuse'],
      obstacle: null,
      plan_name: expect.any(String),
      service_name: expect.any(String),
      mchid: subMchid,
      plan_duration: 300,
      deduction_quantity: 1,
      total_origin_price: expect.any(Number),
      total_actual_price: expect.any(Number),
      details: [
        {
          plan_detail_no: 1,
          plan_detail_name: expect.any(String),
          original_price: expect.any(Number),
          plan_discount_description: expect.any(String),
          actual_price: expect.any(Number),
          plan_detail_state: 'NOT_USED',
        },
      ],
      package_over_time: '2026-01-05T12:00:00+08:00',
      plan_over_time: '2026-11-02T00:00:00+08:00',
      sign_time: null,
      cancel_sign_type: 'NOT_CANCEL',
      cancel_sign_time: null,
    });
  });

  test('is signed once and cancelled once, however often it is asked', async () => {
    const { gateway, pages, signPlanId, token } = await openDesk();
    const body = JSON.stringify({ package: token });
    const signed = await Promise.all(Array.from({ length: 8 }, () => dataOf(pages, post('sign', body))));
    for (const one of signed) expect(one).toMatchObject({ standing: 'signed', allowed: ['cancel'] });
    const cancelled = await Promise.all(Array.from({ length: 8 }, () => dataOf(pages, post('cancel', body))));
    for (const one of cancelled) {
      expect(one).toMatchObject({ standing: 'cancelled', allowed: [], cancel_sign_type: 'USER' });
    }
    expect(await gateway.store.listNotifications({ signPlanId }, 10)).toHaveLength(2);
    expect(await refusalOf(pages, post('sign', body))).toEqual({
      status: 400,
      code: 'INVALID_REQUEST',
      rule: 'sign-plan-state',
    });
  });

  test('runs out before anybody is shown it', async () => {
    const { gateway, pages, token } = await openDesk();
    await dataOf(pages, post('sign', JSON.stringify({ package: token })));
    gateway.clock.advance('P400D');
    expect(await dataOf(pages, get(contractTarget(token)))).toMatchObject({
      standing: 'expired',
      allowed: [],
    });
  });

  test('is refused without a trace, and can be signed then', async () => {
    const { gateway, pages, signPlanId, token } = await openDesk();
    const body = JSON.stringify({ package: token });
    expect(await dataOf(pages, post('refuse', body))).toMatchObject({ standing: 'waiting' });
    expect(await gateway.store.listNotifications({ signPlanId }, 10)).toEqual([]);
    expect(await dataOf(pages, post('sign', body))).toMatchObject({ standing: 'signed' });
  });

  test.each(['http://elsewhere.test', 'http://gateway.test:7701', 'null', ''])(
    'is left alone by a page of "%s"',
    async (origin) => {
      const { gateway, pages, signPlanId, token } = await openDesk();
      const request = post('sign', JSON.stringify({ package: token }), origin);
      expect(await refusalOf(pages, request)).toEqual({
        status: 403,
        code: 'NO_AUTH',
        rule: 'page-origin',
      });
      expect((await gateway.store.signPlanById(signPlanId))?.state).toBe('UNSIGNED');
    },
  );

  test('is acted on behind a proxy that speaks TLS', async () => {
    const { pages, token } = await openDesk();
    const request = post('sign', JSON.stringify({ package: token }), 'https://gateway.test:7700');
    expect(await dataOf(pages, request)).toMatchObject({ standing: 'signed' });
  });

  test.each(['', '{', 'null', '[]', '{}', '{"package":7}', '{"package":""}'])(
    'is not found in the body %s',
    async (body) => {
      const { pages } = await openDesk();
      const missing = { status: 400, code: 'PARAM_ERROR', rule: 'required' };
      expect(await refusalOf(pages, post('sign', body))).toEqual(missing);
    },
  );

  test('is not found without a package, with one that is too long, or with one that nobody gave out', async () => {
    const { pages } = await openDesk();
    expect(await refusalOf(pages, get('/payscore/plan/contract'))).toMatchObject({ status: 400 });
    const long = 'x'.repeat(packageLengthMax + 1);
    expect(await refusalOf(pages, get(contractTarget(long)))).toMatchObject({ status: 400 });
    expect(await refusalOf(pages, get(contractTarget('made-up')))).toEqual({
      status: 404,
      code: 'RESOURCE_NOT_EXISTS',
      rule: 'sign-plan-exists',
    });
  });

  test('a fault of ours is logged without the package, and answered with its name', async () => {
    const desk = await openDesk();
    await desk.gateway.store.close();
    const request = get(contractTarget(desk.token));
    expect(await refusalOf(desk.pages, request)).toMatchObject({ status: 500, code: 'SYSTEM_ERROR' });
    const { log } = desk.gateway;
    expect(log).toContainEqual(expect.objectContaining({ level: 'error', event: 'own-fault' }));
    expect(JSON.stringify(log)).not.toContain(encodeURIComponent(desk.token));
    expect(JSON.stringify(log)).not.toContain(desk.token);
  });
});
