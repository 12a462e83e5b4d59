/**
 * Every limit of the receiver, once, with its unit and the reason for its size.
 */
import { ciphertextLengthMax, freshnessWindowSeconds } from '@hufu/protocol';

/** The largest body that is read, in bytes: the longest ciphertext that the platform documents, and 64 KiB around it. */
export const notificationBytesMax = ciphertextLengthMax + 64 * 1024;

/** The most `ackWithinMs` that may be asked for: the platform waits five seconds, then it sends again. */
export const ackWithinMsMax = 5_000;

/** When a notification is answered at the latest: half a second is left for the way. */
export const ackWithinMsDefault = 4_500;

/** The least `ackWithinMs` that may be asked for. */
export const ackWithinMsMin = 1;

/**
 * How long a notification counts as being handled when nothing more is heard of it, as after a crash. The platform
 * sends plan notifications for ten minutes only, so some deliveries must be left after it.
 */
export const leaseMsDefault = 120_000;

/** The least `leaseMs`: twice the longest wait for an answer, so that no work is begun again while it is waited for. */
export const leaseMsMin = 2 * ackWithinMsMax;

/** The most `leaseMs`: one hour. */
export const leaseMsMax = 3_600_000;

/** How long a nonce is remembered: from the earliest moment its message is taken to the last, and a second more. */
export const nonceKeptMs = (2 * freshnessWindowSeconds + 1) * 1_000;

/** How long a handled notification is remembered: two days. The platform sends for a little over one. */
export const handledKeptMs = 172_800_000;

/** How many notifications, and as many nonces, the store in memory holds before it forgets the oldest. */
export const memoryEntriesMaxDefault = 100_000;

/** How many notifications the SQL store begins between two rounds of removing what has expired. */
export const beginsBetweenPurges = 1_000;

/** How many rows one round removes at most. It is more than what is written between two rounds. */
export const purgedRowsMax = 5_000;

/** How long a delivery waits for a certificate that is looked up, in milliseconds; the platform waits 5,000 for its answer. */
export const keyLookUpMsMax = 2_000;
