import { join } from 'node:path';
import type { OperationId } from '@hufu/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limitTable } from '../http/limits.ts';
import { openPostgresStore } from '../store/postgres.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { startPostgres, type PostgresServer } from '../store/testing/postgres-server.ts';
import { inTemporaryDirectory } from '../store/testing/temporary-directory.ts';
import { directCompletion, directOrder, directPlan, directSignPlan } from '../testing/bodies.ts';
import { ControlHand } from '../testing/control.ts';
import { openTestGateway, type TestGateway } from '../testing/gateway.ts';
import { readAnswer } from '../testing/merchant.ts';
import { playAt, signedDirect } from '../testing/signed-contract.ts';
import { createTestWorld, directMchid, serviceId } from '../testing/world.ts';
import { saveAttemptsMax } from './services.ts';

const world = await createTestWorld();
/** Far more than an operation decides anew, and within what the server lets in at once. */
const callsAtOnce = 200;
/** How long a test may take, in milliseconds: a minute. PostgreSQL makes each of these changes durable by itself. */
const testMaxMs = 60_000;

let postgres: PostgresServer;
let schemas = 0;

beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

type Tell = (gateway: TestGateway, store: Store) => Promise<void>;

/** A gateway that stands still over a store that is new. */
async function tellOn(store: Store, tell: Tell): Promise<void> {
  try {
    await store.foundWorld(world);
    const gateway = await openTestGateway(world, { seenThrough: () => store });
    await playAt(gateway);
    await tell(gateway, store);
  } finally {
    await store.close();
  }
}

const databases: Readonly<Record<string, (tell: Tell) => Promise<void>>> = {
  'a SQLite file': (tell) =>
    inTemporaryDirectory(async (directory) =>
      tellOn(await openSqliteStore({ file: join(directory, 'hufu.db') }), tell),
    ),
  PostgreSQL: async (tell) => {
    schemas += 1;
    return tellOn(await openPostgresStore({ url: postgres.url, schema: `at_once_${schemas}` }), tell);
  },
};

function times<Thing>(length: number, make: (turn: number) => Thing): Thing[] {
  return Array.from({ length }, (_empty, turn) => make(turn));
}

/** What a call is told: `done`, or the code of the refusal with its status. */
type Call = () => Promise<{ readonly status: number; readonly data: unknown }>;

async function toldAtOnce(calls: readonly Call[]): Promise<string[]> {
  const answers = await Promise.all(calls.map((call) => call()));
  return answers.map(
    ({ status, data }) => (status < 300 ? 'done' : `${status} ${(data as { readonly code: string }).code}`), // so say all refusals
  );
}

/** The first lesson's order of a contract `S-1`, which waits to be paid. */
async function owing(gateway: TestGateway) {
  const signPlan = await signedDirect(gateway, 'S-1');
  const direct = gateway.as(directMchid);
  await direct.answer('createServiceOrder', { json: directOrder(signPlan) });
  const path = { out_order_no: 'S-1-1' };
  await direct.answer('completeServiceOrder', { path, json: directCompletion(12_000) });
  return { signPlanId: signPlan.sign_plan_id, path };
}

/** Modifications of that order, each with a reason of its own. Signed before, so that all come in at once. */
async function modifications(gateway: TestGateway, length: number): Promise<Call[]> {
  const direct = gateway.as(directMchid);
  const path = { out_order_no: 'S-1-1' };
  const { time_range: _time, ...amounts } = directCompletion(12_000);
  const requests = await Promise.all(
    times(length, (turn) =>
      direct.sign('modifyServiceOrder', { path, json: { ...amounts, reason: `第${turn}次` } }),
    ),
  );
  return requests.map((request) => async () => readAnswer(await gateway.handle(request)));
}

function inControl(gateway: TestGateway, id: OperationId, path: Readonly<Record<string, string>>): Call {
  const hand = new ControlHand(gateway.handle);
  return () => hand.call(id, { path });
}

test('the server lets in more at once than an operation decides anew', () => {
  expect(callsAtOnce).toBeGreaterThan(saveAttemptsMax);
  expect(callsAtOnce).toBeLessThanOrEqual(limitTable.inFlightMax.default);
});

describe.each(Object.entries(databases))('many changes at once, on %s', (_name, tellIn) => {
  test(
    'of one order are all made',
    () =>
      tellIn(async (gateway, store) => {
        await owing(gateway);
        const before = await store.serviceOrderByNumber(directMchid, 'S-1-1');
        const told = await toldAtOnce(await modifications(gateway, callsAtOnce));
        expect(new Set(told)).toEqual(new Set(['done']));
        const after = await store.serviceOrderByNumber(directMchid, 'S-1-1');
        expect(after?.version).toBe((before?.version ?? 0) + callsAtOnce);
      }),
    testMaxMs,
  );

  test(
    'of one order keep nobody from its contract: a user still cancels, and takes back the consent',
    () =>
      tellIn(async (gateway, store) => {
        await gateway.control('chooseReadings', { json: { cancel_while_serving: 'allowed' } });
        const { signPlanId } = await owing(gateway);
        const half = callsAtOnce / 2;
        const cancels = inControl(gateway, 'userCancels', { sign_plan_id: signPlanId });
        const [user] = world.users;
        const revokes = inControl(gateway, 'userRevokesService', {
          user_id: user?.userId ?? '',
          service_id: serviceId,
        });
        const told = await toldAtOnce([
          ...(await modifications(gateway, half)),
          cancels,
          revokes,
          ...(await modifications(gateway, half - 2)),
        ]);
        const [cancelled, revoked] = told.splice(half, 2);
        expect(new Set(told)).toEqual(new Set(['done']));
        // Whoever comes second meets a contract that is cancelled: to cancel is then refused, to revoke finds nothing.
        expect(['done', '400 INVALID_REQUEST']).toContain(cancelled);
        expect(revoked).toBe('done');
        const cancelType = cancelled === 'done' ? 'USER' : 'REVOKE_SERVICE';
        expect(await store.signPlanById(signPlanId)).toMatchObject({ state: 'SIGN_PLAN_CANCEL', cancelType });
      }),
    testMaxMs,
  );

  test(
    'of one contract are answered as if they came one after the other',
    () =>
      tellIn(async (gateway, store) => {
        const direct = gateway.as(directMchid);
        const plan = await direct.answer('createPlan', { json: directPlan('P-1') });
        const made = await direct.answer('createUserSignPlan', { json: directSignPlan('S-1', plan.plan_id) });
        const path = { sign_plan_id: made.sign_plan.sign_plan_id };
        const asking = { path: { merchant_sign_plan_no: 'S-1' }, json: { stop_reason: '停止' } };
        const asks = { sign: 'userSigns', refuse: 'userRefuses', cancel: 'userCancels' } as const;
        const each = callsAtOnce / 4;
        const ofUsers = Object.values(asks).flatMap((id) => times(each, () => inControl(gateway, id, path)));
        const ofMerchant = times(each, () => () => direct.call('cancelUserSignPlan', asking));
        const told = await toldAtOnce([...ofUsers, ...ofMerchant]);
        const refused = new Set(told.filter((one) => one !== 'done'));
        expect([...refused]).toEqual(['400 INVALID_REQUEST']);
        const stored = await store.signPlanById(path.sign_plan_id);
        expect(stored?.state).toBe('SIGN_PLAN_CANCEL');
        // Of the two who may cancel, one did, and a repeat of that is answered alike; the other did not.
        const byUser = told.slice(2 * each, 3 * each);
        const byMerchant = told.slice(3 * each);
        const [won, lost] = stored?.cancelType === 'USER' ? [byUser, byMerchant] : [byMerchant, byUser];
        expect(won).toContain('done');
        expect(lost).not.toContain('done');
      }),
    testMaxMs,
  );
});
