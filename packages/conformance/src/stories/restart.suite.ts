/** The gateway goes down in the middle of a story and comes up over the same data. */
import { describe, expect, test } from 'vitest';
import { modes, type Mode } from '../testing/desk.ts';
import { pricesFen } from '../testing/lessons.ts';
import { beginsAt, phaseOf, phases, type Offered, type Play } from '../testing/play.ts';

const minuteMs = 60_000;

export function tellOfRestarts(play: Play, tellers: readonly Mode[] = modes): void {
  test('a switch to the public key that has begun, and then a certificate that is coming, outlive a restart', async () => {
    const { mchid } = play.stage.partner;
    await play.control.signing.switchToPublicKey(mchid, 50);
    await play.reopen();
    const [merchant] = await play.control.merchants.list();
    expect(merchant).toMatchObject({ mchid, public_key_permille: 50 });
    await expect(play.control.signing.announceCertificate()).rejects.toMatchObject({
      rule: 'one-key-change',
    });

    await play.control.signing.switchToPublicKey(mchid, 0);
    const coming = await play.control.signing.announceCertificate();
    expect(coming.signs_from).toBe('2026-01-06T10:00:00+08:00');
    const before = await play.control.signing.certificates();
    await play.reopen();
    expect(await play.control.signing.certificates()).toEqual(before);
    await play.control.clock.advance('PT24H');
    await play.reopen();
    expect(await play.control.signing.certificates()).toEqual([{ ...coming, state: 'signing' }]);
  });

  describe.each(tellers)('a restart in the middle, as a %s lives it', (mode) => {
    test('nothing that was answered is lost, and a clock that stood still stands still', async () => {
      const offered = await play.signed(mode, 'RESTART');
      const { desk, planNo, signPlanNo } = offered;
      const orderNo = await play.serving(offered);
      await desk.completeOrder(orderNo, pricesFen[0]);
      await play.control.readings.choose({ plan_over_time: 'last_day' });
      const before = await standing(play.desk(mode), { planNo, signPlanNo, orderNo });

      await play.reopen();

      const { now, frozen } = await play.control.clock.read();
      expect([now, frozen]).toEqual([beginsAt, true]);
      expect(await standing(play.desk(mode), { planNo, signPlanNo, orderNo })).toEqual(before);
      const again = (await play.desk(mode).completeOrder(orderNo, pricesFen[0])).status;
      expect(again).toBe(mode === 'partner' ? 204 : 200);
      const readings = await play.control.readings.list();
      expect(readings.find(({ name }) => name === 'plan_over_time')?.chosen).toBe('last_day');
    });

    test('what is due after the restart happens at its own instant, and the story goes on to its end', async () => {
      const offered = await play.signed(mode, 'ONWARDS');
      for (const [index, price] of pricesFen.entries()) {
        const here = { ...offered, desk: play.desk(mode) };
        const orderNo = await play.serving(here, index + 1);
        await play.desk(mode).completeOrder(orderNo, price);
        await play.reopen();
        const { happened } = await play.control.clock.toNextDue();
        expect(happened).toMatchObject([{ what: 'deduction-succeeded' }]);
        expect(await phaseOf({ ...offered, desk: play.desk(mode) }, orderNo)).toEqual(phases.paid);
      }
      const { data } = await play.desk(mode).querySignPlan('ONWARDS');
      expect(data).toMatchObject({ sign_state: 'COMPLETE', going_detail_no: 3 });
      expect(data.signed_detail_list?.map(({ complete_time }) => complete_time)).toEqual([
        '2026-01-05T10:01:00+08:00',
        '2026-01-05T10:02:00+08:00',
        '2026-01-05T10:03:00+08:00',
      ]);
    });

    test('a clock that was moved and runs is as far ahead after the restart, and what came due meanwhile is done', async () => {
      await play.control.reset();
      const real = (await play.control.clock.read()).now;
      await play.control.clock.advance('P30D');
      const offered: Offered = await play.signed(mode, 'AHEAD');
      const orderNo = await play.serving(offered);
      await offered.desk.completeOrder(orderNo, 0);

      await play.reopen();

      const { now, frozen } = await play.control.clock.read();
      expect(frozen).toBe(false);
      const aheadMs = now.getTime() - real.getTime() - 30 * 24 * 60 * minuteMs;
      expect(aheadMs).toBeGreaterThanOrEqual(0);
      expect(aheadMs).toBeLessThan(5 * minuteMs);
      const { data: order } = await play.desk(mode).queryOrder(orderNo);
      expect(order).toMatchObject({ state: 'DONE', total_amount: 0 });
    });
  });
}

interface Numbers {
  readonly planNo: string;
  readonly signPlanNo: string;
  readonly orderNo: string;
}

async function standing(desk: Offered['desk'], { planNo, signPlanNo, orderNo }: Numbers) {
  const answers = [desk.queryPlan(planNo), desk.querySignPlan(signPlanNo), desk.queryOrder(orderNo)];
  return (await Promise.all(answers)).map(({ data }) => data);
}
