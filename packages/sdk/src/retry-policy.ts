/**
 * Whether a call that failed is sent once more, and after how long. Pure.
 *
 * Nothing is repeated that could happen twice by it. What never reached the platform, and what it refused under its
 * signature for its number, may be repeated always; whatever has an unknown outcome only where the same request, sent again, changes
 * nothing more.
 */
import { ApiError, SignatureError, TimeoutError, TransportError } from './errors.ts';
import { backoffMsFirst, backoffMsMax } from './limits.ts';

/** An attempt that failed, and what is left for others. */
export interface FailedAttempt {
  readonly error: unknown;
  /** How many attempts were made, this one included. */
  readonly attempts: number;
  /** How many repetitions the call may have in all. */
  readonly retries: number;
  /** Whether the same request, sent again, changes nothing more. */
  readonly isRepeatable: boolean;
  /** What is left of the call's time limit, in milliseconds. */
  readonly leftMs: number;
  /** Whether the next attempt goes to a host that is taken to answer. */
  readonly hasOtherHost: boolean;
  /** A fraction of 1 by chance. */
  readonly chance: number;
}

/** How long to wait before the next attempt, in milliseconds; null when there is to be none. */
export function retryDelayMs(attempt: FailedAttempt): number | null {
  if (attempt.attempts > attempt.retries || !mayRepeat(attempt)) return null;
  const delayMs = Math.max(pauseMs(attempt), askedForMs(attempt.error));
  return delayMs < attempt.leftMs ? delayMs : null;
}

/** Whether the failure says that this host, rather than this request, is at fault. */
export function isHostAtFault(error: unknown): boolean {
  if (error instanceof ApiError) return unreachableStatuses.has(error.status);
  // The whole call's limit may be short by the caller's own wish.
  if (error instanceof TimeoutError) return error.limit !== 'total';
  return error instanceof TransportError && error.code !== 'ABORTED';
}

/** What stands in front of the platform says so, or the platform of itself. */
const unreachableStatuses: ReadonlySet<number> = new Set([502, 503, 504]);

/** Refused for the number of requests, so not carried out. */
const tooManyStatus = 429;

function mayRepeat({ error, isRepeatable }: FailedAttempt): boolean {
  if (error instanceof TransportError) {
    return error.code !== 'ABORTED' && (error.outcome === 'not-sent' || isRepeatable);
  }
  if (error instanceof ApiError) {
    // Unsigned, it may be from anybody on the way, and says nothing of what the platform has done.
    if (error.status === tooManyStatus) return isRepeatable || error.verified;
    return isRepeatable && (unreachableStatuses.has(error.status) || error.apiCode === 'SYSTEM_ERROR');
  }
  // A deliberately wrong signature is sent to see whether it is refused; the next one is right.
  return isRepeatable && error instanceof SignatureError && error.reason === 'probe';
}

/** Half of the pause is certain and half is chance, so that callers who failed together do not come back together. */
function pauseMs({ attempts, hasOtherHost, error, chance }: FailedAttempt): number {
  if (hasOtherHost && isHostAtFault(error)) return 0;
  const longestMs = Math.min(backoffMsFirst * 2 ** (attempts - 1), backoffMsMax);
  return Math.round((longestMs * (1 + chance)) / 2);
}

function askedForMs(error: unknown): number {
  return error instanceof ApiError ? (error.retryAfterMs ?? 0) : 0;
}
