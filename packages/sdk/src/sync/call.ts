/**
 * A blocking call: the same straight line, with the signature on this thread and the exchange on another.
 */
import type { Answer } from '../answer.ts';
import { describeRequest } from '../describe-request.ts';
import type { Settings } from '../options.ts';
import type { CallRequest } from '../perform.ts';
import { readAnswer } from '../read-answer.ts';
import { signRequestSync } from '../sign-request.ts';
import type { BlockingTransport } from './bridge.ts';

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
  const { settings, exchange } = caller;
  const description = describeRequest(request, settings);
  const sent = signRequestSync(description, settings);
  const answer = exchange(sent);
  return readAnswer(answer, { description, sent }, settings);
}
