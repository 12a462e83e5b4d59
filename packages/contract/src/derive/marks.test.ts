import { expect, test } from 'vitest';

import { operations } from '../contract.ts';
import { printMarkTable } from './marks.ts';

const printed = printMarkTable(operations);

test('each operation of the platform is one row', () => {
  const rows = printed.match(/^ {2}\{.*\},$/gm);
  expect(rows).toHaveLength(operations.filter(({ surface }) => surface === 'platform').length);
  expect(rows).toContain(
    "  { method: 'POST', path: 'v3/payscore/sign-plan/partner/user-sign-plans', idempotent: true, signedAnswer: true },",
  );
});

test('Hufu’s own operations are left out', () => {
  expect(printed).not.toContain('_hufu');
});
