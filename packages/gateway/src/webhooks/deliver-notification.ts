/** Delivers a stored notification: whose it is, who signs it, and what is kept of it. */
import { eventsByType } from '@hufu/contract';
import type { Faults } from '../faults/faults.ts';
import { spoilNotificationHeaders } from '../faults/spoil-signature.ts';
import type { Clock } from '../ports.ts';
import { isForPublicKey, signingCertificate } from '../signing.ts';
import type { Notification } from '../store/store.ts';
import type { Merchant, World } from '../world.ts';
import { deliver, type DeliverParts } from './deliver.ts';
import type { Delivered } from './dispatcher.ts';
import { printReport } from './print-report.ts';
import type { NotificationSigner } from './seal.ts';

export interface NotificationParts extends DeliverParts {
  readonly faults: Pick<Faults, 'ofNotification'>;
  readonly world: World;
  /** The platform's time: which certificate signs goes by it. */
  readonly clock: Clock;
}

/** One delivery. Rejects only for what is ours to get right. */
export async function deliverNotification(
  notification: Notification,
  parts: NotificationParts,
): Promise<Delivered> {
  const { mchid, eventType, notificationId, createdAt, notifyUrl, resource, attemptsMade } = notification;
  const merchant = parts.world.merchant(mchid);
  const event = eventsByType.get(eventType);
  if (merchant === undefined)
    throw new Error(`Notification ${notificationId} is for a merchant that is not there.`);
  if (event === undefined)
    throw new Error(`Notification ${notificationId} is of the unknown type ${eventType}.`);
  const outcome = await deliver(
    {
      notificationId,
      createdAt,
      notifyUrl,
      resource,
      eventType,
      summary: event.summaryText,
      apiv3Key: merchant.apiv3Key,
      signer: signerOf(notificationId, merchant, parts),
      spoil: (headers) => {
        const facts = { mchid, eventType, attemptNo: attemptsMade + 1 };
        const [fault] = parts.faults.ofNotification(facts);
        return fault === undefined ? headers : spoilNotificationHeaders(headers, fault, parts.random);
      },
    },
    parts,
  );
  return { outcome: outcome.outcome, report: printReport(outcome) };
}

/** How far the merchant's switch to the public key has come decides, and then the platform's time. */
function signerOf(
  notificationId: string,
  { platformPublicKey, publicKeyPermille }: Merchant,
  { world, clock }: NotificationParts,
): NotificationSigner {
  if (!isForPublicKey(notificationId, publicKeyPermille)) {
    return signingCertificate(world.platformCertificates, clock.nowMs());
  }
  return { serial: platformPublicKey.id, privateKey: platformPublicKey.privateKey };
}
