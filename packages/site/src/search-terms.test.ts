import { expect, test } from 'vitest';

import { searchTerms } from './search-terms.ts';

test('a name in code is found whole and by its parts', () => {
  expect(searchTerms('`merchant_plan_no`')).toEqual(['merchant_plan_no', 'merchant', 'plan', 'no']);
  expect(searchTerms('PAYSCORE.USER_PAID')).toEqual([
    'payscore.user_paid',
    'payscore',
    'user_paid',
    'user',
    'paid',
  ]);
});

test('Chinese is cut into pairs, so that any part of it is found', () => {
  expect(searchTerms('签约计划ID')).toEqual(['签约', '约计', '计划', 'id']);
  expect(searchTerms('分')).toEqual(['分']);
});
