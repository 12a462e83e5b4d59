/** Hands a call over to the SDK's chain, by the verb that its method has. */
import type { Answer, Client } from '@hufu/sdk';
import type { AskedCall, CallMethod } from './asked-call.ts';

const verbs = {
  GET: 'getAsync',
  POST: 'postAsync',
  PUT: 'putAsync',
  PATCH: 'patchAsync',
  DELETE: 'deleteAsync',
} as const satisfies Readonly<Record<CallMethod, string>>;

/** The verified answer. Rejects with the SDK's errors. */
export function sendCall(client: Client, asked: AskedCall): Promise<Answer<unknown>> {
  const { method, path, body, query, headers, timeoutMs } = asked;
  return client.chain(path)[verbs[method]]({
    query,
    headers,
    ...(body === null ? {} : { json: body }),
    ...(timeoutMs === null ? {} : { timeoutMs }),
  });
}
