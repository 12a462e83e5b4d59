/**
 * Decides whether an answer comes from the platform: its four headers, its age, its key, its signature, in this order.
 * Works on the raw bytes and parses nothing.
 */
import { answerMessage, freshness, freshnessWindowSeconds, headerNames, verify } from '@hufu/protocol';

import { SignatureError } from './errors.ts';
import type { SignatureReason } from './errors.ts';
import type { PlatformKeys } from './platform-keys.ts';
import type { TransportAnswer } from './transport.ts';

/** What an answer is held against. */
export interface Verifier {
  readonly platformKeys: PlatformKeys;
  /** Now, in milliseconds since 1970. */
  readonly nowMs: number;
  /** The call it answers, for messages: `POST /v3/…`. */
  readonly call: string;
}

const names = {
  timestamp: headerNames.timestamp.toLowerCase(),
  nonce: headerNames.nonce.toLowerCase(),
  serial: headerNames.serial.toLowerCase(),
  signature: headerNames.signature.toLowerCase(),
  requestId: headerNames.requestId.toLowerCase(),
};

/** Whether the answer claims to be signed. It must then be signed well. */
export function carriesSignature(answer: TransportAnswer): boolean {
  return Object.hasOwn(answer.headers, names.signature);
}

/** The serial that the answer claims to be signed with; null when it names none. */
export function serialOf(answer: TransportAnswer): string | null {
  return answer.headers[names.serial] ?? null;
}

/** The answer's `Request-ID`; null when it has none. */
export function requestIdOf(answer: Pick<TransportAnswer, 'headers'>): string | null {
  return answer.headers[names.requestId] ?? null;
}

/**
 * Returns when the platform signed exactly this answer within the last five minutes.
 *
 * @throws SignatureError with the reason, and with the facts that help to find the cause.
 */
export function verifyAnswer(answer: TransportAnswer, verifier: Verifier): void {
  const timestamp = requireHeader(answer, verifier, 'timestamp');
  const nonce = requireHeader(answer, verifier, 'nonce');
  const serial = requireHeader(answer, verifier, 'serial');
  const signature = requireHeader(answer, verifier, 'signature');

  requireFresh(answer, verifier, timestamp);

  const key = verifier.platformKeys.find(serial, verifier.nowMs);
  if (key === undefined) {
    throw failure(answer, verifier, {
      reason: 'unknown-serial',
      header: headerNames.serial,
      sentence: `it is signed with the serial ${serial.slice(0, serialLengthShown)}, for which there is no key`,
    });
  }

  const finding = verify(answerMessage({ timestamp, nonce, body: answer.body }), signature, key);
  if (finding === 'valid') return;
  throw failure(answer, verifier, {
    // An empty signature was refused above.
    reason: finding === 'empty' ? 'missing-header' : finding,
    header: headerNames.signature,
    sentence: signatureSentences[finding],
  });
}

const serialLengthShown = 64;

const signatureSentences = {
  empty: `it has no ${headerNames.signature}`,
  malformed: `its ${headerNames.signature} is not base64`,
  probe:
    "its signature is the platform's deliberate test of whether signatures are checked; send the call again",
  mismatch: 'its signature does not match: the bytes were changed on the way, or another key signed them',
} as const;

function requireHeader(
  answer: TransportAnswer,
  verifier: Verifier,
  which: 'timestamp' | 'nonce' | 'serial' | 'signature',
): string {
  const value = answer.headers[names[which]];
  if (value !== undefined && value !== '') return value;
  const header = headerNames[which];
  throw failure(answer, verifier, { reason: 'missing-header', header, sentence: `it has no ${header}` });
}

function requireFresh(answer: TransportAnswer, verifier: Verifier, timestamp: string): void {
  const finding = freshness(timestamp, verifier.nowMs);
  if (finding.fresh) return;
  throw failure(answer, verifier, {
    reason: finding.reason,
    header: headerNames.timestamp,
    sentence: freshnessSentence(finding.skewSeconds),
    skewSeconds: finding.skewSeconds,
  });
}

function freshnessSentence(skewSeconds: number | null): string {
  if (skewSeconds === null) return `its ${headerNames.timestamp} is not a number of seconds`;
  const direction = skewSeconds < 0 ? 'behind' : 'ahead of';
  return (
    `its ${headerNames.timestamp} is ${Math.abs(skewSeconds)} s ${direction} this machine's clock, ` +
    `more than ${freshnessWindowSeconds} s; check this machine's clock`
  );
}

/** One way not to be verified. */
interface Finding {
  readonly reason: SignatureReason;
  readonly header: string;
  readonly sentence: string;
  readonly skewSeconds?: number | null;
}

function failure(answer: TransportAnswer, verifier: Verifier, finding: Finding): SignatureError {
  const { body, status } = answer;
  return new SignatureError(
    `${verifier.call}: the answer (status ${status}) is not proven to be the platform's: ${finding.sentence}.`,
    {
      reason: finding.reason,
      header: finding.header,
      serial: answer.headers[names.serial] ?? null,
      skewSeconds: finding.skewSeconds ?? null,
      status,
      requestId: requestIdOf(answer),
      body: Buffer.from(body.buffer, body.byteOffset, body.byteLength),
    },
  );
}
