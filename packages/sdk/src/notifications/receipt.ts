/**
 * What became of a delivery, and what to answer. One table says which status each outcome has.
 */
import { headerNames, printErrorBody } from '@hufu/protocol';

import type { SignatureReason } from '../errors.ts';
import { notificationBytesMax } from './limits.ts';
import type { Notification } from './notification.ts';
import type { UnopenedReason } from './open-notification.ts';
import type { Refusal } from './verify-notification.ts';

/** What to answer, whatever the outcome. A status of 200 or more but below 300 ends the deliveries, others bring the next. */
export interface Acknowledgement {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty with 204. */
  readonly body: string;
  /** A sentence for a log; it holds nothing secret. */
  readonly explanation: string;
}

/**
 * What became of a verified and opened notification.
 *
 * - `handled`: its handler has done its work
 * - `accepted`: its handler is at work, and the answer did not wait for it (`ack-then-work`)
 * - `unhandled`: it has no handler, so nothing is remembered of its work
 * - `duplicate`: it was handled before
 * - `running`: another delivery of it is being handled
 * - `late`: its handler has not ended in time; it goes on, and the next delivery finds out
 * - `replayed`: these very bytes were delivered before, and their work is not done
 * - `handler-failed`: its handler failed, with `error`
 * - `store-failed`: the store failed before the work began, with `error`
 */
export type Handling =
  | {
      readonly outcome: 'handled' | 'accepted' | 'unhandled' | 'duplicate' | 'running' | 'late' | 'replayed';
    }
  | { readonly outcome: 'handler-failed' | 'store-failed'; readonly error: unknown };

/**
 * What became of a delivery. Beside the outcomes of {@link Handling}:
 *
 * - `refused`: it is not proven to be the platform's; nothing of it was read
 * - `probe`: the platform tests whether signatures are checked; refused like any other
 * - `unopened`: the platform did sign it, but it cannot be opened
 * - `too-large`: it is longer than the limit; nothing of it was read
 */
export type Receipt =
  | (Acknowledgement & Handling & { readonly notification: Notification })
  | (Acknowledgement &
      Omit<Refusal, 'reason'> & {
        readonly outcome: 'refused';
        readonly reason: Exclude<SignatureReason, 'probe'>;
      })
  | (Acknowledgement & { readonly outcome: 'probe' | 'too-large' })
  | (Acknowledgement & { readonly outcome: 'unopened'; readonly reason: UnopenedReason });

/** Which status says yes: 204 without a body, 200 with the platform's own word of success. */
export type SuccessStatus = 200 | 204;

/** How a success is answered, and whether the answer waits for the work. */
export interface AnswerStyle {
  readonly mode: 'work-then-ack' | 'ack-then-work';
  readonly successStatus: SuccessStatus;
}

/** The receipt of a delivery that is not the platform's. A probe is answered like any other wrong signature. */
export function refusedReceipt({ reason, ...facts }: Refusal): Receipt {
  const answer = fail(401, 'The signature could not be verified.', facts.explanation);
  if (reason === 'probe') return { ...answer, outcome: 'probe' };
  return { ...facts, ...answer, outcome: 'refused', reason };
}

/** The receipt of a delivery that is longer than `notificationBytesMax`. */
export function tooLargeReceipt(): Receipt {
  const sentence = `The body is longer than ${notificationBytesMax} bytes.`;
  return { ...fail(413, sentence), outcome: 'too-large' };
}

/** The receipt of a notification that does not open. */
export function unopenedReceipt(reason: UnopenedReason): Receipt {
  const explanation = unopenedSentences[reason];
  const status = reason === 'key' ? 500 : 400;
  return {
    ...fail(status, 'The notification could not be opened.', explanation),
    outcome: 'unopened',
    reason,
  };
}

/** The receipt of a notification that was opened. */
export function handlingReceipt(handling: Handling, notification: Notification, style: AnswerStyle): Receipt {
  const { status, sentence } = endings[handling.outcome];
  const succeeds = status === null || (handling.outcome === 'running' && style.mode === 'ack-then-work');
  const answer = succeeds ? succeed(style.successStatus, sentence) : fail(status, sentence);
  return { ...answer, ...handling, notification };
}

/** An answer that makes the platform send again: the platform's form, and a sentence that anybody may read. */
export function fail(status: number, message: string, explanation = message): Acknowledgement {
  return {
    status,
    headers: jsonHeaders,
    body: printErrorBody({ code: 'FAIL', message }).toString('utf8'),
    explanation,
  };
}

function succeed(status: SuccessStatus, explanation: string): Acknowledgement {
  if (status === 204) return { status, headers: noHeaders, body: '', explanation };
  const body = printErrorBody({ code: 'SUCCESS', message: 'OK' }).toString('utf8');
  return { status, headers: jsonHeaders, body, explanation };
}

const jsonHeaders = Object.freeze({ [headerNames.contentType]: 'application/json' });
const noHeaders = Object.freeze({});

/** A status of null is a success. */
const endings: Readonly<
  Record<Handling['outcome'], { readonly status: number | null; readonly sentence: string }>
> = {
  handled: { status: null, sentence: 'The notification was handled.' },
  accepted: { status: null, sentence: 'The notification was accepted; its work goes on.' },
  unhandled: { status: null, sentence: 'The notification has no handler.' },
  duplicate: { status: null, sentence: 'The notification was handled before.' },
  running: { status: 503, sentence: 'The notification is being handled already.' },
  late: { status: 503, sentence: 'The notification is still being handled.' },
  replayed: { status: 409, sentence: 'These very bytes were delivered before.' },
  'handler-failed': { status: 500, sentence: 'The notification could not be handled.' },
  'store-failed': { status: 500, sentence: 'The notification could not be noted.' },
};

const unopenedSentences: Readonly<Record<UnopenedReason, string>> = {
  envelope: 'The notification is signed, but it is no envelope with id, event_type and resource.',
  algorithm: 'The notification’s resource names an algorithm that is not the platform’s.',
  nonce: 'The notification’s resource has no nonce of 12 ASCII characters.',
  ciphertext: 'The notification’s ciphertext is not base64, too short or too long.',
  key: 'The APIv3 key does not open the notification, whose signature is good: apiv3Key is another merchant’s, or was changed.',
  content: 'What the notification holds is not JSON, or no object.',
};
