import { expect, test } from 'vitest';

import { findSensitiveFields } from './find-sensitive-fields.ts';

test('a call is found by its template, with a value in its place, and with a query', () => {
  const found = { request: ['account_number', 'account_name'], answer: [] };
  const path = 'v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement';
  expect(findSensitiveFields('POST', path)).toEqual(found);
  expect(findSensitiveFields('POST', path.replace('{sub_mchid}', '1900006491'))).toEqual(found);
  expect(findSensitiveFields('POST', `${path}?a=/b`)).toEqual(found);
});

test.each([
  'v3/applyment4sub/applyment/',
  'v3/applyment4sub/applyment',
  'v3/applyment4sub/applyment/{empty}',
  'v3/applyment4sub/applyment/?a=1',
])('a slash at the end does not decide whether an application goes out sealed: %s', (path) => {
  expect(findSensitiveFields('POST', path)?.request).toContain('contact_info.contact_name');
});

test('an answer has fields of its own', () => {
  expect(findSensitiveFields('GET', 'v3/merchant-service/complaints-v2')).toEqual({
    request: [],
    answer: ['data[].payer_phone'],
  });
  expect(findSensitiveFields('GET', 'v3/merchant-service/complaints-v2/200201820200101080076610000')).toEqual(
    {
      request: [],
      answer: ['payer_phone'],
    },
  );
});

test.each([
  ['GET', 'v3/profitsharing/orders'],
  ['POST', 'v3/profitsharing/orders/x'],
  ['POST', 'v3/apply4sub/sub_merchants//modify-settlement'],
  ['POST', 'v3/payscore/sign-plan/serviceorder'],
  ['POST', ''],
] as const)('%s %s has no sealed fields', (method, path) => {
  expect(findSensitiveFields(method, path)).toBeUndefined();
});
