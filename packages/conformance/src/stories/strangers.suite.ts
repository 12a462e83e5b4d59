/** What belongs to one merchant is closed to every other: for each call, each kind of stranger. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Desk } from '../testing/desk.ts';
import { directDesk } from '../testing/direct-desk.ts';
import { directAppid, openid, partnerAppid, serviceId, subAppid } from '../testing/lessons.ts';
import { partnerDesk, subMchid } from '../testing/partner-desk.ts';
import type { Offered, Play } from '../testing/play.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { clientOf, newcomer } from '../testing/stage.ts';

const otherSubMchid = '1900000110';
const unlinkedSubMchid = '1900000111';
const otherPartnerMchid = '1900000101';
const otherDirectMchid = '1900000201';
const withStrangers = 'with-strangers';

/** Another merchant of the owner's kind, with the same service, appid and sub-merchant; and who has no business here. */
interface Strangers {
  /** To them there is no such thing. */
  readonly outsiders: Readonly<Record<string, Desk>>;
  /** They may not even ask. */
  readonly forbidden: Readonly<Record<string, Desk>>;
}

export function tellOfStrangers(play: Play): void {
  describe('strangers', () => {
    beforeAll(async () => {
      await play.begin();
      await putNeighbours(play);
      await play.control.snapshots.take(withStrangers);
    });
    beforeEach(async () => {
      await play.control.snapshots.restore(withStrangers);
    });

    test("a partner's things are closed to its other sub-merchants, to other partners, to direct merchants", async () => {
      const owner = await play.signed('partner', 'OWN');
      const partner = play.desk('partner').client;
      const otherPartner = clientOf(await newcomer(play.stage, otherPartnerMchid));
      const strangers = {
        outsiders: {
          'another sub-merchant': partnerDesk(partner, { subMchid: otherSubMchid }),
          'another partner of the same sub-merchant': partnerDesk(otherPartner),
        },
        forbidden: {
          'a sub-merchant that is not linked': partnerDesk(partner, { subMchid: unlinkedSubMchid }),
          'a direct merchant': partnerDesk(play.desk('direct').client),
        },
      };
      const { before, after } = await knock(play, owner, strangers);
      expect(after).toEqual(before);
    });

    test("a direct merchant's things are closed to other direct merchants and to partners", async () => {
      const owner = await play.signed('direct', 'OWN');
      const strangers = {
        outsiders: {
          'another direct merchant': directDesk(clientOf(await newcomer(play.stage, otherDirectMchid))),
        },
        forbidden: { 'a partner': directDesk(play.desk('partner').client, partnerAppid) },
      };
      const { before, after } = await knock(play, owner, strangers);
      expect(after).toEqual(before);
    });

    test('an order is found only under the appid with which it was created', async () => {
      const offered = await play.signed('direct', 'APPID');
      const orderNo = await play.serving(offered);
      const desk = directDesk(offered.desk.client, 'wxd678efh567hg7001');
      const foreign = directDesk(offered.desk.client, partnerAppid);
      for (const [call, { other, none }] of Object.entries({
        query: { other: () => desk.queryOrder(orderNo), none: () => foreign.queryOrder(orderNo) },
        cancel: { other: () => desk.cancelOrder(orderNo), none: () => foreign.cancelOrder(orderNo) },
      })) {
        expect(await refusalOf(other()), call).toMatchObject({ status: 400, apiCode: 'PARAM_ERROR' });
        expect(await refusalOf(none()), call).toMatchObject({ status: 403, apiCode: 'NO_AUTH' });
      }
    });

    test('two merchants may use the same numbers, and each finds its own', async () => {
      const mine = await play.signed('direct', 'SAME');
      const stranger = directDesk(clientOf(await newcomer(play.stage, otherDirectMchid)));
      const { data: plan } = await stranger.createPlan(mine.planNo);
      const { data: theirs } = await stranger.createSignPlan('SAME', { planId: plan.plan_id });
      expect(theirs.sign_plan.sign_plan_id).not.toBe(mine.signPlanId);
      expect((await stranger.querySignPlan('SAME')).data.sign_state).toBe('UNSIGNED');
      expect((await mine.desk.querySignPlan('SAME')).data.sign_state).toBe('SIGNED');
    });
  });
}

async function putNeighbours({ control }: Play): Promise<void> {
  const sub = (sub_mchid: string) => ({ sub_mchid, sub_appids: [subAppid] });
  const direct = { role: 'direct' as const, appids: [directAppid, 'wxd678efh567hg7001'] };
  await Promise.all([
    control.merchants.put('1900000100', {
      role: 'partner',
      appids: [partnerAppid],
      sub_merchants: [sub(subMchid), sub(otherSubMchid)],
    }),
    control.merchants.put(otherPartnerMchid, {
      role: 'partner',
      appids: [partnerAppid],
      sub_merchants: [sub(subMchid)],
    }),
    control.merchants.put('1900000200', direct),
    control.merchants.put(otherDirectMchid, direct),
  ]);
  const service = (await control.services.list()).find((one) => one.service_id === serviceId);
  if (service === undefined) throw new Error('The default world has its service.');
  const { service_id: _id, mchids, ...terms } = service;
  const all = [...mchids, otherPartnerMchid, otherDirectMchid];
  await control.services.put(serviceId, { ...terms, mchids: all });
  const [user] = await control.users.list();
  expect(user?.openids).toContainEqual({ appid: directAppid, openid });
}

const notThere: Readonly<Record<string, string>> = {
  queryPlan: '404 RESOURCE_NOT_EXISTS',
  stopPlan: '404 RESOURCE_NOT_EXISTS',
  createSignPlan: '403 NO_AUTH',
  querySignPlan: '404 RESOURCE_NOT_EXISTS',
  cancelSignPlan: '404 RESOURCE_NOT_EXISTS',
  createOrder: '403 NO_AUTH',
  queryOrder: '404 ORDER_NOT_EXIST',
  cancelOrder: '404 ORDER_NOT_EXIST',
  completeOrder: '404 ORDER_NOT_EXIST',
  modifyOrder: '404 ORDER_NOT_EXIST',
  collectOrder: '404 ORDER_NOT_EXIST',
  syncOrder: '404 ORDER_NOT_EXIST',
};

/** Expects every stranger to be turned away; how the owner's things stood before and stand after. */
async function knock(play: Play, owner: Offered, strangers: Strangers) {
  const orderNo = await play.serving(owner);
  const standing = () => stands(owner, orderNo);
  const before = await standing();
  const noAuth = Object.fromEntries(Object.keys(notThere).map((call) => [call, '403 NO_AUTH']));
  const createPlan = (desk: Desk) => refusalOf(desk.createPlan('P-STRANGE'));
  for (const [who, desk] of Object.entries(strangers.outsiders)) {
    expect(await told(desk, { owner, orderNo }), who).toEqual(notThere);
  }
  for (const [who, desk] of Object.entries(strangers.forbidden)) {
    expect(await told(desk, { owner, orderNo }), who).toEqual(noAuth);
    expect(await createPlan(desk), who).toMatchObject({ status: 403, apiCode: 'NO_AUTH', verified: true });
  }
  return { before, after: await standing() };
}

async function stands({ desk, planNo, signPlanNo }: Offered, orderNo: string): Promise<readonly unknown[]> {
  const answers = [desk.queryPlan(planNo), desk.querySignPlan(signPlanNo), desk.queryOrder(orderNo)];
  return (await Promise.all(answers)).map(({ data }) => data);
}

interface Meant {
  readonly owner: Offered;
  readonly orderNo: string;
}

/** What a stranger is told for each call on what is the owner's. */
async function told(desk: Desk, { owner, orderNo }: Meant): Promise<Readonly<Record<string, string>>> {
  const { planNo, planId, signPlanId, signPlanNo } = owner;
  const calls: Readonly<Record<string, Promise<unknown>>> = {
    queryPlan: desk.queryPlan(planNo),
    stopPlan: desk.stopPlan(planNo),
    createSignPlan: desk.createSignPlan(`${signPlanNo}-S`, { planId }),
    querySignPlan: desk.querySignPlan(signPlanNo),
    cancelSignPlan: desk.cancelSignPlan(signPlanNo),
    // The next detail's number, which is not used yet: a number that is used is another answer's business.
    createOrder: desk.createOrder({ signPlanId, signPlanNo, detailNo: 2 }),
    queryOrder: desk.queryOrder(orderNo),
    cancelOrder: desk.cancelOrder(orderNo),
    completeOrder: desk.completeOrder(orderNo, 1),
    modifyOrder: desk.modifyOrder(orderNo, 1),
    collectOrder: desk.collectOrder(orderNo),
    syncOrder: desk.syncOrder(orderNo, '20260105093000'),
  };
  const outcomes = Object.entries(calls).map(async ([call, made]) => {
    const { status, apiCode, verified } = await refusalOf(made);
    expect(verified, call).toBe(true);
    return [call, `${status} ${apiCode}`] as const;
  });
  return Object.fromEntries(await Promise.all(outcomes));
}
