/** What faults make of a delivery that is settled: it is made again, and what was held back for it follows. */
import type { Notification, Store } from '../store/store.ts';
import type { Faults } from './faults.ts';
import type { HeldBack } from './held-back.ts';

interface Parts {
  readonly faults: Faults;
  readonly heldBack: HeldBack;
  readonly store: Pick<Store, 'notificationById'>;
  /** One delivery beside the timetable: `dispatcher.resend`. */
  readonly resend: (notification: Notification) => Promise<unknown>;
}

/**
 * Called with the notification as it was claimed, after a delivery of its timetable was settled. What is delivered
 * again stands among its attempts as one that was made by hand, and carries the same id.
 */
export type AfterDelivery = (delivered: Notification) => Promise<void>;

export function createAfterDelivery({ faults, heldBack, store, resend }: Parts): AfterDelivery {
  return async (delivered) => {
    const { mchid, eventType, attemptsMade } = delivered;
    const repeats = faults.ofDelivery({ mchid, eventType, attemptNo: attemptsMade + 1 });
    if (repeats.length > 0) await resend(delivered);
    for (const id of heldBack.release(delivered)) {
      const held = await store.notificationById(id);
      // A restored snapshot may not know it, and somebody may have sent it by hand.
      if (held?.state === 'waiting' && held.attemptsMade === 0) await resend(held);
    }
  };
}
