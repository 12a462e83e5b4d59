import { describe, expect, test } from 'vitest';
import {
  allows,
  collectionStates,
  orderPhases,
  orderTransitions,
  planDetailStates,
  planDetailTransitions,
  planStates,
  planTransitions,
  serviceOrderDescriptions,
  serviceOrderStates,
  signablePlanStates,
  signPlanStates,
  signPlanTransitions,
  type Transition,
} from './states.ts';

interface Machine {
  readonly name: string;
  readonly states: readonly string[];
  readonly born: readonly string[];
  readonly final: readonly string[];
  readonly transitions: Readonly<Record<string, Transition<string>>>;
}

const machines: readonly Machine[] = [
  { name: 'a plan', states: planStates, born: ['NORMAL'], final: ['STOP'], transitions: planTransitions },
  {
    name: 'a sign plan',
    states: signPlanStates,
    born: ['UNSIGNED'],
    final: ['SIGN_PLAN_CANCEL', 'COMPLETE', 'EXPIRE'],
    transitions: signPlanTransitions,
  },
  {
    name: 'a plan detail',
    states: planDetailStates,
    born: ['NOT_USED'],
    final: ['USED', 'SIGN_PLAN_DETAIL_CANCEL'],
    transitions: planDetailTransitions,
  },
  {
    name: 'a service order that need not be confirmed',
    states: Object.keys(orderPhases).filter((phase) => phase !== 'WAITING' && phase !== 'EXPIRED'),
    born: ['SERVING'],
    final: ['DONE', 'REVOKED'],
    transitions: orderTransitions,
  },
  {
    name: 'a service order that waits for its user',
    states: Object.keys(orderPhases),
    born: ['WAITING'],
    final: ['DONE', 'REVOKED', 'EXPIRED'],
    transitions: orderTransitions,
  },
];

function reachable({ born, transitions }: Machine): ReadonlySet<string> {
  const reached = new Set(born);
  // A set's loop also visits what is added while it runs.
  for (const state of reached) {
    for (const transition of Object.values(transitions)) {
      if (allows(transition, state)) reached.add(transition.to);
    }
  }
  return reached;
}

describe.each(machines)('$name', (machine) => {
  test('reaches each of its states from birth, and no other', () => {
    expect([...reachable(machine)].toSorted()).toEqual([...machine.states].toSorted());
  });

  test('is at an end in its final states, and only there', () => {
    const { states, transitions, final } = machine;
    const atEnd = states.filter((state) => !Object.values(transitions).some((move) => allows(move, state)));
    expect(atEnd.toSorted()).toEqual(final.toSorted());
  });

  test('says of each action from where it moves, and links to what says so', () => {
    for (const { from, link } of Object.values(machine.transitions)) {
      expect(from.length).toBeGreaterThan(0);
      expect(new Set(from).size).toBe(from.length);
      expect(link).toMatch(/^https:\/\/pay\.weixin\.qq\.com\/doc\/v3\/(merchant|partner)\/\d+$/);
    }
  });
});

test('a plan is signable in the state it is born in, and not once it is stopped', () => {
  expect(signablePlanStates).toEqual(['NORMAL']);
});

test('the phases of an order are told apart by the three fields of the wire, and use all their values', () => {
  const phases = Object.values(orderPhases);
  const told = phases.map(({ state, description, collection }) => `${state} ${description} ${collection}`);
  expect(new Set(told).size).toBe(phases.length);
  expect(new Set(phases.map(({ state }) => state))).toEqual(new Set(serviceOrderStates));
  expect(new Set(phases.map(({ description }) => description))).toEqual(
    new Set([...serviceOrderDescriptions, null]),
  );
  expect(new Set(phases.map(({ collection }) => collection))).toEqual(new Set([...collectionStates, null]));
});

test('an order is described further while it is DOING, and never else', () => {
  for (const { state, description } of Object.values(orderPhases)) {
    expect(description !== null).toBe(state === 'DOING');
  }
});
