import { describe, expect, test } from 'vitest';
import type { NotificationEvent } from '../events/event.ts';
import { events } from '../events/events.ts';
import { firstWorld } from '../first-world.ts';
import { validate } from '../validate.ts';
import { eventSampleOf } from './event-sample.ts';

const { partner, subMerchant, direct } = firstWorld;

describe.each(Object.values<NotificationEvent>(events))('the sample of $id', (event) => {
  test.each(['partner', 'direct'] as const)('is as described in %s mode', (mode) => {
    const sample = eventSampleOf(event, mode);
    expect(validate(event.resource, sample, 'body')).toEqual({ ok: true, value: sample });
  });

  test('is of one merchant', () => {
    const { mchid: sub_mchid, appid: sub_appid } = subMerchant;
    expect(eventSampleOf(event, 'partner')).toMatchObject({ ...partner, sub_mchid, sub_appid });
    const ofDirect = eventSampleOf(event, 'direct');
    expect(ofDirect).toMatchObject(direct);
    expect(Object.keys(ofDirect).filter((name) => name.startsWith('sub_'))).toEqual([]);
  });
});

test('each sample is in the state that its event tells of', () => {
  expect(eventSampleOf(events.userSignedPlan, 'direct')).toMatchObject({
    sign_state: 'SIGNED',
    cancel_sign_time: '',
    signed_detail_list: [{ plan_detail_state: 'NOT_USED', order_id: '', actual_pay_price: 0, use_time: '' }],
  });
  expect(eventSampleOf(events.userCancelledSignPlan, 'direct')).toMatchObject({
    sign_state: 'SIGN_PLAN_CANCEL',
    cancel_sign_type: 'USER',
    cancel_sign_time: '2021-06-01T09:00:00+08:00',
  });
  const confirmed = eventSampleOf(events.userConfirmedOrder, 'direct');
  expect(confirmed).toMatchObject({ state: 'DOING', state_description: 'USER_CONFIRM' });
  expect(confirmed).not.toHaveProperty('collection');
  const paid = eventSampleOf(events.userPaidOrder, 'direct');
  expect(paid).toMatchObject({ state: 'DONE', collection: { state: 'USER_PAID' } });
  expect(paid).not.toHaveProperty('state_description');
});
