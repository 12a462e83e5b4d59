import { describe, expect, test } from 'vitest';
import { openTestGateway } from '../../testing/gateway.ts';
import { playAt, playedAt } from '../../testing/signed-contract.ts';
import { createTestWorld, directMchid, partnerMchid } from '../../testing/world.ts';
import type { NewNotification } from '../../store/store.ts';
import type { NotificationNetwork, OutgoingNotification, SentAnswer } from '../../webhooks/deliver.ts';
import { resendsAtOnceMax } from './keep-notifications.ts';

const world = await createTestWorld();
const hourMs = 60 * 60 * 1000;
const resource = '{"sign_plan_id":"SP-1"}';

function answered(status: number): SentAnswer {
  const answer = { status, headers: [], body: Buffer.alloc(0), cut: false };
  return { fault: null, cause: null, answer, connectMs: 1, firstByteMs: 2 };
}

/** A merchant's server, which acknowledges at `/notify` and fails everywhere else. */
function receiver() {
  const received: string[] = [];
  const send = async ({ url, body }: OutgoingNotification) => {
    received.push((JSON.parse(body.toString()) as { readonly id: string }).id); // the gateway's own envelope
    return answered(url.pathname === '/notify' ? 204 : 500);
  };
  const network: NotificationNetwork = { resolve: async () => ['127.0.0.1'], send };
  return { network, received };
}

/** A notification of a sign plan's event, made when these tests play; it is due in an hour. */
function owed(notificationId: string, change: Partial<NewNotification> = {}): NewNotification {
  const createdAt = change.createdAt ?? playedAt.getTime();
  return {
    notificationId,
    eventType: 'PAYSCORE.USER_SIGN_PLAN',
    mchid: directMchid,
    signPlanId: 'SP-1',
    orderId: null,
    notifyUrl: 'http://127.0.0.1:9/notify',
    host: '127.0.0.1',
    resource,
    createdAt,
    dueAt: createdAt + hourMs,
    ...change,
  };
}

const failing = { notifyUrl: 'http://127.0.0.1:9/broken' };
const stranger = { notifyUrl: 'https://api.test.com/notify', host: 'api.test.com' };

/** A gateway that stands still at 10:00 Beijing time and owes these notifications. */
async function owing(notifications: readonly NewNotification[]) {
  const { network, received } = receiver();
  const gateway = await openTestGateway(world, { network });
  await playAt(gateway);
  if (notifications.length > 0) await gateway.store.save({ notifications });
  return { gateway, received };
}

const listedAs = (id: string) => ({
  id,
  event_type: 'PAYSCORE.USER_SIGN_PLAN',
  mchid: directMchid,
  sign_plan_id: 'SP-1',
  notify_url: 'http://127.0.0.1:9/notify',
  state: 'waiting',
  attempts_made: 0,
  created_at: '2026-01-05T10:00:00+08:00',
  next_attempt_at: '2026-01-05T11:00:00+08:00',
});

describe('the list of notifications', () => {
  test('tells what is owed and when it is delivered next, and not what it says', async () => {
    const { gateway } = await owing([owed('N-1')]);
    expect(await gateway.control('listNotifications')).toEqual({ notifications: [listedAs('N-1')] });
  });

  test('names the order of a notification that is about one', async () => {
    const { gateway } = await owing([owed('N-1', { orderId: 'O-1', eventType: 'PAYSCORE.USER_PAID' })]);
    expect(await gateway.control('listNotifications')).toMatchObject({
      notifications: [{ order_id: 'O-1', event_type: 'PAYSCORE.USER_PAID' }],
    });
  });

  test.each([
    [{}, ['N-3', 'N-2', 'N-1']],
    [{ mchid: partnerMchid }, ['N-2']],
    [{ sign_plan_id: 'SP-3' }, ['N-3']],
    [{ state: 'waiting' }, ['N-3', 'N-2']],
    [{ state: 'held' }, ['N-1']],
    [{ since: '2026-01-05T11:00:00+08:00' }, ['N-3', 'N-2']],
    [{ since: '2026-01-05T03:00:00.001Z' }, ['N-3']],
    [{ since: '2026-01-05T11:00:00+08:00', sign_plan_id: 'SP-1' }, ['N-2']],
    [{ state: 'exhausted' }, []],
  ])('begins with the newest, and holds what is asked for: %j', async (query, ids) => {
    const at = playedAt.getTime();
    const { gateway } = await owing([
      owed('N-1', { ...stranger, dueAt: at }),
      owed('N-2', { mchid: partnerMchid, createdAt: at + hourMs }),
      owed('N-3', { signPlanId: 'SP-3', createdAt: at + 2 * hourMs }),
    ]);
    await gateway.dispatcher.drain();
    const { notifications } = await gateway.control('listNotifications', { query });
    expect(notifications.map(({ id }) => id)).toEqual(ids);
  });

  test('ends after a hundred', async () => {
    const { gateway } = await owing(Array.from({ length: 101 }, (_, index) => owed(`N-${1000 + index}`)));
    const { notifications } = await gateway.control('listNotifications');
    expect(notifications).toHaveLength(100);
    expect(notifications.at(0)?.id).toBe('N-1100');
    expect(notifications.at(-1)?.id).toBe('N-1001');
  });

  test('begins at no time that the calendar does not have', async () => {
    const { gateway } = await owing([]);
    const since = '2026-02-30T10:00:00+08:00';
    expect(await gateway.refusedControl('listNotifications', { query: { since } })).toMatchObject({
      status: 400,
      code: 'PARAM_ERROR',
      rule: 'instant-form',
      detail: { location: 'query', field: 'since', value: since },
    });
  });
});

describe('a notification', () => {
  test('is read with what it says, and with every delivery', async () => {
    const { gateway } = await owing([owed('N-1', { ...failing, dueAt: playedAt.getTime() })]);
    await gateway.dispatcher.drain();
    const path = { notification_id: 'N-1' };
    const read = await gateway.control('readNotification', { path });
    expect(read).toMatchObject({ id: 'N-1', state: 'waiting', attempts_made: 1, resource });
    const { report = '', ...attempt } = read.attempts[0] ?? {};
    expect(attempt).toEqual({
      attempt_no: 1,
      at: '2026-01-05T10:00:00+08:00',
      outcome: 'failed',
      by_hand: false,
    });
    expect(JSON.parse(report)).toMatchObject({ reason: 'not-acknowledged' });
    expect(read.attempts).toHaveLength(1);
  });

  test('is read with its latest hundred deliveries', async () => {
    const { gateway } = await owing([owed('N-1')]);
    for (let made = 0; made < 101; made += 1) {
      const attempt = {
        at: playedAt.getTime(),
        byHand: true,
        report: '{}',
        outcome: 'failed',
      } as const;
      await gateway.store.addAttempt({ notificationId: 'N-1', ...attempt });
    }
    const { attempts } = await gateway.control('readNotification', { path: { notification_id: 'N-1' } });
    expect(attempts).toHaveLength(100);
    expect([attempts.at(0)?.attempt_no, attempts.at(-1)?.attempt_no]).toEqual([2, 101]);
  });

  test.each(['readNotification', 'resendNotification'] as const)(
    'that is not there: %s is told so',
    async (id) => {
      const { gateway } = await owing([]);
      expect(await gateway.refusedControl(id, { path: { notification_id: 'N-1' } })).toMatchObject({
        status: 404,
        code: 'RESOURCE_NOT_EXISTS',
        rule: 'notification-exists',
      });
    },
  );
});

describe('a notification that is sent again', () => {
  test('becomes delivered when the merchant acknowledges it', async () => {
    const { gateway, received } = await owing([owed('N-1')]);
    const after = await gateway.control('resendNotification', { path: { notification_id: 'N-1' } });
    expect(received).toEqual(['N-1']);
    expect(after).toMatchObject({
      state: 'delivered',
      attempts_made: 0,
      attempts: [{ attempt_no: 1, outcome: 'delivered', by_hand: true, at: '2026-01-05T10:00:00+08:00' }],
    });
    expect(after).not.toHaveProperty('next_attempt_at');
    expect(await gateway.control('readNotification', { path: { notification_id: 'N-1' } })).toEqual(after);
  });

  test('keeps its timetable when the merchant does not', async () => {
    const { gateway, received } = await owing([owed('N-1', failing)]);
    const path = { notification_id: 'N-1' };
    await gateway.control('resendNotification', { path });
    const after = await gateway.control('resendNotification', { path });
    expect(received).toEqual(['N-1', 'N-1']);
    expect(after).toMatchObject({
      state: 'waiting',
      attempts_made: 0,
      next_attempt_at: '2026-01-05T11:00:00+08:00',
      attempts: [
        { attempt_no: 1, outcome: 'failed', by_hand: true },
        { attempt_no: 2, outcome: 'failed', by_hand: true },
      ],
    });
  });

  test('is not sent to an address that may not be dialled', async () => {
    const { gateway, received } = await owing([owed('N-1', stranger)]);
    const after = await gateway.control('resendNotification', { path: { notification_id: 'N-1' } });
    expect(after).toMatchObject({ attempts: [{ outcome: 'held', by_hand: true }] });
    expect(received).toEqual([]);
  });

  test('is sent again also when it was delivered long ago', async () => {
    const { gateway, received } = await owing([owed('N-1', { dueAt: playedAt.getTime() })]);
    await gateway.dispatcher.drain();
    const after = await gateway.control('resendNotification', { path: { notification_id: 'N-1' } });
    expect(received).toEqual(['N-1', 'N-1']);
    expect(after).toMatchObject({ state: 'delivered', attempts_made: 1 });
    expect(after.attempts.map(({ by_hand: byHand }) => byHand)).toEqual([false, true]);
  });
});

describe('notifications that are sent again together', () => {
  test('are those that are meant, and what came of them is counted', async () => {
    const { gateway, received } = await owing([
      owed('N-0', { createdAt: playedAt.getTime() - 1 }),
      owed('N-1'),
      owed('N-2'),
      owed('N-3', failing),
      owed('N-4', stranger),
    ]);
    const json = { since: '2026-01-05T10:00:00+08:00' };
    const counts = await gateway.control('resendNotifications', { json });
    expect(counts).toEqual({ resent: 4, delivered: 2, failed: 1, held: 1 });
    expect(received.toSorted()).toEqual(['N-1', 'N-2', 'N-3']);
  });

  test.each([
    [{ mchid: partnerMchid }, 1],
    [{ sign_plan_id: 'SP-1' }, 2],
    [{ state: 'waiting' }, 2],
    [{ state: 'exhausted' }, 0],
    [{ since: '2026-01-05T10:00:00.001+08:00' }, 0],
  ])('are narrowed by each member: %j', async (json, resent) => {
    const { gateway } = await owing([owed('N-1'), owed('N-2', { mchid: partnerMchid })]);
    expect(await gateway.control('resendNotifications', { json })).toMatchObject({ resent });
  });

  test('go out the oldest first, so many at once and no more', async () => {
    const began: string[] = [];
    const open: (() => void)[] = [];
    let full = () => {};
    const lanesAreFull = new Promise<void>((resolve) => (full = resolve));
    const send = async ({ body }: OutgoingNotification) => {
      began.push((JSON.parse(body.toString()) as { readonly id: string }).id); // the gateway's own envelope
      if (began.length === resendsAtOnceMax) full();
      // The first ones wait until so many are there; a ninth would have begun by the time they go on.
      if (began.length <= resendsAtOnceMax) await new Promise<void>((resolve) => open.push(resolve));
      return answered(204);
    };
    const gateway = await openTestGateway(world, { network: { resolve: async () => [], send } });
    await playAt(gateway);
    const at = playedAt.getTime();
    const notifications = Array.from({ length: 12 }, (_, i) => owed(`N-${10 + i}`, { createdAt: at + i }));
    await gateway.store.save({ notifications });
    const resending = gateway.control('resendNotifications', { json: { state: 'waiting' } });
    await lanesAreFull;
    expect(began.toSorted()).toEqual(notifications.slice(0, 8).map(({ notificationId }) => notificationId));
    await gateway.control('readClock');
    expect(began).toHaveLength(resendsAtOnceMax);
    for (const goOn of open) goOn();
    expect(await resending).toEqual({ resent: 12, delivered: 12, failed: 0, held: 0 });
  });

  test('are the newest thousand where there are more', async () => {
    const at = playedAt.getTime();
    const { gateway } = await owing(
      Array.from({ length: 1001 }, (_, index) => owed(`N-${index}`, { ...stranger, createdAt: at + index })),
    );
    const counts = await gateway.control('resendNotifications', { json: { mchid: directMchid } });
    expect(counts).toEqual({ resent: 1000, delivered: 0, failed: 0, held: 1000 });
    expect(await gateway.store.attemptsOf('N-0')).toEqual([]);
    expect(await gateway.store.attemptsOf('N-1')).toHaveLength(1);
  });

  test('are never all there are for want of a condition', async () => {
    const { gateway, received } = await owing([owed('N-1')]);
    expect(await gateway.refusedControl('resendNotifications', { json: {} })).toMatchObject({
      status: 400,
      code: 'PARAM_ERROR',
      rule: 'one-of',
    });
    expect(received).toEqual([]);
  });

  test('begin at no time that the calendar does not have', async () => {
    const { gateway } = await owing([]);
    const since = '2026-02-30T10:00:00+08:00';
    expect(await gateway.refusedControl('resendNotifications', { json: { since } })).toMatchObject({
      status: 400,
      code: 'PARAM_ERROR',
      rule: 'instant-form',
      detail: { location: 'body', field: '/since', value: since },
    });
  });
});
