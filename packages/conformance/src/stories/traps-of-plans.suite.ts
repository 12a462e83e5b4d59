/** Traps of plans, of sign plans and of the page on which they are signed. */
import { expect, test } from 'vitest';
import { partnerContract, referenceRequest } from '../testing/bodies.ts';
import { modes } from '../testing/desk.ts';
import { openid, partnerAppid, serviceId, subAppid, threeLessons } from '../testing/lessons.ts';
import { subMchid } from '../testing/partner-desk.ts';
import { phaseOf, phases, type Play } from '../testing/play.ts';
import { refusalOf } from '../testing/refusal-of.ts';

const paramError = { status: 400, apiCode: 'PARAM_ERROR', verified: true };

export function tellTrapsOfPlans(play: Play): void {
  tellTrapsOfNames(play);
  tellTrapsOfContents(play);
  tellTrapsOfSigning(play);
}

function tellTrapsOfNames(play: Play): void {
  test.each(modes)(
    'trap 1: a plan says total_original_price, a sign plan total_origin_price (%s)',
    async (mode) => {
      const { desk, planNo, signPlanNo } = await play.offered(mode, 'TRAP');
      const { data: plan } = await desk.queryPlan(planNo);
      const { data: signPlan } = await desk.querySignPlan(signPlanNo);
      expect(plan).toHaveProperty('total_original_price', 45_000);
      expect(plan).not.toHaveProperty('total_origin_price');
      expect(signPlan).toHaveProperty('total_origin_price', 45_000);
      expect(signPlan).not.toHaveProperty('total_original_price');
    },
  );

  test.each(modes)(
    'trap 2: creation wraps the sign plan, query and cancellation do not (%s)',
    async (mode) => {
      const { desk, planId } = await play.offered(mode, 'TRAP');
      const { data: created } = await desk.createSignPlan('TRAP', { planId });
      expect(Object.keys(created)).toEqual(['sign_plan', 'package']);
      const { data: queried } = await desk.querySignPlan('TRAP');
      expect(queried).toEqual(created.sign_plan);
      const { data: cancelled } = await desk.cancelSignPlan('TRAP');
      expect(cancelled.sign_plan_id).toBe(queried.sign_plan_id);
      for (const flat of [queried, cancelled]) {
        expect(flat).not.toHaveProperty('sign_plan');
        expect(flat).not.toHaveProperty('package');
      }
    },
  );

  test.each(modes)('trap 5: notify_url comes back as merchant_callback_url (%s)', async (mode) => {
    const { desk, planId } = await play.offered(mode, 'TRAP');
    const notifyUrl = 'https://api.test.com/elsewhere';
    const { data } = await desk.createSignPlan('TRAP-2', { planId, notifyUrl });
    expect(data.sign_plan.merchant_callback_url).toBe(notifyUrl);
    expect(data.sign_plan).not.toHaveProperty('notify_url');
  });

  test('trap 6: notify_url has 1024 characters at most for a sign plan and 256 for an order, and no query', async () => {
    const { desk, planId, ...offered } = await play.signed('partner', 'TRAP');
    const long = (length: number) => 'https://api.test.com/'.padEnd(length, 'n');
    const sign = (number: string, notifyUrl: string) => desk.createSignPlan(number, { planId, notifyUrl });
    expect((await sign('TRAP-1024', long(1024))).status).toBe(200);
    const notifyUrl = { ...paramError, detail: { field: '/notify_url' } };
    expect(await refusalOf(sign('TRAP-1025', long(1025)))).toMatchObject(notifyUrl);
    expect(await refusalOf(sign('TRAP-Q', 'https://api.test.com/?a=b'))).toMatchObject(notifyUrl);
    const { signPlanId, signPlanNo } = offered;
    const order = (notify_url: string) =>
      desk.createOrder({ signPlanId, signPlanNo, detailNo: 1, changes: { notify_url } });
    expect(await refusalOf(order(long(257)))).toMatchObject(notifyUrl);
    expect(await refusalOf(order('https://api.test.com/?a=b'))).toMatchObject(notifyUrl);
    expect((await order(long(256))).status).toBe(200);
  });

  test.each(modes)('trap 7: plan numbers may have _-*, order numbers | as well (%s)', async (mode) => {
    const desk = play.desk(mode);
    const { data: plan } = await desk.createPlan('P_-*1');
    expect((await desk.queryPlan('P_-*1')).data).toEqual(plan);
    await desk.createSignPlan('S_-*1', { planId: plan.plan_id });
    expect((await desk.querySignPlan('S_-*1')).data.merchant_sign_plan_no).toBe('S_-*1');
    expect(await refusalOf(desk.createPlan('P|1'))).toMatchObject(paramError);
    const piped = desk.createSignPlan('S|1', { planId: plan.plan_id });
    expect(await refusalOf(piped)).toMatchObject(paramError);
    // An order of the other PayScore modes may be called so; here there is none, and that is all that is wrong.
    expect(await refusalOf(desk.queryOrder('O|1'))).toMatchObject({ apiCode: 'ORDER_NOT_EXIST' });
    expect(await refusalOf(desk.cancelOrder('O|1'))).toMatchObject({ apiCode: 'ORDER_NOT_EXIST' });
  });

  test('trap 8: a direct merchant stops a plan without a body, a partner with one; both by POST', async () => {
    for (const mode of modes) await play.desk(mode).createPlan('P-TRAP');
    const path = 'merchant-plan-no/P-TRAP/stop';
    const direct = play.desk('direct').client.chain(`v3/payscore/plan/payscore-plans/${path}`);
    // What the platform does with a body there is not known: it was signed, so it is passed over, and said to be.
    const withBody = await direct.postAsync({ json: { reason: 'none' } });
    expect(withBody.headers['hufu-notice']).toMatch(/takes no body/);
    const partner = play.desk('partner').client.chain(`v3/payscore/plan/partner/payscore-plans/${path}`);
    expect(await refusalOf(partner.postAsync())).toMatchObject(paramError);
    for (const mode of modes) {
      expect((await play.desk(mode).stopPlan('P-TRAP')).data.plan_state).toBe('STOP');
    }
  });
}

function tellTrapsOfContents(play: Play): void {
  test('trap 11: exactly one of openid and sub_openid, and sub_openid wants sub_appid', async () => {
    const { desk, planId } = await play.offered('partner', 'TRAP');
    const { userSignPlans } = desk.client.v3.payscore.signPlan.partner;
    const contract = (number: string) => ({
      ...partnerContract(planId, number),
      sign_plan_detail: [1, 2, 3].map((no) => ({
        plan_detail_no: no,
        merchant_plan_detail_no: `${number}-${no}`,
      })),
    });
    const { openid: _openid, ...nobody } = contract('TRAP-A');
    expect(await refusalOf(userSignPlans.postAsync({ json: nobody }))).toMatchObject(paramError);
    const withoutApp = { ...nobody, sub_openid: openid };
    expect(await refusalOf(userSignPlans.postAsync({ json: withoutApp }))).toMatchObject(paramError);
    const bySub = { ...withoutApp, sub_appid: subAppid };
    expect((await userSignPlans.postAsync({ json: bySub })).data.sign_plan).toMatchObject({
      sub_openid: openid,
    });
    // Both, as in the official example: they pass while they mean one user, and the answer says so; two users never do.
    const other = { openids: [{ appid: subAppid, openid: 'oOther' }] };
    await play.control.users.put('user-2', other);
    const two = { ...contract('TRAP-B'), sub_appid: subAppid, sub_openid: 'oOther' };
    expect(await refusalOf(userSignPlans.postAsync({ json: two }))).toMatchObject(paramError);
    const same = await userSignPlans.postAsync({ json: referenceRequest });
    expect(same.headers['hufu-notice']).toMatch(/^openid and sub_openid came together/);
  });

  test('trap 12: the official example of a plan breaks its own rules, and is refused', async () => {
    const create = play.desk('partner').client.v3.payscore.plan.partner.payscorePlans.postAsync({
      json: {
        service_id: serviceId,
        appid: partnerAppid,
        sub_mchid: subMchid,
        merchant_plan_no: '1234323JKHDFE1243252',
        plan_name: '瑜伽课20节',
        plan_duration: 300,
        deduction_quantity: 10,
        total_original_price: 15_000,
        total_actual_price: 15_000,
        plan_detail_list: [
          {
            original_price: 15_000,
            plan_discount_description: '享受九折',
            actual_price: 14_000,
            plan_detail_name: '第八节课',
          },
        ],
      },
    });
    expect(await refusalOf(create)).toMatchObject({
      ...paramError,
      detail: { field: '/deduction_quantity' },
    });
  });

  test.each(modes)('trap 14: prices never rise, so a cheap first lesson is impossible (%s)', async (mode) => {
    const [first, second, third] = threeLessons.plan_detail_list;
    if (first === undefined || second === undefined || third === undefined) throw new Error('Three lessons.');
    const trial = { plan_detail_list: [third, second, first] };
    expect(await refusalOf(play.desk(mode).createPlan('P-TRAP', trial))).toMatchObject({
      ...paramError,
      detail: { field: '/plan_detail_list/1/actual_price' },
    });
    const even = [second, second, second];
    const equal = { plan_detail_list: even, total_actual_price: 3 * second.actual_price };
    expect((await play.desk(mode).createPlan('P-TRAP', equal)).status).toBe(200);
  });

  test('trap 36: a service id has 31 digits in the samples and 32 in the text; no exact length is asked for', async () => {
    expect(serviceId).toHaveLength(31);
    const service = {
      name: '瑜伽',
      confirms_by_plan: true,
      plan_duration_max: 60,
      deduction_quantity_max: 3,
      total_price_max: 100_000,
      mchids: [play.stage.direct.mchid],
    };
    for (const id of ['20020000000005581288513615615366', '2002']) {
      await play.control.services.put(id, service);
      const { data } = await play.desk('direct').createPlan(`P-${id.length}`, { service_id: id });
      expect(data.service_id).toBe(id);
    }
  });
}

function tellTrapsOfSigning(play: Play): void {
  test('trap 15: coming back from the page is not signing; only a query tells', async () => {
    const { desk, signPlanId } = await play.offered('partner', 'TRAP');
    await play.control.user.refuses(signPlanId);
    expect((await desk.querySignPlan('TRAP')).data.sign_state).toBe('UNSIGNED');
    await play.control.user.signs(signPlanId);
    expect((await desk.querySignPlan('TRAP')).data.sign_state).toBe('SIGNED');
  });

  test('trap 16: a package dies after two hours, and has characters that must be encoded', async () => {
    const offered = await play.offered('partner', 'TRAP');
    expect(offered.package).toContain('&');
    const read = (query: string) => new URLSearchParams(query).get('package');
    expect(read(`package=${offered.package}`)).not.toBe(offered.package);
    expect(read(`package=${encodeURIComponent(offered.package)}`)).toBe(offered.package);
    expect(encodeURIComponent(offered.package).length).toBeLessThanOrEqual(2048);
    const lapses = await play.control.clock.toNextDue();
    expect(lapses).toMatchObject({
      now: new Date('2026-01-05T12:00:00+08:00'),
      happened: [{ what: 'package-lapsed', id: offered.signPlanId }],
    });
  });

  test('trap 17: the plan page takes the package and nothing else, so nothing else is answered for it', async () => {
    const { desk, planId } = await play.offered('direct', 'TRAP');
    const { data } = await desk.createSignPlan('TRAP', { planId });
    expect(Object.keys(data).filter((name) => name !== 'sign_plan')).toEqual(['package']);
  });

  test.each(modes)(
    'trap 18: a time that is not set is left out of an answer, never empty (%s)',
    async (mode) => {
      const { desk } = await play.offered(mode, 'TRAP');
      const { body } = await desk.querySignPlan('TRAP');
      expect(body.toString()).not.toContain('""');
      expect(body.toString()).not.toContain('null');
    },
  );

  test.each(modes)('trap 20: nothing need be told: every state can be asked for (%s)', async (mode) => {
    const offered = await play.offered(mode, 'TRAP');
    const { desk, signPlanId } = offered;
    const states = [(await desk.querySignPlan('TRAP')).data.sign_state];
    await play.control.user.signs(signPlanId);
    states.push((await desk.querySignPlan('TRAP')).data.sign_state);
    const orderNo = await play.serving(offered);
    await desk.cancelOrder(orderNo);
    expect(await phaseOf(offered, orderNo)).toEqual(phases.revoked);
    await play.control.user.cancels(signPlanId);
    states.push((await desk.querySignPlan('TRAP')).data.sign_state);
    expect(states).toEqual(['UNSIGNED', 'SIGNED', 'SIGN_PLAN_CANCEL']);
  });

  test.each(modes)(
    "trap 21: the answer to a merchant's cancellation says all there is to know (%s)",
    async (mode) => {
      const { desk } = await play.signed(mode, 'TRAP');
      const { data: cancelled } = await desk.cancelSignPlan('TRAP', '课程停办');
      expect(cancelled).toMatchObject({
        sign_state: 'SIGN_PLAN_CANCEL',
        cancel_sign_type: 'MERCHANT',
        cancel_reason: '课程停办',
        cancel_sign_time: '2026-01-05T10:00:00+08:00',
      });
    },
  );

  test('trap 22: whatever a partner is answered names the sub-merchant', async () => {
    const offered = await play.signed('partner', 'TRAP');
    const { desk, planNo } = offered;
    const orderNo = await play.serving(offered);
    const queries = [desk.queryPlan(planNo), desk.querySignPlan('TRAP'), desk.queryOrder(orderNo)];
    for (const { data } of await Promise.all(queries)) expect(data).toMatchObject({ sub_mchid: subMchid });
  });
}
