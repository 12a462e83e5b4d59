/**
 * What the SDK knows of single paths at run time: one small row per operation of the contract and per further route that
 * differs from the rest, and how a call is found among them.
 */
import type { Mark } from './mark.ts';
import { markTable } from './mark-table.ts';
import type { Method } from './perform.ts';
import { endOfPath, splitPath } from './segment.ts';

/** The operations of the contract, in its order, and the routes that differ from the rest. */
export const marks: readonly Mark[] = markTable;

const rows = marks.map((mark) => ({ mark, template: mark.path.split('/') }));
const marksByTemplate: ReadonlyMap<string, Mark> = new Map(
  marks.map((mark) => [`${mark.method} ${mark.path}`, mark]),
);

/**
 * The row of a call; undefined where nothing is known but what holds for all: a GET can be repeated, nothing else can, and
 * the answer is signed. A value written in the place of a placeholder is found too, and a query that the path carries
 * does not matter.
 */
export function findMark(method: Method, path: string): Mark | undefined {
  const exact = marksByTemplate.get(`${method} ${path}`);
  if (exact) return exact;
  const segments = splitPath(path.slice(0, endOfPath(path)));
  return rows.find(({ mark, template }) => mark.method === method && leadsTo(template, segments))?.mark;
}

/** True for the few downloads whose success carries no signature. */
export function answersUnsigned(method: Method, path: string): boolean {
  return findMark(method, path)?.signedAnswer === false;
}

/** Whether a path goes to the place of a template: the same segments, with any value for a placeholder. */
export function leadsTo(template: readonly string[], segments: readonly string[]): boolean {
  if (template.length !== segments.length) return false;
  return template.every((part, at) => part === segments[at] || (part.startsWith('{') && segments[at] !== ''));
}
