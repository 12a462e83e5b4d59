import { expectTypeOf, test } from 'vitest';
import type { Contract } from './contract.ts';
import type { printContract } from './testing/gateway-rooms.ts';

test('the page takes a contract for what the gateway prints, no more and no less', () => {
  expectTypeOf<ReturnType<typeof printContract>>().toExtend<Contract>();
  expectTypeOf<keyof ReturnType<typeof printContract>>().toEqualTypeOf<keyof Contract>();
});
