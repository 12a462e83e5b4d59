/**
 * `@hufu/sdk/pages`: lists that come in pages, as something to iterate over. The client's entry does not load it.
 */
export { items } from './items.ts';
export type { ListNode, Paging } from './list-node.ts';
export { pages } from './pages.ts';
