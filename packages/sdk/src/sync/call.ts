/**
 * A blocking call: the same steps, with the signature on this thread and the exchange on another.
 */
import type { Answer } from '../answer.ts';
import { callSteps } from '../call.ts';
import { callEvent, traceCall } from '../hooks.ts';
import type { Settings } from '../options.ts';
import type { CallRequest } from '../perform.ts';
import type { BlockingTransport } from './bridge.ts';
import { runStepsBlocking } from './run-steps.ts';

/** What a blocking call works with. */
export interface BlockingCaller {
  readonly settings: Settings;
  readonly exchange: BlockingTransport;
}

/**
 * The verified answer to one call. Nothing else happens on this thread until it is there.
 *
 * @throws what `call` rejects with.
 */
export function callBlocking(request: CallRequest, caller: BlockingCaller): Answer<unknown> {
  const { settings } = caller;
  const event = callEvent(settings.mchid, request.method, request.path);
  return traceCall(event, 'blocking', () => runStepsBlocking(callSteps(request, settings, event), caller));
}
