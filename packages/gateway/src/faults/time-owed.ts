/**
 * What faults do to when notifications are first delivered: later, after the next one, or before the answer to what
 * caused them. It stands where a change is saved, since that is where a delivery gets its time.
 */
import type { Change, NewNotification } from '../store/store.ts';
import type { NotificationFault } from './fault.ts';
import type { Faults, Taken } from './faults.ts';
import type { HeldBack } from './held-back.ts';

/** How long a notification waits for a next one when nothing else was said, in milliseconds of the platform's time. */
export const heldBackMs = 60 * 60 * 1000;

interface Parts {
  readonly faults: Faults;
  readonly heldBack: HeldBack;
  /** `store.save`. */
  readonly save: (change: Change) => Promise<'saved' | 'conflict'>;
}

interface AnsweringParts extends Parts {
  /** Delivers what is due now, and waits for it. */
  readonly deliverNow: () => Promise<unknown>;
}

/**
 * A save as `store.save`, with the notifications put off that are to come late. A conflict counts no fault. `written` is
 * called as soon as it is saved, before anything is delivered. Default is nothing.
 */
export type SaveOwed = (change: Change, written?: () => void) => Promise<'saved' | 'conflict'>;

/** For what happens by time alone: nobody waits for an answer, so nothing can come before it. */
export function saveByTime(parts: Parts): SaveOwed {
  return async (change, written) => {
    const { outcome } = await saveTimed(change, parts, ['delayed', 'reordered']);
    if (outcome === 'saved') written?.();
    return outcome;
  };
}

/** For what somebody asked for: resolves after the delivery of what is to come before the answer. */
export function saveForAnswer(parts: AnsweringParts): SaveOwed {
  return async (change, written) => {
    const { outcome, kinds } = await saveTimed(change, parts, ['delayed', 'reordered', 'before-answer']);
    if (outcome === 'saved') written?.();
    if (kinds.includes('before-answer')) await parts.deliverNow();
    return outcome;
  };
}

interface Owed {
  readonly notification: NewNotification;
  readonly taken: Taken | null;
}

async function saveTimed(
  change: Change,
  { faults, heldBack, save }: Parts,
  allowed: readonly NotificationFault['kind'][],
) {
  const { notifications = [] } = change;
  const owed = notifications.map((notification) => take(notification, faults, allowed));
  if (owed.every(({ taken }) => taken === null)) return { outcome: await save(change), kinds: [] };

  const outcome = await save({ ...change, notifications: owed.map(putOff) }).catch((error: unknown) => {
    for (const { taken } of owed) taken?.giveBack();
    throw error;
  });
  for (const { notification, taken } of owed) {
    if (taken === null) continue;
    if (outcome === 'conflict') taken.giveBack();
    else taken.tell();
    if (outcome === 'saved' && taken.fault.kind === 'reordered') heldBack.hold(notification);
  }
  const kinds = outcome === 'conflict' ? [] : owed.flatMap(({ taken }) => taken?.fault.kind ?? []);
  return { outcome, kinds };
}

function take(
  notification: NewNotification,
  faults: Faults,
  allowed: readonly NotificationFault['kind'][],
): Owed {
  const { mchid, eventType } = notification;
  return { notification, taken: faults.ofOwed({ mchid, eventType, attemptNo: 0 }, allowed) };
}

function putOff({ notification, taken }: Owed): NewNotification {
  if (taken === null || taken.fault.kind === 'before-answer') return notification;
  return { ...notification, dueAt: notification.dueAt + (taken.fault.delayMs ?? heldBackMs) };
}
