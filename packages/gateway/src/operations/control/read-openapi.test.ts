import { contract } from '@hufu/contract';
import { openApiOf } from '@hufu/contract/derive';
import { beforeAll, describe, expect, test } from 'vitest';
import { openTestGateway, type TestGateway } from '../../testing/gateway.ts';
import { createTestWorld } from '../../testing/world.ts';
import { version } from '../../version.ts';

const world = await createTestWorld();
let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openTestGateway(world);
});

async function read(target: string, headers: Readonly<Record<string, string>>) {
  const answer = await gateway.handle({
    method: 'GET',
    target,
    headers: { host: '127.0.0.1:7700', ...headers },
    body: Buffer.alloc(0),
    remoteAddress: '127.0.0.1',
  });
  return { status: answer.status, headers: new Map(answer.headers), text: answer.body.toString() };
}

describe.each([
  ['platform', contract.readPlatformOpenApi.path],
  ['control', contract.readControlOpenApi.path],
] as const)('the %s document', (surface, path) => {
  test.each(['zh', 'en'] as const)('is the contract’s, in %s, and of this version', async (language) => {
    const { status, headers, text } = await read(path, { 'accept-language': language });
    expect(status).toBe(200);
    expect(headers.get('Content-Type')).toBe('application/json');
    expect(JSON.parse(text)).toEqual(openApiOf(surface, language, version));
  });

  test('is JSON for a browser too', async () => {
    const { headers } = await read(path, { accept: 'text/html,*/*' });
    expect(headers.get('Content-Type')).toBe('application/json');
  });

  test('is not sent again to who holds it, and may be kept', async () => {
    const { headers } = await read(path, { 'accept-language': 'en' });
    const etag = headers.get('ETag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(headers.get('Cache-Control')).toBe('no-cache');
    expect(headers.get('Vary')).toBe('Accept, Accept-Language');
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await read(path, { 'accept-language': 'en', 'if-none-match': held });
      expect(again).toMatchObject({ status: 304, text: '' });
      expect(again.headers.get('ETag')).toBe(etag);
    }
  });

  test('is sent to who holds another one, or the same in another language', async () => {
    const { headers } = await read(path, { 'accept-language': 'en' });
    const held = headers.get('ETag') ?? '';
    const others = [
      { 'accept-language': 'en', 'if-none-match': '"other"' },
      { 'accept-language': 'zh', 'if-none-match': held },
    ];
    for (const other of others) expect((await read(path, other)).status).toBe(200);
  });
});

test('a page without a name is not kept', async () => {
  const { headers } = await read('/_hufu/differences', { accept: 'text/html' });
  expect(headers.get('Cache-Control')).toBe('no-store');
  expect(headers.has('ETag')).toBe(false);
});
