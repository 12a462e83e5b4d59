/**
 * Step 5: the answer's bytes and headers. Names are written with exactly the platform's case and always all of them:
 * some clients compare names by case, and some fail when one is missing.
 */
import {
  answerMessage,
  headerNames,
  nonceByteLength,
  printNonce,
  publicKeyIdPrefix,
  sign,
  signatureScheme,
} from '@hufu/protocol';
import type { KeyObject } from 'node:crypto';

import type { Clock, Random } from '../ports.ts';
import { signingCertificate } from '../signing.ts';
import type { Merchant, World } from '../world.ts';
import type { GatewayAnswer } from './message.ts';

/** The key that signs an answer, and the name it goes by. */
export interface Signer {
  readonly serial: string;
  readonly privateKey: KeyObject;
}

/** An answer that nobody has signed yet. */
export interface Unsigned {
  readonly status: number;
  /** Beside those that every answer has. */
  readonly headers: GatewayAnswer['headers'];
  /** Empty for an answer without a body. */
  readonly body: Buffer;
  /** For example `application/json`; `null` when there is no body. */
  readonly contentType: string | null;
  readonly requestId: string;
}

/** Where the nonce and the timestamp of a signature come from. */
export interface SigningPorts {
  /** Real time: a client checks the timestamp against its own clock. */
  readonly wall: Clock;
  readonly random: Random;
}

/** Who asks, for which key, and when. */
export interface Asker {
  readonly merchant: Merchant;
  /** The request's `Wechatpay-Serial`. */
  readonly requested: string | undefined;
  /** By the platform's time. */
  readonly nowMs: number;
}

/**
 * The key for an answer. The request's `Wechatpay-Serial` decides: the merchant's public-key id asks for that key;
 * anything else, or nothing, gets the platform certificate that signs now. So the serial of the merchant's own
 * certificate, which better-wechatpay sends there, is tolerated. Before the merchant's switch to the public key has
 * begun, the certificate signs whatever is asked for.
 */
export function chooseSigner(world: World, { merchant, requested, nowMs }: Asker): Signer {
  const { id, privateKey } = merchant.platformPublicKey;
  const hasBegun = merchant.publicKeyPermille > 0;
  if (hasBegun && requested?.startsWith(publicKeyIdPrefix) && requested === id) {
    return { serial: id, privateKey };
  }
  return signingCertificate(world.platformCertificates, nowMs);
}

/** The answer with its signature. The signature is made in the thread pool. */
export async function signAnswer(
  answer: Unsigned,
  signer: Signer,
  ports: SigningPorts,
): Promise<GatewayAnswer> {
  const timestamp = String(Math.floor(ports.wall.nowMs() / 1000));
  const nonce = printNonce(ports.random.bytes(nonceByteLength));
  const signature = await sign(answerMessage({ timestamp, nonce, body: answer.body }), signer.privateKey);
  return {
    status: answer.status,
    headers: [
      ...plainHeaders(answer),
      [headerNames.nonce, nonce],
      [headerNames.signature, signature],
      [headerNames.signatureType, signatureScheme],
      [headerNames.timestamp, timestamp],
      [headerNames.serial, signer.serial],
    ],
    body: answer.body,
  };
}

/** The answer as it is, without a signature. */
export function leaveUnsigned(answer: Unsigned): GatewayAnswer {
  return { status: answer.status, headers: plainHeaders(answer), body: answer.body };
}

function plainHeaders(answer: Unsigned): GatewayAnswer['headers'] {
  const type = answer.contentType;
  return [
    ...(type === null ? [] : [[headerNames.contentType, type] as const]),
    [headerNames.requestId, answer.requestId],
    ...answer.headers,
  ];
}
