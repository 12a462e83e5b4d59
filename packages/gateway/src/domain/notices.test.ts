import { defaultReadings } from '@hufu/contract';
import { describe, expect, test } from 'vitest';
import { orderEvent, signPlanEvent } from './notices.ts';
import type { ServiceOrder } from './service-order.ts';
import type { SignPlan } from './sign-plan.ts';
import { reading } from './testing/decided.ts';
import { servedIn, signPlanIn } from './testing/served-samples.ts';

describe('a sign plan', () => {
  const unsigned = signPlanIn('UNSIGNED');
  const signed = signPlanIn('SIGNED');
  const cancelled = signPlanIn('SIGN_PLAN_CANCEL');

  test.each<[string, SignPlan, SignPlan, string | null]>([
    ['is signed', unsigned, signed, 'userSignedPlan'],
    ['is cancelled by its user', signed, { ...cancelled, cancelType: 'USER' }, 'userCancelledSignPlan'],
    ['is revoked', signed, { ...cancelled, cancelType: 'REVOKE_SERVICE' }, 'userCancelledSignPlan'],
    ['is cancelled by the merchant itself', signed, { ...cancelled, cancelType: 'MERCHANT' }, null],
    ['is complete', signed, signPlanIn('COMPLETE'), null],
    ['runs out', signed, signPlanIn('EXPIRE'), null],
    ['serves a detail', signed, { ...signed, goingDetailNo: 2 }, null],
  ])('that %s', (_what, before, after, event) => {
    expect(signPlanEvent(before, after, defaultReadings)).toBe(event);
  });

  test('that is cancelled by the merchant, where that is read so', () => {
    const after: SignPlan = { ...cancelled, cancelType: 'MERCHANT' };
    const readings = reading({ merchant_cancel_notice: 'sent' });
    expect(signPlanEvent(signed, after, readings)).toBe('userCancelledSignPlan');
  });
});

describe('a service order', () => {
  const { order: waiting } = servedIn('WAITING');
  const { order: serving } = servedIn('SERVING');
  const { order: paying } = servedIn('PAYING');
  const { order: done } = servedIn('DONE');
  const synced = {
    ...done,
    payments: done.payments.map((payment) => ({ ...payment, paidType: 'MCH' as const })),
  };

  test.each<[string, ServiceOrder, ServiceOrder, string | null]>([
    ['is confirmed', waiting, serving, 'userConfirmedOrder'],
    ['is completed', serving, paying, null],
    ['is deducted', paying, done, 'userPaidOrder'],
    ['is paid by other ways, as the merchant said itself', paying, synced, null],
    ['costs nothing', serving, { ...done, payments: [] }, null],
    ['is cancelled', paying, servedIn('REVOKED').order, null],
    ['expires', waiting, servedIn('EXPIRED').order, null],
    ['fails to be deducted', paying, { ...paying, failuresSeen: 1 }, null],
    ['was paid before', done, done, null],
  ])('that %s', (_what, before, after, event) => {
    expect(orderEvent(before, after)).toBe(event);
  });
});
