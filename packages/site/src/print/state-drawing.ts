/** A state graph as SVG that is legible at the width of a phone: states as boxes, moves as numbered arrows. */
import type { Language } from '@hufu/contract';

import type { GraphEdge, GraphState, StateGraph } from '../pages/state-graph.ts';
import { escapeHtml } from './html.ts';

/** All lengths are units of the drawing; it is 360 wide, so that one unit is one pixel on a phone. */
const width = 360;
const box = { width: 104, height: 56 };
const columnPitch = 127;
const rowPitch = 122;
const margin = { left: 1, top: 38, bottom: 4 };
/** Most characters of a name on one line. */
const lineMax = 14;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Prints the drawing; what it shows is said in words by the list that goes with it. */
export function printStateDrawing(graph: StateGraph, language: Language): string {
  const rows = Math.max(...graph.states.map(({ row }) => row)) + 1;
  const height = margin.top + (rows - 1) * rowPitch + box.height + margin.bottom;
  const byName = new Map(graph.states.map((state) => [state.name, state]));
  const edges = graph.edges.toSorted((one, other) => Number(one.lit) - Number(other.lit));
  const drawn = edges.map((edge) => printEdge(edge, byName, graph.thing)).join('');
  const states = graph.states.map((state) => printState(state, language)).join('');
  return (
    `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">` +
    `${printHeads(graph.thing)}${printBirth(graph, byName)}${drawn}${states}</svg>`
  );
}

/** The arrows' heads, one for each colour. */
function printHeads(thing: string): string {
  return ['still', 'lit']
    .map(
      (name) =>
        `<marker id="${thing}-${name}" class="head ${name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" ` +
        'markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z"/></marker>',
    )
    .join('');
}

function cornerOf({ column, row }: GraphState): Point {
  return { x: margin.left + column * columnPitch, y: margin.top + row * rowPitch };
}

function printState(state: GraphState, language: Language): string {
  const { x, y } = cornerOf(state);
  const center = x + box.width / 2;
  const lines = linesOf(state.name);
  const first = y + (lines.length === 1 ? 24 : 17);
  const name = lines
    .map(
      (line, index) =>
        `<text class="name" x="${center}" y="${first + index * 13}">${escapeHtml(line)}</text>`,
    )
    .join('');
  const says = `<text class="says" x="${center}" y="${y + 45}">${escapeHtml(state.says[language])}</text>`;
  const frame = `<rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="8"/>`;
  return `<g class="state ${state.lit ? 'lit' : 'still'}">${frame}${name}${says}</g>`;
}

/** A long name breaks after an underscore. */
function linesOf(name: string): readonly string[] {
  const lines: string[] = [];
  for (const part of name.split(/(?<=_)/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length <= lineMax) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines;
}

/** A dot from which an arrow leads to the state that the thing begins in. */
function printBirth({ born, births, thing }: StateGraph, byName: ReadonlyMap<string, GraphState>): string {
  const state = byName.get(born);
  if (state === undefined) return '';
  const { x, y } = cornerOf(state);
  const kind = births ? 'lit' : 'still';
  return (
    `<g class="edge ${kind}"><circle cx="${x + 22}" cy="${y - 26}" r="5"/>` +
    `<path d="M${x + 22} ${y - 20}V${y - 1}" marker-end="url(#${thing}-${kind})"/></g>`
  );
}

function printEdge(edge: GraphEdge, byName: ReadonlyMap<string, GraphState>, thing: string): string {
  const from = byName.get(edge.from);
  const to = byName.get(edge.to);
  if (from === undefined || to === undefined) return '';
  const { path, label } = from === to ? loopOf(from) : lineOf(from, to);
  const kind = edge.lit ? 'lit' : 'still';
  const numbers = `<text x="${label.x}" y="${label.y}">${edge.numbers.join(' · ')}</text>`;
  return `<g class="edge ${kind}"><path d="${path}" marker-end="url(#${thing}-${kind})"/>${numbers}</g>`;
}

interface Route {
  readonly path: string;
  readonly label: Point;
}

/** From a state to itself, above its box. */
function loopOf(state: GraphState): Route {
  const { x, y } = cornerOf(state);
  const left = x + box.width - 44;
  const right = x + box.width - 16;
  return {
    path: `M${left} ${y}C${left} ${y - 26} ${right} ${y - 26} ${right} ${y - 1}`,
    label: { x: (left + right) / 2, y: y - 26 },
  };
}

/** Between boxes of one row from side to side, else from below to above. */
function lineOf(from: GraphState, to: GraphState): Route {
  const start = cornerOf(from);
  const end = cornerOf(to);
  if (from.row === to.row) {
    const y = start.y + box.height / 2;
    const [x1, x2] = [start.x + box.width, end.x - 1];
    return { path: `M${x1} ${y}H${x2}`, label: { x: (x1 + x2) / 2 - 1, y: y - 7 } };
  }
  const aside = to.column - from.column;
  const [x1, y1] = [start.x + box.width / 2 + aside * 18, start.y + box.height];
  const [x2, y2] = [end.x + box.width / 2 - aside * 18, end.y - 1];
  return {
    path: `M${x1} ${y1}L${x2} ${y2}`,
    // Off the middle, where slanting lines cross.
    label: { x: x1 + (x2 - x1) * 0.3, y: y1 + (y2 - y1) * 0.3 + 4 },
  };
}
