import { afterAll, beforeAll, expect, test } from 'vitest';

import { createClient } from '../client.ts';
import type { Client } from '../routes.ts';
import { rejectionOf } from '../testing/failure-of.ts';
import { startPlatformServer } from '../testing/platform-server.ts';
import type { PlatformServer } from '../testing/platform-server.ts';
import { makeAnswer } from '../testing/signed-answer.ts';
import { items } from './items.ts';

let platform: PlatformServer;
let client: Client;

beforeAll(async () => {
  platform = await startPlatformServer();
  client = createClient(platform.clientOptions());
});
afterAll(() => platform.close());

/** Five items in pages of two, in a list of this name. */
function serveFive(list: string): void {
  platform.respond(({ target }) => {
    const offset = Number(new URL(target, platform.baseUrl).searchParams.get('offset'));
    const page = ['a', 'b', 'c', 'd', 'e'].slice(offset, offset + 2);
    return makeAnswer(platform.parties, { body: { [list]: page, offset, limit: 2, total_count: 5 } });
  });
}

async function gather(walk: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of walk) found.push(item);
  return found;
}

test('gives the items of all pages, each once and in order', async () => {
  serveFive('data');
  const walk = items<string>(client.v3.merchantService.complaintsV2, { query: { limit: 2 } });
  expect(await gather(walk)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('gives the items of a list that has another name', async () => {
  serveFive('transfer_detail_list');
  const walk = items(
    client.chain('v3/any/batches'),
    { query: { limit: 2 } },
    { list: 'transfer_detail_list' },
  );
  expect(await gather(walk)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('does not take a list of another name for an empty one', async () => {
  serveFive('transfer_detail_list');
  const error = await rejectionOf(gather(items(client.chain('v3/any/batches'))));
  expect(error).toMatchObject({ code: 'ANSWER_UNREADABLE', reason: 'paging' });
  expect(String(error)).toContain('{ list: "transfer_detail_list" }');
});

test('takes an answer without any list for an empty one', async () => {
  platform.answer({ body: { total_count: 0, offset: 0, limit: 2 } });
  expect(await gather(items(client.v3.merchantService.complaintsV2, { query: { limit: 2 } }))).toEqual([]);
});

test('asks for no further page once the loop is left', async () => {
  serveFive('data');
  platform.received.length = 0;
  for await (const item of items(client.v3.merchantService.complaintsV2, { query: { limit: 2 } })) {
    if (item === 'b') break;
  }
  expect(platform.received).toHaveLength(1);
});

test('the caller’s signal ends the walk between two items of a page', async () => {
  serveFive('data');
  const caller = new AbortController();
  const reason = new Error('the job is over');
  const { signal } = caller;
  const walk = items(client.v3.merchantService.complaintsV2, { query: { limit: 2 }, signal });

  expect(await walk.next()).toMatchObject({ value: 'a' });
  caller.abort(reason);

  expect(await rejectionOf(walk.next())).toMatchObject({
    code: 'ABORTED',
    outcome: 'not-sent',
    cause: reason,
  });
});
