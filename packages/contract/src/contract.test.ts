import { describe, expect, test } from 'vitest';
import { faultsOf, ruleFaultsOf } from './contract-faults.ts';
import { contract, operations } from './contract.ts';
import { errors } from './errors.ts';
import { group, nothing, text } from './field.ts';
import type { Operation } from './operation.ts';
import { validate } from './validate.ts';

const { queryPlan } = contract;

describe('the contract', () => {
  test('does not contradict itself', () => {
    expect(faultsOf(contract)).toEqual([]);
  });

  test('names an error for each code that an operation declares', () => {
    const declared = new Set(operations.flatMap((operation) => operation.errors));
    expect([...declared].filter((code) => !(code in errors))).toEqual([]);
  });

  test('has the plan family in both modes', () => {
    const routes = operations
      .filter(({ mode }) => mode !== 'any')
      .map(({ method, path, mode }) => `${mode} ${method} ${path}`);
    expect(routes).toEqual([
      'direct POST /v3/payscore/plan/payscore-plans',
      'partner POST /v3/payscore/plan/partner/payscore-plans',
      'direct GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}',
      'partner GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}',
      'direct POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop',
      'partner POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop',
      'direct POST /v3/payscore/sign-plan/user-sign-plans',
      'partner POST /v3/payscore/sign-plan/partner/user-sign-plans',
      'direct GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}',
      'partner GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}',
      'direct POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop',
      'partner POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop',
      'direct POST /v3/payscore/sign-plan/serviceorder',
      'partner POST /v3/payscore/sign-plan/partner/serviceorder',
      'direct GET /v3/payscore/serviceorder',
      'partner GET /v3/payscore/partner/serviceorder',
      'direct POST /v3/payscore/serviceorder/{out_order_no}/cancel',
      'partner POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel',
      'direct POST /v3/payscore/serviceorder/{out_order_no}/complete',
      'partner POST /v3/payscore/partner/serviceorder/{out_order_no}/complete',
      'direct POST /v3/payscore/serviceorder/{out_order_no}/modify',
      'partner POST /v3/payscore/partner/serviceorder/{out_order_no}/modify',
      'direct POST /v3/payscore/serviceorder/{out_order_no}/pay',
      'partner POST /v3/payscore/partner/serviceorder/{out_order_no}/pay',
      'direct POST /v3/payscore/serviceorder/{out_order_no}/sync',
      'partner POST /v3/payscore/partner/serviceorder/{out_order_no}/sync',
    ]);
  });

  test('takes no body to stop a plan in direct mode, and one in partner mode', () => {
    expect(contract.stopPlan.body).toBeNull();
    expect(Object.keys(contract.stopPartnerPlan.body.properties)).toEqual(['sub_mchid']);
  });

  test('answers nothing where the platform answers 204: what a partner does to an order', () => {
    const platform = operations.filter(({ surface }) => surface === 'platform');
    const silent = platform.filter(({ answer }) => answer.status === 204).map(({ id }) => id);
    expect(silent).toEqual([
      'cancelPartnerServiceOrder',
      'completePartnerServiceOrder',
      'modifyPartnerServiceOrder',
      'collectPartnerServiceOrder',
      'syncPartnerServiceOrder',
    ]);
    expect(platform.filter(({ answer }) => answer.body === null).map(({ id }) => id)).toEqual(silent);
  });

  test("spells a sign plan's total with origin and a plan's with original", () => {
    expect(contract.queryUserSignPlan.answer.body.properties).toHaveProperty('total_origin_price');
    expect(contract.queryPlan.answer.body.properties).toHaveProperty('total_original_price');
  });

  test('gives every field with an example one that its own rules accept', () => {
    const fields = operations.flatMap(({ parameters, body }) =>
      [parameters.path, parameters.query, body].flatMap((schema) => Object.entries(schema?.properties ?? {})),
    );
    const refused = fields.flatMap(([name, schema]) => {
      const { example } = (schema as unknown as { hufu: { example?: unknown } }).hufu; // our own key
      if (example === undefined) return [];
      const result = validate(
        group({ [name]: schema }, { label: { zh: '试', en: 'trial' } }),
        { [name]: example },
        'body',
      );
      return result.ok ? [] : [name];
    });
    expect(refused).toEqual([]);
  });
});

describe('a contradiction is found', () => {
  const faultsIn = (change: Partial<Operation>) => faultsOf({ queryPlan: { ...queryPlan, ...change } });

  test.each<[string, Partial<Operation>, string]>([
    ['another id', { id: 'other' }, 'queryPlan calls itself other.'],
    [
      'a path variable without description',
      { path: '/v3/{merchant_plan_no}/{x}' },
      'queryPlan does not describe {x}.',
    ],
    [
      'a description without path variable',
      { path: '/v3/x' },
      'queryPlan has no {merchant_plan_no} in its path.',
    ],
    [
      'an operation on the wrong surface',
      { surface: 'control' },
      `queryPlan is of the control surface and lies at ${queryPlan.path}.`,
    ],
    ['a GET with a body', { body: nothing }, 'queryPlan is a GET with a body.'],
    ['a 204 with a body', { answer: { status: 204, body: nothing } }, 'queryPlan answers 204 with a body.'],
    [
      'a rule on a field that is not there',
      {
        parameters: {
          path: queryPlan.parameters.path,
          query: group(
            {},
            {
              label: { zh: '查', en: 'q' },
              groupRules: [{ rule: 'one-of', fields: ['x'], confidence: 'assumed' }],
            },
          ),
        },
      },
      'queryPlan has a rule on x, which it lacks.',
    ],
    [
      'a field without a label',
      {
        parameters: {
          path: queryPlan.parameters.path,
          query: group({ x: text({ label: { zh: '', en: 'x' }, max: 1 }) }, { label: { zh: '查', en: 'q' } }),
        },
      },
      'queryPlan.x lacks a label.',
    ],
  ])('%s', (_name, change, fault) => {
    expect(faultsIn(change)).toContain(fault);
  });

  test('a doubt about a rule that the field does not have', () => {
    const word = text({ label: { zh: '词', en: 'word' }, max: 1, confidence: { pattern: 'assumed' } });
    const query = group({ word }, { label: { zh: '查', en: 'q' } });
    expect(faultsIn({ parameters: { path: queryPlan.parameters.path, query } })).toContain(
      'queryPlan.word doubts its pattern, which it lacks.',
    );
  });

  test('a rule that is said to stand on a page and names none', () => {
    const rule = { area: 'plan', says: { zh: '规则', en: 'rule' }, confidence: 'documented' } as const;
    expect(ruleFaultsOf({ rule })).toEqual(['The rule rule is documented and has no link.']);
    expect(
      ruleFaultsOf({
        assumed: { ...rule, confidence: 'assumed' },
        linked: { ...rule, link: 'https://pay.weixin.qq.com/' },
        ours: { ...rule, area: 'control' },
      }),
    ).toEqual([]);
  });

  test('two operations on one route', () => {
    const faults = faultsOf({ queryPlan, other: { ...queryPlan, id: 'other' } });
    expect(faults).toEqual([expect.stringContaining('other and queryPlan are both GET /v3/payscore')]);
  });
});
