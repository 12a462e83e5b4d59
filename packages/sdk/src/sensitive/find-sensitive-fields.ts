/** Which fields of a call are sealed, as far as the SDK knows. */
import { leadsTo } from '../marks.ts';
import type { Method } from '../perform.ts';
import { endOfPath, splitPath } from '../segment.ts';
import { sensitiveTable } from '../sensitive-table.ts';

/** Fields by their paths, as in `transfer_detail_list[].user_name`. */
export interface FoundFields {
  readonly request: readonly string[];
  readonly answer: readonly string[];
}

const rows = sensitiveTable.map(([call, request, answer]) => ({
  template: segmentsOf(call),
  fields: { request: request.match(/\S+/g) ?? [], answer: answer.match(/\S+/g) ?? [] },
}));

/** What the known calls begin with, as far as it tells them from most others: the table is for few of them. */
const beginnings = new Set(rows.map(({ template }) => beginningOf(template.join('/'))));

/**
 * The sealed fields of a call; undefined where none are known. A value in the place of a placeholder is found too. A query
 * does not matter, and neither does a slash at the end: who forgets it must not send in clear what belongs sealed.
 */
export function findSensitiveFields(method: Method, path: string): FoundFields | undefined {
  const call = `${method} ${path.slice(path.startsWith('/') ? 1 : 0, endOfPath(path))}`;
  if (!beginnings.has(beginningOf(call))) return undefined;
  const segments = segmentsOf(call);
  return rows.find(({ template }) => leadsTo(template, segments))?.fields;
}

/** `POST v3/profitsharing/orders` begins with `POST v3/profitsharing`. */
function beginningOf(call: string): string {
  const end = call.indexOf('/', call.indexOf('/') + 1);
  return end < 0 ? call : call.slice(0, end);
}

/** The segments without an empty last one, which a chain also writes as `{empty}`. The first holds the method. */
function segmentsOf(call: string): readonly string[] {
  return splitPath(call.replace(/\/(?:\{empty\})?$/, ''));
}
