/**
 * A list that comes in pages, page by page.
 */
import type { Answer } from '../answer.ts';
import type { UntypedOptions } from '../typed-chain.ts';
import type { ListInput, ListNode, PageData, Paging, UntypedListNode } from './list-node.ts';
import { readWalk } from './read-walk.ts';
import { walkPages } from './walk-pages.ts';

/**
 * The verified answers that a list consists of, one for each page.
 *
 * `options` are those of the node's GET, given to each page's call: `signal` ends the walk, `timeoutMs` and `retries`
 * count anew for each page. The walk begins where `query` says and goes on as the answers say: by `next_page_token`, by
 * `links.next`, or by counting `offset`. It ends at an empty page, at `total_count`, or where there is no next page.
 *
 * @throws InputError before anything is sent; what the call itself throws; AnswerError (`paging`) when a page came
 *   again, when the next link leads elsewhere, or when the list ended before its `total_count`.
 */
export function pages<Node extends ListNode>(
  node: Node,
  ...input: [...ListInput<Node>, paging?: Paging]
): AsyncGenerator<Answer<PageData<Node>>, void, undefined>;
/** The same, where the caller knows what the pages of an untyped list are: `pages<Complaints>(node, …)`. */
export function pages<Data = never>(
  node: UntypedListNode<Data>,
  options?: UntypedOptions,
  paging?: Paging,
): AsyncGenerator<Answer<Data>, void, undefined>;
export async function* pages(
  node: ListNode,
  options?: unknown,
  paging?: unknown,
): AsyncGenerator<Answer<unknown>, void, undefined> {
  yield* walkPages(node, readWalk({ node, options, paging }));
}
