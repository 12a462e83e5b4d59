/**
 * `@hufu/sdk/undici`: a transport over the user's own undici. The client's entry does not load it.
 */
export { createUndiciTransport } from '../adapters/undici-transport.ts';
export type { UndiciDispatcher } from '../adapters/undici-transport.ts';
