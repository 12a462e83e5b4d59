import { expect, test } from 'vitest';

import { operations } from '../contract.ts';
import { routes } from './routes.ts';

/** The routes of a table as request lines. */
function linesOf(list: readonly { readonly method: string; readonly path: string }[]): readonly string[] {
  return list.map(({ method, path }) => `${method} ${path}`);
}

test('with the contract, the routes are the 993 documented ones and a download that pages name', () => {
  const described = operations.filter(({ surface }) => surface === 'platform');
  expect(new Set(linesOf([...described, ...routes])).size).toBe(993 + 1);
});

test('the two slashes at an end are written out', () => {
  expect(routes.filter(({ path }) => path.includes('{empty}')).map(({ path }) => path)).toEqual([
    '/v3/applyment4sub/applyment/{empty}',
    '/v3/ecommerce/applyments/{empty}',
  ]);
});

test('the unsigned ones are downloads', () => {
  expect(linesOf(routes.filter(({ signedAnswer }) => !signedAnswer))).toEqual([
    'GET /v3/bill/downloadurl',
    'GET /v3/billdownload/file',
    'GET /v3/merchant-service/images/{media_id}',
    'GET /v3/transferdownload/elecvoucherfile',
    'GET /v3/transferdownload/signfile',
  ]);
});

test('a route that the platform has given up says so', () => {
  const deprecated = routes.filter((route) => route.deprecated);
  expect(deprecated).toHaveLength(14);
  expect(linesOf(deprecated)).toContain('POST /v3/merchant-service/feedbacks');
});
