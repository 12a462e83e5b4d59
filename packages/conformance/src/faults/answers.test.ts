/** What goes wrong with answers on demand, as the SDK's client meets it on a real connection. */
import { createClient, SignatureError, TimeoutError, TransportError, type CallTimer } from '@hufu/sdk';
import { describe, expect, test } from 'vitest';
import { playTold } from '../notifications/testing/play-told.ts';
import { directDesk } from '../testing/direct-desk.ts';
import { modes, type Desk } from '../testing/desk.ts';
import { systemClock } from '../testing/gateway-rooms.ts';
import { failureOf } from '../testing/failure-of.ts';
import { refusalOf } from '../testing/refusal-of.ts';

const { play, log } = playTold();

const createPlanPath = '/v3/payscore/plan/payscore-plans';
const directMchid = (): string => play.stage.direct.mchid;

/** What the log says of the faults that struck. */
const struck = () => log.filter(({ event }) => event === 'fault').map(({ facts }) => facts);

/** The pause between two attempts passes at once. */
const withoutPauses: CallTimer = {
  after: (_, act) => {
    queueMicrotask(act);
    return () => {};
  },
  elapsedMs: () => 0,
  block: () => {},
};

async function planOf(desk: Desk, planNo: string): Promise<string> {
  return (await desk.createPlan(planNo)).data.plan_id;
}

describe.each(modes)('an answer to a %s', (mode) => {
  test('that is lost was done: the change is there, and the same request brings the same contract', async () => {
    const desk = play.desk(mode);
    const planId = await planOf(desk, 'P-LOST');
    const path = mode === 'partner' ? 'createPartnerUserSignPlan' : 'createUserSignPlan';
    await play.control.faults.put('lost', { on: 'answers', kind: 'answer-lost', path, times: 1 });
    const cut = await failureOf(desk.createSignPlan('LOST', { planId }));
    expect(cut).toBeInstanceOf(TransportError);
    expect(cut).toMatchObject({ code: 'TRANSPORT_FAILED', outcome: 'unknown', systemCode: 'ECONNRESET' });
    const { data: found } = await desk.querySignPlan('LOST');
    expect(found).toMatchObject({ plan_id: planId, sign_state: 'UNSIGNED' });
    const first = await desk.createSignPlan('LOST', { planId });
    expect(first.data.sign_plan).toEqual(found);
    expect((await desk.createSignPlan('LOST', { planId })).body).toEqual(first.body);
    const { mchid } = play.stage[mode];
    expect(struck()).toEqual([{ fault: 'lost', kind: 'answer-lost', mchid, operation: path, left: 0 }]);
  });

  test.each([
    ['wrong-signature', 'mismatch'],
    ['signtest-probe', 'probe'],
  ] as const)('with %s is refused by the client, and what it answered was done', async (kind, reason) => {
    const desk = play.desk(mode);
    await play.control.faults.put('signature', { on: 'answers', kind, times: 1 });
    const refused = await failureOf(desk.createPlan('P-FORGED'));
    expect(refused).toBeInstanceOf(SignatureError);
    expect(refused).toMatchObject({ reason, status: 200 });
    expect((await desk.queryPlan('P-FORGED')).data).toMatchObject({ plan_state: 'NORMAL' });
    expect(struck()).toMatchObject([{ fault: 'signature', kind, left: 0 }]);
  });

  test.each([
    ['system-error', 500, 'SYSTEM_ERROR'],
    ['frequency-limited', 429, 'FREQUENCY_LIMITED'],
  ] as const)('with %s is %d %s, signed, and nothing was done', async (kind, status, apiCode) => {
    const desk = play.desk(mode);
    await play.control.faults.put('refused', { on: 'answers', kind, times: 1 });
    const refusal = await refusalOf(desk.createPlan('P-REFUSED'));
    expect(refusal).toMatchObject({ status, apiCode, verified: true, retryable: true });
    expect(await refusalOf(desk.queryPlan('P-REFUSED'))).toMatchObject({ status: 404 });
    await desk.createPlan('P-REFUSED');
    expect(struck()).toMatchObject([{ fault: 'refused', kind, left: 0 }]);
  });
});

test.each(['answer-lost', 'signtest-probe', 'system-error', 'frequency-limited'] as const)(
  'a client as it is by default gets over one %s by itself, and nothing is done twice',
  async (kind) => {
    const usual = createClient({
      ...play.stage.direct.clientOptions('public-key'),
      retries: undefined,
      timer: withoutPauses,
    });
    await play.control.faults.put('once', { on: 'answers', kind, times: 1 });
    const { data } = await directDesk(usual).createPlan('P-USUAL');
    expect((await directDesk(usual).createPlan('P-USUAL')).data).toEqual(data);
    expect(struck()).toMatchObject([{ fault: 'once', kind, left: 0 }]);
  },
);

describe('a slow answer', () => {
  /** The client's limit, and an answer well beyond it. */
  const timeoutMs = 400;
  const slowMs = 1_000;

  test('is given up by a client with a time limit, and what it answers was done', async () => {
    await play.control.faults.put('slow', { on: 'answers', kind: 'slow', delay_ms: slowMs, times: 1 });
    const hasty = createClient({ ...play.stage.direct.clientOptions('public-key'), timeoutMs });
    const late = await failureOf(directDesk(hasty).createPlan('P-SLOW'));
    expect(late).toBeInstanceOf(TimeoutError);
    expect(late).toMatchObject({ code: 'TIMED_OUT', outcome: 'unknown' });
    expect((await play.desk('direct').queryPlan('P-SLOW')).data).toMatchObject({ plan_state: 'NORMAL' });
    expect(struck()).toMatchObject([{ fault: 'slow', kind: 'slow', left: 0 }]);
  });

  test('comes so much later to a client that waits', async () => {
    await play.control.faults.put('slow', { on: 'answers', kind: 'slow', delay_ms: 150, times: 1 });
    const askedMs = systemClock.nowMs();
    await play.desk('direct').createPlan('P-PATIENT');
    // A timer may ring up to a millisecond before its time.
    expect(systemClock.nowMs() - askedMs).toBeGreaterThanOrEqual(149);
  });
});

describe('a fault strikes', () => {
  test('one merchant and no other', async () => {
    const [partner, direct] = [play.desk('partner'), play.desk('direct')];
    const mchid = directMchid();
    await play.control.faults.put('one', { on: 'answers', kind: 'system-error', mchid });
    await partner.createPlan('P-ONE');
    expect(await refusalOf(direct.createPlan('P-ONE'))).toMatchObject({ status: 500 });
    await partner.queryPlan('P-ONE');
    expect(await refusalOf(direct.queryPlan('P-ONE'))).toMatchObject({ status: 500 });
    await play.control.faults.drop('one');
    await direct.createPlan('P-ONE');
    expect(struck()).toMatchObject([
      { mchid, operation: 'createPlan', left: null },
      { mchid, operation: 'queryPlan', left: null },
    ]);
  });

  test('one path and no other', async () => {
    const desk = play.desk('direct');
    const path = createPlanPath;
    await play.control.faults.put('path', { on: 'answers', kind: 'frequency-limited', path });
    await play.desk('partner').createPlan('P-PATH');
    expect(await refusalOf(desk.createPlan('P-PATH'))).toMatchObject({ status: 429 });
    expect(await refusalOf(desk.queryPlan('P-PATH'))).toMatchObject({ status: 404 });
    expect(struck()).toMatchObject([{ fault: 'path', operation: 'createPlan' }]);
  });

  test('the next two times and no more, and says how often it still will', async () => {
    const desk = play.desk('direct');
    await play.control.faults.put('twice', { on: 'answers', kind: 'system-error', times: 2 });
    expect(await refusalOf(desk.createPlan('P-TWICE'))).toMatchObject({ status: 500 });
    expect(await play.control.faults.list()).toMatchObject([{ fault_id: 'twice', times: 1 }]);
    expect(await refusalOf(desk.createPlan('P-TWICE'))).toMatchObject({ status: 500 });
    expect(await play.control.faults.list()).toEqual([]);
    await desk.createPlan('P-TWICE');
    expect(struck()).toMatchObject([{ left: 1 }, { left: 0 }]);
  });
});
