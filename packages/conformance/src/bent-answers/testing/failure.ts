/**
 * What a call has to end with where an answer must not be taken: the exact class of the error, and what it says.
 */
import {
  AnswerError,
  ApiError,
  DecryptError,
  SignatureError,
  TimeoutError,
  TransportError,
  type AnswerReason,
  type SignatureReason,
  type TimeLimit,
} from '@hufu/sdk';

/** The error that a call must end with: exactly this class, with these facts. */
export interface Failure {
  readonly type: { readonly prototype: Error };
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Not proven to be the platform's. */
export function unproven(reason: SignatureReason, header: string, facts: Failure['facts'] = {}): Failure {
  return {
    type: SignatureError,
    facts: { code: 'SIGNATURE_INVALID', reason, header, skewSeconds: null, status: 200, ...facts },
  };
}

/** No answer: the network failed once the request was under way. */
export function lost(facts: Failure['facts'] = {}): Failure {
  return { type: TransportError, facts: { code: 'TRANSPORT_FAILED', outcome: 'unknown', ...facts } };
}

/** No connection, so nothing was sent. */
export function unsent(facts: Failure['facts'] = {}): Failure {
  return {
    type: TransportError,
    facts: { code: 'TRANSPORT_FAILED', phase: 'connect', outcome: 'not-sent', ...facts },
  };
}

/** A time limit ran out. */
export function late(limit: TimeLimit): Failure {
  const isUnsent = limit === 'connect';
  return {
    type: TimeoutError,
    facts: {
      code: 'TIMED_OUT',
      limit,
      phase: isUnsent ? 'connect' : 'answer',
      outcome: isUnsent ? 'not-sent' : 'unknown',
    },
  };
}

/** The platform, or somebody in front of it, said no. */
export function refused(
  status: number,
  apiCode: string,
  facts: { readonly verified: boolean } & Failure['facts'],
): Failure {
  return { type: ApiError, facts: { code: 'API_REFUSED', status, apiCode, ...facts } };
}

/** An answer that is of no use. */
export function unreadable(reason: AnswerReason, facts: Failure['facts'] = {}): Failure {
  return { type: AnswerError, facts: { code: 'ANSWER_UNREADABLE', reason, status: 200, ...facts } };
}

/** Sealed with something else than it should be. */
export const unopened: Failure = {
  type: DecryptError,
  facts: { code: 'DECRYPT_FAILED', reason: 'tag' },
};
