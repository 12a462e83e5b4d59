import { expect, test } from 'vitest';

import { answersUnsigned, findMark, marks } from './marks.ts';

test('the contract is known: its paths, and that the page of the reference is one of them', () => {
  expect(findMark('POST', 'v3/payscore/sign-plan/partner/user-sign-plans')).toEqual({
    method: 'POST',
    path: 'v3/payscore/sign-plan/partner/user-sign-plans',
    idempotent: true,
    signedAnswer: true,
  });
});

test('only the platform is called: no control operation is among the marks', () => {
  expect(marks.filter(({ path }) => !path.startsWith('v3/'))).toEqual([]);
});

test('an operation is found by its template, with a value in its place, and with a query', () => {
  const path = 'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}';
  const mark = findMark('GET', path);
  expect(mark?.path).toBe(path);
  expect(findMark('GET', path.replace(/\{.*\}/, '1234'))).toBe(mark);
  expect(findMark('GET', `${path}?a=/b`)).toBe(mark);
});

test.each([
  ['POST', 'v3/certificates'],
  ['GET', 'v3/certificates/'],
  ['GET', 'v3/certificates/x'],
  ['GET', 'v3/payscore/plan/payscore-plans/merchant-plan-no/'],
  ['GET', ''],
] as const)('%s %s is nothing that a row is needed for', (method, path) => {
  expect(findMark(method, path)).toBeUndefined();
});

test('downloads are unsigned, wherever their values and their query stand', () => {
  expect(answersUnsigned('GET', 'v3/billdownload/file?token=abc')).toBe(true);
  expect(answersUnsigned('GET', 'v3/transferdownload/signfile')).toBe(true);
  expect(answersUnsigned('GET', 'v3/merchant-service/images/{media_id}')).toBe(true);
  expect(answersUnsigned('GET', 'v3/merchant-service/images/ABc')).toBe(true);
});

test('every other answer is signed', () => {
  expect(answersUnsigned('GET', 'v3/certificates')).toBe(false);
  expect(answersUnsigned('GET', 'v3/anything')).toBe(false);
  expect(answersUnsigned('POST', 'v3/merchant-service/images/upload')).toBe(false);
  expect(answersUnsigned('POST', 'v3/billdownload/file')).toBe(false);
  expect(answersUnsigned('GET', 'v3/billdownload/file/more')).toBe(false);
});

test('profit sharing can be repeated, as its pages say; an order cannot', () => {
  expect(findMark('POST', 'v3/profitsharing/orders')?.idempotent).toBe(true);
  expect(findMark('POST', 'v3/pay/transactions/jsapi')).toBeUndefined();
});
