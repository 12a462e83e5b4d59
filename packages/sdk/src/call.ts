/**
 * A call, from what the chain hands over to what the caller gets: one straight line.
 */
import type { Answer } from './answer.ts';
import { describeRequest } from './describe-request.ts';
import type { Settings } from './options.ts';
import type { CallRequest } from './perform.ts';
import { readAnswer } from './read-answer.ts';
import { send } from './send.ts';
import { signRequest } from './sign-request.ts';

/**
 * The verified answer to one call. The request goes out at most once.
 *
 * @throws InputError before anything is sent; TransportError, TimeoutError or AbortError when there is no answer;
 *   SignatureError, AnswerError or ApiError when there is one.
 */
export async function call(request: CallRequest, settings: Settings): Promise<Answer<unknown>> {
  const description = describeRequest(request, settings);
  const sent = await signRequest(description, settings);
  const answer = await send(sent, settings.transport);
  return readAnswer(answer, { description, sent }, settings);
}
