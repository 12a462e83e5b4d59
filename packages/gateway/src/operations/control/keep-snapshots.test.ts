import { describe, expect, test } from 'vitest';
import { openTestGateway } from '../../testing/gateway.ts';
import { playedAt, signedPartner } from '../../testing/signed-contract.ts';
import { createTestWorld, partnerMchid } from '../../testing/world.ts';

const world = await createTestWorld();
const ten = '2026-01-05T10:00:00+08:00';
const path = { name: 'before' };

/** A gateway as it is founded, with the snapshot of that, which stands still at ten. */
async function founded() {
  const gateway = await openTestGateway(world);
  await gateway.store.takeSnapshot({ name: 'founding', takenAt: playedAt.getTime() });
  await gateway.control('freezeClock', { json: { at: ten } });
  return gateway;
}

describe('a snapshot', () => {
  test('brings back contracts, people, readings and the clock', async () => {
    const gateway = await founded();
    const signed = await signedPartner(gateway, 'S-1');
    const read = { path: { sign_plan_id: signed.sign_plan_id } };
    const before = {
      signPlan: await gateway.control('readSignPlan', read),
      users: await gateway.control('listUsers'),
      readings: await gateway.control('listReadings'),
      clock: await gateway.control('readClock'),
    };
    expect(await gateway.control('takeSnapshot', { path })).toEqual({ ...path, taken_at: ten });

    await gateway.control('userCancels', read);
    const openids = [{ appid: 'wx1', openid: 'oNew' }];
    await gateway.control('putUser', { path: { user_id: 'user-3' }, json: { openids } });
    await gateway.control('chooseReadings', { json: { text_length: 'bytes' } });
    await gateway.control('advanceClock', { json: { duration: 'P400D' } });

    expect(await gateway.control('restoreSnapshot', { path })).toEqual({ ...path, taken_at: ten });
    expect({
      signPlan: await gateway.control('readSignPlan', read),
      users: await gateway.control('listUsers'),
      readings: await gateway.control('listReadings'),
      clock: await gateway.control('readClock'),
    }).toEqual(before);
    expect(gateway.state.world.user('wx1', 'oNew')).toBeUndefined();
  });

  test('is listed, replaced by one of its name, and dropped', async () => {
    const gateway = await founded();
    await gateway.control('takeSnapshot', { path });
    await gateway.control('takeSnapshot', { path: { name: 'other' } });
    await gateway.control('advanceClock', { json: { duration: 'PT1H' } });
    await gateway.control('takeSnapshot', { path });
    expect(await gateway.control('listSnapshots')).toEqual({
      snapshots: [
        { name: 'before', taken_at: '2026-01-05T11:00:00+08:00' },
        { name: 'other', taken_at: ten },
        { name: 'founding', taken_at: ten },
      ],
    });
    expect(await gateway.control('dropSnapshot', { path })).toBeNull();
    const { snapshots } = await gateway.control('listSnapshots');
    expect(snapshots.map(({ name }) => name)).toEqual(['other', 'founding']);
  });

  test.each(['restoreSnapshot', 'dropSnapshot'] as const)('that is not there: %s is told so', async (id) => {
    const gateway = await founded();
    expect(await gateway.refusedControl(id, { path })).toMatchObject({
      status: 404,
      code: 'RESOURCE_NOT_EXISTS',
      rule: 'snapshot-exists',
    });
  });

  test.each(['takeSnapshot', 'dropSnapshot'] as const)('named founding is not for %s', async (id) => {
    const gateway = await founded();
    expect(await gateway.refusedControl(id, { path: { name: 'founding' } })).toMatchObject({
      status: 400,
      code: 'INVALID_REQUEST',
      rule: 'snapshot-reserved',
    });
    expect((await gateway.control('listSnapshots')).snapshots).toHaveLength(1);
  });
});

describe('a reset', () => {
  test('goes back to the founding, with the keys of then and the time of the machine', async () => {
    const gateway = await founded();
    const { sign_plan_id } = await signedPartner(gateway, 'S-1');
    const before = await gateway.control('readCredentials', { path: { mchid: partnerMchid } });
    const json = { role: 'direct', appids: ['wx1'] };
    await gateway.control('putMerchant', { path: { mchid: '1900000300' }, json });
    const { now } = await gateway.control('reset');
    expect(Math.abs(Date.parse(now) - gateway.clock.nowMs())).toBeLessThan(60_000);
    expect(gateway.clock.frozen).toBe(false);
    expect((await gateway.control('listMerchants')).merchants).toHaveLength(world.merchants.length);
    expect(await gateway.control('readCredentials', { path: { mchid: partnerMchid } })).toEqual(before);
    expect(await gateway.refusedControl('readSignPlan', { path: { sign_plan_id } })).toMatchObject({
      status: 404,
    });
    await gateway.as(partnerMchid).answer('listCertificates');
  });

  test('is as good as restoring the founding, and leaves other snapshots alone', async () => {
    const gateway = await founded();
    await gateway.control('takeSnapshot', { path });
    await gateway.control('reset');
    const founding = { path: { name: 'founding' } };
    expect(await gateway.control('restoreSnapshot', founding)).toEqual({ ...founding.path, taken_at: ten });
    expect((await gateway.control('listSnapshots')).snapshots).toHaveLength(2);
  });

  test('waits for what is being put, and what is put after it stays', async () => {
    const gateway = await founded();
    const put = (user_id: string) =>
      gateway.control('putUser', {
        path: { user_id },
        json: { openids: [{ appid: 'wx1', openid: user_id }] },
      });
    await Promise.all([put('early'), gateway.control('reset'), put('late')]);
    const { users } = await gateway.control('listUsers');
    expect(users.map((user) => user.user_id)).toEqual(['user-1', 'user-2', 'late']);
  });
});
