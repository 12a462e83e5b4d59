/**
 * `@hufu/sdk/notifications/testing`: notifications as the platform makes them, sealed and signed, and each of their faults
 * on demand. For tests of a merchant's own handlers; nothing here is sent.
 */
import { generateKeyPairSync } from 'node:crypto';

import {
  answerMessage,
  freshnessWindowSeconds,
  headerNames,
  nonceByteLength,
  parsePrivateKey,
  printNonce,
  probePrefix,
  resourceNonceLength,
  sealResource,
  signSync,
  signatureScheme,
} from '@hufu/protocol';
import type { KeyInput } from '@hufu/protocol';

import { systemClock } from '../adapters/system-clock.ts';
import type { Clock } from '../adapters/system-clock.ts';
import { createSystemRandom } from '../adapters/system-random.ts';
import type { Random } from '../adapters/system-random.ts';
import type { KnownNotification } from '../notification-types.ts';

/** What a platform signs and seals notifications with. */
export interface NotificationKeys {
  /** The serial that the notification names. */
  readonly serial: string;
  readonly privateKey: KeyInput;
  readonly apiv3Key: string;
}

/** Keys of a platform that was made up, and what its receiver needs to know of them. */
export interface MadeKeys extends NotificationKeys {
  /** The receiver's options `certs` and `apiv3Key`. */
  readonly receiverOptions: {
    readonly certs: Readonly<Record<string, string>>;
    readonly apiv3Key: string;
  };
}

/**
 * In what a notification differs from a good one.
 *
 * - `forged`: its signature is of other bytes
 * - `changed`: its body was changed after it was signed
 * - `stale`, `future`: rightly signed, one second further from now than is taken
 * - `probe`: the platform's own test of whether signatures are checked
 * - `unknown-serial`: signed with a key that nobody knows
 * - `other-apiv3-key`: rightly signed, but sealed with another merchant's key
 */
export type NotificationBend =
  | 'forged'
  | 'changed'
  | 'stale'
  | 'future'
  | 'probe'
  | 'unknown-serial'
  | 'other-apiv3-key';

/** What a notification is built from. */
export interface NotificationDraft {
  readonly event_type: KnownNotification['event_type'] | (string & {});
  /** What the resource opens to, as JSON. */
  readonly resource: unknown;
  readonly keys: NotificationKeys;
  /** Default: none. */
  readonly bend?: NotificationBend | undefined;
  /** Default: a new one. */
  readonly id?: string | undefined;
  /** Default: `payscore`. May be empty. */
  readonly associated_data?: string | undefined;
  /** The time, in place of this machine's. */
  readonly clock?: Clock | undefined;
  /** Chance, in place of this machine's. */
  readonly random?: Random | undefined;
}

/** A request as the platform sends it. */
export interface BuiltNotification {
  /** Names as the platform writes them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Fresh keys of 2048 bits. It takes a tenth of a second, so make them once for all tests. */
export function makeNotificationKeys(): MadeKeys {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const serial = 'PUB_KEY_ID_0119000001002024111100000001';
  const apiv3Key = printNonce(createSystemRandom().bytes(nonceByteLength));
  const certs = { [serial]: publicKey.export({ type: 'spki', format: 'pem' }).toString() };
  return Object.freeze({ serial, privateKey, apiv3Key, receiverOptions: { certs, apiv3Key } });
}

/**
 * A notification, good unless the draft says otherwise. Hand the same one over twice for a replay.
 *
 * @throws KeyError, TypeError or RangeError when the keys cannot seal or sign.
 */
export function buildNotification(draft: NotificationDraft): BuiltNotification {
  const random = draft.random ?? createSystemRandom();
  const nowMs = (draft.clock ?? systemClock).nowMs();
  const sealed = sealResource({
    plaintext: JSON.stringify(draft.resource),
    apiv3Key: draft.bend === 'other-apiv3-key' ? drawText(random) : draft.keys.apiv3Key,
    nonce: drawText(random).slice(0, resourceNonceLength),
    associatedData: draft.associated_data ?? 'payscore',
  });
  const envelope = {
    id: draft.id ?? drawId(random),
    create_time: beijingTime(nowMs),
    resource_type: 'encrypt-resource',
    event_type: draft.event_type,
    summary: draft.event_type,
    resource: { original_type: 'payscore', ...sealed },
  };
  const body = Buffer.from(JSON.stringify(envelope), 'utf8');
  return signNotification(body, { ...draft, random, nowMs });
}

/**
 * The same notification sent once more, as the platform repeats it: the same body under a new nonce, time and signature.
 *
 * @throws KeyError when the key cannot sign.
 */
export function repeatNotification(
  earlier: BuiltNotification,
  draft: Pick<NotificationDraft, 'keys' | 'clock' | 'random'>,
): BuiltNotification {
  const random = draft.random ?? createSystemRandom();
  const nowMs = (draft.clock ?? systemClock).nowMs();
  return signNotification(earlier.body, { keys: draft.keys, random, nowMs });
}

interface Signing {
  readonly keys: NotificationKeys;
  readonly bend?: NotificationBend | undefined;
  readonly random: Random;
  readonly nowMs: number;
}

function signNotification(body: Buffer, { keys, bend, random, nowMs }: Signing): BuiltNotification {
  const timestamp = String(Math.floor(nowMs / 1_000) + skewSeconds(bend));
  const nonce = drawText(random);
  const signedBody = bend === 'forged' ? Buffer.concat([body, Buffer.from(' ')]) : body;
  const message = answerMessage({ timestamp, nonce, body: signedBody });
  const signature = signSync(message, parsePrivateKey(keys.privateKey));
  const headers = Object.freeze({
    [headerNames.contentType]: 'application/json',
    [headerNames.requestId]: `${drawText(random)}-0`,
    [headerNames.serial]: bend === 'unknown-serial' ? `${keys.serial}0` : keys.serial,
    [headerNames.signatureType]: signatureScheme,
    [headerNames.timestamp]: timestamp,
    [headerNames.nonce]: nonce,
    // As the platform's probes often are, this is no whole base64 either.
    [headerNames.signature]: bend === 'probe' ? `${probePrefix}${signature.slice(0, -1)}` : signature,
  });
  return { headers, body: bend === 'changed' ? changed(body) : body };
}

/** The same JSON but for one letter of its `create_time`. */
function changed(body: Buffer): Buffer {
  return Buffer.from(body.toString('utf8').replace('+08:00', '+09:00'), 'utf8');
}

function skewSeconds(bend: NotificationBend | undefined): number {
  if (bend === 'stale') return -freshnessWindowSeconds - 1;
  return bend === 'future' ? freshnessWindowSeconds + 1 : 0;
}

/** 32 characters of upper-case hex. */
function drawText(random: Random): string {
  return printNonce(random.bytes(nonceByteLength));
}

/** In the form of a UUID, as the notifications of plans have it. */
function drawId(random: Random): string {
  return drawText(random)
    .toLowerCase()
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const beijingOffsetMs = 28_800_000;

function beijingTime(nowMs: number): string {
  return `${new Date(nowMs + beijingOffsetMs).toISOString().slice(0, 19)}+08:00`;
}
