import { expect, test } from 'vitest';

import { operations } from './contract.ts';
import { rulesOfOperations } from './rules-of-operations.ts';
import { rules, type RuleArea } from './rules.ts';

const checked = Object.values(rulesOfOperations);

test('every operation of the platform is there, and names no rule twice', () => {
  const platform = operations.filter(({ surface }) => surface === 'platform').map(({ id }) => id);
  expect(Object.keys(rulesOfOperations)).toEqual(platform);
  for (const own of checked) expect(new Set(own).size).toBe(own.length);
});

test('every rule of the platform’s things is checked somewhere', () => {
  const areas = new Set<RuleArea>(['permission', 'plan', 'sign-plan', 'service-order']);
  const wanted = Object.entries(rules)
    .filter(([, { area }]) => areas.has(area))
    .map(([name]) => name)
    // Whoever signs meets it, and that is the user.
    .filter((name) => name !== 'package-alive');
  expect([...new Set<string>(checked.flat())].toSorted()).toEqual(wanted.toSorted());
});
