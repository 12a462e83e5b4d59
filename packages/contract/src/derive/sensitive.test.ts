import { expect, test } from 'vitest';

import { sensitiveOperations } from '../sensitive/sensitive-operations.ts';
import { printSensitiveTable } from './sensitive.ts';

const printed = printSensitiveTable(sensitiveOperations);

test('each operation with sealed fields is one row, and its sources stay behind', () => {
  expect(printed.match(/^ {2}\[.*\],$/gmu)).toHaveLength(sensitiveOperations.length);
  expect(printed).toContain("  ['POST v3/profitsharing/orders', 'receivers[].name', ''],\n");
  expect(printed).toContain("  ['GET v3/smartguide/guides', '', 'data[].name data[].mobile'],\n");
  expect(printed).not.toContain('http');
});

test('a placeholder is a pair of braces', () => {
  expect(printed).toContain("  ['PATCH v3/smartguide/guides/{}', 'name mobile', ''],\n");
});

test('a slash at the end of a path is kept', () => {
  expect(printed).toContain("['POST v3/applyment4sub/applyment/', ");
});
