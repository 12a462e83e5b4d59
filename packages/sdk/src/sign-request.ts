/**
 * Signs a described request: date and nonce, the message, the Authorization header. The bytes that are signed are the
 * bytes that go out.
 */
import {
  headerNames,
  nonceByteLength,
  printAuthorization,
  printNonce,
  requestMessage,
  sign,
  signSync,
} from '@hufu/protocol';

import type { RequestDescription } from './describe-request.ts';
import { answerBodyBytesMax } from './limits.ts';
import type { Settings } from './options.ts';
import type { TransportRequest } from './transport.ts';

/** The signed request, ready for a transport. The signature is made in the thread pool. */
export async function signRequest(
  description: RequestDescription,
  settings: Settings,
): Promise<TransportRequest> {
  const draft = draftProof(description, settings);
  return withProof(draft, await sign(draft.message, settings.privateKey));
}

/** The same as {@link signRequest}, signed on the calling thread. */
export function signRequestSync(description: RequestDescription, settings: Settings): TransportRequest {
  const draft = draftProof(description, settings);
  return withProof(draft, signSync(draft.message, settings.privateKey));
}

/** All that a signature needs and all that it will stand beside. */
interface Draft {
  readonly description: RequestDescription;
  readonly settings: Settings;
  /** Seconds since 1970. */
  readonly timestamp: string;
  readonly nonce: string;
  readonly message: Buffer;
}

function draftProof(description: RequestDescription, settings: Settings): Draft {
  const timestamp = String(Math.floor(settings.clock.nowMs() / 1000));
  const nonce = printNonce(settings.random.bytes(nonceByteLength));
  const { method, target, body } = description;
  const message = requestMessage({ method, target, timestamp, nonce, body });
  return { description, settings, timestamp, nonce, message };
}

function withProof(draft: Draft, signature: string): TransportRequest {
  const { description, settings, timestamp, nonce } = draft;
  const { mchid, serial, origin } = settings;
  const { method, target, body, timeoutMs, signal } = description;
  const authorization = printAuthorization({ mchid, serial, timestamp, nonce, signature });
  const headers = { [headerNames.authorization]: authorization, ...description.headers };
  return { method, origin, target, headers, body, timeoutMs, bodyBytesMax: answerBodyBytesMax, signal };
}
