/**
 * Everything this SDK throws: one class per kind of failure, a stable `code` on each, facts as fields.
 *
 * No error holds a private key, an APIv3 key or an Authorization header. Which facts may be trusted stands at each
 * class: an answer whose signature was not checked may come from anybody on the way.
 */

import type { SignErrorExplanation } from './sign-error-explanation.ts';

/** The stable word of each class; it never changes, messages may. */
export type ErrorCode =
  | 'OPTIONS_INVALID'
  | 'INPUT_INVALID'
  | 'TRANSPORT_FAILED'
  | 'TIMED_OUT'
  | 'ABORTED'
  | 'SIGNATURE_INVALID'
  | 'API_REFUSED'
  | 'ANSWER_UNREADABLE'
  | 'DECRYPT_FAILED';

/** What every error may carry besides its own facts. */
export interface ErrorContext {
  /** What was caught, when this error explains another one. */
  readonly cause?: unknown;
}

/** The base of all errors of this SDK. Switch on `code`, or test with `instanceof`. */
export abstract class WechatPayError extends Error {
  abstract readonly code: ErrorCode;

  constructor(message: string, context: ErrorContext = {}) {
    super(message, context.cause === undefined ? undefined : { cause: context.cause });
  }
}

/** Gives a class its name once, on the prototype, where a minifier cannot change it and no printer repeats it. */
function named(prototype: WechatPayError, name: string): void {
  Object.defineProperty(prototype, 'name', { value: name, configurable: true, writable: true });
}

/** `createClient` was given options that cannot work. Thrown at once, before anything is sent. */
export class OptionsError extends WechatPayError {
  static {
    named(this.prototype, 'OptionsError');
  }
  readonly code = 'OPTIONS_INVALID';
  /** The option at fault; `options` when it is the object itself. */
  readonly option: string;

  constructor(option: string, message: string, context?: ErrorContext) {
    super(message, context);
    this.option = option;
  }
}

/** One field that breaks a rule. */
export interface InputFault {
  /** Where it stands: a JSON pointer such as `/sign_plan_details/0/plan_detail_name`. */
  readonly field: string;
  /** The rule's name, for example `length-max`. */
  readonly rule: string;
  /** A sentence that names both, with units. */
  readonly message: string;
}

/** What an {@link InputError} may say besides its message. */
export interface InputErrorFacts extends ErrorContext {
  /** The option or path variable at fault. */
  readonly option?: string;
  readonly faults?: readonly InputFault[];
}

/** A call was described in a way that cannot be sent. Nothing was signed and nothing was sent. */
export class InputError extends WechatPayError {
  static {
    named(this.prototype, 'InputError');
  }
  readonly code = 'INPUT_INVALID';
  /** The call's option or the path variable at fault; null when it is neither. */
  readonly option: string | null;
  /** Every field that breaks a rule, where `@hufu/sdk/validate` checked them; else empty. */
  readonly faults: readonly InputFault[];

  constructor(message: string, facts: InputErrorFacts = {}) {
    super(message, facts);
    this.option = facts.option ?? null;
    this.faults = facts.faults ?? [];
  }
}

/**
 * How far a request had come when it failed: `connect`, nothing was sent; `send`, bytes may have left; `answer`, all
 * was sent and the answer was awaited or being read; `unknown`, the transport did not say.
 */
export type TransportPhase = 'connect' | 'send' | 'answer' | 'unknown';

/** What a {@link TransportError} says besides its message. */
export interface TransportErrorFacts extends ErrorContext {
  readonly phase: TransportPhase;
  /** The system's own word, for example `ECONNRESET`. */
  readonly systemCode?: string | null;
}

/**
 * The request got no answer: the network failed. With `outcome` `not-sent` it may be repeated; with `unknown` the
 * platform may have acted on it, so query before you repeat.
 */
export class TransportError extends WechatPayError {
  static {
    named(this.prototype, 'TransportError');
  }
  readonly code: 'TRANSPORT_FAILED' | 'TIMED_OUT' | 'ABORTED' = 'TRANSPORT_FAILED';
  readonly phase: TransportPhase;
  readonly outcome: 'not-sent' | 'unknown';
  /** The system's own word, for example `ECONNREFUSED`; null when there is none. */
  readonly systemCode: string | null;

  constructor(message: string, facts: TransportErrorFacts) {
    super(message, facts);
    this.phase = facts.phase;
    this.outcome = facts.phase === 'connect' ? 'not-sent' : 'unknown';
    this.systemCode = facts.systemCode ?? null;
  }
}

/** Which limit ran out: `connectTimeoutMs`, `headersTimeoutMs`, `bodyTimeoutMs`, or `timeoutMs` for the whole call. */
export type TimeLimit = 'connect' | 'headers' | 'body' | 'total';

/** What a {@link TimeoutError} says besides its message. */
export interface TimeoutErrorFacts extends TransportErrorFacts {
  readonly limit: TimeLimit;
}

/** A time limit ran out. Unless `outcome` is `not-sent`, the outcome is unknown: query before you repeat. */
export class TimeoutError extends TransportError {
  static {
    named(this.prototype, 'TimeoutError');
  }
  override readonly code = 'TIMED_OUT';
  readonly limit: TimeLimit;

  constructor(message: string, facts: TimeoutErrorFacts) {
    super(message, facts);
    this.limit = facts.limit;
  }
}

/**
 * The caller's `signal` ended the call. The signal's reason is the `cause`, and `name` is `AbortError` as with Node's
 * own functions. Unless `outcome` is `not-sent`, the platform may still act on the request.
 */
export class AbortError extends TransportError {
  static {
    named(this.prototype, 'AbortError');
  }
  override readonly code = 'ABORTED';
}

/**
 * Why an answer's signature was not accepted.
 *
 * - `missing-header`: one of the four headers is absent or empty, `header` says which
 * - `malformed`: the timestamp or the signature has not the form it must have, `header` says which
 * - `stale`, `future`: the timestamp is more than 300 s behind or ahead of this machine's clock, see `skewSeconds`
 * - `unknown-serial`: no key in `certs` has this serial
 * - `probe`: the platform's deliberate test of whether signatures are checked; send the call again
 * - `mismatch`: the key did not sign these bytes
 */
export type SignatureReason =
  | 'missing-header'
  | 'malformed'
  | 'stale'
  | 'future'
  | 'unknown-serial'
  | 'probe'
  | 'mismatch';

/** What a {@link SignatureError} says besides its message. */
export interface SignatureErrorFacts {
  readonly reason: SignatureReason;
  readonly header: string | null;
  readonly serial: string | null;
  readonly skewSeconds: number | null;
  readonly status: number;
  readonly requestId: string | null;
  readonly body: Buffer;
}

/**
 * The answer does not prove that it comes from the platform, so it was not parsed. The request itself may have been
 * carried out: query before you repeat.
 */
export class SignatureError extends WechatPayError {
  static {
    named(this.prototype, 'SignatureError');
  }
  readonly code = 'SIGNATURE_INVALID';
  readonly reason: SignatureReason;
  /** The header at fault, where one is. */
  readonly header: string | null;
  /** The serial the answer claims to be signed with. Not verified. */
  readonly serial: string | null;
  /**
   * The answer's timestamp less this machine's clock, in seconds: negative when it is behind; null when it was not
   * the timestamp that failed, or when it could not be read.
   */
  readonly skewSeconds: number | null;
  /** The answer's HTTP status. Not verified. */
  readonly status: number;
  /** The answer's `Request-ID`. Not verified. */
  readonly requestId: string | null;
  /**
   * The answer's bytes, which anybody on the way may have written: for a log or a support ticket, never for a
   * decision. Not enumerable, so printing the error does not print them.
   */
  declare readonly unverifiedBody: Buffer;

  constructor(message: string, facts: SignatureErrorFacts) {
    super(message);
    this.reason = facts.reason;
    this.header = facts.header;
    this.serial = facts.serial;
    this.skewSeconds = facts.skewSeconds;
    this.status = facts.status;
    this.requestId = facts.requestId;
    Object.defineProperty(this, 'unverifiedBody', { value: facts.body });
  }
}

/** What an {@link ApiError} says besides its message. */
export interface ApiErrorFacts<Code extends string> {
  readonly apiCode: Code;
  readonly apiMessage: string;
  readonly detail: unknown;
  readonly status: number;
  readonly requestId: string | null;
  readonly verified: boolean;
  readonly retryable: boolean;
  readonly retryAfterMs?: number | null;
  readonly excerpt: string | null;
  readonly signing: SignErrorExplanation | null;
}

/** The platform said no: an answer with a status of 400 or more. */
export class ApiError<Code extends string = string> extends WechatPayError {
  static {
    named(this.prototype, 'ApiError');
  }
  readonly code = 'API_REFUSED';
  /** The platform's `code`, for example `PARAM_ERROR`; `HTTP_502` and the like when the body carries none. */
  readonly apiCode: Code;
  /** The platform's `message`; its wording may change, branch on `apiCode`. */
  readonly apiMessage: string;
  /** The platform's `detail`, as it came; undefined when there is none. */
  readonly detail: unknown;
  readonly status: number;
  /** The platform's `Request-ID`, which its support asks for. */
  readonly requestId: string | null;
  /**
   * Whether the answer carried a signature that checked. The platform leaves many refusals unsigned, so `false` is
   * usual for a 401; do not settle money on an unverified refusal, query instead.
   */
  readonly verified: boolean;
  /** Whether the same request, sent again later with the same parameters, can succeed. */
  readonly retryable: boolean;
  /** How long the platform asks to wait before the next request (`Retry-After`), in milliseconds; null when it does not. */
  readonly retryAfterMs: number | null;
  /** The start of a body that is not the platform's JSON, for example a proxy's HTML page; else null. */
  readonly excerpt: string | null;
  /**
   * Where the signature was refused (`SIGN_ERROR`): which line of the signed text differs from what the platform
   * verified, or whether the key or the clock is at fault, with what to do. Null where there is nothing to say.
   */
  readonly signing: SignErrorExplanation | null;

  constructor(message: string, facts: ApiErrorFacts<Code>) {
    super(message);
    this.apiCode = facts.apiCode;
    this.apiMessage = facts.apiMessage;
    this.detail = facts.detail;
    this.status = facts.status;
    this.requestId = facts.requestId;
    this.verified = facts.verified;
    this.retryable = facts.retryable;
    this.retryAfterMs = facts.retryAfterMs ?? null;
    this.excerpt = facts.excerpt;
    this.signing = facts.signing;
  }
}

/**
 * Why an answer cannot be used: `redirect`, it points elsewhere, which is never followed; `not-json`, the body is
 * verified but no JSON; `too-large`, the body is longer than the limit and was not read to its end; `hash`, a download
 * is not what its hash was made of; `not-csv`, its rows cannot be read; `certificate`, a list of certificates holds one
 * that is not the platform's; `paging`, a page of a list does not lead to the next.
 */
export type AnswerReason =
  | 'redirect'
  | 'not-json'
  | 'not-csv'
  | 'too-large'
  | 'hash'
  | 'certificate'
  | 'paging';

/** What an {@link AnswerError} says besides its message. */
export interface AnswerErrorFacts extends ErrorContext {
  readonly reason: AnswerReason;
  readonly status: number;
  readonly requestId?: string | null;
  readonly excerpt?: string | null;
}

/** An answer came, but it cannot be used. The request may have been carried out: query before you repeat. */
export class AnswerError extends WechatPayError {
  static {
    named(this.prototype, 'AnswerError');
  }
  readonly code = 'ANSWER_UNREADABLE';
  readonly reason: AnswerReason;
  readonly status: number;
  readonly requestId: string | null;
  /** The first characters of the body, or of a redirect's address; null when there are none. */
  readonly excerpt: string | null;

  constructor(message: string, facts: AnswerErrorFacts) {
    super(message, facts);
    this.reason = facts.reason;
    this.status = facts.status;
    this.requestId = facts.requestId ?? null;
    this.excerpt = facts.excerpt ?? null;
  }
}

/** Why something sealed could not be opened. */
export type DecryptReason = 'algorithm' | 'nonce' | 'ciphertext' | 'tag' | 'key';

/** Sealed data could not be opened with the client's keys. Nothing of it is handed out. */
export class DecryptError extends WechatPayError {
  static {
    named(this.prototype, 'DecryptError');
  }
  readonly code = 'DECRYPT_FAILED';
  readonly reason: DecryptReason;

  constructor(message: string, facts: ErrorContext & { readonly reason: DecryptReason }) {
    super(message, facts);
    this.reason = facts.reason;
  }
}

/** Every error of this SDK, so that `switch (error.code)` narrows to the class with its facts. */
export type AnyWechatPayError =
  | OptionsError
  | InputError
  | (TransportError & { readonly code: 'TRANSPORT_FAILED' })
  | TimeoutError
  | AbortError
  | SignatureError
  | ApiError
  | AnswerError
  | DecryptError;

/** Tells an error of this SDK from anything else that was caught, and opens it to `switch (error.code)`. */
export function isWechatPayError(error: unknown): error is AnyWechatPayError {
  return error instanceof WechatPayError;
}

/**
 * Tells a refusal by the platform from anything else that was caught. Name the codes of the operation that was called,
 * `isApiError<CreatePlanErrorCode>(error)`, and `switch (error.apiCode)` completes them; the platform may still answer one
 * that is not among them.
 */
export function isApiError<Code extends string = string>(error: unknown): error is ApiError<Code> {
  return error instanceof ApiError;
}
