import { describe, expect, test } from 'vitest';
import { eventFaultsOf } from '../contract-faults.ts';
import { sampleOf } from '../derive/sample.ts';
import { choice, group, text } from '../field.ts';
import { validate } from '../validate.ts';
import { eventTypes, notificationEnvelope } from './envelope.ts';
import type { NotificationEvent } from './event.ts';
import { events, eventsByType } from './events.ts';

const { userSignedPlan, userPaidOrder } = events;

describe('the events', () => {
  test('do not contradict each other or the envelope', () => {
    expect(eventFaultsOf(events)).toEqual([]);
  });

  test('are those that the envelope can carry, in its order', () => {
    expect(Object.values(events).map(({ type }) => type)).toEqual(eventTypes);
  });

  test('are found by their types', () => {
    expect(eventsByType.get('PAYSCORE.USER_PAID')).toBe(userPaidOrder);
    expect(eventsByType.get('PAYSCORE.MCH_PREPAY')).toBeUndefined();
  });

  test('tell of a service order with both its numbers and without its address', () => {
    const names = Object.keys(userPaidOrder.resource.properties);
    expect(names).toContain('out_order_no');
    expect(names).toContain('out_trade_no');
    expect(names).not.toContain('notify_url');
  });

  test('the sample of the envelope is as described', () => {
    const sample = sampleOf(notificationEnvelope);
    expect(validate(notificationEnvelope, sample, 'body')).toEqual({ ok: true, value: sample });
  });

  test('the platform’s own sample of a signed plan is as described', () => {
    const detail = {
      plan_detail_no: 1,
      original_price: 200,
      plan_discount_description: '享受五折',
      actual_price: 100,
      plan_detail_state: 'NOT_USED',
      order_id: '',
      merchant_plan_detail_no: '1693882928727',
      plan_detail_name: '服务费1',
      actual_pay_price: 0,
      use_time: '',
      complete_time: '',
      cancel_time: '',
    };
    const signed = {
      sign_plan_id: '01020033210023606914000000007830',
      openid: 'oBgbt4',
      service_id: '00109000000000169034377913212082',
      mchid: '2480262201',
      sub_appid: '',
      appid: 'wxa620f17681c6b0c7',
      merchant_sign_plan_no: '1693882928726',
      merchant_callback_url: 'https://api.test.com/notify',
      plan_id: '01000033210032606914000000007983',
      going_detail_no: 0,
      sign_state: 'SIGNED',
      cancel_sign_time: '',
      cancel_sign_type: 'NOT_CANCEL',
      cancel_reason: '',
      plan_name: '瑜伽课5节',
      plan_over_time: '2024-07-02T00:00:00+08:00',
      total_origin_price: 1000,
      deduction_quantity: 5,
      total_actual_price: 500,
      signed_detail_list: [1, 2, 3, 4, 5].map((plan_detail_no) => ({ ...detail, plan_detail_no })),
      sign_time: '2023-09-05T11:03:56+08:00',
    };
    expect(validate(userSignedPlan.resource, signed, 'body')).toEqual({ ok: true, value: signed });
  });
});

describe('a contradiction is found', () => {
  const faultsWith = (change: Partial<NotificationEvent>) =>
    eventFaultsOf({ ...events, userPaidOrder: { ...userPaidOrder, ...change } });

  test.each<[string, Partial<NotificationEvent>, string]>([
    ['another id', { id: 'other' }, 'userPaidOrder calls itself other.'],
    [
      'two events of one type',
      { type: 'PAYSCORE.USER_CONFIRM' },
      'userPaidOrder and userConfirmedOrder are both PAYSCORE.USER_CONFIRM.',
    ],
    [
      'a type of the envelope that no event has',
      { type: 'PAYSCORE.USER_CONFIRM' },
      'The envelope can carry PAYSCORE.USER_PAID, which no event is.',
    ],
    [
      'a field without a label',
      {
        resource: group(
          {
            x: text({ label: { zh: '', en: 'x' }, max: 1 }),
            y: choice(['A'], { label: { zh: '乙', en: 'y' } }),
          },
          { label: { zh: '试', en: 'trial' } },
        ),
      },
      'userPaidOrder.x lacks a label.',
    ],
    [
      'a summary that the envelope cannot hold',
      { summaryText: '付'.repeat(65) },
      'userPaidOrder has a summary of more than 64 characters.',
    ],
  ])('%s', (_name, change, fault) => {
    expect(faultsWith(change)).toContain(fault);
  });
});
