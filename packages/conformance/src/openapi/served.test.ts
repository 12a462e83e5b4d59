/** The documents as they are fetched from a gateway on a socket. */
import { startGateway } from '@hufu/gateway';
import { expect, test } from 'vitest';

test('a document is fetched once, and asked for again by its name', async () => {
  const gateway = await startGateway();
  try {
    const url = `${gateway.controlUrl}/openapi/platform.json`;
    const first = await fetch(url, { headers: { 'accept-language': 'en' } });
    expect(first.status).toBe(200);
    expect(await first.json()).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'WeChat Pay PayScore: plans' },
    });
    const held = { 'accept-language': 'en', 'if-none-match': first.headers.get('etag') ?? '' };
    const again = await fetch(url, { headers: held });
    expect(again.status).toBe(304);
    expect(again.headers.has('content-length')).toBe(false);
    expect(await again.text()).toBe('');
  } finally {
    await gateway.close();
  }
});
