import { describe, expect, test } from 'vitest';

import { createMemoryStore } from './memory-store.ts';
import type { NotificationStore } from './notification-store.ts';
import { repeatNotification } from './testing.ts';
import { holdWork, makeStage, paidOrder, settled, signedPlan } from './testing/stage.ts';
import type { Stage } from './testing/stage.ts';

const type = 'PAYSCORE.USER_PAID';

/** A handler that keeps the business numbers it was called with. */
function counting(): { readonly called: string[]; readonly on: { [type]: (n: PaidLike) => void } } {
  const called: string[] = [];
  return { called, on: { [type]: ({ resource }) => void called.push(resource.out_order_no) } };
}

interface PaidLike {
  readonly resource: { readonly out_order_no: string };
}

const repeatOf = (stage: Stage, built = stage.build()): ReturnType<Stage['build']> =>
  repeatNotification(built, { keys: stage.keys, clock: stage.clock });

describe('a notification', () => {
  test('goes to the handler of its event type', async () => {
    const { called, on } = counting();
    const receipt = await makeStage({ on }).deliver();
    expect(receipt).toMatchObject({ outcome: 'handled', status: 204 });
    expect(called).toEqual([paidOrder.out_order_no]);
  });

  test('goes to otherwise when its event type has no handler', async () => {
    const seen: string[] = [];
    const otherwise = (one: { readonly event_type: string }): void => void seen.push(one.event_type);
    const stage = makeStage({ on: { ...counting().on, otherwise } });
    await stage.deliver({ event_type: 'PAYSCORE.USER_SIGN_PLAN', resource: signedPlan });
    await stage.deliver({ event_type: 'REFUND.SUCCESS', resource: {} });
    expect(seen).toEqual(['PAYSCORE.USER_SIGN_PLAN', 'REFUND.SUCCESS']);
  });

  test.each(['constructor', '__proto__', 'otherwise'])(
    'of the event type %s has no handler',
    async (name) => {
      const stage = makeStage({ on: counting().on });
      expect(await stage.deliver({ event_type: name })).toMatchObject({ outcome: 'unhandled', status: 204 });
    },
  );

  test('that was handled is a duplicate, however it is sent again', async () => {
    const { called, on } = counting();
    const stage = makeStage({ on });
    const built = stage.build();
    await stage.receiver.receive(built);
    const again = [
      await stage.receiver.receive(built),
      await stage.receiver.receive(repeatOf(stage, built)),
      await stage.deliver({ id: 'another' }),
    ];
    expect(again.map(({ outcome, status }) => [outcome, status])).toEqual([
      ['duplicate', 204],
      ['duplicate', 204],
      ['duplicate', 204],
    ]);
    expect(called).toHaveLength(1);
  });

  test.each([
    ['order', { resource: { ...paidOrder, out_order_no: 'other' } }],
    ['sub-merchant', { resource: { ...paidOrder, sub_mchid: '1900000110' } }],
    ['merchant', { resource: { ...paidOrder, mchid: '1900000101' } }],
    ['event type', { event_type: 'PAYSCORE.USER_CONFIRM' }],
  ])('of another %s is another one', async (_what, draft) => {
    const stage = makeStage({ on: { otherwise: () => {} } });
    await stage.deliver();
    expect(await stage.deliver(draft)).toMatchObject({ outcome: 'handled' });
  });

  test('of an unknown event type is known again by its id alone', async () => {
    const stage = makeStage({ on: { otherwise: () => {} } });
    const refund = { event_type: 'REFUND.SUCCESS', resource: { out_trade_no: '1' } };
    const receipts = [
      await stage.deliver({ ...refund, id: 'a' }),
      await stage.deliver({ ...refund, id: 'b' }),
      await stage.deliver({ ...refund, id: 'a' }),
    ];
    expect(receipts.map(({ outcome }) => outcome)).toEqual(['handled', 'handled', 'duplicate']);
  });

  test('without a business number is known again by its id', async () => {
    const stage = makeStage({ on: { otherwise: () => {} } });
    const outcomes = [];
    for (const id of ['a', 'b', 'a']) outcomes.push((await stage.deliver({ id, resource: {} })).outcome);
    expect(outcomes).toEqual(['handled', 'handled', 'duplicate']);
  });

  test('without a handler is given out, and the same bytes are given out once', async () => {
    const stage = makeStage();
    const built = stage.build();
    const outcomes = [built, built, repeatOf(stage, built)].map((one) => stage.receiver.receive(one));
    expect((await Promise.all(outcomes)).map(({ outcome, status }) => [outcome, status])).toEqual([
      ['unhandled', 204],
      ['replayed', 409],
      ['unhandled', 204],
    ]);
  });
});

describe('work, then the answer', () => {
  test('what fails is told, answered with 500, and handled again when it is sent again', async () => {
    let fails = true;
    const error = new Error('the database is down, password 1234');
    const stage = makeStage({
      on: {
        [type]: () => {
          if (fails) throw error;
        },
      },
    });
    const built = stage.build();
    const first = await stage.receiver.receive(built);
    expect(first).toMatchObject({ outcome: 'handler-failed', status: 500, error });
    expect(first.body).not.toContain('1234');
    expect(stage.reported).toMatchObject([{ error, notification: { event_type: type } }]);

    fails = false;
    expect(await stage.receiver.receive(repeatOf(stage, built))).toMatchObject({ outcome: 'handled' });
  });

  test('what failed is not handled again for the very same bytes', async () => {
    const stage = makeStage({ on: { [type]: () => Promise.reject(new Error('no')) } });
    const built = stage.build();
    await stage.receiver.receive(built);
    expect(await stage.receiver.receive(built)).toMatchObject({ outcome: 'replayed', status: 409 });
    expect(await stage.receiver.receive(repeatOf(stage, built))).toMatchObject({ outcome: 'handler-failed' });
  });

  test('one that comes while another delivery of it is handled is sent away, and handled once', async () => {
    const work = holdWork();
    const stage = makeStage({ on: { [type]: work.handler } });
    const first = stage.deliver();
    await work.hasBegun(1);
    const others = await Promise.all([stage.deliver(), stage.deliver(), stage.deliver()]);
    expect(others.map(({ outcome, status }) => [outcome, status])).toEqual(
      Array.from({ length: 3 }, () => ['running', 503]),
    );
    work.succeed();
    expect(await first).toMatchObject({ outcome: 'handled' });
    expect(work.begun()).toBe(1);
  });

  test('work that takes longer than 4.5 s is answered with 503, goes on, and ends in a duplicate', async () => {
    const work = holdWork();
    const stage = makeStage({ on: { [type]: work.handler } });
    const first = stage.deliver();
    await work.hasBegun(1);
    expect(stage.ring()).toEqual([4_500]);
    expect(await first).toMatchObject({ outcome: 'late', status: 503 });
    expect(await stage.deliver()).toMatchObject({ outcome: 'running', status: 503 });
    work.succeed();
    await settled();
    expect(await stage.deliver()).toMatchObject({ outcome: 'duplicate', status: 204 });
  });

  test('what fails after its answer is told, and handled again', async () => {
    const work = holdWork();
    const stage = makeStage({ on: { [type]: work.handler } });
    const first = stage.deliver();
    await work.hasBegun(1);
    stage.ring();
    await first;
    work.fail(new Error('too late'));
    await settled();
    expect(stage.reported).toMatchObject([{ error: { message: 'too late' } }]);

    const second = stage.deliver();
    await work.hasBegun(2);
    work.succeed();
    expect(await second).toMatchObject({ outcome: 'handled' });
  });

  test('no timer is left when the work is done', async () => {
    const stage = makeStage({ on: counting().on });
    await stage.deliver();
    expect(stage.ring()).toEqual([]);
  });

  test('work of which nothing more is heard is begun again after the lease, and its late failure disturbs nobody', async () => {
    const work = holdWork();
    const stage = makeStage({ on: { [type]: work.handler }, leaseMs: 60_000 });
    void stage.deliver();
    await work.hasBegun(1);
    stage.pass(59_999);
    expect(await stage.deliver()).toMatchObject({ outcome: 'running' });
    stage.pass(1);
    void stage.deliver();
    await work.hasBegun(2);
    work.fail(new Error('the first one'));
    await settled();
    expect(await stage.deliver()).toMatchObject({ outcome: 'running' });
  });
});

describe('the answer, then the work', () => {
  const mode = 'ack-then-work';

  test('is answered at once, and handled once', async () => {
    const work = holdWork();
    const stage = makeStage({ mode, on: { [type]: work.handler } });
    expect(await stage.deliver()).toMatchObject({ outcome: 'accepted', status: 204 });
    expect(await stage.deliver()).toMatchObject({ outcome: 'running', status: 204 });
    work.succeed();
    await settled();
    expect(await stage.deliver()).toMatchObject({ outcome: 'duplicate', status: 204 });
    expect(work.begun()).toBe(1);
  });

  test('what fails is told to onError', async () => {
    const stage = makeStage({ mode, on: { [type]: () => Promise.reject(new Error('no')) } });
    expect(await stage.deliver()).toMatchObject({ outcome: 'accepted' });
    await settled();
    expect(stage.reported).toMatchObject([{ error: { message: 'no' }, notification: { kind: 'known' } }]);
  });
});

describe('a store', () => {
  const faulty = (faults: Partial<NotificationStore>): NotificationStore => ({
    ...createMemoryStore(),
    ...faults,
  });
  const no = (): Promise<never> => Promise.reject(new Error('no store'));

  test.each(['begin', 'seenNonce'])('that fails at %s makes the platform send again', async (method) => {
    const { called, on } = counting();
    const stage = makeStage({ on, store: faulty({ [method]: no }) });
    expect(await stage.deliver()).toMatchObject({ outcome: 'store-failed', status: 500 });
    expect([called, stage.reported]).toMatchObject([[], [{ error: { message: 'no store' } }]]);
  });

  test('that fails once does not keep the notification from the next delivery', async () => {
    const { called, on } = counting();
    let fails = true;
    const memory = createMemoryStore();
    const seenNonce: NotificationStore['seenNonce'] = (nonce, ttlMs) =>
      fails ? no() : memory.seenNonce(nonce, ttlMs);
    const stage = makeStage({ on, store: { ...memory, seenNonce } });
    await stage.deliver();
    fails = false;
    expect(await stage.deliver()).toMatchObject({ outcome: 'handled' });
    expect(called).toHaveLength(1);
  });

  test('that fails when the work is done leaves it done', async () => {
    const stage = makeStage({ on: counting().on, store: faulty({ done: no }) });
    expect(await stage.deliver()).toMatchObject({ outcome: 'handled', status: 204 });
    expect(stage.reported).toMatchObject([{ error: { message: 'no store' } }]);
  });

  test('that fails when the work has failed hides nothing of it', async () => {
    const on = { [type]: () => Promise.reject(new Error('no work')) };
    const stage = makeStage({ on, store: faulty({ failed: no }) });
    expect(await stage.deliver()).toMatchObject({ outcome: 'handler-failed', error: { message: 'no work' } });
    expect(stage.reported).toMatchObject([
      { error: { message: 'no work' } },
      { error: { message: 'no store' } },
    ]);
  });

  test('that never answers does not keep the platform waiting', async () => {
    const stage = makeStage({ on: counting().on, store: faulty({ begin: () => new Promise(() => {}) }) });
    const receipt = stage.deliver();
    await settled();
    stage.ring();
    expect(await receipt).toMatchObject({ outcome: 'late', status: 503 });
  });
});

test('a hook that fails changes no answer and is a warning', async () => {
  const warnings: Error[] = [];
  const listen = (warning: Error): void => void warnings.push(warning);
  process.on('warning', listen);
  const stage = makeStage({
    onReceipt: () => {
      throw new Error('full disk');
    },
  });
  expect(await stage.deliver()).toMatchObject({ status: 204 });
  await settled();
  process.off('warning', listen);
  expect(warnings.map(({ message }) => message)).toContain('onReceipt failed: full disk');
});
