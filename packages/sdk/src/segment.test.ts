import { describe, expect, test } from 'vitest';

import { hasQuery, normalise, plantKnownPaths, splitPath, stepByProperty, stepByText } from './segment.ts';

const root = plantKnownPaths(['v3/sign-plan/{plan_no}/stop', '/v3/sign-plan/{plan_id}/resume', 'v3/a_b']);
const signPlan = root.children.get('v3')?.children.get('sign-plan');

describe('normalise', () => {
  test.each([
    ['', ''],
    ['A', 'a'],
    ['WeChatPay', 'we-chat-pay'],
    ['With_underline', 'with_underline'],
    ['complaintsV2', 'complaints-v2'],
    ['ABc', 'a-bc'],
    ['_openId_', '{open-id}'],
    ['$variableMixed_underline$', '{variable-mixed_underline}'],
    ['_variableMixed_underline_', '{variable-mixed_underline}'],
    ['_x$', '_x$'],
    ['__', '__'],
    ['门店B', '门店-b'],
    ['a.b', 'a.b'],
  ])('%j is %j', (name, segment) => {
    expect(normalise(name)).toBe(segment);
  });
});

describe('a step by property', () => {
  test('goes to the known segment that the name spells, by its camel form or as on the wire', () => {
    expect(stepByProperty(root.children.get('v3'), 'signPlan')).toEqual({
      segment: 'sign-plan',
      place: signPlan,
      known: true,
    });
    expect(stepByProperty(root.children.get('v3'), 'sign-plan').known).toBe(true);
    expect(stepByProperty(root.children.get('v3'), 'a_b').known).toBe(true);
  });

  test('takes a value verbatim where a placeholder stands, and knows what follows', () => {
    const step = stepByProperty(signPlan, 'PlanA');
    expect(step).toMatchObject({ segment: 'PlanA', known: false });
    expect([...(step.place?.children.keys() ?? [])]).toEqual(['stop', 'resume']);
  });

  test('knows each placeholder by its own name', () => {
    const step = stepByProperty(signPlan, '_plan_no_');
    expect(step).toMatchObject({ segment: '{plan_no}', known: true });
    expect([...(step.place?.children.keys() ?? [])]).toEqual(['stop']);
    expect(stepByProperty(signPlan, '{other}')).toMatchObject({ segment: '{other}', known: false });
  });

  test('outside the known paths reads names, and nothing else, as names', () => {
    expect(stepByProperty(undefined, 'signPlan').segment).toBe('sign-plan');
    expect(stepByProperty(undefined, 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o').segment).toBe(
      'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    );
  });
});

describe('a step by text', () => {
  test('is verbatim unless only the normalised form is known', () => {
    expect(stepByText(root.children.get('v3'), 'signPlan').segment).toBe('sign-plan');
    expect(stepByText(root.children.get('v3'), 'otherPlan').segment).toBe('otherPlan');
    expect(stepByText(signPlan, '_plan_no_').segment).toBe('{plan_no}');
    expect(stepByText(signPlan, '_other_').segment).toBe('_other_');
    expect(stepByText(undefined, '_plan_no_').segment).toBe('_plan_no_');
  });
});

describe('splitPath', () => {
  test.each([
    ['v3/a', ['v3', 'a']],
    ['/v3/a/', ['v3', 'a', '']],
    ['/', ['']],
    ['a//b', ['a', '', 'b']],
    ['a{/x*}/b', ['a{/x*}', 'b']],
    ['{a}/{b}', ['{a}', '{b}']],
    ['v3/a?next=/b/c', ['v3', 'a?next=/b/c']],
    ['v3/a{?b,c}', ['v3', 'a{?b,c}']],
    ['v3/{a}?b=/{c}', ['v3', '{a}?b=/{c}']],
  ])('%s', (text, segments) => {
    expect(splitPath(text)).toEqual(segments);
  });
});

test('a question mark inside braces begins no query', () => {
  expect(hasQuery('v3/a{?b}')).toBe(false);
  expect(hasQuery('v3/a?b')).toBe(true);
});

test('text in the spelling of properties is read as the segment that some path has, and else as data', () => {
  expect(stepByText(undefined, 'merchantService').segment).toBe('merchant-service');
  expect(stepByText(undefined, 'merchant-service').segment).toBe('merchant-service');
  expect(stepByText(undefined, 'orderNumberAbc').segment).toBe('orderNumberAbc');
  const place = plantKnownPaths(['v3/plans/{no}']).children.get('v3')?.children.get('plans');
  expect(stepByText(place, 'merchantService').segment).toBe('merchantService');
});
