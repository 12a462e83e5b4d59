import { expect, test } from 'vitest';
import { listen } from '../testing/listen.ts';
import { createNetwork } from './network.ts';

const network = createNetwork();
const get = { method: 'GET', headers: {}, timeoutMs: 5_000 } as const;

test('bytes, headers and status go there and back, and a redirect is an answer', async () => {
  const seen: unknown[] = [];
  const url = await listen((request, response) => {
    seen.push(request.method, request.headers['x-a'], request.headers['content-length']);
    response.writeHead(302, { Location: '/elsewhere' }).end('gone');
  });
  const body = Buffer.from('{"a":"计划"}');
  const answer = await network.ask({ url, method: 'POST', headers: { 'X-A': '1' }, body, timeoutMs: 5_000 });
  expect(seen).toEqual(['POST', '1', String(body.length)]);
  expect(answer).toMatchObject({ status: 302, headers: { location: '/elsewhere' }, text: 'gone' });
});

test('who says nothing in time has not answered, whether it began or not', async () => {
  const silent = await listen(() => {});
  const halting = await listen((_request, response) => response.write('half'));
  expect(await network.ask({ ...get, url: silent, timeoutMs: 50 })).toMatchObject({ fault: 'TIMED_OUT' });
  expect(await network.ask({ ...get, url: halting, timeoutMs: 50 })).toMatchObject({ fault: 'TIMED_OUT' });
});

test('a connection that breaks is told by the system’s own word', async () => {
  const url = await listen((request) => request.socket.destroy());
  expect(await network.ask({ ...get, url })).toMatchObject({ fault: 'ECONNRESET' });
  expect(await network.ask({ ...get, url: 'http://127.0.0.1:1/' })).toMatchObject({ fault: 'ECONNREFUSED' });
});

test('a body without end is read to its beginning', async () => {
  const url = await listen((_request, response) => {
    const more = (): void => {
      while (response.write('x'.repeat(16_384)));
    };
    response.on('drain', more);
    more();
  });
  const answer = await network.ask({ ...get, url });
  expect(answer).toMatchObject({ status: 200, text: 'x'.repeat(65_536) });
});

test('a name that leads nowhere has no addresses', async () => {
  expect(await network.resolve('127.0.0.1')).toEqual(['127.0.0.1']);
  expect(await network.resolve('nowhere.invalid')).toEqual([]);
});
