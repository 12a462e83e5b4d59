/**
 * Has a notification handled once, however often it is delivered, and answers in time, however long that takes.
 */
import type { Notification, NotificationHandler } from './notification.ts';
import { nonceKeptMs } from './limits.ts';
import { notificationKey } from './notification-key.ts';
import type { Handling } from './receipt.ts';
import type { ReceiverSettings } from './receiver-options.ts';

/** One delivery of a notification, and who it is for. */
interface Task {
  readonly notification: Notification;
  /** The delivery's own nonce. */
  readonly nonce: string;
  readonly key: string;
  readonly handler: NotificationHandler;
  /** When the notification was begun, in milliseconds since 1970. */
  readonly begunAtMs: number;
}

/** What became of the notification, at the latest after `ackWithinMs`. Never rejects; failures are reported too. */
export function handleOnce(
  { notification, nonce }: { readonly notification: Notification; readonly nonce: string },
  settings: ReceiverSettings,
): Promise<Handling> {
  const handler = settings.handlers.get(notification.event_type) ?? settings.otherwise;
  const key = notificationKey(notification);
  if (handler === null) return inTime(noteUnhandled(nonce, notification, settings), settings);
  const task = { notification, nonce, key, handler, begunAtMs: settings.clock.nowMs() };
  return inTime(beginAndWork(task, settings), settings);
}

/** A replay is refused also when there is nothing to do here: whoever reads the receipt will do it. */
async function noteUnhandled(
  nonce: string,
  notification: Notification,
  settings: ReceiverSettings,
): Promise<Handling> {
  try {
    const seen = await settings.store.seenNonce(nonce, nonceKeptMs);
    return { outcome: seen ? 'replayed' : 'unhandled' };
  } catch (error) {
    settings.report(error, notification);
    return { outcome: 'store-failed', error };
  }
}

async function beginAndWork(task: Task, settings: ReceiverSettings): Promise<Handling> {
  const ended = await begin(task, settings);
  if (ended !== null) return ended;
  const work = workFor(task, settings);
  // It never rejects, so nobody needs to wait for it.
  return settings.mode === 'work-then-ack' ? work : { outcome: 'accepted' };
}

/** Null when the work is now this delivery's to do. */
async function begin(task: Task, settings: ReceiverSettings): Promise<Handling | null> {
  const { store } = settings;
  let isOurs = false;
  try {
    const begun = await store.begin(task.key, settings.leaseMs);
    if (begun === 'done') return { outcome: 'duplicate' };
    if (begun === 'running') return { outcome: 'running' };
    isOurs = true;
    // Asked last: a platform that sent the same bytes again after they were handled would be told that they are done.
    if (!(await store.seenNonce(task.nonce, nonceKeptMs))) return null;
    await giveBack(task, settings);
    return { outcome: 'replayed' };
  } catch (error) {
    settings.report(error, task.notification);
    if (isOurs) await giveBack(task, settings);
    return { outcome: 'store-failed', error };
  }
}

async function workFor(task: Task, settings: ReceiverSettings): Promise<Handling> {
  try {
    await task.handler(task.notification);
  } catch (error) {
    settings.report(error, task.notification);
    await giveBack(task, settings);
    return { outcome: 'handler-failed', error };
  }
  try {
    await settings.store.done(task.key);
  } catch (error) {
    // The work is done, whether or not that could be noted; a delivery after the lease would have it done again.
    settings.report(error, task.notification);
  }
  return { outcome: 'handled' };
}

async function giveBack(task: Task, settings: ReceiverSettings): Promise<void> {
  // After its end, the lease may be another delivery's already.
  if (settings.clock.nowMs() - task.begunAtMs >= settings.leaseMs) return;
  try {
    await settings.store.failed(task.key);
  } catch (error) {
    // The lease ends by itself.
    settings.report(error, task.notification);
  }
}

function inTime(work: Promise<Handling>, { timer, ackWithinMs }: ReceiverSettings): Promise<Handling> {
  return new Promise((resolve, reject) => {
    const callOff = timer.after(ackWithinMs, () => resolve({ outcome: 'late' }));
    work.finally(callOff).then(resolve, reject);
  });
}
