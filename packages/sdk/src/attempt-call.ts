/**
 * One call, attempted until it succeeds or must not be repeated: each attempt signed afresh, sent to a host that is
 * taken to answer, within what is left of the call's time.
 */
import type { RequestDescription } from './describe-request.ts';
import { AbortError, ApiError, TransportError, WechatPayError } from './errors.ts';
import { tell } from './hooks.ts';
import type { CallEvent } from './hooks.ts';
import type { Settings } from './options.ts';
import type { SentRequest } from './read-answer.ts';
import { isHostAtFault, retryDelayMs } from './retry-policy.ts';
import { signRequest } from './sign-request.ts';
import { paused } from './steps.ts';
import type { Steps } from './steps.ts';
import { pathOf } from './transport.ts';
import type { TransportRequest } from './transport.ts';
import { requestIdOf } from './verify-answer.ts';

/** What is common to an answer that was read whole and to one that was only opened. */
interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** How a call is attempted. */
export interface CallPlan<Answered extends Heard, Result> {
  readonly description: RequestDescription;
  readonly settings: Settings;
  /** When the call must be over, by the timer's `elapsedMs`. */
  readonly deadlineMs: number;
  readonly event: CallEvent;
  readonly exchange: (request: TransportRequest) => Steps<Answered>;
  /** Makes the result of an answer, or fails. */
  readonly read: (answered: Answered, sent: SentRequest) => Steps<Result>;
}

/** The result of the first attempt that succeeds. Fails with what the last one failed with. */
export function* attemptCall<Answered extends Heard, Result>(
  plan: CallPlan<Answered, Result>,
): Steps<Result> {
  const { description, settings, deadlineMs, event } = plan;
  const { timer, hosts, random } = settings;
  let unknown: TransportError | null = null;

  for (;;) {
    const origin = hosts.pick(timer.elapsedMs());
    event.attempts += 1;
    try {
      return yield* attempt(plan, origin);
    } catch (error) {
      const nowMs = timer.elapsedMs();
      if (isHostAtFault(error)) hosts.failed(origin, nowMs);
      if (error instanceof TransportError && error.outcome === 'unknown') unknown = error;
      const delayMs = retryDelayMs({
        error,
        attempts: event.attempts,
        retries: description.retries,
        isRepeatable: description.isRepeatable,
        leftMs: deadlineMs - nowMs,
        hasOtherHost: hosts.isRested(hosts.pick(nowMs), nowMs),
        chance: (random.bytes(1)[0] ?? 0) / 256,
      });
      if (delayMs === null) throw worse(error, unknown, description);
      tell('retry', () => ({
        call: event,
        attempt: event.attempts,
        origin,
        reason: reasonOf(error),
        delayMs,
      }));
      yield* paused(delayMs, description.signal);
      if (description.signal?.aborted) throw aborted(description, unknown);
    }
  }
}

function* attempt<Answered extends Heard, Result>(
  plan: CallPlan<Answered, Result>,
  origin: string,
): Steps<Result> {
  const { description, settings, deadlineMs, event } = plan;
  const { timer, hosts } = settings;
  const startMs = timer.elapsedMs();
  const timeoutMs = Math.max(1, Math.ceil(deadlineMs - startMs));
  const sent = yield* signRequest(description, { origin, timeoutMs }, settings);
  const told = { call: event, attempt: event.attempts, origin };
  tell('request', () => told);

  const answered = yield* plan.exchange(sent);
  hosts.answered(origin);
  event.status = answered.status;
  event.requestId = requestIdOf(answered);
  const { status, requestId } = event;
  tell('answer', () => ({ ...told, status, requestId, durationMs: timer.elapsedMs() - startMs }));
  return yield* plan.read(answered, { description, sent });
}

function reasonOf(error: unknown): string {
  if (error instanceof ApiError) return error.apiCode;
  return error instanceof WechatPayError ? error.code : 'UNKNOWN';
}

/** That the last attempt was not sent says nothing of an earlier one whose outcome is unknown. */
function worse(error: unknown, unknown: TransportError | null, description: RequestDescription): unknown {
  const isNotSent = error instanceof TransportError && error.outcome === 'not-sent';
  if (!isNotSent || unknown === null) return error;
  return error.code === 'ABORTED' ? aborted(description, unknown) : unknown;
}

/** The error for a call that its signal ended after its first attempt. */
function aborted({ method, target, signal }: RequestDescription, unknown: TransportError | null): AbortError {
  const outcome =
    unknown === null
      ? 'What was sent was refused.'
      : 'The outcome of what was sent is unknown: query before you repeat.';
  return new AbortError(
    `${method} ${pathOf(target)}: the caller's signal ended the call after an attempt. ${outcome}`,
    { phase: unknown === null ? 'connect' : 'unknown', cause: signal?.reason },
  );
}
