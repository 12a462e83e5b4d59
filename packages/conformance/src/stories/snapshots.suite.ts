/** The platform's whole state under a name: kept, gone back to, forgotten, reset. */
import { describe, expect, test } from 'vitest';
import { pricesFen } from '../testing/lessons.ts';
import { beginsAt, phaseOf, phases, type Play } from '../testing/play.ts';
import { controlRefusalOf, refusalOf } from '../testing/refusal-of.ts';

export function tellOfSnapshots(play: Play): void {
  describe('snapshots', () => {
    test('a state that was kept comes back whole: orders, clock, readings, what is due', async () => {
      const { control } = play;
      const offered = await play.signed('partner', 'KEPT');
      const orderNo = await play.serving(offered);
      await offered.desk.completeOrder(orderNo, pricesFen[0]);
      await control.readings.choose({ cancelled_detail_counts: 'no' });
      const kept = await control.snapshots.take('paying');
      expect(new Date(kept.taken_at)).toEqual(beginsAt);

      await control.readings.choose({ cancelled_detail_counts: 'yes' });
      await control.clock.toNextDue();
      const { data: later } = await play.desk('direct').createPlan('P-LATER');
      expect(await phaseOf(offered, orderNo)).toEqual(phases.paid);

      for (const round of ['once', 'once more']) {
        await control.snapshots.restore('paying');
        expect((await control.clock.read()).now, round).toEqual(beginsAt);
        expect(await phaseOf(offered, orderNo), round).toEqual(phases.paying);
        const gone = await refusalOf(play.desk('direct').queryPlan('P-LATER'));
        expect(gone, round).toMatchObject({ status: 404, apiCode: 'RESOURCE_NOT_EXISTS' });
        const { happened } = await control.clock.toNextDue();
        expect(happened, round).toMatchObject([{ what: 'deduction-succeeded' }]);
      }
      const readings = await control.readings.list();
      expect(readings.find(({ name }) => name === 'cancelled_detail_counts')?.chosen).toBe('no');
      const { data: anew } = await play.desk('direct').createPlan('P-LATER');
      expect(anew.plan_id).not.toBe(later.plan_id);
    });

    test('a reset goes back to the founding: nobody has signed anything, and the example plan is there', async () => {
      const offered = await play.signed('partner', 'GONE');
      const { serial } = await play.control.merchants.credentials('1900000100');
      await play.control.reset();
      const gone = { status: 404, apiCode: 'RESOURCE_NOT_EXISTS', verified: true };
      expect(await refusalOf(offered.desk.queryPlan(offered.planNo))).toMatchObject(gone);
      expect(await refusalOf(offered.desk.querySignPlan('GONE'))).toMatchObject(gone);
      expect((await offered.desk.queryPlan('EXAMPLE-PLAN-1')).data.plan_state).toBe('NORMAL');
      expect((await play.control.clock.read()).frozen).toBe(false);
      // The merchants keep the keys of the founding, so a client that was created before goes on.
      expect((await play.control.merchants.credentials('1900000100')).serial).toBe(serial);
    });

    test('snapshots are listed newest first, taken anew under the same name, and dropped', async () => {
      const { clock, snapshots } = play.control;
      await snapshots.take('list-a');
      await clock.advance('PT1H');
      await snapshots.take('list-b');
      await clock.advance('PT1H');
      await snapshots.take('list-a');
      const ours = (await snapshots.list()).filter(({ name }) => name.startsWith('list-'));
      expect(ours).toEqual([
        { name: 'list-a', taken_at: '2026-01-05T12:00:00+08:00' },
        { name: 'list-b', taken_at: '2026-01-05T11:00:00+08:00' },
      ]);
      await snapshots.drop('list-a');
      await snapshots.drop('list-b');
      const unknown = { status: 404, code: 'RESOURCE_NOT_EXISTS', rule: 'snapshot-exists' };
      expect(await controlRefusalOf(snapshots.restore('list-a'))).toMatchObject(unknown);
      expect(await controlRefusalOf(snapshots.drop('list-a'))).toMatchObject(unknown);
    });

    test('the founding is neither taken anew nor dropped', async () => {
      const { snapshots } = play.control;
      const reserved = { status: 400, code: 'INVALID_REQUEST', rule: 'snapshot-reserved' };
      expect(await controlRefusalOf(snapshots.take('founding'))).toMatchObject(reserved);
      expect(await controlRefusalOf(snapshots.drop('founding'))).toMatchObject(reserved);
      await snapshots.restore('founding');
      expect((await play.desk('partner').queryPlan('EXAMPLE-PLAN-1')).data.plan_state).toBe('NORMAL');
    });
  });
}
