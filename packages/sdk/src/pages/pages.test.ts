import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import type { Answer } from '../answer.ts';
import { createClient } from '../client.ts';
import { AnswerError } from '../errors.ts';
import type { Client } from '../routes.ts';
import { createClient as createSyncClient } from '../sync/index.ts';
import { rejectionOf } from '../testing/failure-of.ts';
import { startPlatformServer } from '../testing/platform-server.ts';
import type { PlatformServer } from '../testing/platform-server.ts';
import { makeAnswer } from '../testing/signed-answer.ts';
import { pages } from './pages.ts';

let platform: PlatformServer;
let client: Client;

beforeAll(async () => {
  platform = await startPlatformServer();
  client = createClient(platform.clientOptions());
});
afterAll(() => platform.close());
beforeEach(() => {
  platform.received.length = 0;
});

/** The platform answers each request by its query. */
function serve(answer: (query: URLSearchParams) => object): void {
  platform.respond(({ target }) =>
    makeAnswer(platform.parties, { body: answer(new URL(target, platform.baseUrl).searchParams) }),
  );
}

/** So many items, as a list that counts its offset has them. */
function serveItems(
  count: number,
  totalOf: (offset: number) => object = () => ({ total_count: count }),
): void {
  const all = Array.from({ length: count }, (_, index) => ({ id: index }));
  serve((query) => {
    const offset = Number(query.get('offset'));
    const limit = Number(query.get('limit'));
    return { data: all.slice(offset, offset + limit), offset, limit, ...totalOf(offset) };
  });
}

/** The numbers of items on each page of a walk. */
async function countsOf(walk: AsyncIterable<Answer<unknown>>): Promise<number[]> {
  const counts: number[] = [];
  for await (const { data } of walk) {
    // The cast holds: this is what the server of this test answers.
    counts.push((data as { data?: unknown[] }).data?.length ?? 0);
  }
  return counts;
}

const targets = (): string[] => platform.received.map(({ target }) => target);

test('an offset is counted on by what came, and ends at the total', async () => {
  serveItems(5);
  const { complaintsV2 } = client.v3.merchantService;
  const query = { begin_date: '2026-11-01', end_date: '2026-11-23', limit: 2, offset: 0 };

  expect(await countsOf(pages(complaintsV2, { query }))).toEqual([2, 2, 1]);
  expect(targets()).toEqual(
    [0, 2, 4].map(
      (offset) =>
        `/v3/merchant-service/complaints-v2?begin_date=2026-11-01&end_date=2026-11-23&limit=2&offset=${offset}`,
    ),
  );
});

test('a total that only the first page says counts for all', async () => {
  serveItems(5, (offset) => ({ total_count: offset === 0 ? 5 : 0 }));
  const counts = await countsOf(pages(client.v3.merchantService.complaintsV2, { query: { limit: 2 } }));
  expect(counts).toEqual([2, 2, 1]);
});

test('without a total the list ends at an empty page', async () => {
  serveItems(4, () => ({}));
  const counts = await countsOf(pages(client.v3.merchantService.complaintsV2, { query: { limit: 2 } }));
  expect(counts).toEqual([2, 2, 0]);
});

test('a walk may begin in the middle', async () => {
  serveItems(5);
  const list = client.chain('v3/merchant-service/complaints-v2');
  expect(await countsOf(pages(list, { query: { limit: 2, offset: 3 } }))).toEqual([2]);
});

test('where the platform gives fewer than were asked for, nothing is left out', async () => {
  serve((query) => {
    const offset = Number(query.get('offset'));
    return { data: offset < 6 ? [offset, offset + 1, offset + 2] : [], offset };
  });
  const list = client.v3.capital.capitallhh.banks.corporateBanking;
  expect(await countsOf(pages(list, { query: { limit: 200 } }))).toEqual([3, 3, 0]);
});

test('an offset that counts pages moves by one', async () => {
  serve((query) => {
    const page = Number(query.get('offset'));
    return { data: page < 2 ? [`${page}a`, `${page}b`] : ['last'], offset: page, total_count: 5 };
  });
  const list = client.v3.marketing.favor.stocks;
  const query = { limit: 2, offset: 0, stock_creator_mchid: '1900000100' };
  expect(await countsOf(pages(list, { query }, { offsetUnit: 'page' }))).toEqual([2, 2, 1]);
  expect(targets().map((target) => new URL(target, platform.baseUrl).searchParams.get('offset'))).toEqual([
    '0',
    '1',
    '2',
  ]);
});

test('an offset that counts pages, taken for one of items, does not pass for the whole list', async () => {
  serve((query) => ({ data: query.get('offset') === '0' ? ['a', 'b'] : [], total_count: 5 }));
  const walk = pages(client.v3.marketing.favor.stocks, { query: { limit: 2, offset: 0 } });
  const error = await rejectionOf(countsOf(walk));
  expect(error).toBeInstanceOf(AnswerError);
  expect(error).toMatchObject({ code: 'ANSWER_UNREADABLE', reason: 'paging', status: 200 });
  expect(String(error)).toMatch(/after 2 of 5 items.*offsetUnit: 'page'/u);
});

test('a link to the next page is followed, and keeps what it leaves out', async () => {
  const next = ['/v3/merchantfund/merchant/income-records?offset=2&limit=2', ''];
  serve((query) => ({
    data: [1, 2],
    offset: Number(query.get('offset')),
    total_count: 4,
    links: { next: next[Number(query.get('offset')) / 2], prev: '', self: '' },
  }));
  const list = client.chain('v3/merchantfund/{kind}/income-records');
  const walk = pages(list, { kind: 'merchant', query: { account_type: 'BASIC', limit: 2 } });
  expect(await countsOf(walk)).toEqual([2, 2]);
  expect(targets()).toEqual([
    '/v3/merchantfund/merchant/income-records?account_type=BASIC&limit=2',
    '/v3/merchantfund/merchant/income-records?account_type=BASIC&limit=2&offset=2',
  ]);
});

test.each([
  ['https://evil.example/v3/merchantfund/merchant/income-records?offset=2', /another host, https:\/\/evil/],
  ['//evil.example/v3/merchantfund/merchant/income-records?offset=2', /another host/],
  ['/v3/transfer/batches?offset=2', /another list, \/v3\/transfer\/batches/],
  ['http://[', /no address/],
])('a next link to %s is refused, and nothing is sent there', async (next, sentence) => {
  serve(() => ({ data: [1, 2], links: { next } }));
  const error = await rejectionOf(countsOf(pages(client.v3.merchantfund.merchant.incomeRecords)));
  expect(error).toMatchObject({ code: 'ANSWER_UNREADABLE', reason: 'paging' });
  expect(String(error)).toMatch(sentence);
  expect(targets()).toEqual(['/v3/merchantfund/merchant/income-records']);
});

test('a token for the next page is handed back, until there is none', async () => {
  serve((query) => {
    const page = Number(query.get('page_token') ?? 0);
    return {
      stock_list: ['a', 'b'],
      next_page_token: page < 2 ? String(page + 1) : '',
      ...(page === 0 && { total_count: 6 }),
    };
  });
  const list = client.chain('v3/marketing/partner/product-coupon/product-coupons/1000000013/stocks');
  const query = { brand_id: '120344', page_size: 2 };
  let count = 0;
  for await (const { status } of pages(list, { query }, { list: 'stock_list' })) count += status;
  expect(count).toBe(600);
  expect(targets().map((target) => new URL(target, platform.baseUrl).search)).toEqual([
    '?brand_id=120344&page_size=2',
    '?brand_id=120344&page_size=2&page_token=1',
    '?brand_id=120344&page_size=2&page_token=2',
  ]);
});

test('a list that says nothing of pages is one page', async () => {
  serve(() => ({ data: [1, 2, 3] }));
  expect(await countsOf(pages(client.v3.certificates))).toEqual([3]);
  expect(targets()).toHaveLength(1);
});

test.each([
  ['ignores its offset', () => ({ data: [1, 2] }), /same page again/],
  ['answers for another offset', (calls: number) => ({ data: [calls], offset: 0 }), /same page again/],
  [
    'links to itself',
    (calls: number) => ({ data: [calls], links: { next: '/v3/any/batches?offset=0' } }),
    /one that was there before/,
  ],
  [
    'gives its tokens in a ring',
    (calls: number) => ({ data: [calls], next_page_token: `T${calls % 3}` }),
    /one that was there before/,
  ],
])('a list that %s does not go on for ever', async (_, answer, sentence) => {
  serve(() => answer(platform.received.length));
  const list = client.chain('v3/any/batches');
  const error = await rejectionOf(countsOf(pages(list, { query: { limit: 2 } })));
  expect(error).toMatchObject({ code: 'ANSWER_UNREADABLE', reason: 'paging' });
  expect(String(error)).toMatch(sentence);
  expect(platform.received.length).toBeLessThan(6);
});

test('items in a list of another name cannot be counted, and the sentence says what to do', async () => {
  serve(() => ({ transfer_detail_list: [1, 2], offset: 0, limit: 2 }));
  const walk = pages(client.chain('v3/any/batches'), { query: { limit: 2 } });
  expect(String(await rejectionOf(countsOf(walk)))).toMatch(/not in "data".*say the list's name/u);
});

test('the next page is asked for when the one before has been taken', async () => {
  serveItems(5);
  const walk = pages(client.v3.merchantService.complaintsV2, { query: { limit: 2 } });
  expect(platform.received).toHaveLength(0);
  await walk.next();
  expect(platform.received).toHaveLength(1);
  await walk.return();
  expect(platform.received).toHaveLength(1);
});

test('the caller’s signal ends the walk', async () => {
  serveItems(5);
  const caller = new AbortController();
  const { signal } = caller;
  const walk = pages(client.v3.merchantService.complaintsV2, { query: { limit: 2 }, signal });
  await walk.next();
  caller.abort();
  expect(await rejectionOf(walk.next())).toMatchObject({ code: 'ABORTED', outcome: 'not-sent' });
});

test('what the platform refuses is thrown as it is', async () => {
  platform.answer({ status: 400, body: { code: 'PARAM_ERROR', message: '参数错误' } });
  const walk = pages(client.v3.merchantService.complaintsV2, { query: { limit: 51 } });
  expect(await rejectionOf(walk.next())).toMatchObject({ code: 'API_REFUSED', apiCode: 'PARAM_ERROR' });
});

test('a client that blocks has its lists walked with promises', async () => {
  const sync = createSyncClient(platform.clientOptions());
  serveItems(3);
  expect(await countsOf(pages(sync.v3.merchantService.complaintsV2, { query: { limit: 2 } }))).toEqual([
    2, 1,
  ]);
});

test.each([
  [() => pages<unknown>(client.chain('v3/a?offset=2')), /option query/, 'query'],
  [() => pages<unknown>(client.chain('v3/a/get-async')), /without its verb/, 'node'],
  [() => pages<unknown>(client.chain('v3/a'), { query: { offset: -1 } }), /whole number from 0/, 'query'],
  [() => pages<unknown>(client.chain('v3/a'), {}, { list: '' }), /name of the member/, 'list'],
])('what cannot be walked is refused before anything is sent, %#', async (begin, sentence, option) => {
  const error = await rejectionOf(begin().next());
  expect(error).toMatchObject({ code: 'INPUT_INVALID', option });
  expect(String(error)).toMatch(sentence);
  expect(platform.received).toHaveLength(0);
});

test.each([
  [{ node: null }, 'node'],
  [{ options: [] }, 'options'],
  [{ options: { query: 'offset=1' } }, 'query'],
  [{ paging: { offsetUnit: 'byte' } }, 'offsetUnit'],
  [{ paging: { lists: 'data' } }, 'lists'],
])('a caller without types is told what is wrong, %#', async (given, option) => {
  const { node = client.v3.certificates, options = {}, paging = {} }: Record<string, unknown> = given;
  // The call is made as JavaScript makes it.
  const walk = Reflect.apply(pages, undefined, [node, options, paging]) as AsyncGenerator;
  expect(await rejectionOf(walk.next())).toMatchObject({ code: 'INPUT_INVALID', option });
});
