/**
 * The walk through a list that comes in pages. The next page is asked for when the one before has been taken.
 */
import type { Answer } from '../answer.ts';
import { AnswerError } from '../errors.ts';
import { printQuery } from '../path.ts';
import type { Query } from '../typed-chain.ts';
import { pagesMax } from './limits.ts';
import type { ListNode } from './list-node.ts';
import { firstPlace, nextPlace } from './next-place.ts';
import { readPage } from './read-page.ts';
import type { Page } from './read-page.ts';
import type { Walk } from './read-walk.ts';

/** The answers of a list, one for each page. Throws what `pages` throws. */
export async function* walkPages(
  node: ListNode,
  walk: Walk,
): AsyncGenerator<Answer<unknown>, void, undefined> {
  const asked = new Set<string>();
  let place = firstPlace(walk);
  let former: Former | null = null;

  for (let count = 0; count < pagesMax; count += 1) {
    asked.add(keyOf(place.query));
    // The cast holds as far as a type can know: these are the caller's options, which the call checks.
    const answer = await node.getAsync({ ...walk.options, query: place.query } as never);
    const page = readPage(answer, walk.list);
    if (former !== null && isRepeated(page, { answer, former })) {
      throw stuck(walk, answer, 'it gave the same page again');
    }
    yield answer;
    const next = nextPlace(page, place, walk);
    if (next === null) return;
    if ('fault' in next) throw stuck(walk, answer, next.fault);
    if (asked.has(keyOf(next.query))) {
      throw stuck(walk, answer, 'its next page is one that was there before');
    }
    place = next;
    former = { offset: page.offset, body: answer.body };
  }
  throw new AnswerError(`The list ${walk.pathname} has no end: it was left after ${pagesMax} pages.`, {
    reason: 'paging',
    status: 200,
  });
}

/** What is kept of a page for comparing it with the next. */
interface Former {
  readonly offset: number | null;
  readonly body: Buffer;
}

/**
 * Whether the list did not move. Some ignore `offset` beside certain other members of the query.
 *
 * @see https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/coupon/list-coupons-by-filter.html
 */
function isRepeated(
  { count, offset }: Page,
  { answer, former }: { readonly answer: Answer<unknown>; readonly former: Former },
): boolean {
  if (count === 0) return false;
  return (offset !== null && offset === former.offset) || answer.body.equals(former.body);
}

/** What tells one page's query from another's. A query that cannot be printed is refused by the call. */
function keyOf(query: Query): string {
  const printed = printQuery(query);
  return typeof printed === 'string' ? printed : '';
}

function stuck({ pathname }: Walk, { status, requestId }: Answer<unknown>, fault: string): AnswerError {
  return new AnswerError(`The list ${pathname} cannot be read on: ${fault}.`, {
    reason: 'paging',
    status,
    requestId,
  });
}
