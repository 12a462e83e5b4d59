/**
 * A call as a row of steps. What has to be waited for is yielded as data; whoever runs the steps waits for it with
 * promises or by blocking its thread, so that both kinds of client do exactly the same.
 */
import type { CallTimer } from './timer.ts';
import type { Signer } from './signer.ts';
import type { OpenedAnswer, Transport, TransportAnswer, TransportRequest } from './transport.ts';

/** What has to be waited for. */
export type Step =
  | { readonly kind: 'sign'; readonly message: Buffer }
  | { readonly kind: 'exchange'; readonly request: TransportRequest }
  | { readonly kind: 'open'; readonly request: TransportRequest }
  | { readonly kind: 'pause'; readonly delayMs: number; readonly signal: AbortSignal | null }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'shared'; readonly work: SharedWork };

/** Steps that end with a result. */
export type Steps<Result> = Generator<Step, Result, unknown>;

/** Work that is under way at most once, however many wait for it. */
export interface SharedWork {
  /** The work's own steps, begun anew, within so many milliseconds. They never fail. */
  readonly begin: (timeoutMs: number) => Steps<void>;
  /** Where the one that is under way is kept. */
  readonly slot: { running: Promise<void> | null };
  /** `wait` to go on when it is done; `leave` to go on at once, where that can be. */
  readonly manner: 'wait' | 'leave';
  /** How long it is waited for at most, in milliseconds, unless the signal ends that. */
  readonly withinMs: number;
  readonly signal: AbortSignal | null;
}

// The casts below hold: whoever runs the steps gives each yield the result of its kind.

/** The signature of a message, as base64. */
export function* signed(message: Buffer): Steps<string> {
  return (yield { kind: 'sign', message }) as string;
}

/** The answer to one request, whole. */
export function* exchanged(request: TransportRequest): Steps<TransportAnswer> {
  return (yield { kind: 'exchange', request }) as TransportAnswer;
}

/** The answer to one request as soon as its headers are there. */
export function* opened(request: TransportRequest): Steps<OpenedAnswer> {
  return (yield { kind: 'open', request }) as OpenedAnswer;
}

/** A pause, which the signal ends early. */
export function* paused(delayMs: number, signal: AbortSignal | null): Steps<void> {
  if (delayMs > 0) yield { kind: 'pause', delayMs, signal };
}

/** A value that may be promised. A client that blocks cannot wait for a promise and refuses it. */
export function* settled<Value>(value: Value | PromiseLike<Value>): Steps<Value> {
  return (yield { kind: 'value', value }) as Value;
}

/** Work that others may be waiting for as well. */
export function* shared(work: SharedWork): Steps<void> {
  yield { kind: 'shared', work };
}

/** What runs steps: a client's own means of waiting. */
export interface StepSettings {
  readonly signer: Signer;
  readonly transport: Transport;
  readonly timer: CallTimer;
  /** What shared work may take, in milliseconds. */
  readonly timeoutMs: number;
}
