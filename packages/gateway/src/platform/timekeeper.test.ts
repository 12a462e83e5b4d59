import { describe, expect, test } from 'vitest';
import type { Timer } from '../ports.ts';
import { directCompletion, directOrder, directPlan, directSignPlan } from '../testing/bodies.ts';
import { openTestGateway, type TestGateway } from '../testing/gateway.ts';
import { openReceiver } from '../testing/receiver.ts';
import { playAt, playedAt, signedDirect } from '../testing/signed-contract.ts';
import { createTestWorld, directMchid } from '../testing/world.ts';
import { lookAroundMs } from './timekeeper.ts';

const world = await createTestWorld();
const dayMs = 86_400_000;

/** A gateway that stands still at `playedAt`. */
async function open(): Promise<TestGateway> {
  const gateway = await openTestGateway(world);
  await playAt(gateway);
  return gateway;
}

/** What is held until it is let go. */
function gate() {
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { held, letGo: () => letGo() };
}

async function stateOf(gateway: TestGateway, number: string): Promise<string> {
  const path = { merchant_sign_plan_no: number };
  return (await gateway.as(directMchid).answer('queryUserSignPlan', { path })).sign_state;
}

/** An order of contract `number`, completed at `playedAt` or whenever the clock stands. */
async function completedOrder(gateway: TestGateway, number: string): Promise<string> {
  const direct = gateway.as(directMchid);
  const signPlan = await signedDirect(gateway, number);
  const order = await direct.answer('createServiceOrder', { json: directOrder(signPlan) });
  const path = { out_order_no: order.out_order_no };
  await direct.answer('completeServiceOrder', { path, json: directCompletion(100) });
  return order.order_id ?? '';
}

describe('a jump of the clock', () => {
  test('carries out what is due in order, each thing at its own instant', async () => {
    const gateway = await open();
    const direct = gateway.as(directMchid);
    const plan = await direct.answer('createPlan', { json: directPlan('P-0', { plan_duration: 1 }) });
    const unsigned = await direct.answer('createUserSignPlan', { json: directSignPlan('S-0', plan.plan_id) });
    const short = await direct.answer('createUserSignPlan', { json: directSignPlan('S-1', plan.plan_id) });
    await gateway.control('userSigns', { path: { sign_plan_id: short.sign_plan.sign_plan_id } });
    const orderId = await completedOrder(gateway, 'S-2');
    await gateway.control('userFailsToPay', { path: { order_id: orderId }, json: { times: 2 } });

    const happened = await gateway.time.advance(3 * dayMs);

    const paidAt = playedAt.getTime() + 60_000 + 2 * dayMs;
    expect(happened).toEqual(
      [
        { at: playedAt.getTime() + 60_000, what: 'deduction-failed', kind: 'service-order', id: orderId },
        {
          at: playedAt.getTime() + 7_200_000,
          what: 'package-lapsed',
          kind: 'sign-plan',
          id: unsigned.sign_plan.sign_plan_id,
        },
        {
          at: playedAt.getTime() + 60_000 + dayMs,
          what: 'deduction-failed',
          kind: 'service-order',
          id: orderId,
        },
        {
          at: Date.parse('2026-01-06T16:00:00Z'),
          what: 'sign-plan-expired',
          kind: 'sign-plan',
          id: short.sign_plan.sign_plan_id,
        },
        { at: paidAt, what: 'deduction-succeeded', kind: 'service-order', id: orderId },
      ].toSorted((one, other) => one.at - other.at),
    );
    expect(gateway.clock.nowMs()).toBe(playedAt.getTime() + 3 * dayMs);
    expect(await stateOf(gateway, 'S-0')).toBe('UNSIGNED');
    expect(await stateOf(gateway, 'S-1')).toBe('EXPIRE');
    expect((await gateway.store.serviceOrderById(orderId))?.paidAt).toBe(paidAt);
    expect(gateway.log.filter(({ event }) => event === 'time-passed')).toHaveLength(5);
  });

  test('stops one millisecond before what is due later', async () => {
    const gateway = await open();
    const orderId = await completedOrder(gateway, 'S-1');
    expect(await gateway.time.set(playedAt.getTime() + 59_999)).toEqual([]);
    expect((await gateway.store.serviceOrderById(orderId))?.phase).toBe('PAYING');
    expect(await gateway.time.advance(1)).toHaveLength(1);
    expect((await gateway.store.serviceOrderById(orderId))?.phase).toBe('DONE');
  });

  test('waits for a delivery that is under way already, whose next one is then due in its time', async () => {
    const { held, letGo } = gate();
    const { url, received } = await openReceiver(async (_one, count) => {
      if (count === 1) await held;
      return count === 1 ? 503 : 204;
    });
    const gateway = await openTestGateway(world, { forwardTo: url });
    await playAt(gateway);
    const { sign_plan_id: signPlanId } = await signedDirect(gateway, 'S-1');
    expect(await gateway.dispatcher.runOnce()).toBe(1);
    const jumped = gateway.time.advance(dayMs);
    letGo();
    await jumped;
    expect(received).toHaveLength(2);
    const [told] = await gateway.store.listNotifications({ signPlanId }, 1);
    const attempts = await gateway.store.attemptsOf(told?.notificationId ?? '');
    expect(attempts.map(({ at }) => at - playedAt.getTime())).toEqual([0, 60_000]);
  });

  test('does not wait for a receiver that asked before the jump came to wait for it', async () => {
    const { held: mayAsk, letGo: letAsk } = gate();
    const { held: hasAsked, letGo: sayAsked } = gate();
    let looking: Promise<void> | null = null;
    const { url } = await openReceiver(async () => {
      await mayAsk;
      const settled = gateway.time.settle();
      sayAsked();
      await settled;
      return 204;
    });
    const gateway = await openTestGateway(world, {
      forwardTo: url,
      seenThrough: (store) => ({
        ...store,
        nextDue: async () => {
          await looking;
          return store.nextDue();
        },
      }),
    });
    await playAt(gateway);
    const { sign_plan_id: signPlanId } = await signedDirect(gateway, 'S-1');
    expect(await gateway.dispatcher.runOnce()).toBe(1);
    looking = hasAsked;
    const jumped = gateway.time.advance(dayMs);
    letAsk();
    await jumped;
    const [told] = await gateway.store.listNotifications({ signPlanId }, 1);
    const attempts = await gateway.store.attemptsOf(told?.notificationId ?? '');
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['delivered']);
  });

  test('back undoes nothing', async () => {
    const gateway = await open();
    await completedOrder(gateway, 'S-1');
    await gateway.time.advance(dayMs);
    expect(await gateway.time.set(playedAt.getTime())).toEqual([]);
    expect(gateway.clock.nowMs()).toBe(playedAt.getTime());
  });

  test('to what is due next goes to that very instant, and nowhere when nothing is', async () => {
    const gateway = await open();
    expect(await gateway.time.toNextDue()).toEqual([]);
    expect(gateway.clock.nowMs()).toBe(playedAt.getTime());
    await completedOrder(gateway, 'S-1');
    expect(await gateway.time.toNextDue()).toMatchObject([{ what: 'deduction-succeeded' }]);
    expect(gateway.clock.nowMs()).toBe(playedAt.getTime() + 60_000);
    expect(await gateway.time.toNextDue()).toMatchObject([{ what: 'sign-plan-expired' }]);
    expect(new Date(gateway.clock.nowMs())).toEqual(new Date('2026-03-06T16:00:00Z'));
  });

  test('is kept: a gateway that opens the store later stands where this one stood', async () => {
    const gateway = await open();
    await gateway.time.advance(dayMs);
    const kept = await gateway.store.loadWorld();
    expect(kept?.clock).toEqual({ aheadMs: 0, frozenAt: playedAt.getTime() + dayMs });
    await gateway.time.resume();
    const running = await gateway.store.loadWorld();
    expect(running?.clock.frozenAt).toBeNull();
    expect(running?.clock.aheadMs).not.toBe(0);
  });
});

describe('a request', () => {
  test('is never answered from before an instant that has passed, although no timer runs', async () => {
    const gateway = await open();
    const orderId = await completedOrder(gateway, 'S-1');
    // Past the timekeeper, as the real time passes.
    gateway.clock.advance('PT2M');
    const order = await gateway.control('readServiceOrder', { path: { order_id: orderId } });
    expect(order).toMatchObject({
      state: 'DONE',
      collection: { details: [{ paid_time: '20260105100100' }] },
    });
  });

  test('asks the store nothing while nothing can be due', async () => {
    let asked = 0;
    const gateway = await openTestGateway(world, {
      seenThrough: (store) => ({
        ...store,
        nextDue: () => {
          asked += 1;
          return store.nextDue();
        },
      }),
    });
    await signedDirect(gateway, 'S-1');
    const before = asked;
    for (let call = 0; call < 10; call += 1) await stateOf(gateway, 'S-1');
    expect(asked).toBe(before);
  });

  test('at the same moment as a jump waits for it', async () => {
    const gateway = await open();
    const orderId = await completedOrder(gateway, 'S-1');
    const [, order] = await Promise.all([
      gateway.time.advance(dayMs),
      gateway.control('readServiceOrder', { path: { order_id: orderId } }),
    ]);
    expect(order.state).toBe('DONE');
  });
});

/** Timers that ring when the test says so. */
function handTimers(): { readonly timer: Timer; readonly waits: number[]; readonly ring: () => void } {
  const waits: number[] = [];
  let act: (() => void) | null = null;
  return {
    waits,
    timer: {
      after(delayMs, given) {
        waits.push(delayMs);
        act = given;
        return () => {
          if (act === given) act = null;
        };
      },
    },
    ring: () => act?.(),
  };
}

describe('the timer', () => {
  test('rings when the next thing is due, and that is then carried out', async () => {
    const gateway = await openTestGateway(world);
    const orderId = await completedOrder(gateway, 'S-1');
    const { timer, waits, ring } = handTimers();
    gateway.time.start(timer);
    ring();
    await gateway.time.settle();
    expect(waits.at(-1)).toBeGreaterThan(50_000);
    expect(waits.at(-1)).toBeLessThanOrEqual(60_000);
    gateway.clock.advance('PT1M');
    ring();
    await gateway.time.stop();
    expect((await gateway.store.serviceOrderById(orderId))?.phase).toBe('DONE');
  });

  test('is set anew when something is saved that is due earlier', async () => {
    const gateway = await openTestGateway(world);
    await signedDirect(gateway, 'S-1');
    const { timer, waits, ring } = handTimers();
    gateway.time.start(timer);
    ring();
    await gateway.time.settle();
    const hour = waits.at(-1);
    await completedOrder(gateway, 'S-2');
    expect(hour).toBeGreaterThan(60_000);
    expect(waits.at(-1)).toBeLessThanOrEqual(60_000);
    await gateway.time.stop();
  });

  test('does not ring while the clock stands still', async () => {
    const gateway = await open();
    await completedOrder(gateway, 'S-1');
    await stateOf(gateway, 'S-1');
    const { timer, waits, ring } = handTimers();
    gateway.time.start(timer);
    ring();
    await gateway.time.settle();
    const armed = waits.length;
    ring();
    expect(waits).toHaveLength(armed);
    await gateway.time.stop();
  });

  test('looks around every second where others write to the same database', async () => {
    const gateway = await openTestGateway(world, { seenThrough: (store) => ({ ...store, shared: true }) });
    await playAt(gateway);
    const { timer, waits, ring } = handTimers();
    gateway.time.start(timer);
    ring();
    await gateway.time.settle();
    expect(waits.at(-1)).toBe(lookAroundMs);
    await gateway.time.stop();
  });

  test('is waited for when it is stopped, the look around included', async () => {
    let ended = false;
    const { held, letGo } = gate();
    const gateway = await openTestGateway(world, {
      seenThrough: (store) => ({
        ...store,
        shared: true,
        worldRevision: async () => {
          await held;
          ended = true;
          return store.worldRevision();
        },
      }),
    });
    const { timer, ring } = handTimers();
    gateway.time.start(timer);
    ring();
    const stopped = gateway.time.stop();
    letGo();
    await stopped;
    expect(ended).toBe(true);
  });

  test('tries again after a fault, which is logged', async () => {
    let broken = true;
    const gateway = await openTestGateway(world, {
      seenThrough: (store) => ({
        ...store,
        nextDue: () => (broken ? Promise.reject(new Error('no disk')) : store.nextDue()),
      }),
    });
    const { timer, ring, waits } = handTimers();
    gateway.time.start(timer);
    ring();
    await gateway.time.settle().catch(() => {});
    await Promise.resolve();
    expect(gateway.log).toMatchObject([{ level: 'error', event: 'time-stuck' }]);
    broken = false;
    ring();
    await gateway.time.stop();
    expect(waits.at(-1)).toBe(1_000);
  });
});
