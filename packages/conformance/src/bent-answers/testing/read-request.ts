/**
 * A request as the server got it, byte by byte.
 */
import {
  headerNames,
  isAuthorizationFault,
  parseAuthorization,
  requestMessage,
  verify,
  type VerifyFinding,
} from '@hufu/protocol';

import type { Cast } from './scene.ts';

/** What was asked, and who signed it. */
export interface ReadRequest {
  readonly method: string;
  readonly target: string;
  readonly body: string;
  /** Names in lower case, as often as they were sent. */
  readonly headerNames: readonly string[];
  readonly nonce: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  /** What a check of the signature over exactly these bytes finds. */
  readonly finding: VerifyFinding;
}

/** Reads one complete request. Fails when it does not say who signed it. */
export function readRequest(bytes: Uint8Array, { merchant, mchid, merchantSerial }: Cast): ReadRequest {
  const text = Buffer.from(bytes).toString('latin1');
  const headLength = text.indexOf('\r\n\r\n');
  const [requestLine = '', ...lines] = text.slice(0, headLength).split('\r\n');
  const [method = '', target = ''] = requestLine.split(' ');
  const body = Buffer.from(bytes).subarray(headLength + 4);
  const headers = lines
    .map((line) => line.split(/: (.*)/su, 2))
    .map(([name = '', value = '']) => [name, value]);

  const [, header] = headers.find(([name]) => name === headerNames.authorization) ?? [];
  const signed = parseAuthorization(header);
  if (isAuthorizationFault(signed)) throw new Error(`The request is not signed: ${signed.fault}.`);
  if (signed.mchid !== mchid || signed.serial !== merchantSerial) throw new Error('Somebody else signed it.');
  const { timestamp, nonce, signature } = signed;
  const message = requestMessage({ method, target, timestamp, nonce, body });
  return {
    method,
    target,
    body: body.toString(),
    headerNames: headers.map(([name = '']) => name.toLowerCase()),
    nonce,
    timestamp: Number(timestamp),
    finding: verify(message, signature, merchant.publicKey),
  };
}
