import { contract, validate } from '@hufu/contract';
import { expect, test } from 'vitest';
import type { GatewayRequest } from '../../pipeline/message.ts';
import { partnerSignPlan } from '../../testing/bodies.ts';
import { readAnswer } from '../../testing/merchant.ts';
import { openTestGateway, type TestGateway } from '../../testing/gateway.ts';
import { testBaseUrl } from '../../testing/gateway-parts.ts';
import { createTestWorld, partnerMchid } from '../../testing/world.ts';

const world = await createTestWorld();

function visit(target: string, headers: Readonly<Record<string, string>> = {}): GatewayRequest {
  return {
    method: 'GET',
    target,
    headers: { host: '127.0.0.1:7700', accept: 'application/json', ...headers },
    body: Buffer.alloc(0),
    remoteAddress: '127.0.0.1',
  };
}

/** The path of an explanation that the gateway has just given. */
async function beRefused(gateway: TestGateway): Promise<string> {
  const signed = await gateway.as(partnerMchid).sign('listCertificates', {});
  const { status, headers } = await gateway.handle({ ...signed, target: '/v3/certificates?' });
  expect(status).toBe(401);
  return new Map(headers).get('Hufu-Explain')?.slice(testBaseUrl.length) ?? '';
}

test('the overview names the merchants, the time and what was refused last, as the contract describes it', async () => {
  const gateway = await openTestGateway(world);
  gateway.clock.freeze();
  gateway.clock.set(Date.parse('2026-03-04T05:06:07Z'));
  const explanation = await beRefused(gateway);
  const { status, data, headers } = readAnswer(await gateway.handle(visit('/_hufu/')));
  expect(status).toBe(200);
  expect(validate(contract.readOverview.answer.body, data, 'body')).toMatchObject({ ok: true });
  expect(data).toMatchObject({
    now: '2026-03-04T13:06:07+08:00',
    merchants: world.merchants.map(({ mchid, role, appids: [appid] }) => ({ mchid, role, appid })),
    explanations: [{ id: explanation.split('/').at(-1), method: 'GET', target: '/v3/certificates?' }],
  });
  expect(headers.has('Wechatpay-Signature')).toBe(false);
});

test.each([
  ['text/html,*/*', 'text/html; charset=utf-8'],
  ['text/plain', 'text/plain; charset=utf-8'],
])('to who would rather read %s the overview is a page, without any key', async (accept, type) => {
  const gateway = await openTestGateway(world);
  const explanation = await beRefused(gateway);
  const { status, headers, body } = await gateway.handle(visit('/_hufu/', { accept }));
  expect(status).toBe(200);
  expect(new Map(headers).get('Content-Type')).toBe(type);
  const page = body.toString();
  expect(page).toContain(partnerMchid);
  expect(page).toContain(
    type.startsWith('text/html') ? '4 个商户，3 个子商户授权，3 个服务，2 个用户' : 'count users 2',
  );
  expect(page).toContain(explanation.split('/').at(-1));
  for (const { apiv3Key } of world.merchants) expect(page).not.toContain(apiv3Key);
});

test('an explanation is read where the refusal points, as the contract describes it', async () => {
  const gateway = await openTestGateway(world);
  const { status, data } = readAnswer(await gateway.handle(visit(await beRefused(gateway))));
  expect(status).toBe(200);
  expect(validate(contract.readExplanation.answer.body, data, 'body')).toMatchObject({ ok: true });
});

test('an explanation that was never given is refused by name', async () => {
  const gateway = await openTestGateway(world);
  const { status, data, headers } = readAnswer(
    await gateway.handle(visit(`/_hufu/explanations/${'0'.repeat(32)}`)),
  );
  expect([status, headers.get('Hufu-Rule')]).toEqual([404, 'explanation-kept']);
  expect(data).toMatchObject({ code: 'RESOURCE_NOT_EXISTS' });
});

test('the page says where the time stands, and what happens next', async () => {
  const gateway = await openTestGateway(world);
  const ask = async (accept: string) => {
    const headers = { accept, 'accept-language': 'en' };
    return (await gateway.handle(visit('/_hufu', headers))).body.toString();
  };
  expect(await ask('text/plain')).toMatch(/^time \S+ running\ndue nothing$/m);
  await gateway.control('freezeClock', { json: { at: '2026-01-05T10:00:00+08:00' } });
  const json = partnerSignPlan('S-1');
  const { sign_plan } = await gateway.as(partnerMchid).answer('createPartnerUserSignPlan', { json });
  const id = sign_plan.sign_plan_id;
  expect(await ask('text/plain')).toContain(
    `time 2026-01-05T10:00:00+08:00 frozen\ndue 2026-01-05T12:00:00+08:00 sign-plan ${id}\n`,
  );
  const page = await ask('text/html');
  expect(page).toContain('2026-01-05T10:00:00+08:00 · standing still');
  expect(page).toContain(`2026-01-05T12:00:00+08:00 · sign plan ${id}`);
  expect(page).toContain('href="/_hufu/differences"');
});
