/**
 * The floor: what no client can do without. One request over a kept connection of `node:http`, one signature in the
 * thread pool, one verification, both with keys that were parsed before. No chain, no checks, no time limit, no JSON.
 */
import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { IncomingMessage } from 'node:http';

import { examplePath, exampleRequest, exampleSignPlanId } from '../example.ts';
import type { Call, CallerSetting } from './caller.ts';

/** The floor as a caller. Its answer's id is the expected one whenever the signature holds, because nothing is parsed. */
export function createFloor({ origin, credentials }: CallerSetting): Call {
  const { hostname, port } = new URL(origin);
  const { mchid, serial, platformSerial } = credentials;
  const privateKey = createPrivateKey(credentials.merchant.privateKey);
  const publicKey = createPublicKey(credentials.platform.publicKey);
  const agent = new Agent({ keepAlive: true });
  const body = Buffer.from(JSON.stringify(exampleRequest('1234323JKHDFE1243252')));

  return async () => {
    const timestamp = String(Math.floor(Date.now() / 1000));
    const nonce = randomBytes(16).toString('hex');
    const message = `POST\n${examplePath}\n${timestamp}\n${nonce}\n${body.toString()}\n`;
    const signature = await signInPool(message, privateKey);
    const authorization =
      `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="${nonce}",signature="${signature}",` +
      `timestamp="${timestamp}",serial_no="${serial}"`;
    const headers = {
      Authorization: authorization,
      Accept: 'application/json',
      'User-Agent': 'floor',
      'Wechatpay-Serial': platformSerial,
      'Content-Type': 'application/json',
      'Content-Length': body.length,
    };
    const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
      request({ agent, hostname, port, method: 'POST', path: examplePath, headers }, resolve)
        .on('error', reject)
        .end(body);
    });
    requireSigned(incoming, await readWhole(incoming), publicKey);
    return exampleSignPlanId;
  };
}

function signInPool(message: string, key: KeyObject): Promise<string> {
  return new Promise((resolve, reject) => {
    sign('sha256', Buffer.from(message), key, (error, signature) => {
      if (error) reject(error);
      else resolve(signature.toString('base64'));
    });
  });
}

function readWhole(incoming: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => resolve(Buffer.concat(chunks)));
    incoming.on('error', reject);
  });
}

function requireSigned({ headers }: IncomingMessage, body: Buffer, key: KeyObject): void {
  const head = `${String(headers['wechatpay-timestamp'])}\n${String(headers['wechatpay-nonce'])}\n`;
  const message = Buffer.concat([Buffer.from(head), body, Buffer.from('\n')]);
  const signature = Buffer.from(String(headers['wechatpay-signature']), 'base64');
  if (!verify('sha256', message, key, signature)) throw new Error('The signature does not match.');
}
