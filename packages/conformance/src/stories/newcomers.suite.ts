/** Merchants, services and users that come later are at home at once. */
import { describe, expect, test } from 'vitest';
import { directDesk } from '../testing/direct-desk.ts';
import { openid, partnerAppid, serviceId } from '../testing/lessons.ts';
import { partnerDesk } from '../testing/partner-desk.ts';
import type { Play } from '../testing/play.ts';
import { controlRefusalOf, refusalOf } from '../testing/refusal-of.ts';
import { clientOf, newcomer } from '../testing/stage.ts';

const mchid = '1900000300';
const appid = 'wxd678efh567hg8000';
const yogaService = {
  name: '普拉提',
  confirms_by_plan: true,
  plan_duration_max: 90,
  deduction_quantity_max: 3,
  total_price_max: 50_000,
  mchids: [mchid],
};

export function tellOfNewcomers(play: Play): void {
  describe('newcomers', () => {
    test('a direct merchant with a service and a user of its own lives through a plan', async () => {
      const { control, stage } = play;
      await control.merchants.put(mchid, { role: 'direct', appids: [appid] });
      await control.services.put('PILATES', yogaService);
      await control.users.put('user-9', { openids: [{ appid, openid: 'oNINE' }] });
      const desk = directDesk(clientOf(await newcomer(stage, mchid)), appid);
      const { data: plan } = await desk.createPlan('P-NEW', { service_id: 'PILATES' });
      const { data: created } = await desk.client.v3.payscore.signPlan.userSignPlans.postAsync({
        json: {
          service_id: 'PILATES',
          plan_id: plan.plan_id,
          appid,
          openid: 'oNINE',
          merchant_sign_plan_no: 'NEW',
          notify_url: 'https://api.test.com/notify',
          sign_plan_detail: [1, 2, 3].map((plan_detail_no) => ({
            plan_detail_no,
            merchant_plan_detail_no: `NEW-${plan_detail_no}`,
          })),
        },
      });
      const signed = await control.user.signs(created.sign_plan.sign_plan_id);
      expect(signed).toMatchObject({ sign_state: 'SIGNED', mchid, user_id: 'user-9' });
      const { headers } = await clientOf(
        await newcomer(stage, mchid),
        'certificate',
      ).v3.certificates.getAsync();
      expect(headers['wechatpay-serial']).toBe(
        (await control.merchants.credentials(mchid)).platform_certificate_serial,
      );
    });

    test('a service grants only whom it names, within its limits', async () => {
      const { control, stage } = play;
      await control.merchants.put(mchid, { role: 'direct', appids: [appid] });
      const desk = directDesk(clientOf(await newcomer(stage, mchid)), appid);
      const noAuth = { status: 403, apiCode: 'NO_AUTH', verified: true };
      expect(await refusalOf(desk.createPlan('P-NEW'))).toMatchObject(noAuth);
      await control.services.put('PILATES', { ...yogaService, confirms_by_plan: false });
      const own = { service_id: 'PILATES' };
      expect(await refusalOf(desk.createPlan('P-NEW', own))).toMatchObject(noAuth);
      await control.services.put('PILATES', { ...yogaService, plan_duration_max: 59 });
      const tooLong = { status: 400, apiCode: 'PARAM_ERROR', detail: { field: '/plan_duration' } };
      expect(await refusalOf(desk.createPlan('P-NEW', own))).toMatchObject(tooLong);
      await control.services.put('PILATES', { ...yogaService, plan_duration_max: 60 });
      expect((await desk.createPlan('P-NEW', own)).data.service_id).toBe('PILATES');
    });

    test('a partner that comes later acts for its sub-merchant, and loses it when the link is taken away', async () => {
      const { control, stage } = play;
      const sub = { sub_mchid: '1900000309', sub_appids: ['wxd678efh567hg8009'] };
      const partner = { role: 'partner' as const, appids: [partnerAppid] };
      await control.merchants.put('1900000301', { ...partner, sub_merchants: [sub] });
      const [service] = await control.services.list();
      if (service === undefined) throw new Error('The default world has a service.');
      const { service_id: _id, ...terms } = service;
      await control.services.put(serviceId, { ...terms, mchids: [...terms.mchids, '1900000301'] });
      const client = clientOf(await newcomer(stage, '1900000301'));
      const desk = partnerDesk(client, { subMchid: sub.sub_mchid, subAppid: 'wxd678efh567hg8009' });
      const { data: plan } = await desk.createPlan('P-NEW');
      const { data: created } = await desk.createSignPlan('NEW', { planId: plan.plan_id });
      expect(created.sign_plan).toMatchObject({ mchid: '1900000301', sub_mchid: sub.sub_mchid, openid });

      await control.merchants.put('1900000301', { ...partner, sub_merchants: [] });
      const unlinked = { status: 403, apiCode: 'NO_AUTH', verified: true };
      expect(await refusalOf(desk.querySignPlan('NEW'))).toMatchObject(unlinked);
      await control.merchants.put('1900000301', { ...partner, sub_merchants: [sub] });
      expect((await desk.querySignPlan('NEW')).data.sign_state).toBe('UNSIGNED');
    });

    test('putting again keeps the keys; a role never changes, an openid has one owner', async () => {
      const { merchants, services, users } = play.control;
      await merchants.put(mchid, { role: 'direct', appids: [appid] });
      const before = await merchants.credentials(mchid);
      await merchants.put(mchid, { role: 'direct', appids: [appid, 'wxd678efh567hg8001'] });
      expect(await merchants.credentials(mchid)).toEqual(before);
      expect(
        await controlRefusalOf(merchants.put(mchid, { role: 'partner', appids: [appid] })),
      ).toMatchObject({
        rule: 'merchant-role',
      });
      const strangers = { ...yogaService, mchids: ['1999999999'] };
      expect(await controlRefusalOf(services.put('PILATES', strangers))).toMatchObject({
        rule: 'merchant-exists',
      });
      const taken = { openids: [{ appid: partnerAppid, openid }] };
      expect(await controlRefusalOf(users.put('user-9', taken))).toMatchObject({ rule: 'openid-taken' });
      expect(await controlRefusalOf(merchants.credentials('1999999999'))).toMatchObject({ status: 404 });
    });

    test('a reset takes the newcomers away', async () => {
      const { merchants } = play.control;
      await merchants.put(mchid, { role: 'direct', appids: [appid] });
      const client = clientOf(await newcomer(play.stage, mchid));
      expect((await client.v3.certificates.getAsync()).status).toBe(200);
      await play.control.reset();
      expect((await merchants.list()).map((one) => one.mchid)).toEqual(['1900000100', '1900000200']);
      const unknown = { status: 401, apiCode: 'SIGN_ERROR', verified: false };
      expect(await refusalOf(client.v3.certificates.getAsync())).toMatchObject(unknown);
    });
  });
}
