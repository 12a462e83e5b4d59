/**
 * The bytes of a notification: its envelope with the sealed resource, and the headers that sign it. Both are made anew
 * for every delivery; the notification's id and its resource stay.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
import { associatedData, originalType, resourceType } from '@hufu/contract';
import {
  answerMessage,
  headerNames,
  nonceByteLength,
  printNonce,
  resourceNonceLength,
  sealResource,
  sign,
  signatureScheme,
} from '@hufu/protocol';
import type { KeyObject } from 'node:crypto';

import { printBeijingTime } from '../domain/beijing-time.ts';
import type { Clock, Random } from '../ports.ts';

/** What a notification says, and the key of whom it says it to. */
export interface NotificationContent {
  readonly notificationId: string;
  /** By the platform's time. */
  readonly createdAt: number;
  readonly eventType: string;
  readonly summary: string;
  /** JSON text, sealed letter by letter. */
  readonly resource: string;
  /** The merchant's, 32 bytes. */
  readonly apiv3Key: string;
}

/** The key that signs a notification, and the name it goes by. */
export interface NotificationSigner {
  readonly serial: string;
  readonly privateKey: KeyObject;
}

/** Written to the wire in this order and with exactly this case. */
export type NotificationHeaders = readonly (readonly [name: string, value: string])[];

/** What the platform calls itself is written nowhere: this is our choice, and nobody may rely on it. */
export const notificationUserAgent = 'Mozilla/4.0';

const requestIdBytes = 16;

const nonceAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** 128 bits for 12 letters, which hold 72: every letter is as likely as any other. */
const nonceEntropyBytes = 16;

/**
 * The envelope's exact bytes, under a nonce that is drawn for this call.
 *
 * @throws TypeError when the key has not 32 bytes; RangeError when the resource is too long to be sealed.
 */
export function sealNotification(content: NotificationContent, random: Random): Buffer {
  const { algorithm, ciphertext, associated_data, nonce } = sealResource({
    plaintext: content.resource,
    apiv3Key: content.apiv3Key,
    nonce: drawResourceNonce(random),
    associatedData,
  });
  const envelope = {
    id: content.notificationId,
    create_time: printBeijingTime(content.createdAt),
    resource_type: resourceType,
    event_type: content.eventType,
    summary: content.summary,
    resource: { original_type: originalType, algorithm, ciphertext, associated_data, nonce },
  };
  return Buffer.from(JSON.stringify(envelope));
}

/** The headers that go with these bytes. The wall clock is real time: a merchant checks it against its own. */
export async function signNotification(
  body: Buffer,
  signer: NotificationSigner,
  { wall, random }: { readonly wall: Clock; readonly random: Random },
): Promise<NotificationHeaders> {
  const timestamp = String(Math.floor(wall.nowMs() / 1000));
  const nonce = printNonce(random.bytes(nonceByteLength));
  const signature = await sign(answerMessage({ timestamp, nonce, body }), signer.privateKey);
  return [
    [headerNames.contentType, 'application/json'],
    [headerNames.serial, signer.serial],
    [headerNames.signature, signature],
    [headerNames.signatureType, signatureScheme],
    [headerNames.timestamp, timestamp],
    [headerNames.nonce, nonce],
    [headerNames.requestId, `${random.bytes(requestIdBytes).toString('hex').toUpperCase()}-0`],
    [headerNames.userAgent, notificationUserAgent],
  ];
}

/** 12 letters and digits, as in the platform's samples. */
function drawResourceNonce(random: Random): string {
  let rest = BigInt(`0x${random.bytes(nonceEntropyBytes).toString('hex')}`);
  const base = BigInt(nonceAlphabet.length);
  let nonce = '';
  while (nonce.length < resourceNonceLength) {
    nonce += nonceAlphabet.charAt(Number(rest % base));
    rest /= base;
  }
  return nonce;
}
