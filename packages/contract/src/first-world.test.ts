import { expect, test } from 'vitest';

import { firstWorld } from './first-world.ts';

test('the discount of the plan says what is taken off its price', () => {
  const { listPriceFen, discount, priceFen } = firstWorld.plan;
  expect(discount).toBe(`立减${(listPriceFen - priceFen) / 100}元`);
});
