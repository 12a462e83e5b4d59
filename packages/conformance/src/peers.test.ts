/**
 * Clients that are not ours call the gateway as they call the platform: two Node SDKs as they are on npm, and a
 * shell with nothing but openssl and curl. Only the address is changed.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { startGateway, type ConnectedMerchant, type StartedGateway } from '@hufu/gateway';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Wechatpay } from 'wechatpay-axios-plugin';
import NodeV3 from 'wechatpay-node-v3';

let gateway: StartedGateway;
let partner: ConnectedMerchant;

beforeAll(async () => {
  gateway = await startGateway();
  const found = gateway.merchants.find(({ role }) => role === 'partner');
  if (found === undefined) throw new Error('The default world has a partner.');
  partner = found;
});

afterAll(() => gateway.close());

function example(merchantSignPlanNo: string) {
  return {
    service_id: '2002000000000558128851361561536',
    plan_id: '01000033210000324638000000376258',
    appid: 'wxd678efh567hg6787',
    sub_mchid: '1900000109',
    sub_appid: 'wxd678efh567hg6999',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    merchant_sign_plan_no: merchantSignPlanNo,
    notify_url: 'https://api.test.com',
    sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: merchantSignPlanNo }],
  };
}

describe('wechatpay-axios-plugin, which verifies answers', () => {
  const clientWith = (certs: Record<string, Buffer>) =>
    new Wechatpay({
      mchid: partner.mchid,
      serial: partner.serial,
      privateKey: readFileSync(partner.privateKeyFile),
      certs,
      baseURL: gateway.baseUrl,
    });

  test('creates and queries in certificate mode', async () => {
    const client = clientWith({
      [partner.platformCertificateSerial]: readFileSync(partner.platformCertificateFile),
    });
    const created = await client
      .chain('v3/payscore/sign-plan/partner/user-sign-plans')
      .post(example('AXIOS-1'));
    expect(created).toMatchObject({ status: 200, data: { sign_plan: { sign_state: 'UNSIGNED' } } });

    const queried = await client
      .chain('v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/AXIOS-1')
      .get({ params: { sub_mchid: '1900000109' } });
    expect(queried).toMatchObject({ status: 200, data: { merchant_sign_plan_no: 'AXIOS-1' } });
  });

  test('is answered by the public key when its request asks for it', async () => {
    const client = clientWith({ [partner.platformPublicKeyId]: readFileSync(partner.platformPublicKeyFile) });
    const created = await client
      .chain('v3/payscore/sign-plan/partner/user-sign-plans')
      .post(example('AXIOS-2'), { headers: { 'Wechatpay-Serial': partner.platformPublicKeyId } });
    expect(created).toMatchObject({
      status: 200,
      headers: { 'wechatpay-serial': partner.platformPublicKeyId },
    });
  });
});

describe('wechatpay-node-v3', () => {
  const client = () =>
    new NodeV3({
      appid: partner.appid,
      mchid: partner.mchid,
      publicKey: readFileSync(partner.certificateFile),
      privateKey: readFileSync(partner.privateKeyFile),
      key: partner.apiv3Key,
    });

  test('reads our certificate and finds its serial', () => {
    expect(client().getSN().toUpperCase()).toBe(partner.serial);
  });

  test('signs with a short nonce and another order of fields, and opens the platform certificate', async () => {
    const nodeV3 = client();
    const timestamp = String(Math.floor(new Date().getTime() / 1000));
    const signature = nodeV3.getSignature('GET', 'k3q9x2ab', timestamp, '/v3/certificates');
    const answer = await fetch(`${gateway.baseUrl}/v3/certificates`, {
      headers: {
        Accept: 'application/json',
        'User-Agent': '127.0.0.1',
        Authorization: nodeV3.getAuthorization('k3q9x2ab', timestamp, signature),
      },
    });
    expect(answer.status).toBe(200);
    const { data } = (await answer.json()) as {
      data: {
        serial_no: string;
        encrypt_certificate: { ciphertext: string; associated_data: string; nonce: string };
      }[];
    }; // as the contract says
    const [{ serial_no, encrypt_certificate: sealed } = data[0]!] = data;
    expect(serial_no).toBe(partner.platformCertificateSerial);
    const opened = nodeV3.decipher_gcm<string>(
      sealed.ciphertext,
      sealed.associated_data,
      sealed.nonce,
      partner.apiv3Key,
    );
    expect(opened).toBe(readFileSync(partner.platformCertificateFile, 'utf8'));
  });
});

/** What the README shows to whoever has no SDK at hand. */
const script = String.raw`
set -eu
body="$1"; target=/v3/payscore/sign-plan/partner/user-sign-plans
timestamp=$(date +%s); nonce=$(openssl rand -hex 16)
signature=$(printf 'POST\n%s\n%s\n%s\n%s\n' "$target" "$timestamp" "$nonce" "$body" |
  openssl dgst -sha256 -sign "$HUFU_PRIVATE_KEY_FILE" | openssl base64 -A)
curl -sS "$HUFU_BASE_URL$target" -H 'Accept: application/json' -H 'Content-Type: application/json' --data-binary "$body" \
  -H "Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\"$HUFU_MCHID\",nonce_str=\"$nonce\",signature=\"$signature\",timestamp=\"$timestamp\",serial_no=\"$HUFU_SERIAL\""
`;

test('a shell with openssl and curl creates a sign plan', async () => {
  const body = JSON.stringify(example('SHELL-1'));
  const { stdout } = await promisify(execFile)('bash', ['-c', script, 'bash', body], {
    env: {
      ...process.env,
      HUFU_BASE_URL: gateway.baseUrl,
      HUFU_MCHID: partner.mchid,
      HUFU_SERIAL: partner.serial,
      HUFU_PRIVATE_KEY_FILE: partner.privateKeyFile,
    },
  });
  expect(JSON.parse(stdout)).toMatchObject({
    sign_plan: { merchant_sign_plan_no: 'SHELL-1', sign_state: 'UNSIGNED' },
  });
});
