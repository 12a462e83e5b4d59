/**
 * The gateway's deliveries meet the SDK's receiver: two halves that were made by the same description, on a real
 * connection, for the whole life of a contract.
 */
import type { Notification } from '@hufu/sdk/notifications';
import { describe, expect, test } from 'vitest';
import { type Mode } from '../testing/desk.ts';
import { orderNumber, pricesFen } from '../testing/lessons.ts';
import { subMchid } from '../testing/partner-desk.ts';
import { playTold } from './testing/play-told.ts';
import { offerTold, signTold, type ToldContract } from './testing/told-contract.ts';

const { play, openShop, deliver } = playTold();

/** What a notification is about, in a line. */
function inShort({ event_type: type, ...one }: Notification): string {
  // Every resource that is told of here says the number of its business.
  const said = one.resource as { readonly merchant_sign_plan_no?: string; readonly out_order_no?: string };
  return `${type} ${said.out_order_no ?? said.merchant_sign_plan_no}`;
}

/** A lesson from its order to its payment: the user confirms, the merchant completes, the platform deducts. */
async function takeLesson({ desk, order, signPlanNo }: ToldContract, detailNo: number): Promise<void> {
  const orderId = await order(detailNo);
  await play.control.user.confirmsOrder(orderId);
  await deliver();
  await desk.completeOrder(orderNumber(signPlanNo, detailNo), pricesFen[detailNo - 1] ?? 0);
  await play.control.clock.advance('PT1M');
}

/**
 * A contract that is lived to its end, and another that its user cancels. Each step is told of before the next: two
 * notifications of one instant may come in either order.
 */
async function live(mode: Mode, notifyUrl: string): Promise<ToldContract> {
  await play.control.readings.choose({ order_starts_as: 'created' });
  const lived = await offerTold(play, { mode, number: 'LIVED', notifyUrl });
  await play.control.user.signs(lived.signPlanId);
  await deliver();
  for (const detailNo of [1, 2, 3]) await takeLesson(lived, detailNo);
  const left = await signTold(play, { mode, number: 'LEFT', notifyUrl });
  await deliver();
  await play.control.user.cancels(left.signPlanId);
  await deliver();
  return lived;
}

describe.each([
  ['partner', 'node', 'work-then-ack', 'handled'],
  ['partner', 'fetch', 'ack-then-work', 'accepted'],
  ['direct', 'node', 'ack-then-work', 'accepted'],
  ['direct', 'fetch', 'work-then-ack', 'handled'],
] as const)('a %s behind %s, by %s', (mode, door, style, outcome) => {
  test('is told of all that its users do, once, in order, as it would be answered', async () => {
    const shop = await openShop(mode, { door, mode: style });
    const lived = await live(mode, shop.url);

    const expected = [
      'PAYSCORE.USER_SIGN_PLAN LIVED',
      'PAYSCORE.USER_CONFIRM LIVED-1',
      'PAYSCORE.USER_PAID LIVED-1',
      'PAYSCORE.USER_CONFIRM LIVED-2',
      'PAYSCORE.USER_PAID LIVED-2',
      'PAYSCORE.USER_CONFIRM LIVED-3',
      'PAYSCORE.USER_PAID LIVED-3',
      'PAYSCORE.USER_SIGN_PLAN LEFT',
      'PAYSCORE.USER_CANCEL_SIGN_PLAN LEFT',
    ];
    await shop.hasHandled(expected.length);
    expect(shop.told.map(inShort)).toEqual(expected);
    expect(new Set(shop.outcomes)).toEqual(new Set([outcome]));
    expect(shop.failures).toEqual([]);

    const { mchid } = play.stage[mode];
    for (const { kind, resource } of shop.told) {
      expect(kind).toBe('known');
      expect(resource).toMatchObject(mode === 'partner' ? { mchid, sub_mchid: subMchid } : { mchid });
      if (mode === 'direct') expect(resource).not.toHaveProperty('sub_mchid');
    }
    await expectToldAsAnswered(lived, shop.told);
    const listed = await play.control.notifications.list();
    expect(listed.map(({ state, attempts_made: made }) => `${state} ${made}`)).toEqual(
      shop.told.map(() => 'delivered 1'),
    );
  });
});

/** What the last payment and the signing said, beside what the merchant is answered when it asks. */
async function expectToldAsAnswered(
  { desk, signPlanId }: ToldContract,
  told: readonly Notification[],
): Promise<void> {
  const [signed] = told;
  const paid = told.find((one) => inShort(one) === 'PAYSCORE.USER_PAID LIVED-3');
  const { data: order } = await desk.queryOrder('LIVED-3');
  expect(paid?.resource).toMatchObject({
    order_id: order.order_id,
    state: 'DONE',
    total_amount: pricesFen[2],
    collection: { state: 'USER_PAID', paid_amount: pricesFen[2] },
  });
  expect(order).toMatchObject({ state: 'DONE', total_amount: pricesFen[2] });
  const { data: signPlan } = await desk.querySignPlan('LIVED');
  expect(signed?.resource).toMatchObject({
    sign_plan_id: signPlanId,
    plan_id: signPlan.plan_id,
    sign_state: 'SIGNED',
    sign_time: signPlan.sign_time,
    // Unset texts are empty in a notification, and left out of an answer.
    cancel_sign_time: '',
  });
  expect(signPlan).toMatchObject({ sign_state: 'COMPLETE' });
}
