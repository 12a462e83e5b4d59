/**
 * Decides whether a notification comes from the platform: the same checks as those of an answer, as a value. Works on
 * the raw bytes and parses nothing.
 */
import { freshnessWindowSeconds } from '@hufu/protocol';

import { SignatureError } from '../errors.ts';
import type { SignatureReason } from '../errors.ts';
import type { PlatformKeys } from '../platform-keys.ts';
import { verifyAnswer } from '../verify-answer.ts';

/** A delivery as it came: nothing of it is known to be true. */
export interface RawDelivery {
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Why a notification is not proven to be the platform's. */
export interface Refusal {
  readonly reason: SignatureReason;
  /** The header at fault, where one is. */
  readonly header: string | null;
  /** The serial that it claims to be signed with. Not verified. */
  readonly serial: string | null;
  /** Its timestamp less this machine's clock, in seconds; null when that was not at fault, or not readable. */
  readonly skewSeconds: number | null;
  /** A sentence for a log. */
  readonly explanation: string;
}

/** Null when the platform signed exactly this body within the last five minutes, or else why not. */
export function verifyNotification(
  delivery: RawDelivery,
  against: { readonly platformKeys: PlatformKeys; readonly nowMs: number },
): Refusal | null {
  try {
    // A notification is signed as an answer is; it has no status, and none is looked at.
    verifyAnswer({ status: 200, ...delivery }, { ...against, call: 'notification' });
    return null;
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error;
    const { reason, header, serial, skewSeconds } = error;
    return { reason, header, serial, skewSeconds, explanation: explain(error, delivery.body) };
  }
}

function explain({ reason, header, serial, skewSeconds }: SignatureError, body: Buffer): string {
  switch (reason) {
    case 'missing-header':
      return `The notification has no ${header}: it is not the platform's, or a proxy has taken the header away.`;
    case 'malformed':
      return `The notification's ${header} has not the form that it must have.`;
    case 'stale':
    case 'future':
      return `The notification is dated ${skewSeconds} s from this machine's clock, more than ${freshnessWindowSeconds} s: check this clock, or it is an old one sent again.`;
    case 'unknown-serial':
      return `The notification is signed with the serial ${serial?.slice(0, serialLengthShown)}, for which certs holds no key.`;
    case 'probe':
      return 'The platform tests whether signatures are checked. It will deliver the notification again, rightly signed.';
    case 'mismatch':
      return body.length === 0
        ? "The notification's body is empty, and that is not what was signed: something has read it before."
        : "The notification's signature does not match: it is forged, or its body is not the raw bytes that were sent.";
  }
}

const serialLengthShown = 64;
