/**
 * What both bare servers do and no server can do without: read a body, read the Authorization header, sign an answer.
 * Written with `node:crypto` alone, as short as it can be, because it is the measure for the gateway.
 */
import { randomBytes, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Reads a request's whole body. */
export function readWhole(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}

/** Whether the holder of `key` signed this request. Reads the Authorization header's fields in any order. */
export function isSigned(request: IncomingMessage, body: Buffer, key: KeyObject): boolean {
  const { method = '', url = '', headers } = request;
  const text = headers.authorization ?? '';
  const timestamp = /timestamp="([^"]+)"/.exec(text)?.[1] ?? '';
  const nonce = /nonce_str="([^"]+)"/.exec(text)?.[1] ?? '';
  const signature = /signature="([^"]+)"/.exec(text)?.[1] ?? '';
  const head = Buffer.from(`${method}\n${url}\n${timestamp}\n${nonce}\n`);
  return verify('sha256', Buffer.concat([head, body, newline]), key, Buffer.from(signature, 'base64'));
}

const newline = Buffer.from('\n');

/** Who signs. */
export interface Signer {
  readonly serial: string;
  readonly privateKey: KeyObject;
}

/** The headers of a signed answer, those of the gateway with their case. The signature is made in the thread pool. */
export async function signedHeaders(body: Buffer, { serial, privateKey }: Signer): Promise<string[]> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const nonce = randomBytes(16).toString('hex').toUpperCase();
  const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, newline]);
  const signature = await new Promise<string>((resolve, reject) => {
    sign('sha256', message, privateKey, (error, bytes) => {
      if (error) reject(error);
      else resolve(bytes.toString('base64'));
    });
  });
  return [
    ['Content-Type', 'application/json'],
    ['Request-ID', `${nonce}-0`],
    ['Wechatpay-Nonce', nonce],
    ['Wechatpay-Signature', signature],
    ['Wechatpay-Signature-Type', 'WECHATPAY2-SHA256-RSA2048'],
    ['Wechatpay-Timestamp', timestamp],
    ['Wechatpay-Serial', serial],
    ['Content-Length', String(body.length)],
  ].flat();
}
