/**
 * `@hufu/sdk/sync`: the verbs of the reference page. `post` blocks and returns the answer, `postAsync` returns a promise.
 *
 * For scripts and command lines. While a blocking call waits, nothing else happens on its thread; a server should use
 * `@hufu/sdk`.
 */
import { call } from '../call.ts';
import { createChain } from '../chain.ts';
import { marks } from '../marks.ts';
import { checkOptions } from '../options.ts';
import type { ClientOptions } from '../options.ts';
import type { SyncClient } from '../routes.ts';
import { keepSettings } from '../settings-of.ts';
import { createBridge } from './bridge.ts';
import { callBlocking } from './call.ts';

/**
 * A client for one merchant with the same options, checks and types as that of `@hufu/sdk`. A blocking call always ends
 * within its `timeoutMs`; its `signal` counts only when it is aborted before the call, since a blocked thread hears
 * nothing. A `transport` among the options serves the `…Async` verbs only. Create one client and keep it: each has a
 * thread of its own, from its first blocking call until a minute after its last.
 *
 * @throws OptionsError when the options cannot work; see {@link ClientOptions}.
 */
export function createClient(options: ClientOptions): SyncClient {
  const settings = checkOptions(options);
  const caller = { settings, exchange: createBridge() };
  // The cast holds: the chain reaches every path, and the types only say what is known of some.
  const client = createChain(
    (request) => (request.awaited === 'blocking' ? callBlocking(request, caller) : call(request, settings)),
    marks,
  ) as SyncClient;
  keepSettings(client, settings);
  return client;
}

export * from '../exports.ts';
