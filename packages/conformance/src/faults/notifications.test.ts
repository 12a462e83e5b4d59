/** What goes wrong with notifications on demand, as the SDK's receiver meets it on a real server. */
import type { WatchedNotification } from '@hufu/gateway';
import { describe, expect, test } from 'vitest';
import { playTold } from '../notifications/testing/play-told.ts';
import { signTold } from '../notifications/testing/told-contract.ts';
import { modes } from '../testing/desk.ts';

const { play, log, openShop, deliver, owed } = playTold();

const struck = () => log.filter(({ event }) => event === 'fault').map(({ facts }) => facts);

const signed = 'PAYSCORE.USER_SIGN_PLAN';

/** When each delivery was made, as Beijing's clocks showed it, what came of it, and whether by hand. */
function deliveries(notification: WatchedNotification | undefined) {
  const attempts = notification?.attempts ?? [];
  return attempts.map(({ at, outcome, by_hand: byHand }) => [at.slice(11, 19), outcome, byHand]);
}

describe.each(modes)('a notification to a %s', (mode) => {
  test.each([
    ['wrong-signature', { outcome: 'refused', reason: 'mismatch', status: 401 }],
    ['signtest-probe', { outcome: 'probe', status: 401 }],
  ] as const)('with %s is not handled, and comes again in its time', async (kind, refused) => {
    await play.control.faults.put('bent', { on: 'notifications', kind, times: 1 });
    const shop = await openShop(mode);
    const { signPlanId } = await signTold(play, { mode, number: 'BENT', notifyUrl: shop.url });
    await deliver();
    expect(shop.receipts).toMatchObject([refused]);
    expect(shop.told).toEqual([]);
    const [waiting] = await owed(signPlanId);
    expect(waiting).toMatchObject({ state: 'waiting', next_attempt_at: '2026-01-05T10:01:00+08:00' });
    await play.until('2026-01-05T10:00:59');
    expect(shop.receipts).toHaveLength(1);
    await play.until('2026-01-05T10:01:00');
    expect(shop.outcomes).toEqual([refused.outcome, 'handled']);
    expect(shop.told).toMatchObject([{ event_type: signed, resource: { sign_plan_id: signPlanId } }]);
    expect(deliveries((await owed(signPlanId))[0])).toEqual([
      ['10:00:00', 'failed', false],
      ['10:01:00', 'delivered', false],
    ]);
    const { mchid } = play.stage[mode];
    expect(struck()).toEqual([{ fault: 'bent', kind, mchid, eventType: signed, attemptNo: 1, left: 0 }]);
  });

  test('that is delivered twice is handled once', async () => {
    await play.control.faults.put('twice', { on: 'notifications', kind: 'duplicate', times: 1 });
    const shop = await openShop(mode);
    const { signPlanId } = await signTold(play, { mode, number: 'TWICE', notifyUrl: shop.url });
    await deliver();
    expect(shop.outcomes).toEqual(['handled', 'duplicate']);
    expect(shop.told).toHaveLength(1);
    expect(await owed(signPlanId)).toMatchObject([{ state: 'delivered', attempts: [{}, { by_hand: true }] }]);
    expect(struck()).toMatchObject([{ fault: 'twice', kind: 'duplicate', left: 0 }]);
  });

  test('that is delayed comes so much later, and not before', async () => {
    const fault = { on: 'notifications', kind: 'delayed', delay_ms: 90_000, times: 1 } as const;
    await play.control.faults.put('late', fault);
    const shop = await openShop(mode);
    await signTold(play, { mode, number: 'LATE', notifyUrl: shop.url });
    await play.until('2026-01-05T10:01:29');
    expect(shop.receipts).toEqual([]);
    await play.until('2026-01-05T10:01:30');
    expect(shop.outcomes).toEqual(['handled']);
    expect(struck()).toMatchObject([{ fault: 'late', kind: 'delayed', attemptNo: 0 }]);
  });

  test('that is reordered comes after the next one of its merchant', async () => {
    await play.control.faults.put('after', { on: 'notifications', kind: 'reordered', times: 1 });
    const shop = await openShop(mode);
    const first = await signTold(play, { mode, number: 'FIRST', notifyUrl: shop.url });
    await deliver();
    expect(shop.receipts).toEqual([]);
    const second = await signTold(play, { mode, number: 'SECOND', notifyUrl: shop.url });
    await deliver();
    expect(shop.told).toMatchObject([
      { resource: { sign_plan_id: second.signPlanId } },
      { resource: { sign_plan_id: first.signPlanId } },
    ]);
    expect(struck()).toMatchObject([{ fault: 'after', kind: 'reordered' }]);
  });

  test('that comes before the answer finds the change made, and the caller still waiting', async () => {
    await play.control.readings.choose({ merchant_cancel_notice: 'sent' });
    const order: string[] = [];
    const shop = await openShop(mode, {
      // What a careful handler does: it asks the platform how things stand.
      work: async ({ event_type: type }) => {
        const { data } = await play.desk(mode).querySignPlan('EARLY');
        order.push(`${type} ${data.sign_state}`);
      },
    });
    const { desk } = await signTold(play, { mode, number: 'EARLY', notifyUrl: shop.url });
    await deliver();
    await play.control.faults.put('early', { on: 'notifications', kind: 'before-answer', times: 1 });
    await desk.cancelSignPlan('EARLY');
    order.push('answered');
    expect(order).toEqual([
      'PAYSCORE.USER_SIGN_PLAN SIGNED',
      'PAYSCORE.USER_CANCEL_SIGN_PLAN SIGN_PLAN_CANCEL',
      'answered',
    ]);
    expect(struck()).toMatchObject([{ fault: 'early', kind: 'before-answer', left: 0 }]);
  });
});

test('a fault strikes one merchant and one type of event, and no other', async () => {
  const { mchid } = play.stage.partner;
  const event_type = 'PAYSCORE.USER_SIGN_PLAN';
  await play.control.faults.put('one', { on: 'notifications', kind: 'wrong-signature', mchid, event_type });
  const [partner, direct] = await Promise.all([openShop('partner'), openShop('direct')]);
  await signTold(play, { mode: 'direct', number: 'ONE', notifyUrl: direct.url });
  const { signPlanId } = await signTold(play, { mode: 'partner', number: 'ONE', notifyUrl: partner.url });
  await deliver();
  await play.control.user.cancels(signPlanId);
  await deliver();
  expect(direct.outcomes).toEqual(['handled']);
  expect(partner.outcomes).toEqual(['refused', 'handled']);
  expect(struck()).toMatchObject([{ fault: 'one', mchid, eventType: event_type, left: null }]);
});
