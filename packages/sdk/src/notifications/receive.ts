/**
 * A delivery, from what came in to what to answer: one straight line.
 */
import { headerNames } from '@hufu/protocol';

import { findKey } from '../certificates/keep-keys.ts';
import { runSteps } from '../run-steps.ts';
import { handleOnce } from './handle-once.ts';
import { keyLookUpMsMax, notificationBytesMax } from './limits.ts';
import { openNotification } from './open-notification.ts';
import { requireRawBody } from './raw-body.ts';
import { readHeaders } from './read-headers.ts';
import type { NotificationHeaders } from './read-headers.ts';
import { handlingReceipt, refusedReceipt, tooLargeReceipt, unopenedReceipt } from './receipt.ts';
import type { Receipt } from './receipt.ts';
import type { ReceiverSettings } from './receiver-options.ts';
import { verifyNotification } from './verify-notification.ts';
import type { RawDelivery, Refusal } from './verify-notification.ts';

/** A request as a framework has it. */
export interface Delivery {
  readonly headers: NotificationHeaders;
  /** The raw bytes exactly as they were sent. Text is taken as UTF-8. */
  readonly body: Uint8Array | ArrayBuffer | string;
}

/**
 * What became of the delivery. Nothing of it is parsed before its signature is verified, and nothing of its resource is
 * read before its tag is.
 *
 * @throws InputError when there are no headers, or no raw bytes: a fault of this program, not of the sender.
 */
export async function receive(delivery: Delivery, settings: ReceiverSettings): Promise<Receipt> {
  const body = requireRawBody(delivery.body);
  const headers = readHeaders(delivery.headers);
  if (body.length > notificationBytesMax) return tooLargeReceipt();

  const refusal = await verify({ headers, body }, settings);
  if (refusal !== null) return refusedReceipt(refusal);

  const notification = openNotification(body, settings.apiv3Key());
  if ('unopened' in notification) return unopenedReceipt(notification.unopened);

  // It was verified just now, so the nonce is there.
  const nonce = headers[headerNames.nonce.toLowerCase()] ?? '';
  const handling = await handleOnce({ notification, nonce }, settings);
  return handlingReceipt(handling, notification, settings);
}

/** Verifies with the keys at hand, and once more where the one that is named could be looked up. */
async function verify(delivery: RawDelivery, settings: ReceiverSettings): Promise<Refusal | null> {
  const { platformKeys, clock, keeper } = settings;
  const look = (): Refusal | null => verifyNotification(delivery, { platformKeys, nowMs: clock.nowMs() });
  const refusal = look();
  if (refusal?.reason !== 'unknown-serial' || keeper === null) return refusal;

  const deadlineMs = keeper.timer.elapsedMs() + keyLookUpMsMax;
  await runSteps(findKey({ status: 200, ...delivery }, keeper, { deadlineMs, signal: null }), keeper);
  return look();
}
