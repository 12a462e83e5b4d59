/**
 * The client: checked options behind a chain.
 */
import { call } from './call.ts';
import { createChain } from './chain.ts';
import { marks } from './marks.ts';
import { checkOptions } from './options.ts';
import type { ClientOptions } from './options.ts';
import type { Client } from './routes.ts';
import { keepSettings } from './settings-of.ts';

/**
 * A client for one merchant. Every verb returns a promise, `post` as well as `postAsync`; the blocking verbs are in
 * `@hufu/sdk/sync`. It opens connections when it needs them and none of them keeps the process alive.
 *
 * @throws OptionsError when the options cannot work; see {@link ClientOptions}.
 */
export function createClient(options: ClientOptions): Client {
  const settings = checkOptions(options);
  // The cast holds: the chain reaches every path, and the types only say what is known of some.
  const client = createChain((request) => call(request, settings), marks) as Client;
  keepSettings(client, settings);
  return client;
}
