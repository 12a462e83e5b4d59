/** Traps of signatures, keys, statuses and clocks: what the SDK makes of an answer, and the gateway of a request. */
import { SignatureError, type Client } from '@hufu/sdk';
import { expect, test } from 'vitest';
import { meddledClient, withBody, withHeaders, withRequestHeaders } from '../testing/on-the-way.ts';
import { partnerDesk } from '../testing/partner-desk.ts';
import type { Play } from '../testing/play.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { clientOf } from '../testing/stage.ts';

const signError = { status: 401, apiCode: 'SIGN_ERROR', verified: false };
const sixMinutesMs = 6 * 60 * 1000;

/** What the SDK says of an answer that it does not believe. */
async function unbelieved(call: Promise<unknown>): Promise<SignatureError> {
  const outcome: unknown = await call.catch((error: unknown) => error);
  if (outcome instanceof SignatureError) return outcome;
  throw new Error('The answer was believed.', { cause: outcome });
}

const askPlan = (client: Client) => partnerDesk(client).queryPlan('EXAMPLE-PLAN-1');

export function tellTrapsOfTheWire(play: Play): void {
  tellTrapsOfAnswers(play);
  tellTrapsOfKeys(play);
  tellTrapsOfRequests(play);
}

function tellTrapsOfAnswers(play: Play): void {
  test('trap 9: a byte more in an empty answer, and it is not believed', async () => {
    const offered = await play.signed('partner', 'TRAP');
    const orderNo = await play.serving(offered);
    const client = meddledClient(play.stage.partner, { answer: (answer) => withBody(answer, '\n') });
    const cancelled = partnerDesk(client).cancelOrder(orderNo);
    expect(await unbelieved(cancelled)).toMatchObject({ reason: 'mismatch', status: 204 });
  });

  test('trap 23: what was written anew on the way is not what was signed, and lost headers are missed', async () => {
    const rewritten = meddledClient(play.stage.partner, {
      answer: (answer) =>
        withBody(answer, JSON.stringify(JSON.parse(Buffer.from(answer.body).toString()), null, 1)),
    });
    expect(await unbelieved(askPlan(rewritten))).toMatchObject({ reason: 'mismatch', status: 200 });
    for (const header of [
      'wechatpay-timestamp',
      'wechatpay-nonce',
      'wechatpay-serial',
      'wechatpay-signature',
    ]) {
      const stripped = meddledClient(play.stage.partner, {
        answer: (answer) => withHeaders(answer, { [header]: undefined }),
      });
      expect(await unbelieved(askPlan(stripped)), header).toMatchObject({ reason: 'missing-header' });
    }
  });

  test('trap 24: a probe that looks like broken base64 is an answer that is not believed, nothing worse', async () => {
    for (const [signature, reason] of [
      ['WECHATPAY/SIGNTEST/abc', 'probe'],
      ['nothing=like=base64', 'malformed'],
    ] as const) {
      const client = meddledClient(play.stage.partner, {
        answer: (answer) => withHeaders(answer, { 'wechatpay-signature': signature }),
      });
      expect(await unbelieved(askPlan(client))).toMatchObject({ reason });
    }
  });

  test('trap 27: a 401 is unsigned, an unknown path and a wrong method are answered with nothing', async () => {
    const { client } = play.desk('partner');
    const nothing = { verified: false, excerpt: null, detail: undefined };
    const unknown = await refusalOf(client.chain('v3/payscore/plan/unknown').getAsync());
    expect(unknown).toMatchObject({ status: 404, apiCode: 'HTTP_404', ...nothing });
    // As a text of no particular path: the types know that nothing can be got there.
    const plans: string = 'v3/payscore/plan/partner/payscore-plans';
    const method = await refusalOf(client.chain(plans).getAsync());
    expect(method).toMatchObject({ status: 405, apiCode: 'HTTP_405', ...nothing });
    const { privateKey } = play.stage.direct.clientOptions('public-key');
    const stranger = meddledClient(play.stage.partner, { options: { privateKey } });
    expect(await refusalOf(askPlan(stranger))).toMatchObject(signError);
    // Once the caller is known, a refusal is signed.
    const refused = await refusalOf(partnerDesk(client).queryPlan('NONE'));
    expect(refused).toMatchObject({ status: 404, apiCode: 'RESOURCE_NOT_EXISTS', verified: true });
  });

  test('trap 30: too many requests go by two names; either may be sent again later', async () => {
    for (const code of ['FREQUENCY_LIMITED', 'RATELIMIT_EXCEEDED']) {
      const client = meddledClient(play.stage.partner, {
        answer: (answer) => ({
          ...withBody(answer, JSON.stringify({ code, message: '频率超限' })),
          status: 429,
          headers: {},
        }),
      });
      const refused = await refusalOf(askPlan(client));
      expect(refused).toMatchObject({ status: 429, apiCode: code, retryable: true, verified: false });
    }
  });
}

function tellTrapsOfKeys(play: Play): void {
  test.each(['partner', 'direct'] as const)(
    "trap 25: an answer is signed under the platform's serial, never under the request's (%s)",
    async (role) => {
      const merchant = play.stage[role];
      for (const mode of ['public-key', 'certificate'] as const) {
        const { headers } = await clientOf(merchant, mode).v3.certificates.getAsync();
        expect(headers['wechatpay-serial']).toBe(merchant.platformSerials[mode]);
        expect(headers['wechatpay-serial']).not.toBe(merchant.clientOptions(mode).serial);
      }
    },
  );

  test('trap 28: Wechatpay-Serial in the request decides who signs; without it the certificate does', async () => {
    const { partner } = play.stage;
    const silent = {
      request: (request: Parameters<typeof withRequestHeaders>[0]) =>
        withRequestHeaders(request, { 'Wechatpay-Serial': undefined }),
    };
    const byPublicKey = meddledClient(partner, silent);
    expect(await unbelieved(askPlan(byPublicKey))).toMatchObject({
      reason: 'unknown-serial',
      serial: partner.platformSerials.certificate,
    });
    const byCertificate = meddledClient(partner, { ...silent, mode: 'certificate' });
    expect((await askPlan(byCertificate)).status).toBe(200);
  });

  test('trap 29: what is sealed carries associated data, which some libraries cannot do without', async () => {
    const { data } = await clientOf(play.stage.partner).v3.certificates.getAsync();
    for (const { encrypt_certificate: sealed } of data.data) {
      expect(sealed.associated_data).toBe('certificate');
      expect(Buffer.byteLength(sealed.nonce)).toBe(12);
    }
  });
}

function tellTrapsOfRequests(play: Play): void {
  test('trap 26: the query is signed with the path, as it is on the wire', async () => {
    const { partner } = play.stage;
    await play.desk('partner').createPlan('P_-*1');
    const ask = (client: Client) => partnerDesk(client).queryPlan('P_-*1');
    const targets = {
      'encoded anew': (target: string) => decodeURIComponent(target),
      'the query in another order of bytes': (target: string) => target.replace('?', '?a=1&'),
      'without its query': (target: string) => target.replace(/\?.*$/, ''),
    };
    for (const [what, change] of Object.entries(targets)) {
      const client = meddledClient(partner, {
        request: (request) => {
          const target = change(request.target);
          expect(target, what).not.toBe(request.target);
          return { ...request, target };
        },
      });
      expect(await refusalOf(ask(client)), what).toMatchObject(signError);
    }
    expect((await ask(clientOf(partner))).status).toBe(200);
  });

  test('trap 35: five minutes off and nothing is believed, by either side; the message speaks of the timestamp', async () => {
    const { partner } = play.stage;
    const systemNowMs = () => new Date().getTime();
    for (const skewMs of [-sixMinutesMs, sixMinutesMs]) {
      const clock = { nowMs: () => systemNowMs() + skewMs };
      const refused = await refusalOf(askPlan(meddledClient(partner, { options: { clock } })));
      expect(refused).toMatchObject({ ...signError, apiMessage: expect.stringContaining('timestamp') });
      const late = meddledClient(partner, {
        answer: (answer) => {
          const timestamp = String(Math.floor((systemNowMs() + skewMs) / 1000));
          return withHeaders(answer, { 'wechatpay-timestamp': timestamp });
        },
      });
      const reason = skewMs < 0 ? 'stale' : 'future';
      expect(await unbelieved(askPlan(late))).toMatchObject({ reason });
    }
    // The documents' own example, copied, fails by its age before anybody looks at its signature.
    const copied = meddledClient(partner, { options: { clock: { nowMs: () => 1_554_208_460_000 } } });
    expect(await refusalOf(askPlan(copied))).toMatchObject({
      apiMessage: expect.stringContaining('timestamp'),
    });
    // The platform's time, in which plans run out, is another matter: it may stand years away.
    await play.until('2031-01-01T00:00:00');
    expect((await askPlan(clientOf(partner))).status).toBe(200);
  });
}
