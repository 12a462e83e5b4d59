import { describe, expect, test } from 'vitest';
import { directCompletion, directOrder, partnerSignPlan } from '../../testing/bodies.ts';
import { openTestGateway } from '../../testing/gateway.ts';
import { signedDirect } from '../../testing/signed-contract.ts';
import { createTestWorld, directMchid, partnerMchid } from '../../testing/world.ts';

const world = await createTestWorld();
const ten = '2026-01-05T10:00:00+08:00';
const still = { happened: [], happened_count: 0 };

/** A gateway that stands still at ten. */
async function standing() {
  const gateway = await openTestGateway(world);
  await gateway.control('freezeClock', { json: { at: ten } });
  return gateway;
}

describe('the clock', () => {
  test('runs with the machine until somebody stops it', async () => {
    const gateway = await openTestGateway(world);
    const clock = await gateway.control('readClock');
    expect(clock).toEqual({ now: clock.now, frozen: false, ...still });
    expect(Math.abs(Date.parse(clock.now) - gateway.clock.nowMs())).toBeLessThan(60_000);
    const stopped = await gateway.control('freezeClock', { json: {} });
    expect(stopped.frozen).toBe(true);
    expect(await gateway.control('readClock')).toEqual(stopped);
  });

  test('stops at an instant, is put elsewhere and goes on standing still', async () => {
    const gateway = await openTestGateway(world);
    expect(await gateway.control('freezeClock', { json: { at: ten } })).toEqual({
      now: ten,
      frozen: true,
      ...still,
    });
    const now = '2026-01-05T09:00:00Z';
    expect(await gateway.control('setClock', { json: { now } })).toEqual({
      now: '2026-01-05T17:00:00+08:00',
      frozen: true,
      ...still,
    });
  });

  test('goes back as well, and lets what happened stand', async () => {
    const gateway = await standing();
    expect(await gateway.control('setClock', { json: { now: '2025-01-05T10:00:00+08:00' } })).toMatchObject({
      now: '2025-01-05T10:00:00+08:00',
    });
  });

  test('runs on from where it stood', async () => {
    const gateway = await standing();
    const { now, frozen } = await gateway.control('resumeClock');
    expect(frozen).toBe(false);
    expect(Date.parse(now) - Date.parse(ten)).toBeLessThan(60_000);
    expect(now >= ten).toBe(true);
  });

  test('moves on by a duration', async () => {
    const gateway = await standing();
    expect(await gateway.control('advanceClock', { json: { duration: 'P1DT2H' } })).toMatchObject({
      now: '2026-01-06T12:00:00+08:00',
    });
  });

  test('moves on by whole milliseconds, also where a fraction of a second has none in binary', async () => {
    const gateway = await standing();
    await gateway.control('setClock', { json: { now: '1970-01-01T00:00:00Z' } });
    await gateway.control('advanceClock', { json: { duration: 'PT1.001S' } });
    expect(gateway.clock.nowMs()).toBe(1001);
  });

  test('stays where it was put when the store is read anew', async () => {
    const gateway = await standing();
    await gateway.state.reload();
    expect(await gateway.control('readClock')).toMatchObject({ now: ten, frozen: true });
  });

  test('never makes a signature stale', async () => {
    const gateway = await standing();
    const { data } = await gateway.as(partnerMchid).answer('listCertificates');
    expect(data).toHaveLength(1);
  });
});

describe('what is due on the way', () => {
  test('happens in its order and is told, with what is due next', async () => {
    const gateway = await standing();
    const signPlan = await signedDirect(gateway, 'S-1');
    const direct = gateway.as(directMchid);
    const { order_id } = await direct.answer('createServiceOrder', { json: directOrder(signPlan) });
    const order = { path: { out_order_no: 'S-1-1' }, json: directCompletion(12_000) };
    await direct.answer('completeServiceOrder', order);
    const json = partnerSignPlan('S-2');
    const { sign_plan } = await gateway.as(partnerMchid).answer('createPartnerUserSignPlan', { json });
    const { next_due } = await gateway.control('readClock');
    expect(next_due).toEqual({ at: '2026-01-05T10:01:00+08:00', kind: 'service-order', id: order_id });
    expect(await gateway.control('advanceClock', { json: { duration: 'P1D' } })).toEqual({
      now: '2026-01-06T10:00:00+08:00',
      frozen: true,
      next_due: { at: signPlan.plan_over_time, kind: 'sign-plan', id: signPlan.sign_plan_id },
      happened: [
        { at: '2026-01-05T10:01:00+08:00', what: 'deduction-succeeded', id: order_id },
        { at: '2026-01-05T12:00:00+08:00', what: 'package-lapsed', id: sign_plan.sign_plan_id },
      ],
      happened_count: 2,
    });
  });

  test('is run to one after the other, until nothing is', async () => {
    const gateway = await standing();
    const { sign_plan_id: id, plan_over_time: over } = await signedDirect(gateway, 'S-1');
    expect(await gateway.control('runToNextDue')).toEqual({
      now: over,
      frozen: true,
      happened: [{ at: over, what: 'sign-plan-expired', id }],
      happened_count: 1,
    });
    expect(await gateway.control('runToNextDue')).toEqual({ now: over, frozen: true, ...still });
  });

  test('is told to a thousand, and counted beyond', async () => {
    const gateway = await standing();
    const signPlan = await signedDirect(gateway, 'S-1');
    const direct = gateway.as(directMchid);
    const { order_id = '' } = await direct.answer('createServiceOrder', { json: directOrder(signPlan) });
    const path = { order_id };
    await gateway.control('userFailsToPay', { path, json: { times: 1000 } });
    const order = { path: { out_order_no: 'S-1-1' }, json: directCompletion(12_000) };
    await direct.answer('completeServiceOrder', order);
    const { happened, happened_count } = await gateway.control('advanceClock', {
      json: { duration: 'P1001D' },
    });
    // The thousand failures, the sign plan that ran out meanwhile, and the deduction that came through.
    expect([happened.length, happened_count]).toEqual([1000, 1002]);
  });
});

describe('what the clock is not told', () => {
  test.each([
    ['setClock', { now: '2026-02-30T10:00:00+08:00' }, '/now'],
    ['setClock', { now: '1969-12-31T00:00:00Z' }, '/now'],
    ['freezeClock', { at: '2026-01-05T25:00:00+08:00' }, '/at'],
    ['freezeClock', { at: '9999-12-31T23:59:59-08:00' }, '/at'],
  ] as const)('%s %o', async (id, json, field) => {
    const gateway = await standing();
    expect(await gateway.refusedControl(id, { json })).toMatchObject({
      status: 400,
      code: 'PARAM_ERROR',
      rule: 'instant-form',
      detail: { location: 'body', field },
    });
    expect(await gateway.control('readClock')).toMatchObject({ now: ten, frozen: true });
  });

  test.each(['P3000000D', 'P99999999999999999999W'])('a duration of %s', async (duration) => {
    const gateway = await standing();
    expect(await gateway.refusedControl('advanceClock', { json: { duration } })).toMatchObject({
      code: 'PARAM_ERROR',
      rule: 'duration-form',
      detail: { field: '/duration', value: duration },
    });
    expect(await gateway.control('readClock')).toMatchObject({ now: ten });
  });
});
