/** A refused signature, as the sample of its explanation tells of it. */
import { readFile } from 'node:fs/promises';

import { contract } from '@hufu/contract';
import type { StartedGateway } from '@hufu/gateway';
import {
  nonceByteLength,
  parsePrivateKey,
  printAuthorization,
  printNonce,
  requestMessage,
  sign,
} from '@hufu/protocol';

import { systemClock, systemRandom } from '../../testing/gateway-rooms.ts';

/** Signs a path without the query that it asks with; resolves to the id of what the gateway then explains. */
export async function leaveExplanation({ baseUrl, merchants }: StartedGateway): Promise<string> {
  const merchant = merchants.find(({ role }) => role === 'direct');
  if (merchant === undefined) throw new Error('The gateway has founded no direct merchant.');
  const { mchid, serial, privateKeyFile } = merchant;
  const { method, path } = contract.queryServiceOrder;
  const timestamp = String(Math.floor(systemClock.nowMs() / 1000));
  const nonce = printNonce(systemRandom.bytes(nonceByteLength));
  const message = requestMessage({ method, target: path, timestamp, nonce, body: Buffer.alloc(0) });
  const signature = await sign(message, parsePrivateKey(await readFile(privateKeyFile, 'utf8')));
  const authorization = printAuthorization({ mchid, serial, timestamp, nonce, signature });
  const { headers } = await fetch(`${baseUrl}${path}?out_order_no=1`, { method, headers: { authorization } });
  const id = headers.get('Hufu-Explain')?.split('/').at(-1);
  if (id === undefined) throw new Error('A signature of something else was not explained.');
  return id;
}
