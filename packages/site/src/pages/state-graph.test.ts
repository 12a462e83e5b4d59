import { contract, operations } from '@hufu/contract';
import { expect, test } from 'vitest';

import { operationPageOf } from './operation-page.ts';
import { stateGraphOf } from './state-graph.ts';
import { stateMachines, things } from './state-machines.ts';

const lit = (graph: ReturnType<typeof stateGraphOf>) => ({
  states: graph.states.filter((state) => state.lit).map(({ name }) => name),
  moves: graph.moves.filter((move) => move.lit).map(({ name }) => name),
});

test('every move is lit by one operation at least, but for what time and users do', () => {
  const pages = operations.map((operation) => operationPageOf(operation));
  const shown = new Set(
    pages.flatMap(({ graphs }) =>
      graphs.flatMap((graph) => lit(graph).moves.map((move) => `${graph.thing} ${move}`)),
    ),
  );
  const all = things.flatMap((thing) =>
    Object.keys(stateMachines[thing].moves).map((move) => `${thing} ${move}`),
  );
  expect(all.filter((move) => !shown.has(move))).toEqual(['sign-plan expire', 'service-order expire']);
});

test('every operation on plans, sign plans and orders shows a graph', () => {
  const without = operations.filter(
    (operation) => operation.surface === 'platform' && operationPageOf(operation).graphs.length === 0,
  );
  expect(without.map(({ id }) => id)).toEqual(['listCertificates']);
});

test('a creation lights the state that the thing begins in', () => {
  const [graph] = operationPageOf(contract.createUserSignPlan).graphs;
  expect(graph).toMatchObject({ thing: 'sign-plan', births: true });
  expect(graph === undefined ? [] : lit(graph)).toEqual({ states: ['UNSIGNED'], moves: [] });
});

test('a move that may end in two states lights both', () => {
  const graph = stateGraphOf({ thing: 'service-order', moves: ['complete'] });
  expect(lit(graph)).toEqual({ states: ['PAYING', 'DONE'], moves: ['complete'] });
});

test('moves between the same two states share one arrow', () => {
  const { edges } = stateGraphOf({ thing: 'sign-plan', moves: ['cancelByMerchant'] });
  const toCancel = edges.filter(({ to }) => to === 'SIGN_PLAN_CANCEL');
  expect(toCancel.map(({ from, numbers }) => `${from} ${numbers.join()}`)).toEqual([
    'SIGNED 3,4,5',
    'UNSIGNED 4',
  ]);
});

test('a move that the thing does not have is refused', () => {
  expect(() => stateGraphOf({ thing: 'plan', moves: ['sign'] })).toThrow('A plan has no move sign.');
});
