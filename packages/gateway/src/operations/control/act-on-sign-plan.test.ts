import { describe, expect, test } from 'vitest';
import { directOrder, directPlan, directSignPlan, partnerSignPlan } from '../../testing/bodies.ts';
import { openTestGateway, type TestGateway } from '../../testing/gateway.ts';
import { playAt, signedDirect, signedPartner } from '../../testing/signed-contract.ts';
import {
  createTestWorld,
  directMchid,
  partnerMchid,
  planlessServiceId,
  serviceId,
  subMchid,
} from '../../testing/world.ts';

const world = await createTestWorld();
const unknown = { path: { sign_plan_id: '01010000000000000000000000000000' } };

/** A gateway that stands still, with a partner's contract that waits for its user. */
async function waiting() {
  const gateway = await openTestGateway(world);
  await playAt(gateway);
  const json = partnerSignPlan('S-1');
  const { sign_plan } = await gateway.as(partnerMchid).answer('createPartnerUserSignPlan', { json });
  return { gateway, signPlan: sign_plan, path: { sign_plan_id: sign_plan.sign_plan_id } };
}

describe('a sign plan by its id', () => {
  test('is read with its user, and with the end of its package', async () => {
    const { gateway, signPlan, path } = await waiting();
    expect(await gateway.control('readSignPlan', { path })).toEqual({
      ...signPlan,
      user_id: 'user-1',
      package_over_time: '2026-01-05T12:00:00+08:00',
    });
  });

  test('has no sub-merchant in direct mode', async () => {
    const gateway = await openTestGateway(world);
    const signed = await signedDirect(gateway, 'S-1');
    const read = await gateway.control('readSignPlan', { path: { sign_plan_id: signed.sign_plan_id } });
    expect(read).toMatchObject(signed);
    expect(read).not.toHaveProperty('sub_mchid');
  });

  test.each(['readSignPlan', 'userSigns', 'userRefuses', 'userCancels'] as const)(
    'that is not there: %s is told so',
    async (id) => {
      const gateway = await openTestGateway(world);
      expect(await gateway.refusedControl(id, unknown)).toMatchObject({
        status: 404,
        code: 'RESOURCE_NOT_EXISTS',
        rule: 'sign-plan-exists',
      });
    },
  );
});

describe('the user', () => {
  test('signs: the plan is in force from then on, and a repeat answers the same', async () => {
    const { gateway, path } = await waiting();
    await gateway.control('advanceClock', { json: { duration: 'PT1H' } });
    const signed = await gateway.control('userSigns', { path });
    expect(signed).toMatchObject({
      sign_state: 'SIGNED',
      sign_time: '2026-01-05T11:00:00+08:00',
      plan_over_time: '2026-11-02T00:00:00+08:00',
    });
    await gateway.control('advanceClock', { json: { duration: 'P1D' } });
    expect(await gateway.control('userSigns', { path })).toEqual(signed);
    expect(await gateway.control('readSignPlan', { path })).toEqual(signed);
    expect((await gateway.control('readClock')).next_due).toEqual({
      at: signed.plan_over_time,
      kind: 'sign-plan',
      id: path.sign_plan_id,
    });
  });

  test('cannot sign once the package has lapsed', async () => {
    const { gateway, path } = await waiting();
    await gateway.control('advanceClock', { json: { duration: 'PT2H' } });
    expect(await gateway.refusedControl('userSigns', { path })).toMatchObject({
      status: 400,
      code: 'INVALID_REQUEST',
      rule: 'package-alive',
    });
  });

  test('cannot sign a plan that is stopped, also when the stop comes while it is looked at', async () => {
    let isStopped = false;
    const gateway: TestGateway = await openTestGateway(world, {
      seenThrough: (store) => ({
        ...store,
        planById: async (planId) => {
          const found = await store.planById(planId);
          if (isStopped || signPlanId === null) return found;
          isStopped = true;
          await gateway.as(partnerMchid).call('stopPartnerPlan', {
            path: { merchant_plan_no: 'EXAMPLE-PLAN-1' },
            json: { sub_mchid: subMchid },
          });
          return found;
        },
      }),
    });
    let signPlanId: string | null = null;
    const { sign_plan } = await gateway
      .as(partnerMchid)
      .answer('createPartnerUserSignPlan', { json: partnerSignPlan('S-1') });
    signPlanId = sign_plan.sign_plan_id;
    const path = { sign_plan_id: signPlanId };
    expect(await gateway.refusedControl('userSigns', { path })).toMatchObject({ rule: 'plan-signable' });
    expect(isStopped).toBe(true);
    expect((await gateway.control('readSignPlan', { path })).sign_state).toBe('UNSIGNED');
  });

  test('refuses: nothing changes, and the page can still be signed', async () => {
    const { gateway, path } = await waiting();
    const before = await gateway.control('readSignPlan', { path });
    expect(await gateway.control('userRefuses', { path })).toEqual(before);
    expect(await gateway.control('userSigns', { path })).toMatchObject({ sign_state: 'SIGNED' });
    expect(await gateway.refusedControl('userRefuses', { path })).toMatchObject({ rule: 'sign-plan-state' });
  });

  test('cancels: the merchant sees by whom and when, and a repeat answers the same', async () => {
    const gateway = await openTestGateway(world);
    await playAt(gateway);
    const { sign_plan_id } = await signedPartner(gateway, 'S-1');
    const cancelled = await gateway.control('userCancels', { path: { sign_plan_id } });
    expect(cancelled).toMatchObject({
      sign_state: 'SIGN_PLAN_CANCEL',
      cancel_sign_type: 'USER',
      cancel_sign_time: '2026-01-05T10:00:00+08:00',
    });
    expect(cancelled).not.toHaveProperty('cancel_reason');
    expect(await gateway.control('userCancels', { path: { sign_plan_id } })).toEqual(cancelled);
    const query = { sub_mchid: subMchid };
    const seen = await gateway
      .as(partnerMchid)
      .answer('queryPartnerUserSignPlan', { path: { merchant_sign_plan_no: 'S-1' }, query });
    expect(cancelled).toMatchObject(seen);
  });

  test('cannot cancel what was never signed', async () => {
    const { gateway, path } = await waiting();
    expect(await gateway.refusedControl('userCancels', { path })).toMatchObject({
      code: 'INVALID_REQUEST',
      rule: 'sign-plan-state',
    });
  });

  test('acts once, however many press at once', async () => {
    const { gateway, path } = await waiting();
    const signed = await Promise.all(Array.from({ length: 8 }, () => gateway.control('userSigns', { path })));
    expect(new Set(signed.map((each) => JSON.stringify(each))).size).toBe(1);
  });
});

describe('revoking a service', () => {
  const path = { user_id: 'user-1', service_id: serviceId };

  /** Two contracts of two merchants that the user signed, and one that the user did not. */
  async function contracted() {
    const gateway = await openTestGateway(world);
    await playAt(gateway);
    const first = await signedPartner(gateway, 'S-1');
    await gateway.time.advance(1_000);
    const second = await signedDirect(gateway, 'S-2');
    const json = partnerSignPlan('S-3');
    const { sign_plan: unsigned } = await gateway
      .as(partnerMchid)
      .answer('createPartnerUserSignPlan', { json });
    return { gateway, first, second, unsigned };
  }

  async function statesOf(gateway: TestGateway, ...signPlans: readonly { readonly sign_plan_id: string }[]) {
    const read = await Promise.all(
      signPlans.map(({ sign_plan_id }) => gateway.control('readSignPlan', { path: { sign_plan_id } })),
    );
    return read.map((signPlan) => `${signPlan.sign_state} ${signPlan.cancel_sign_type}`);
  }

  test('cancels all that the user signed under it, and nothing twice', async () => {
    const { gateway, first, second, unsigned } = await contracted();
    expect(await gateway.control('userRevokesService', { path })).toEqual({
      cancelled: [{ sign_plan_id: first.sign_plan_id }, { sign_plan_id: second.sign_plan_id }],
    });
    expect(await statesOf(gateway, first, second, unsigned)).toEqual([
      'SIGN_PLAN_CANCEL REVOKE_SERVICE',
      'SIGN_PLAN_CANCEL REVOKE_SERVICE',
      'UNSIGNED NOT_CANCEL',
    ]);
    expect(await gateway.control('userRevokesService', { path })).toEqual({ cancelled: [] });
  });

  test('cancels nothing while one of them is in service', async () => {
    const { gateway, first, second } = await contracted();
    await gateway.as(directMchid).answer('createServiceOrder', { json: directOrder(second) });
    expect(await gateway.refusedControl('userRevokesService', { path })).toMatchObject({
      status: 400,
      code: 'INVALID_REQUEST',
      rule: 'sign-plan-not-serving',
    });
    expect(await statesOf(gateway, first, second)).toEqual(['SIGNED NOT_CANCEL', 'SIGNED NOT_CANCEL']);
  });

  test('touches neither another service nor another user', async () => {
    const { gateway, first } = await contracted();
    for (const other of [
      { ...path, service_id: planlessServiceId },
      { ...path, user_id: 'user-2' },
    ]) {
      expect(await gateway.control('userRevokesService', { path: other })).toEqual({ cancelled: [] });
    }
    expect(await statesOf(gateway, first)).toEqual(['SIGNED NOT_CANCEL']);
  });

  test.each([
    [{ ...path, user_id: 'nobody' }, 'user-exists'],
    [{ ...path, service_id: 'nothing' }, 'service-exists'],
  ])('of %o is not found', async (other, rule) => {
    const gateway = await openTestGateway(world);
    expect(await gateway.refusedControl('userRevokesService', { path: other })).toMatchObject({
      status: 404,
      code: 'RESOURCE_NOT_EXISTS',
      rule,
    });
  });

  test('is decided anew when a sign plan is cancelled in between', async () => {
    let isOvertaken = false;
    const gateway: TestGateway = await openTestGateway(world, {
      seenThrough: (store) => ({
        ...store,
        signedPlansOf: async (userId, service) => {
          const found = await store.signedPlansOf(userId, service);
          if (isOvertaken) return found;
          isOvertaken = true;
          for (const { signPlanId } of found.slice(0, 1)) {
            await gateway.control('userCancels', { path: { sign_plan_id: signPlanId } });
          }
          return found;
        },
      }),
    });
    await playAt(gateway);
    const first = await signedPartner(gateway, 'S-1');
    await gateway.time.advance(1_000);
    const second = await signedDirect(gateway, 'S-2');
    expect(await gateway.control('userRevokesService', { path })).toEqual({
      cancelled: [{ sign_plan_id: second.sign_plan_id }],
    });
    expect(await statesOf(gateway, first, second)).toEqual([
      'SIGN_PLAN_CANCEL USER',
      'SIGN_PLAN_CANCEL REVOKE_SERVICE',
    ]);
  });
});

test('a contract of a user who was put in later is found by that user', async () => {
  const gateway = await openTestGateway(world);
  const direct = gateway.as(directMchid);
  const openids = [{ appid: 'wxd678efh567hg7000', openid: 'oNew' }];
  await gateway.control('putUser', { path: { user_id: 'user-3' }, json: { openids } });
  const plan = await direct.answer('createPlan', { json: directPlan('P-1') });
  const json = { ...directSignPlan('S-1', plan.plan_id), openid: 'oNew' };
  const { sign_plan } = await direct.answer('createUserSignPlan', { json });
  const path = { sign_plan_id: sign_plan.sign_plan_id };
  expect(await gateway.control('readSignPlan', { path })).toMatchObject({ user_id: 'user-3' });
});
