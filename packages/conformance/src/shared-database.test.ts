/** Two gateways over one PostgreSQL, which is empty when both start at once. */
import { startGateway, type StartedGateway } from '@hufu/gateway';
import type { Client } from '@hufu/sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { partnerContract, partnerPlan, subMchid } from './testing/bodies.ts';
import { startPostgres, type PostgresServer } from './testing/gateway-rooms.ts';
import { refusalOf } from './testing/refusal-of.ts';
import { clientOf, socketStage } from './testing/stage.ts';

const callsAtOnce = 32;
let postgres: PostgresServer;
let gateways: readonly [StartedGateway, StartedGateway];

beforeAll(async () => {
  postgres = await startPostgres();
  const options = { database: postgres.url };
  gateways = await Promise.all([startGateway(options), startGateway(options)]);
});
afterAll(async () => {
  await Promise.all(gateways.map((gateway) => gateway.close()));
  await postgres.stop();
});

function partners(): readonly [Client, Client] {
  const [here, there] = gateways;
  return [clientOf(socketStage(here).partner), clientOf(socketStage(there).partner)];
}

/** As many calls as make a crowd, in turns to the one gateway and to the other. */
function inTurns<Result>(call: (client: Client, turn: number) => Promise<Result>): Promise<Result[]> {
  const [here, there] = partners();
  return Promise.all(
    Array.from({ length: callsAtOnce }, (_empty, turn) => call(turn % 2 === 0 ? here : there, turn)),
  );
}

test('one of them founds the world, and both live in it', () => {
  const [first, second] = gateways.map(({ merchants }) =>
    merchants.map(({ mchid, serial, apiv3Key, platformPublicKeyId, platformCertificateSerial }) => ({
      mchid,
      serial,
      apiv3Key,
      platformPublicKeyId,
      platformCertificateSerial,
    })),
  );
  expect(second).toEqual(first);
});

test('equal creations on both at once make one plan and one contract', async () => {
  const plans = await inTurns((client) =>
    client.v3.payscore.plan.partner.payscorePlans.postAsync({ json: partnerPlan('P-1') }),
  );
  expect(new Set(plans.map(({ body }) => body.toString())).size).toBe(1);
  const planId = plans[0]?.data.plan_id ?? '';
  const contracts = await inTurns((client) =>
    client.v3.payscore.signPlan.partner.userSignPlans.postAsync({ json: partnerContract(planId, 'S-1') }),
  );
  expect(new Set(contracts.map(({ body }) => body.toString())).size).toBe(1);
});

test('of creations on both at once with one number and two contents, those of one content win', async () => {
  const outcomes = await inTurns((client, turn) =>
    client.v3.payscore.plan.partner.payscorePlans
      .postAsync({ json: { ...partnerPlan('P-2'), plan_duration: 60 + (turn % 4 < 2 ? 0 : 1) } })
      .then(
        ({ body }) => body.toString(),
        (error: unknown) => error,
      ),
  );
  const won = outcomes.filter((outcome) => typeof outcome === 'string');
  const lost = outcomes.filter((outcome) => typeof outcome !== 'string');
  expect([won.length, lost.length]).toEqual([callsAtOnce / 2, callsAtOnce / 2]);
  expect(new Set(won).size).toBe(1);
  for (const refused of lost) expect(refused).toMatchObject({ apiCode: 'INVALID_REQUEST', verified: true });
});

test('different creations on both at once are all kept, and each gateway sees them all', async () => {
  const created = await inTurns((client, turn) =>
    client.v3.payscore.plan.partner.payscorePlans.postAsync({ json: partnerPlan(`P-3-${turn}`) }),
  );
  const query = { sub_mchid: subMchid };
  const [here, there] = partners();
  const found = await Promise.all(
    created.map((_answer, turn) =>
      // Each plan is asked for at the gateway that did not create it.
      (turn % 2 === 0 ? there : here)
        .chain('v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}')
        .getAsync({ merchant_plan_no: `P-3-${turn}`, query }),
    ),
  );
  expect(found.map(({ data }) => data)).toEqual(created.map(({ data }) => data));
});

test('what one stops can no longer be signed at the other, and stops on both at once stop it once', async () => {
  const [here, there] = partners();
  const { data: plan } = await here.v3.payscore.plan.partner.payscorePlans.postAsync({
    json: partnerPlan('P-4'),
  });
  const stops = await inTurns((client) =>
    client
      .chain('v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop')
      .postAsync({ merchant_plan_no: 'P-4', json: { sub_mchid: subMchid } }),
  );
  expect(new Set(stops.map(({ body }) => body.toString())).size).toBe(1);
  const late = there.v3.payscore.signPlan.partner.userSignPlans.postAsync({
    json: partnerContract(plan.plan_id, 'S-4'),
  });
  expect(await refusalOf(late)).toMatchObject({ status: 400, apiCode: 'INVALID_REQUEST', verified: true });
});
