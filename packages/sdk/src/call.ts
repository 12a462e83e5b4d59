/**
 * A call, from what the chain hands over to what the caller gets: one straight line.
 */
import type { Answer } from './answer.ts';
import { attemptCall } from './attempt-call.ts';
import { findKey, haveKeys } from './certificates/keep-keys.ts';
import { describeRequest } from './describe-request.ts';
import { callEvent, traceCall } from './hooks.ts';
import type { CallEvent } from './hooks.ts';
import type { Settings } from './options.ts';
import type { CallRequest } from './perform.ts';
import { readAnswer } from './read-answer.ts';
import type { SentRequest } from './read-answer.ts';
import { runSteps } from './run-steps.ts';
import { withSealedFields } from './sealed-fields.ts';
import { exchanged } from './steps.ts';
import type { Steps } from './steps.ts';
import type { TransportAnswer } from './transport.ts';

/**
 * The verified answer to one call.
 *
 * @throws InputError before anything is sent; TransportError, TimeoutError or AbortError when there is no answer;
 *   SignatureError, AnswerError or ApiError when there is one.
 */
export async function call(request: CallRequest, settings: Settings): Promise<Answer<unknown>> {
  const event = callEvent(settings.mchid, request.method, request.path);
  return traceCall(event, 'promise', () => runSteps(callSteps(request, settings, event), settings));
}

/** The same as {@link call}, as steps. */
export function* callSteps(
  request: CallRequest,
  settings: Settings,
  event: CallEvent,
): Steps<Answer<unknown>> {
  const described = describeRequest(request, settings);
  const deadlineMs = settings.timer.elapsedMs() + described.timeoutMs;
  const { signal } = described;
  yield* haveKeys(settings, { deadlineMs, signal });
  const description = withSealedFields(described, settings);
  return yield* attemptCall({
    description,
    settings,
    deadlineMs,
    event,
    exchange: exchanged,
    read: function* read(answer: TransportAnswer, sent: SentRequest) {
      yield* findKey(answer, settings, { deadlineMs, signal });
      return readAnswer(answer, sent, settings);
    },
  });
}
