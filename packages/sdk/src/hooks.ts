/**
 * What a client tells whoever listens through `node:diagnostics_channel`: each call, each attempt, each answer, each
 * repetition, each change of the platform's keys. Without a listener it costs nothing.
 *
 * No message holds a header, a body, a query, a path variable or a key: paths are templates. Only where a traced call
 * fails does its listener get the caller's own error, whose message names the path as it went out.
 */
import { channel, tracingChannel } from 'node:diagnostics_channel';

import type { WechatPayError } from './errors.ts';

/** The names of the channels. The first is a `TracingChannel`: subscribe with `tracingChannel(channelNames.call)`. */
export const channelNames = Object.freeze({
  call: 'hufu.sdk.call',
  request: 'hufu.sdk.request',
  answer: 'hufu.sdk.answer',
  retry: 'hufu.sdk.retry',
  keys: 'hufu.sdk.keys',
});

/** One call of a verb, from its beginning to its result. One object for all that is told of it. */
export interface CallEvent {
  readonly mchid: string;
  readonly method: string;
  /** The path as a template, `v3/pay/transactions/id/{transaction_id}`; a value that was written into it stays out. */
  readonly path: string;
  /** How many attempts were made so far. */
  attempts: number;
  /** The last answer's HTTP status; null when there was none. */
  status: number | null;
  /** The last answer's `Request-ID`; null when there was none. */
  requestId: string | null;
}

/** An attempt is about to go out. */
export interface RequestEvent {
  readonly call: CallEvent;
  /** 1 for the first. */
  readonly attempt: number;
  /** Scheme, host and port. */
  readonly origin: string;
}

/** An answer came in; it is not verified yet. */
export interface AnswerEvent extends RequestEvent {
  readonly status: number;
  readonly requestId: string | null;
  /** From the request to here, in milliseconds. */
  readonly durationMs: number;
}

/** An attempt failed, and another one follows. */
export interface RetryEvent extends RequestEvent {
  /** What the attempt failed with: the platform's code, such as `SYSTEM_ERROR`, or the error's own, such as `TIMED_OUT`. */
  readonly reason: string;
  /** The pause before the next attempt, in milliseconds. */
  readonly delayMs: number;
}

/** The platform's certificates were asked for, or taken from the cache. */
export type KeysEvent =
  | { readonly outcome: 'downloaded' | 'cached'; readonly mchid: string; readonly serials: readonly string[] }
  | { readonly outcome: 'failed' | 'cache-failed'; readonly mchid: string; readonly error: unknown };

/** What each channel carries. */
interface Events {
  readonly request: RequestEvent;
  readonly answer: AnswerEvent;
  readonly retry: RetryEvent;
  readonly keys: KeysEvent;
}

const channels = {
  request: channel(channelNames.request),
  answer: channel(channelNames.answer),
  retry: channel(channelNames.retry),
  keys: channel(channelNames.keys),
};
const calls = tracingChannel<CallEvent & { error?: WechatPayError }>(channelNames.call);
const partsOfCall = [calls.start, calls.end, calls.asyncStart, calls.asyncEnd, calls.error];

/** Tells an event, which is made only when somebody listens. */
export function tell<Name extends keyof Events>(name: Name, event: () => Events[Name]): void {
  const { [name]: heard } = channels;
  if (heard.hasSubscribers) heard.publish(event());
}

/** Runs a call between its start and its end. */
export function traceCall<Result>(
  call: CallEvent,
  manner: 'promise' | 'blocking',
  run: () => Result,
): Result {
  // A TracingChannel says this of itself only since Node 20.13.
  if (!partsOfCall.some(({ hasSubscribers }) => hasSubscribers)) return run();
  if (manner === 'blocking') return calls.traceSync(run, call);
  // The cast holds: `run` gives a promise here, and a traced promise is a promise of the same.
  return calls.tracePromise(run as () => Promise<unknown>, call) as Result;
}

/** What is told of a call. */
export function callEvent(mchid: string, method: string, template: string): CallEvent {
  return { mchid, method, path: withoutValues(template), attempts: 0, status: null, requestId: null };
}

/** A path's text without its query. */
function withoutValues(template: string): string {
  const queryAt = template.indexOf('?');
  return queryAt < 0 ? template : template.slice(0, queryAt);
}
