import { describe, expect, test } from 'vitest';
import { cancelSignPlan, passSignPlanTime, refuseSignPlan, signSignPlan } from './sign-plan-life.ts';
import { accepted, reading, refusedBy } from './testing/decided.ts';
import { sampleAt, samplePlan } from './testing/samples.ts';
import {
  endedAt,
  sampleOverAt,
  servedIn,
  signedSignPlan,
  signPlanIn,
  unsignedSignPlan,
} from './testing/served-samples.ts';

const readings = reading({});
const signing = { plan: samplePlan(), at: sampleAt, readings };
const twoHoursMs = 2 * 60 * 60 * 1000;

describe('signing', () => {
  test('given a contract of 300 days, when it is signed on 2023-09-05, then it runs out on 2024-07-02', () => {
    const unsigned = unsignedSignPlan();
    expect(accepted(signSignPlan(unsigned, signing))).toEqual({
      ...unsigned,
      state: 'SIGNED',
      signedAt: sampleAt,
      expiresAt: Date.parse('2024-07-02T00:00:00+08:00'),
      dueAt: Date.parse('2024-07-02T00:00:00+08:00'),
    });
  });

  test('given a contract created before midnight, when it is signed after, then the day of signing counts', () => {
    const at = Date.parse('2023-09-06T00:00:01+08:00');
    const late = { ...unsignedSignPlan(), packageExpiresAt: at + 1 };
    expect(accepted(signSignPlan(late, { ...signing, at })).expiresAt).toBe(
      Date.parse('2024-07-03T00:00:00+08:00'),
    );
  });

  test('given the other reading, when it is signed, then it runs out a day earlier', () => {
    const lastDay = reading({ plan_over_time: 'last_day' });
    const signed = accepted(signSignPlan(unsignedSignPlan(), { ...signing, readings: lastDay }));
    expect(signed.expiresAt).toBe(Date.parse('2024-07-01T00:00:00+08:00'));
    expect(signed.dueAt).toBe(signed.expiresAt);
  });

  test('given a package of two hours, when it is opened in its last millisecond, then it signs', () => {
    const at = sampleAt + twoHoursMs - 1;
    expect(accepted(signSignPlan(unsignedSignPlan(), { ...signing, at })).signedAt).toBe(at);
  });

  test('given a package of two hours, when it is opened after exactly those, then it has lapsed', () => {
    const refused = refusedBy(signSignPlan(unsignedSignPlan(), { ...signing, at: sampleAt + twoHoursMs }));
    expect(refused).toMatchObject({ code: 'INVALID_REQUEST', rule: 'package-alive' });
    expect(refused.message.en).toContain('2023-09-05T13:03:56+08:00');
  });

  test('given a plan that was stopped since, when its contract is signed, then it is refused', () => {
    const plan = samplePlan({ state: 'STOP' });
    expect(refusedBy(signSignPlan(unsignedSignPlan(), { ...signing, plan }))).toMatchObject({
      code: 'INVALID_REQUEST',
      rule: 'plan-signable',
    });
  });

  test('given a signed contract, when it is signed again after its package and its plan, then it is as it was', () => {
    const signed = accepted(signSignPlan(unsignedSignPlan(), signing));
    const again = { ...signing, plan: samplePlan({ state: 'STOP' }), at: sampleAt + 10 * twoHoursMs };
    expect(accepted(signSignPlan(signed, again))).toBe(signed);
  });

  test('given a contract, when its user refuses, then nothing changes and it can still be signed', () => {
    const unsigned = unsignedSignPlan();
    const refused = accepted(refuseSignPlan(unsigned));
    expect(refused).toBe(unsigned);
    expect(accepted(signSignPlan(refused, signing)).state).toBe('SIGNED');
  });
});

describe('cancelling', () => {
  const byMerchant = { type: 'MERCHANT', reason: '用户放弃课程', at: endedAt, readings } as const;

  test('given a signed contract, when the merchant cancels, then it says who, when and why, and is not due any more', () => {
    expect(accepted(cancelSignPlan(signedSignPlan(), byMerchant))).toEqual({
      ...signedSignPlan(),
      state: 'SIGN_PLAN_CANCEL',
      cancelType: 'MERCHANT',
      cancelReason: '用户放弃课程',
      cancelledAt: endedAt,
      dueAt: null,
    });
  });

  test('given a contract that nobody signed, when the merchant cancels, then its package lapses no more', () => {
    expect(accepted(cancelSignPlan(unsignedSignPlan(), byMerchant))).toMatchObject({
      state: 'SIGN_PLAN_CANCEL',
      dueAt: null,
      signedAt: null,
    });
  });

  test('given the other reading, when the merchant cancels before the user signs, then the state refuses', () => {
    const strict = reading({ cancel_before_signing: 'refused' });
    expect(refusedBy(cancelSignPlan(unsignedSignPlan(), { ...byMerchant, readings: strict }))).toMatchObject({
      code: 'INVALID_REQUEST',
      rule: 'sign-plan-state',
    });
    expect(accepted(cancelSignPlan(signedSignPlan(), { ...byMerchant, readings: strict })).state).toBe(
      'SIGN_PLAN_CANCEL',
    );
  });

  test.each(['WAITING', 'SERVING', 'PAYING'] as const)(
    'given an order that is %s, when its contract is cancelled, then it is refused with the number of the detail',
    (phase) => {
      const refused = refusedBy(cancelSignPlan(servedIn(phase).signPlan, byMerchant));
      expect(refused).toMatchObject({ code: 'INVALID_REQUEST', rule: 'sign-plan-not-serving' });
      expect(refused.message.en).toContain('Detail 1 ');
    },
  );

  test.each(['DONE', 'REVOKED', 'EXPIRED'] as const)(
    'given an order that is %s, when its contract is cancelled, then it is cancelled',
    (phase) => {
      expect(accepted(cancelSignPlan(servedIn(phase).signPlan, byMerchant)).state).toBe('SIGN_PLAN_CANCEL');
    },
  );

  test('given the other reading, when it is cancelled while a detail is in service, then the detail stays in service', () => {
    const allowed = reading({ cancel_while_serving: 'allowed' });
    const { signPlan } = servedIn('SERVING');
    const cancelled = accepted(cancelSignPlan(signPlan, { ...byMerchant, readings: allowed }));
    expect(cancelled.state).toBe('SIGN_PLAN_CANCEL');
    expect(cancelled.details).toEqual(signPlan.details);
  });

  test('given a contract that the merchant cancelled, when it does so for another reason, then the first one stays', () => {
    const cancelled = signPlanIn('SIGN_PLAN_CANCEL');
    expect(accepted(cancelSignPlan(cancelled, byMerchant))).toBe(cancelled);
    expect(cancelled.cancelReason).toBe('first reason');
  });
});

describe('time passing', () => {
  test('given a signed contract, when it is due, then it has run out', () => {
    expect(signedSignPlan().dueAt).toBe(sampleOverAt);
    expect(passSignPlanTime(signedSignPlan())).toEqual({
      next: signedSignPlan({ state: 'EXPIRE', dueAt: null }),
      happened: 'sign-plan-expired',
    });
  });

  test('given a contract that nobody signed, when it is due, then its package is gone and it stays UNSIGNED', () => {
    expect(passSignPlanTime(unsignedSignPlan())).toEqual({
      next: { ...unsignedSignPlan(), dueAt: null },
      happened: 'package-lapsed',
    });
  });
});
