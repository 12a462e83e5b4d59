import { expect, test } from 'vitest';

import { operations } from '../contract.ts';
import { routes } from '../paths/routes.ts';
import { printMarkTable } from './marks.ts';

/** The rows of a printed table. */
function rowsOf(printed: string): readonly string[] {
  return printed.match(/^ {2}\{.*\},$/gm) ?? [];
}

test('each operation of the platform is one row', () => {
  const rows = rowsOf(printMarkTable(operations, []));
  expect(rows).toHaveLength(operations.filter(({ surface }) => surface === 'platform').length);
  expect(rows).toContain(
    "  { method: 'POST', path: 'v3/payscore/sign-plan/partner/user-sign-plans', idempotent: true, signedAnswer: true },",
  );
});

test('a route is a row where it differs from the rest, and only there', () => {
  const rows = rowsOf(printMarkTable([], routes));
  expect(rows).toContain(
    "  { method: 'GET', path: 'v3/billdownload/file', idempotent: true, signedAnswer: false },",
  );
  expect(rows).toContain(
    "  { method: 'POST', path: 'v3/profitsharing/orders', idempotent: true, signedAnswer: true },",
  );
  expect(rows).toHaveLength(
    routes.filter(({ method, idempotent, signedAnswer }) => !signedAnswer || (method !== 'GET' && idempotent))
      .length,
  );
});

test('Hufu’s own operations are left out', () => {
  expect(printMarkTable(operations, routes)).not.toContain('_hufu');
});
