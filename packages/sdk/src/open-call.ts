/**
 * A call whose answer is not read: a download, of which nothing but its beginning is in memory.
 *
 * Such an answer carries no signature; what proves it is a hash that a signed answer gave before.
 */
import { attemptCall } from './attempt-call.ts';
import { haveKeys } from './certificates/keep-keys.ts';
import { describeRequest } from './describe-request.ts';
import { callEvent, traceCall } from './hooks.ts';
import { answerBodyBytesMax } from './limits.ts';
import type { Settings } from './options.ts';
import type { CallRequest } from './perform.ts';
import { isSuccess, readRefusal } from './read-answer.ts';
import type { SentRequest } from './read-answer.ts';
import { runSteps } from './run-steps.ts';
import { withSealedFields } from './sealed-fields.ts';
import { opened, settled } from './steps.ts';
import type { OpenedAnswer, TransportAnswer } from './transport.ts';

/**
 * The answer to one call as soon as its headers are there. `timeoutMs` counts until then; after that, silence does.
 *
 * @throws what `call` rejects with; an ApiError when the platform refuses.
 */
export async function openCall(request: CallRequest, settings: Settings): Promise<OpenedAnswer> {
  const event = callEvent(settings.mchid, request.method, request.path);
  const described = describeRequest(request, settings);
  const deadlineMs = settings.timer.elapsedMs() + described.timeoutMs;
  function* steps() {
    yield* haveKeys(settings, { deadlineMs, signal: described.signal });
    return yield* attemptCall({
      description: withSealedFields(described, settings),
      settings,
      deadlineMs,
      event,
      exchange: opened,
      read: function* read(answer: OpenedAnswer, sent: SentRequest) {
        if (isSuccess(answer)) return answer;
        throw readRefusal(yield* settled(gather(answer)), sent, settings);
      },
    });
  }
  return traceCall(event, 'promise', () => runSteps(steps(), settings));
}

/** A refusal is short; of one that is not, the beginning is enough. */
async function gather({ status, headers, body }: OpenedAnswer): Promise<TransportAnswer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    // The cast holds: nobody has set an encoding on the stream, so it gives bytes.
    const next = chunk as Buffer;
    chunks.push(next);
    bytes += next.length;
    if (bytes > answerBodyBytesMax) break;
  }
  return { status, headers, body: Buffer.concat(chunks) };
}
