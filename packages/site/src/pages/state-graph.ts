/** A state machine with the moves of one operation lit: what the drawing and the list beneath it show. */
import type { Text, Transition } from '@hufu/contract';

import type { Moved } from './moves-of.ts';
import { stateMachines, type StateMachine, type StatePlace, type Thing } from './state-machines.ts';

/** A state as it is drawn. */
export interface GraphState extends StatePlace {
  readonly name: string;
  /** Whether the operation leads to it, or begins there. */
  readonly lit: boolean;
}

/** A move, as the drawing and the list show it. */
export interface GraphMove {
  /** From 1: what stands at its arrows and in front of it in the list. */
  readonly number: number;
  readonly name: string;
  readonly says: Text;
  readonly from: readonly string[];
  readonly to: string;
  readonly otherwise?: { readonly to: string; readonly when: Text };
  readonly repeat: Transition<string>['repeat'];
  readonly confidence: Transition<string>['confidence'];
  readonly link: string;
  readonly lit: boolean;
}

/** One line of the drawing: every move that goes from one state to the same other. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly numbers: readonly number[];
  readonly lit: boolean;
}

export interface StateGraph {
  readonly thing: Thing;
  readonly title: Text;
  readonly born: string;
  /** Whether the operation makes one of these. */
  readonly births: boolean;
  readonly states: readonly GraphState[];
  readonly moves: readonly GraphMove[];
  readonly edges: readonly GraphEdge[];
}

/** The graph of the thing that is moved. Throws a TypeError for a move that the thing does not have. */
export function stateGraphOf({ thing, moves: lit, births }: Moved): StateGraph {
  const machine = stateMachines[thing];
  const unknown = lit.find((name) => machine.moves[name] === undefined);
  if (unknown !== undefined) throw new TypeError(`A ${thing} has no move ${unknown}.`);
  const moves = movesOf(machine, new Set(lit));
  const reached = new Set(moves.flatMap((move) => (move.lit ? targetsOf(move) : [])));
  if (births === true) reached.add(machine.born);
  const states = Object.entries(machine.states).map(([name, state]) => ({
    name,
    ...state,
    lit: reached.has(name),
  }));
  return {
    thing,
    title: machine.title,
    born: machine.born,
    births: births === true,
    states,
    moves,
    edges: edgesOf(moves),
  };
}

function movesOf({ moves, words }: StateMachine, lit: ReadonlySet<string>): readonly GraphMove[] {
  return Object.entries(moves).map(([name, move], index) => ({
    ...move,
    number: index + 1,
    name,
    says: words[name] ?? { zh: name, en: name },
    lit: lit.has(name),
  }));
}

function targetsOf({ to, otherwise }: GraphMove): readonly string[] {
  return otherwise === undefined ? [to] : [to, otherwise.to];
}

function edgesOf(moves: readonly GraphMove[]): readonly GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  for (const move of moves) {
    for (const from of move.from) {
      for (const to of targetsOf(move)) {
        const known = edges.get(`${from} ${to}`) ?? { from, to, numbers: [], lit: false };
        const edge = { ...known, numbers: [...known.numbers, move.number], lit: known.lit || move.lit };
        edges.set(`${from} ${to}`, edge);
      }
    }
  }
  return [...edges.values()];
}
