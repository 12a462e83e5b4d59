import { expect, test } from 'vitest';

import { operations } from '../contract.ts';
import { readRoutes, routeFaultsOf } from './read-routes.ts';
import type { RouteTables } from './read-routes.ts';
import type { RequestLine, RouteGroup } from './route.ts';

const product = { zh: '产品', en: 'Product' };
const link = 'https://pay.weixin.qq.com/doc/v3/1';

/** Tables of one group. */
function tablesOf(group: Partial<RouteGroup>, facts: Partial<RouteTables> = {}): RouteTables {
  return { groups: [{ product, routes: [], ...group }], unsigned: [], idempotent: [], ...facts };
}

/** What is wrong with tables that hold nothing but these lines. */
function faultsOf(...routes: RequestLine[]): readonly string[] {
  return routeFaultsOf(tablesOf({ routes }), operations);
}

test('a line becomes a route of its product', () => {
  expect(readRoutes(tablesOf({ routes: ['POST /v3/a/{b}'] }))).toEqual([
    { method: 'POST', path: '/v3/a/{b}', product, deprecated: false, idempotent: false, signedAnswer: true },
  ]);
});

test('routes stand by their paths, then by their methods', () => {
  const routes = readRoutes(tablesOf({ routes: ['POST /v3/b', 'GET /v3/b', 'GET /v3/a'] }));
  expect(routes.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /v3/a',
    'GET /v3/b',
    'POST /v3/b',
  ]);
});

test('what is given up, repeatable or unsigned is said of that route alone', () => {
  const routes = readRoutes(
    tablesOf(
      { routes: ['POST /v3/a', 'GET /v3/b'], deprecated: ['POST /v3/c'] },
      {
        unsigned: [{ route: 'GET /v3/b', links: [link] }],
        idempotent: [{ route: 'POST /v3/a', links: [link] }],
      },
    ),
  );
  expect(routes).toMatchObject([
    { path: '/v3/a', deprecated: false, idempotent: true, signedAnswer: true },
    { path: '/v3/b', deprecated: false, idempotent: true, signedAnswer: false },
    { path: '/v3/c', deprecated: true, idempotent: false, signedAnswer: true },
  ]);
});

test('one route under two products is a fault', () => {
  expect(faultsOf('GET /v3/a', 'POST /v3/a')).toEqual([]);
  expect(faultsOf('GET /v3/a', 'GET /v3/a')).toEqual(['GET /v3/a is listed twice.']);
});

test.each<RequestLine>([
  'GET /v3/a/',
  'GET /v3//a',
  'GET /v3/A',
  'GET /v3/a-',
  'GET /v3/a?b=1',
  'GET /v3/{a',
  'GET /v3/{a}b',
  'GET /v3/{A}',
  'GET /v3/{a}/{a}',
  'GET /v3/{empty}/a',
])('%s is not written as a route is', (line) => {
  expect(faultsOf(line)).toEqual([`${line} is not written as a route is.`]);
});

test('underscores, digits and a slash at the end are written as the platform has them', () => {
  expect(faultsOf('POST /v3/merchant/media/video_upload', 'POST /v3/applyment4sub/{empty}')).toEqual([]);
});

test('what the contract describes is not listed again', () => {
  expect(faultsOf('GET /v3/certificates')).toEqual(['GET /v3/certificates is an operation of the contract.']);
});

test('a fact needs its route', () => {
  const tables = tablesOf({}, { unsigned: [{ route: 'GET /v3/a', links: [link] }] });
  expect(routeFaultsOf(tables, operations)).toEqual(['GET /v3/a has a fact and is not listed.']);
});

test('a product has a name in both languages', () => {
  const tables = tablesOf({ product: { zh: '产品', en: '' }, routes: ['GET /v3/a'] });
  expect(routeFaultsOf(tables, operations)).toEqual(['The product of GET /v3/a lacks a name.']);
});
