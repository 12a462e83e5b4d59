/**
 * What an answer says of the list that it is a page of. Pure.
 */
import type { Answer } from '../answer.ts';
import { AnswerError } from '../errors.ts';

/** One page, as far as the way on depends on it. */
export interface Page {
  /** How many items it has; null when the list has another name than was said. */
  readonly count: number | null;
  /**
   * How many items the whole list has; null when the page does not say. Some lists say it on their first page only, and
   * 0 or nothing on the others.
   *
   * @see https://pay.weixin.qq.com/docs/partner/products/consumer-complaint/apilist.html
   */
  readonly total: number | null;
  /** The offset that the page says it begins at; null when it does not say. */
  readonly offset: number | null;
  /** What the next page is asked for with: `''` at the end, null where the list goes on by other means. */
  readonly token: string | null;
  /** The next page's address: `''` at the end, null where the list goes on by other means. */
  readonly link: string | null;
}

/** What a page says of its list. */
export function readPage(answer: Answer<unknown>, list: string): Page {
  const data = membersOf(answer.data);
  const links = data['links'];
  return {
    count: findList(answer, list)?.length ?? null,
    total: typeof data['total_count'] === 'number' && data['total_count'] > 0 ? data['total_count'] : null,
    offset: typeof data['offset'] === 'number' ? data['offset'] : null,
    token: typeof data['next_page_token'] === 'string' ? data['next_page_token'] : null,
    link: typeof links === 'object' && links !== null ? textOf(membersOf(links)['next']) : null,
  };
}

/**
 * The page's list. An empty one may be left out; then there is no other list in the answer either.
 *
 * @throws AnswerError (`paging`) when there is no list of this name but one of another.
 */
export function listOf(answer: Answer<unknown>, list: string): readonly unknown[] {
  const found = findList(answer, list);
  if (found !== null) return found;
  const named = listNames(answer).map((name) => `"${name}"`);
  throw new AnswerError(
    `The answer has no list "${list}" but ${named.join(', ')}: say which it is, as { list: ${named[0]} }.`,
    { reason: 'paging', status: answer.status, requestId: answer.requestId },
  );
}

function findList(answer: Answer<unknown>, list: string): readonly unknown[] | null {
  const found = membersOf(answer.data)[list];
  if (Array.isArray(found)) return found;
  return listNames(answer).length === 0 ? [] : null;
}

function listNames({ data }: Answer<unknown>): string[] {
  return Object.entries(membersOf(data)).flatMap(([name, value]) => (Array.isArray(value) ? [name] : []));
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  // The cast holds: what was parsed from JSON and is an object has its members by name.
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
