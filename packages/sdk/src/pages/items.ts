/**
 * A list that comes in pages, item by item.
 */
import { AbortError } from '../errors.ts';
import type { UntypedOptions } from '../typed-chain.ts';
import type { ListInput, ListItem, ListNode, PageData, Paging, UntypedListNode } from './list-node.ts';
import { listOf } from './read-page.ts';
import { readWalk } from './read-walk.ts';
import type { Walk } from './read-walk.ts';
import { walkPages } from './walk-pages.ts';

/**
 * The items of a list, from all its pages, as `pages` walks through them. Two pages at most are in memory.
 *
 * @throws what `pages` throws; AnswerError (`paging`) also when the list has another name than `data` and `paging` does
 *   not say it; AbortError between two items when the signal fires.
 */
export function items<Node extends ListNode, const Name extends string = 'data'>(
  node: Node,
  ...input: [...ListInput<Node>, paging?: Paging<Name>]
): AsyncGenerator<ListItem<PageData<Node>, Name>, void, undefined>;
/** The same, where the caller knows what an untyped list is made of: `items<Complaint>(node, …)`. */
export function items<Item = never>(
  node: UntypedListNode<Item>,
  options?: UntypedOptions,
  paging?: Paging,
): AsyncGenerator<Item, void, undefined>;
export async function* items(
  node: ListNode,
  options?: unknown,
  paging?: unknown,
): AsyncGenerator<unknown, void, undefined> {
  const walk = readWalk({ node, options, paging });
  for await (const answer of walkPages(node, walk)) {
    for (const item of listOf(answer, walk.list)) {
      refuseAborted(walk);
      yield item;
    }
  }
}

function refuseAborted({ options, pathname }: Walk): void {
  const { signal } = options;
  if (!(signal instanceof AbortSignal) || !signal.aborted) return;
  throw new AbortError(`The list ${pathname}: the caller's signal ended the walk. Nothing more was sent.`, {
    phase: 'connect',
    cause: signal.reason,
  });
}
