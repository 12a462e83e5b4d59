/** Time passes: whatever falls due on the way happens, in order, each thing at its own instant. */
import { describe, expect, test } from 'vitest';
import { pricesFen } from '../testing/lessons.ts';
import { beginsAt, phaseOf, phases, type Offered, type Play } from '../testing/play.ts';
import { controlRefusalOf } from '../testing/refusal-of.ts';

interface Cast {
  readonly partners: Offered;
  readonly directs: Offered;
  readonly waiting: Offered;
  /** The platform's ids of the orders: the first's deductions fail twice. */
  readonly orderIds: readonly [string, string];
}

/** Two signed plans with a completed lesson each, and a third that nobody signs. */
async function gather(play: Play): Promise<Cast> {
  const { desk, clock } = { desk: play.desk('partner'), clock: play.control.clock };
  const partners = await play.signed('partner', 'TIME-1');
  const first = await play.serving(partners);
  const firstId = await play.orderId(partners, first);
  await play.control.user.failsToPay(firstId, 2);
  await desk.completeOrder(first, pricesFen[0]);
  await clock.advance('PT30S');
  const directs = await play.signed('direct', 'TIME-2');
  const second = await play.serving(directs);
  const secondId = await play.orderId(directs, second);
  await play.desk('direct').completeOrder(second, pricesFen[0]);
  const waiting = await play.offered('direct', 'TIME-3');
  return { partners, directs, waiting, orderIds: [firstId, secondId] };
}

/** What the cast has before it, from 10:00:30 on. */
function expected({ partners, directs, waiting, orderIds: [first, second] }: Cast) {
  const happening = (beijing: string, what: string, id: string) => ({
    at: new Date(`${beijing}+08:00`),
    what,
    id,
  });
  return [
    happening('2026-01-05T10:01:00', 'deduction-failed', first),
    happening('2026-01-05T10:01:30', 'deduction-succeeded', second),
    happening('2026-01-05T12:00:30', 'package-lapsed', waiting.signPlanId),
    happening('2026-01-06T10:01:00', 'deduction-failed', first),
    happening('2026-01-07T10:01:00', 'deduction-succeeded', first),
    ...[partners.signPlanId, directs.signPlanId].map((id) =>
      happening('2026-03-07T00:00:00', 'sign-plan-expired', id),
    ),
  ];
}

/** By instant, and where two share one, by id: which of them comes first is nobody's business. */
function ordered<Happening extends { readonly at: Date; readonly id: string }>(
  happened: readonly Happening[],
): readonly Happening[] {
  return happened.toSorted((one, other) =>
    one.at.getTime() === other.at.getTime() ? one.id.localeCompare(other.id) : 0,
  );
}

export function tellOfPassingTime(play: Play): void {
  describe('passing time', () => {
    test('one jump over a year brings about everything on the way, in order, at its own instant', async () => {
      const cast = await gather(play);
      const { now, happened } = await play.control.clock.advance('P365D');
      expect(now).toEqual(new Date('2027-01-05T10:00:30+08:00'));
      expect(ordered(happened)).toEqual(ordered(expected(cast)));
      await expectAllPaid(cast);
      expect((await play.control.clock.read()).nextDue).toBeNull();
    });

    test('from due thing to due thing the same happens, one instant at a time', async () => {
      const cast = await gather(play);
      const happened = [];
      for (;;) {
        const { nextDue } = await play.control.clock.read();
        if (nextDue === null) break;
        const step = await play.control.clock.toNextDue();
        expect(step.now).toEqual(nextDue.at);
        expect(step.happened.every(({ at }) => at.getTime() === nextDue.at.getTime())).toBe(true);
        happened.push(...step.happened);
      }
      expect(ordered(happened)).toEqual(ordered(expected(cast)));
      await expectAllPaid(cast);
      const { now, happened: nothing } = await play.control.clock.toNextDue();
      expect([now, nothing]).toEqual([new Date('2026-03-07T00:00:00+08:00'), []]);
    });

    test('going back undoes nothing, and what is due happens when its instant comes again', async () => {
      const cast = await gather(play);
      await play.until('2026-01-05T11:00:00');
      const back = await play.control.clock.set(beginsAt);
      expect([back.now, back.happened]).toEqual([beginsAt, []]);
      expect(await phaseOf(cast.directs, cast.directs.orderNo(1))).toEqual(phases.paid);
      expect(await phaseOf(cast.partners, cast.partners.orderNo(1))).toEqual(phases.paying);
      const again = await play.until('2026-01-05T13:00:00');
      expect(again).toMatchObject([{ what: 'package-lapsed', id: cast.waiting.signPlanId }]);
    });

    test('a clock that runs brings about what is due before anybody is answered from the past', async () => {
      const offered = await play.signed('partner', 'RUNS');
      const orderNo = await play.serving(offered);
      await offered.desk.completeOrder(orderNo, pricesFen[0]);
      await play.until('2026-01-05T10:00:59.990');
      const running = await play.control.clock.resume();
      expect(running.frozen).toBe(false);
      await expect.poll(() => phaseOf(offered, orderNo), { interval: 10 }).toEqual(phases.paid);
      const { data } = await offered.desk.queryOrder(orderNo);
      expect(data.collection?.details).toMatchObject([{ paid_time: '20260105100100' }]);
    });

    test('an instant or a duration that is none is refused, and the clock stays where it is', async () => {
      const { clock, call } = play.control;
      await expect(clock.advance('tomorrow')).rejects.toThrow(RangeError);
      await expect(clock.set(new Date(Number.NaN))).rejects.toThrow(RangeError);
      const noDay = call('setClock', { json: { now: '2026-02-30T00:00:00+08:00' } });
      expect(await controlRefusalOf(noDay)).toMatchObject({ status: 400, code: 'PARAM_ERROR' });
      const beyond = call('advanceClock', { json: { duration: 'P9999999D' } });
      expect(await controlRefusalOf(beyond)).toMatchObject({ status: 400 });
      expect((await clock.read()).now).toEqual(beginsAt);
    });
  });
}

async function expectAllPaid({ partners, directs }: Cast): Promise<void> {
  const { data: first } = await partners.desk.queryOrder(partners.orderNo(1));
  expect(first.collection?.details).toMatchObject([{ paid_time: '20260107100100' }]);
  const { data: second } = await directs.desk.queryOrder(directs.orderNo(1));
  expect(second.collection?.details).toMatchObject([{ paid_time: '20260105100130' }]);
  const { data: signPlan } = await partners.desk.querySignPlan(partners.signPlanNo);
  expect(signPlan).toMatchObject({ sign_state: 'EXPIRE' });
  expect(signPlan.signed_detail_list?.[0]?.complete_time).toBe('2026-01-07T10:01:00+08:00');
}
