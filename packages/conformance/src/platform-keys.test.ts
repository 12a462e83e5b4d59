/**
 * A merchant with certificates and nothing but its APIv3 key, against a gateway: the client finds the platform's keys by
 * itself, keeps up with their change, and so does the receiver that shares them.
 */
import { createControl, startGateway, type ConnectedMerchant, type StartedGateway } from '@hufu/gateway';
import {
  createClient,
  createNodeTransport,
  type Client,
  type CallTimer,
  type ClientOptions,
  type Transport,
} from '@hufu/sdk';
import { downloadCertificates } from '@hufu/sdk/certificates';
import { createReceiver } from '@hufu/sdk/notifications';
import { createClient as createBlockingClient } from '@hufu/sdk/sync';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { referenceRequest } from './testing/bodies.ts';
import { startChildGateway } from './testing/child-gateway.ts';

let gateway: StartedGateway;
beforeEach(async () => {
  gateway = await startGateway();
  await gateway.control.signing.switchToPublicKey(partnerOf(gateway).mchid, 0);
});
afterEach(() => gateway.close());

type Reached = Pick<StartedGateway, 'baseUrl' | 'merchants'>;

function partnerOf({ merchants }: Reached): ConnectedMerchant {
  const found = merchants.find(({ role }) => role === 'partner');
  if (found === undefined) throw new Error('The default world has a partner.');
  return found;
}

/** What its program creates a client with: no key of the platform's. */
function optionsOf(reached: Reached): ClientOptions {
  const { mchid, serial, privateKeyFile, apiv3Key } = partnerOf(reached);
  return { mchid, serial, privateKey: readFileSync(privateKeyFile), apiv3Key, baseUrl: reached.baseUrl };
}

/** A transport that counts how often the list of certificates is asked for. */
function countingTransport(): { readonly transport: Transport; readonly downloads: () => number } {
  const carry = createNodeTransport();
  let count = 0;
  return {
    transport: (request) => {
      if (request.target === '/v3/certificates') count += 1;
      return carry(request);
    },
    downloads: () => count,
  };
}

const createContract = (client: Client, no: string) =>
  client.v3.payscore.signPlan.partner.userSignPlans.postAsync({
    json: {
      ...referenceRequest,
      merchant_sign_plan_no: no,
      notify_url: notifyUrl,
      sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: `${no}-1` }],
    },
  });
let notifyUrl: string = referenceRequest.notify_url;

test('the APIv3 key alone is enough, and twenty calls at once download once', async () => {
  const { transport, downloads } = countingTransport();
  const client = createClient({ ...optionsOf(gateway), transport });
  const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => createContract(client, `K-${at}`)));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect(answers[0]?.headers['wechatpay-serial']).toBe(partnerOf(gateway).platformCertificateSerial);
  expect(downloads()).toBe(1);
});

test('a verb that blocks does the same', async () => {
  const elsewhere = await startChildGateway({});
  const { mchid } = partnerOf(elsewhere);
  await createControl({ controlUrl: `${elsewhere.baseUrl}/_hufu` }).signing.switchToPublicKey(mchid, 0);
  const { status, headers } = createBlockingClient(optionsOf(elsewhere)).chain('v3/certificates').get();
  expect([status, headers['wechatpay-serial']]).toEqual([
    200,
    partnerOf(elsewhere).platformCertificateSerial,
  ]);
  await elsewhere.close();
});

test('a new certificate is taken up when it first signs, and the receiver of the same client knows it too', async () => {
  // The platform lists a certificate a day before it signs with it; here a minute has to do.
  let aheadMs = 0;
  const timer: CallTimer = {
    after: () => () => {},
    elapsedMs: () => aheadMs,
    block: () => {},
  };
  const receiver = createReceiver({ client: createClient({ ...optionsOf(gateway), timer }) });
  const receipts: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const { status, outcome } = await receiver.receive({
        headers: request.headers,
        body: Buffer.concat(chunks),
      });
      receipts.push(outcome);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // The cast holds: a server that listens on TCP has such an address.
  notifyUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`;

  const { transport, downloads } = countingTransport();
  const client = createClient({ ...optionsOf(gateway), transport, timer });
  await createContract(client, 'N-1');
  const { serial } = await gateway.control.signing.announceCertificate({ signs_in: 'PT1H' });
  await gateway.clock.advance('PT2H');
  aheadMs = 60_000;
  const { data, headers } = await createContract(client, 'N-2');
  expect([headers['wechatpay-serial'], downloads()]).toEqual([serial, 2]);

  await gateway.control.user.signs(data.sign_plan.sign_plan_id);
  await gateway.clock.advance('PT1M');
  expect(receipts[0]).toBe('unhandled');
  server.closeAllConnections();
  server.close();
});

test('both kinds of key at once: the grey days of a switch', async () => {
  const { mchid, platformPublicKeyId, platformPublicKeyFile } = partnerOf(gateway);
  const client = createClient({
    ...optionsOf(gateway),
    certs: { [platformPublicKeyId]: readFileSync(platformPublicKeyFile) },
    downloadCertificates: true,
  });
  for (const permille of [0, 500, 1000]) {
    await gateway.control.signing.switchToPublicKey(mchid, permille);
    expect((await createContract(client, `G-${permille}`)).status).toBe(200);
  }
});

test('the certificates as text: their issuer is checked, and another issuer is refused', async () => {
  const root = readFileSync(partnerOf(gateway).platformCertificateFile, 'utf8');
  const own = await downloadCertificates({ ...optionsOf(gateway), rootCertificates: [root] });
  expect(own.map(({ serial }) => serial)).toEqual([partnerOf(gateway).platformCertificateSerial]);

  const { certificateFile } = partnerOf(gateway);
  const other = downloadCertificates({
    ...optionsOf(gateway),
    rootCertificates: [readFileSync(certificateFile, 'utf8')],
  });
  await expect(other).rejects.toMatchObject({ code: 'ANSWER_UNREADABLE', reason: 'certificate' });
});
