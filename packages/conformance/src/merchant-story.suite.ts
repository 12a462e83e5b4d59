/**
 * The main job as a merchant's story, told by the SDK: the reference page's call in its styles, a plan and its
 * contracts from creation to stop, in both modes, signed in both ways. Every stage plays it alike.
 */
import { X509Certificate } from 'node:crypto';
import { openResource } from '@hufu/protocol';
import { createClient } from '@hufu/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partnerContract, partnerPlan, referenceRequest, subMchid } from './testing/bodies.ts';
import type { Scene } from './testing/play.ts';
import { refusalOf } from './testing/refusal-of.ts';
import { clientOf, type SigningMode, type Stage, type StageMerchant } from './testing/stage.ts';
import { tellDirectStory, tellPartnerStory } from './testing/tell-stories.ts';

/** What the parts of the story share. */
interface Play {
  readonly scene: Scene;
  stage: Stage;
  /** A number that nobody used before, also not on another stage over the same data. */
  newNumber(): string;
}

const callsAtOnce = 32;
const signingModes: readonly SigningMode[] = ['public-key', 'certificate'];
let scenes = 0;

/** Plays the whole story on the stage that `scene` puts up. */
export function describeMerchantStory(name: string, scene: Scene): void {
  scenes += 1;
  const prefix = `SCENE-${scenes}`;
  let numbers = 0;

  describe(`a merchant's story, ${name}`, () => {
    const play = { scene, newNumber: () => `${prefix}-${(numbers += 1)}` } as Play; // the stage is put up before any test
    beforeAll(async () => {
      play.stage = await scene.open();
    });
    afterAll(() => play.stage.close());

    describeLife(play);
    describeTrust(play);
    if (scene.lasting) describeRestart(play);
  });
}

function describeLife(play: Play): void {
  test("the reference page's call makes one contract in every style, answered alike each time", async () => {
    const answers = await callInEveryStyle(play.stage.partner);
    expect(answers).toHaveLength(6);
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.toString()}`)).size).toBe(1);
    const [first] = answers;
    const { merchant_sign_plan_no, openid, sub_openid } = referenceRequest;
    expect(first?.data.sign_plan).toMatchObject({
      merchant_sign_plan_no,
      openid,
      sub_openid,
      sign_state: 'UNSIGNED',
      total_origin_price: 15_000,
    });
    expect(first?.headers['hufu-notice']).toMatch(/^openid and sub_openid came together/);
  });

  test('a partner lives through a plan: created, queried, signed, stopped', async () => {
    const states = await tellPartnerStory(clientOf(play.stage.partner), play.newNumber());
    expect(states).toEqual(['NORMAL', 'UNSIGNED', 'STOP', 'UNSIGNED']);
  });

  test('a direct merchant lives through the same', async () => {
    const states = await tellDirectStory(clientOf(play.stage.direct), play.newNumber());
    expect(states).toEqual(['NORMAL', 'UNSIGNED', 'STOP', 'UNSIGNED']);
  });

  test('equal calls at once make one contract', async () => {
    const { partner } = clientOf(play.stage.partner).v3.payscore.signPlan;
    const json = partnerContract(await newPlanId(play), play.newNumber());
    const answers = await Promise.all(
      Array.from({ length: callsAtOnce }, () => partner.userSignPlans.postAsync({ json })),
    );
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1);
  });
}

/** Told only where something outlasts the gateway. */
function describeRestart(play: Play): void {
  test('a restart in the middle loses nothing', async () => {
    const number = play.newNumber();
    const before = clientOf(play.stage.partner).v3.payscore;
    const { data: plan } = await before.plan.partner.payscorePlans.postAsync({ json: partnerPlan(number) });
    const json = partnerContract(plan.plan_id, number);
    const contract = await before.signPlan.partner.userSignPlans.postAsync({ json });

    await play.stage.close();
    play.stage = await play.scene.open();

    const after = clientOf(play.stage.partner);
    const again = await after.v3.payscore.signPlan.partner.userSignPlans.postAsync({ json });
    expect(again.body).toEqual(contract.body);
    const found = await after
      .chain('v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}')
      .getAsync({ merchant_plan_no: number, query: { sub_mchid: subMchid } });
    expect(found.data).toEqual(plan);
  });
}

function describeTrust(play: Play): void {
  test.each(signingModes)('who holds the %s of the platform is answered with it', async (mode) => {
    const { partner } = play.stage;
    const byNumber = clientOf(partner, mode).v3.payscore.plan.partner.payscorePlans.merchantPlanNo;
    const ask = (merchant_plan_no: string) =>
      byNumber['{merchant_plan_no}'].getAsync({ merchant_plan_no, query: { sub_mchid: subMchid } });
    const found = await ask('EXAMPLE-PLAN-1');
    expect(found.headers['wechatpay-serial']).toBe(partner.platformSerials[mode]);
    const refused = await refusalOf(ask('NONE'));
    expect(refused).toMatchObject({ status: 404, apiCode: 'RESOURCE_NOT_EXISTS', verified: true });
  });

  test.each(['partner', 'direct'] as const)('the certificate that a %s opens signs', async (role) => {
    const merchant = play.stage[role];
    const serial = merchant.platformSerials.certificate;
    const { listedSerial, pem } = await openListedCertificate(merchant);
    expect([listedSerial, new X509Certificate(pem).serialNumber]).toEqual([serial, serial]);

    // From here on, nothing but the opened certificate is believed.
    const client = createClient({ ...merchant.clientOptions('certificate'), certs: { [serial]: pem } });
    const { headers } = await client.v3.certificates.getAsync();
    expect(headers['wechatpay-serial']).toBe(serial);
  });

  test("a call signed with another merchant's key is refused, and nobody vouches for the refusal", async () => {
    const { partner, direct } = play.stage;
    const { privateKey } = direct.clientOptions('public-key');
    const stranger = createClient({ ...partner.clientOptions('public-key'), privateKey });
    const refused = await refusalOf(stranger.v3.certificates.getAsync());
    expect(refused).toMatchObject({ status: 401, apiCode: 'SIGN_ERROR', verified: false });
  });
}

/** Three ways to the node, two verbs at each. The verbs that block have a story of their own. */
async function callInEveryStyle(partner: StageMerchant) {
  const client = clientOf(partner);
  const json = referenceRequest;
  const nodes = [
    client.v3.payscore.signPlan.partner.userSignPlans,
    client.chain('v3/payscore/sign-plan/partner/user-sign-plans'),
    client['v3/payscore/sign-plan/partner/user-sign-plans'],
  ];
  const answers = [];
  for (const node of nodes) answers.push(await node.postAsync({ json }), await node.post({ json }));
  return answers;
}

async function newPlanId(play: Play): Promise<string> {
  const { payscorePlans } = clientOf(play.stage.partner).v3.payscore.plan.partner;
  const { data } = await payscorePlans.postAsync({ json: partnerPlan(play.newNumber()) });
  return data.plan_id;
}

async function openListedCertificate(merchant: StageMerchant) {
  const { data } = await clientOf(merchant).v3.certificates.getAsync();
  const [listed] = data.data;
  const opened = openResource(listed?.encrypt_certificate, merchant.apiv3Key);
  if ('reason' in opened) throw new Error(`The certificate does not open: ${opened.reason}.`);
  return { listedSerial: listed?.serial_no, pem: opened.plaintext.toString() };
}
