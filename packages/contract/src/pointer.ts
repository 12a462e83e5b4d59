/** How a place in a request is named: as a pointer with its source, and as the field of a `detail`. */
import type { InputSource } from './findings.ts';

/** `/body/sign_plan_detail/0/plan_detail_no`, as the messages quote it. */
export function pointerOf(source: InputSource, path: readonly string[]): string {
  return ['', source, ...path.map(escapeStep)].join('/');
}

/** A JSON pointer within the body, or the plain name of a query or path variable. */
export function fieldOf(source: InputSource, path: readonly string[]): string {
  return source === 'body' ? path.map((step) => `/${escapeStep(step)}`).join('') : path.join('/');
}

/** @see https://www.rfc-editor.org/rfc/rfc6901 section 3 */
function escapeStep(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
