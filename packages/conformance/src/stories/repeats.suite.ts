/** The same call again, with equal parameters and with others, early and late. */
import { describe, expect, test } from 'vitest';
import { modes } from '../testing/desk.ts';
import { pricesFen } from '../testing/lessons.ts';
import { type Play } from '../testing/play.ts';
import { refusalOf } from '../testing/refusal-of.ts';

const invalidRequest = { status: 400, apiCode: 'INVALID_REQUEST', verified: true };
const orderDone = { status: 400, apiCode: 'ORDER_DONE', verified: true };

type Answering = () => Promise<{ readonly status: number; readonly body: Buffer }>;

/** Makes the call twice, a minute apart, and expects the second answer to be the first. */
async function expectAnsweredAgain(play: Play, call: Answering): Promise<void> {
  const first = await call();
  await play.control.clock.advance('PT0.5S');
  const second = await call();
  expect([second.status, second.body.toString()]).toEqual([first.status, first.body.toString()]);
}

export function tellOfRepeats(play: Play): void {
  describe.each(modes)('the same call again, as a %s', (mode) => {
    test('a plan is created and stopped once, and its number is good for no other', async () => {
      const desk = play.desk(mode);
      await expectAnsweredAgain(play, () => desk.createPlan('P-AGAIN'));
      const other = desk.createPlan('P-AGAIN', { plan_duration: 61 });
      expect(await refusalOf(other)).toMatchObject(invalidRequest);
      await expectAnsweredAgain(play, () => desk.stopPlan('P-AGAIN'));
      const { data: stopped } = await desk.createPlan('P-AGAIN');
      expect(stopped).toEqual((await desk.queryPlan('P-AGAIN')).data);
      expect(stopped.plan_state).toBe('STOP');
    });

    test('a sign plan is created and cancelled once; the first reason stays', async () => {
      const offered = await play.offered(mode, 'AGAIN');
      const { desk, planId } = offered;
      const create = (changes = {}) => desk.createSignPlan('AGAIN', { planId, ...changes });
      await expectAnsweredAgain(play, create);
      expect((await create()).data.package).toBe(offered.package);
      const elsewhere = create({ notifyUrl: 'https://elsewhere.test/notify' });
      expect(await refusalOf(elsewhere)).toMatchObject(invalidRequest);
      await play.control.user.signs(offered.signPlanId);
      expect((await create()).data.sign_plan.sign_state).toBe('SIGNED');
      await expectAnsweredAgain(play, () => desk.cancelSignPlan('AGAIN', '第一个原因'));
      const { data: again } = await desk.cancelSignPlan('AGAIN', '另一个原因');
      expect(again.cancel_reason).toBe('第一个原因');
      expect((await create()).data.sign_plan.sign_state).toBe('SIGN_PLAN_CANCEL');
    });

    test('the order numbers that one sign plan reserved are good for no other', async () => {
      const { desk, planId } = await play.offered(mode, 'RESERVED');
      // Its own number differs; the numbers of its details are those of a sign plan that is there.
      const taken = desk.createSignPlan('RESERVED', { planId, details: 3, notifyUrl: 'https://b.test/n' });
      expect(await refusalOf(taken)).toMatchObject(invalidRequest);
      expect((await desk.createSignPlan('RESERVED-X', { planId })).data.sign_plan.sign_state).toBe(
        'UNSIGNED',
      );
    });

    test('an order is created once, also when it is asked for again after it was completed and paid', async () => {
      const offered = await play.signed(mode, 'ORDER');
      const { desk, signPlanId, signPlanNo } = offered;
      const create = (attach: string) =>
        desk.createOrder({ signPlanId, signPlanNo, detailNo: 1, changes: { attach } });
      await expectAnsweredAgain(play, () => create('a'));
      expect(await refusalOf(create('b'))).toMatchObject(invalidRequest);
      await desk.completeOrder(offered.orderNo(1), pricesFen[0]);
      expect((await create('a')).data).toMatchObject({ state: 'DOING', state_description: 'MCH_COMPLETE' });
      await play.control.clock.toNextDue();
      expect((await create('a')).data.state).toBe('DONE');
      expect(await refusalOf(create('b'))).toMatchObject(invalidRequest);
      expect((await desk.querySignPlan(signPlanNo)).data.going_detail_no).toBe(1);
    });

    test('a completion with other amounts is refused, and so is one that comes when all is paid', async () => {
      const offered = await play.signed(mode, 'COMPLETE');
      const { desk } = offered;
      const orderNo = await play.serving(offered);
      await expectAnsweredAgain(play, () => desk.completeOrder(orderNo, 13_000));
      expect(await refusalOf(desk.completeOrder(orderNo, 12_999))).toMatchObject(invalidRequest);
      await play.control.clock.toNextDue();
      expect(await refusalOf(desk.completeOrder(orderNo, 12_999))).toMatchObject(orderDone);
      expect((await desk.completeOrder(orderNo, 13_000)).status).toBe(mode === 'partner' ? 204 : 200);
      expect((await desk.queryOrder(orderNo)).data.total_amount).toBe(13_000);
    });

    test('a modification again changes nothing; another one lowers the amount once more', async () => {
      const offered = await play.signed(mode, 'MODIFY');
      const { desk } = offered;
      const orderNo = await play.serving(offered);
      await desk.completeOrder(orderNo, pricesFen[0]);
      await expectAnsweredAgain(play, () => desk.modifyOrder(orderNo, 9_000));
      await desk.modifyOrder(orderNo, 8_000);
      expect((await desk.queryOrder(orderNo)).data.total_amount).toBe(8_000);
      const raised = await refusalOf(desk.modifyOrder(orderNo, 9_000));
      expect(raised).toMatchObject({ status: 400, apiCode: 'PARAM_ERROR' });
      await play.control.clock.toNextDue();
      expect(await refusalOf(desk.modifyOrder(orderNo, 7_000))).toMatchObject(orderDone);
    });

    test('collecting while deductions fail may be asked for again and again', async () => {
      const offered = await play.signed(mode, 'COLLECT');
      const { desk } = offered;
      const orderNo = await play.serving(offered);
      await desk.completeOrder(orderNo, pricesFen[0]);
      await play.control.user.failsToPay(await play.orderId(offered, orderNo), 2);
      await expectAnsweredAgain(play, () => desk.collectOrder(orderNo));
      await desk.collectOrder(orderNo);
      const { data: paid } = await desk.queryOrder(orderNo);
      expect(paid).toMatchObject({ state: 'DONE', collection: { details: [{ paid_type: 'NEWTON' }] } });
      expect(await refusalOf(desk.collectOrder(orderNo))).toMatchObject(orderDone);
    });

    test('a payment is reported once; another report comes too late, and so does one after the deduction', async () => {
      const offered = await play.signed(mode, 'SYNC');
      const { desk } = offered;
      const orderNo = await play.serving(offered);
      await desk.completeOrder(orderNo, pricesFen[0]);
      await expectAnsweredAgain(play, () => desk.syncOrder(orderNo, '20260105093000'));
      expect(await refusalOf(desk.syncOrder(orderNo, '20260105093001'))).toMatchObject(orderDone);
      const second = await play.serving(offered, 2);
      await desk.completeOrder(second, pricesFen[1]);
      await play.control.clock.toNextDue();
      expect(await refusalOf(desk.syncOrder(second, '20260105093000'))).toMatchObject(orderDone);
    });

    test('an order is cancelled once; another reason is refused, and so is all else from then on', async () => {
      const offered = await play.signed(mode, 'CANCEL');
      const { desk } = offered;
      const orderNo = await play.serving(offered);
      await expectAnsweredAgain(play, () => desk.cancelOrder(orderNo, '学员请假'));
      expect(await refusalOf(desk.cancelOrder(orderNo, '学员退课'))).toMatchObject(invalidRequest);
      const cancelled = { status: 400, apiCode: 'ORDER_CANCELED', verified: true };
      expect(await refusalOf(desk.completeOrder(orderNo, 1))).toMatchObject(cancelled);
      expect(await refusalOf(desk.modifyOrder(orderNo, 1))).toMatchObject(cancelled);
      expect(await refusalOf(desk.collectOrder(orderNo))).toMatchObject(cancelled);
      expect(await refusalOf(desk.syncOrder(orderNo, '20260105093000'))).toMatchObject(cancelled);
    });

    test('what is not completed is neither modified nor collected nor reported as paid', async () => {
      const offered = await play.signed(mode, 'EARLY');
      const { desk } = offered;
      const orderNo = await play.serving(offered);
      const tooEarly = { status: 400, apiCode: 'INVALID_ORDER_STATE', verified: true };
      expect(await refusalOf(desk.modifyOrder(orderNo, 1))).toMatchObject(tooEarly);
      expect(await refusalOf(desk.collectOrder(orderNo))).toMatchObject(tooEarly);
      expect(await refusalOf(desk.syncOrder(orderNo, '20260105093000'))).toMatchObject(tooEarly);
    });
  });
}
