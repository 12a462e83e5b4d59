/** How a sign plan ends before its last lesson: somebody cancels, or its time runs out. */
import { describe, expect, test } from 'vitest';
import { modes, said } from '../testing/desk.ts';
import { pricesFen, serviceId, userId } from '../testing/lessons.ts';
import { detailStates, phaseOf, phases, type Offered, type Play } from '../testing/play.ts';
import { controlRefusalOf, refusalOf } from '../testing/refusal-of.ts';

export function tellEndings(play: Play): void {
  describe.each(modes)('endings, as a %s tells them', (mode) => {
    test('the user cancels after the first lesson: the lesson stays paid, no other can be ordered', async () => {
      const offered = await play.signed(mode, 'USER');
      await payFirstLesson(play, offered);
      await play.until('2026-01-07T08:00:00');
      await play.control.user.cancels(offered.signPlanId);
      const { data: signPlan } = await offered.desk.querySignPlan('USER');
      expect(signPlan).toMatchObject({
        sign_state: 'SIGN_PLAN_CANCEL',
        cancel_sign_type: 'USER',
        cancel_sign_time: '2026-01-07T08:00:00+08:00',
        going_detail_no: 1,
      });
      expect(signPlan).not.toHaveProperty('cancel_reason');
      expect(detailStates(signPlan)).toEqual(['USED', 'NOT_USED', 'NOT_USED']);
      await expectNoMoreOrders(offered, 2);
    });

    test('the user revokes the service: every sign plan of the user under it is cancelled, of both merchants', async () => {
      const partners = await play.signed('partner', 'REVOKED-1');
      const directs = await play.signed('direct', 'REVOKED-2');
      const unsigned = await play.offered(mode, 'REVOKED-3');
      await play.until('2026-01-06T10:00:00');
      const { cancelled } = await play.control.user.revokesService(userId, serviceId);
      expect(new Set(cancelled.map(({ sign_plan_id }) => sign_plan_id))).toEqual(
        new Set([partners.signPlanId, directs.signPlanId]),
      );
      for (const { desk, signPlanNo } of [partners, directs]) {
        expect((await desk.querySignPlan(signPlanNo)).data).toMatchObject({
          sign_state: 'SIGN_PLAN_CANCEL',
          cancel_sign_type: 'REVOKE_SERVICE',
          cancel_sign_time: '2026-01-06T10:00:00+08:00',
        });
      }
      expect((await unsigned.desk.querySignPlan('REVOKED-3')).data.sign_state).toBe('UNSIGNED');
      expect(await play.control.user.revokesService(userId, serviceId)).toEqual({ cancelled: [] });
    });

    test('a revocation is refused as a whole while one lesson is in service', async () => {
      const serving = await play.signed(mode, 'HELD-1');
      const idle = await play.signed(mode, 'HELD-2');
      await play.serving(serving);
      const refused = await controlRefusalOf(play.control.user.revokesService(userId, serviceId));
      expect(refused).toMatchObject({ status: 400, code: 'INVALID_REQUEST' });
      for (const { desk, signPlanNo } of [serving, idle]) {
        expect((await desk.querySignPlan(signPlanNo)).data.sign_state).toBe('SIGNED');
      }
    });

    test('the merchant cancels, before the user signs and after', async () => {
      const unsigned = await play.offered(mode, 'MERCHANT-1');
      const signed = await play.signed(mode, 'MERCHANT-2');
      await play.until('2026-01-05T10:30:00');
      for (const { desk, signPlanNo } of [unsigned, signed]) {
        const { data: cancelled } = await desk.cancelSignPlan(signPlanNo);
        expect(cancelled).toMatchObject({
          sign_state: 'SIGN_PLAN_CANCEL',
          cancel_sign_type: 'MERCHANT',
          cancel_reason: said.stopReason,
          cancel_sign_time: '2026-01-05T10:30:00+08:00',
        });
        expect((await desk.querySignPlan(signPlanNo)).data).toEqual(cancelled);
      }
      const late = await controlRefusalOf(play.control.user.signs(unsigned.signPlanId));
      expect(late).toMatchObject({ status: 400, code: 'INVALID_REQUEST' });
      await expectNoMoreOrders(signed, 1);
    });

    test('while a lesson is in service or unpaid nobody cancels; once it is paid anybody may', async () => {
      const offered = await play.signed(mode, 'SERVING');
      const { desk, signPlanId } = offered;
      const orderNo = await play.serving(offered);
      const refused = { status: 400, apiCode: 'INVALID_REQUEST', verified: true };
      expect(await refusalOf(desk.cancelSignPlan('SERVING'))).toMatchObject(refused);
      await desk.completeOrder(orderNo, pricesFen[0]);
      expect(await refusalOf(desk.cancelSignPlan('SERVING'))).toMatchObject(refused);
      const user = await controlRefusalOf(play.control.user.cancels(signPlanId));
      expect(user).toMatchObject({ status: 400, code: 'INVALID_REQUEST' });
      await play.control.clock.toNextDue();
      expect((await desk.cancelSignPlan('SERVING')).data.sign_state).toBe('SIGN_PLAN_CANCEL');
    });

    test('the user says no, and may still say yes while the package lives', async () => {
      const { desk, signPlanId } = await play.offered(mode, 'NO');
      await play.control.user.refuses(signPlanId);
      expect((await desk.querySignPlan('NO')).data.sign_state).toBe('UNSIGNED');
      await play.until('2026-01-05T11:59:59.999');
      await play.control.user.signs(signPlanId);
      expect((await desk.querySignPlan('NO')).data.sign_state).toBe('SIGNED');
    });

    test('after two hours the package is dead: it stays UNSIGNED, and a new number brings a new one', async () => {
      const { desk, planId, signPlanId, ...old } = await play.offered(mode, 'LAPSED');
      expect(await play.until('2026-01-05T12:00:00')).toMatchObject([
        { what: 'package-lapsed', id: signPlanId, at: new Date('2026-01-05T12:00:00+08:00') },
      ]);
      const late = await controlRefusalOf(play.control.user.signs(signPlanId));
      expect(late).toMatchObject({ status: 400, code: 'INVALID_REQUEST' });
      expect((await desk.querySignPlan('LAPSED')).data.sign_state).toBe('UNSIGNED');
      const { data: again } = await desk.createSignPlan('LAPSED-2', { planId });
      expect(again.package).not.toBe(old.package);
      await play.control.user.signs(again.sign_plan.sign_plan_id);
      expect((await desk.querySignPlan('LAPSED-2')).data.sign_time).toBe('2026-01-05T12:00:00+08:00');
    });

    test('at the midnight of plan_over_time it runs out, and from then on nothing can be ordered', async () => {
      const offered = await play.signed(mode, 'EXPIRE');
      const { desk, signPlanId, signPlanNo } = offered;
      expect((await desk.querySignPlan('EXPIRE')).data.plan_over_time).toBe('2026-03-07T00:00:00+08:00');
      await play.until('2026-03-06T23:59:59.999');
      expect((await desk.querySignPlan('EXPIRE')).data.sign_state).toBe('SIGNED');
      const orderNo = await play.serving(offered);

      const happened = await play.until('2026-03-07T00:00:00');
      expect(happened).toMatchObject([{ what: 'sign-plan-expired', id: signPlanId }]);
      expect((await desk.querySignPlan('EXPIRE')).data).toMatchObject({
        sign_state: 'EXPIRE',
        cancel_sign_type: 'NOT_CANCEL',
      });
      await expectNoMoreOrders(offered, 2);
      const cancelled = await refusalOf(desk.cancelSignPlan(signPlanNo));
      expect(cancelled).toMatchObject({ status: 400, apiCode: 'INVALID_REQUEST' });

      // The lesson that was under way is still paid, and the sign plan stays what it became.
      await desk.completeOrder(orderNo, pricesFen[0]);
      await play.control.clock.toNextDue();
      expect(await phaseOf(offered, orderNo)).toEqual(phases.paid);
      const { data: after } = await desk.querySignPlan('EXPIRE');
      expect([after.sign_state, ...detailStates(after)]).toEqual(['EXPIRE', 'USED', 'NOT_USED', 'NOT_USED']);
    });
  });

  describe.each(modes)('a stopped plan, as a %s tells it', (mode) => {
    test('who signed before goes on to the end; who did not can sign no more', async () => {
      const signed = await play.signed(mode, 'STOPPED');
      const { desk, planId, planNo } = signed;
      const { data: waiting } = await desk.createSignPlan('STOPPED-2', { planId });
      await play.until('2026-01-05T11:00:00');
      expect((await desk.stopPlan(planNo)).data).toMatchObject({
        plan_state: 'STOP',
        stop_mchid: play.stage[mode].mchid,
        stop_time: '2026-01-05T11:00:00+08:00',
      });

      const late = await controlRefusalOf(play.control.user.signs(waiting.sign_plan.sign_plan_id));
      expect(late).toMatchObject({ status: 400, code: 'INVALID_REQUEST' });
      expect(await refusalOf(desk.createSignPlan('STOPPED-3', { planId }))).toMatchObject({
        status: 400,
        apiCode: 'INVALID_REQUEST',
        apiMessage: expect.stringContaining('已终止'),
      });

      for (const [index, price] of pricesFen.entries()) {
        await desk.completeOrder(await play.serving(signed, index + 1), price);
        await play.control.clock.toNextDue();
      }
      expect((await desk.querySignPlan('STOPPED')).data.sign_state).toBe('COMPLETE');
    });
  });
}

async function payFirstLesson(play: Play, offered: Offered): Promise<void> {
  await offered.desk.completeOrder(await play.serving(offered), pricesFen[0]);
  await play.control.clock.toNextDue();
}

async function expectNoMoreOrders(
  { desk, signPlanId, signPlanNo }: Offered,
  detailNo: number,
): Promise<void> {
  const refused = await refusalOf(desk.createOrder({ signPlanId, signPlanNo, detailNo }));
  expect(refused).toMatchObject({ status: 400, apiCode: 'INVALID_REQUEST', verified: true });
}
