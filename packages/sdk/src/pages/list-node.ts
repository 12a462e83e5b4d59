/**
 * The types of lists that come in pages, read off the node whose GET answers them.
 */
import type { Answer } from '../answer.ts';

/** A node whose GET answers a list: `client.v3.…`, or `client.chain('v3/…')`. */
export interface ListNode {
  getAsync(options: never): Promise<Answer<unknown>>;
}

/** What the node's GET takes. */
export type ListInput<Node extends ListNode> = Parameters<Node['getAsync']>;

/** What the node's GET answers. */
export type PageData<Node extends ListNode> =
  Awaited<ReturnType<Node['getAsync']>> extends Answer<infer Data> ? Data : unknown;

/** What a page's list is made of; unknown where the page's own type is. */
export type ListItem<Data, Name extends string> = Data extends {
  readonly [Member in Name]?: readonly (infer Item)[] | undefined;
}
  ? Item
  : unknown;

/** A node whose answers the caller has a type for: only where that type is written at the call. */
export type UntypedListNode<Given> = [Given] extends [never] ? never : ListNode;

/** What answers do not say of themselves. */
export interface Paging<Name extends string = string> {
  /** The member of the answer that is the list. Default is `data`, which most lists of the platform have. */
  readonly list?: Name | undefined;
  /**
   * What `offset` counts: items, which is the default, or whole pages, as in the lists of coupons and their stocks. The
   * operation's page of the platform says which.
   */
  readonly offsetUnit?: 'item' | 'page' | undefined;
}
