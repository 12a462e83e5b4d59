import { contract, operations, validate, type Operation } from '@hufu/contract';
import { expect, test } from 'vitest';

import { operationPageOf } from './operation-page.ts';

test.each(operations.map((operation) => [operation.id, operation] as const))(
  'the request and the answer that the page of %s shows are as the contract describes them',
  (_id, operation) => {
    const { call, answer } = operationPageOf(operation);
    const { json, query = {}, ...path } = call.options;
    expect(validate(operation.parameters.path, path, 'uri_template').ok).toBe(true);
    expect(validate(operation.parameters.query, query, 'query').ok).toBe(true);
    if (operation.body !== null) expect(validate(operation.body, json, 'body').ok).toBe(true);
    if (operation.answer.body !== null) expect(validate(operation.answer.body, answer, 'body').ok).toBe(true);
  },
);

test('a request is shown in the form of a call: path variables, query, json', () => {
  const names = (page: ReturnType<typeof operationPageOf>) =>
    page.request.filter(({ indent }) => indent === 0).map(({ name }) => name);
  expect(names(operationPageOf(contract.completeServiceOrder))).toEqual(['out_order_no', 'json']);
  expect(names(operationPageOf(contract.queryPartnerPlan))).toEqual(['merchant_plan_no', 'query']);
});

test('a shell is given the path with its variables filled in, and the query behind it', () => {
  const { shell } = operationPageOf(contract.queryPartnerPlan);
  expect(shell.target).toMatch(/\/merchant-plan-no\/\w+\?sub_mchid=1900000109$/u);
  expect(shell.body).toBeNull();
});

test('an operation tells which open questions bear on it, and which rules it checks without a page', () => {
  const questions = (operation: Operation) =>
    operationPageOf(operation).differences.questions.map(({ name }) => name);
  expect(questions(contract.cancelPartnerServiceOrder)).toEqual([
    'cancel_after_completion',
    'cancelled_detail_counts',
    'text_length',
    'null_member',
  ]);
  expect(questions(contract.createUserSignPlan)).toEqual(['plan_over_time', 'text_length', 'null_member']);
  expect(questions(contract.queryPlan)).toEqual([]);
  expect(questions(contract.userSigns)).toEqual([]);

  const rules = (operation: Operation) =>
    operationPageOf(operation).differences.rules.map(({ name }) => name);
  expect(rules(contract.queryPartnerPlan)).toEqual(['merchant-mode', 'sub-merchant-linked', 'plan-exists']);
  expect(rules(contract.createUserSignPlan)).not.toContain('sign-plan-not-serving');
  expect(rules(contract.cancelUserSignPlan)).toContain('sign-plan-not-serving');
  expect(rules(contract.listCertificates)).toContain('timestamp-window');
  expect(rules(contract.userSigns)).toEqual([]);
});
