/**
 * Signs a described request: date and nonce, the message, the Authorization header. The bytes that are signed are the
 * bytes that go out, but for an upload, of which the platform has only its `meta` signed.
 */
import { headerNames, nonceByteLength, printAuthorization, printNonce, requestMessage } from '@hufu/protocol';

import type { RequestDescription } from './describe-request.ts';
import { answerBodyBytesMax } from './limits.ts';
import type { Settings } from './options.ts';
import { signed } from './steps.ts';
import type { Steps } from './steps.ts';
import type { TransportRequest } from './transport.ts';

/** Where one attempt goes, and how long it may take. */
export interface AttemptFrame {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly timeoutMs: number;
}

/** The signed request, ready for a transport: with a date, a nonce and a signature of its own each time. */
export function* signRequest(
  description: RequestDescription,
  { origin, timeoutMs }: AttemptFrame,
  settings: Settings,
): Steps<TransportRequest> {
  const { mchid, serial, clock, random, stepLimits } = settings;
  const { method, target, body, signal } = description;
  const nowMs = clock.nowMs();
  const timestamp = String(Math.floor(nowMs / 1000));
  const nonce = printNonce(random.bytes(nonceByteLength));
  const message = requestMessage({ method, target, timestamp, nonce, body: description.signedBody });
  const signature = yield* signed(message);

  const authorization = printAuthorization({ mchid, serial, timestamp, nonce, signature });
  const headers: Record<string, string> = {
    [headerNames.authorization]: authorization,
    ...description.headers,
  };
  const platformSerial = description.sealedFor ?? settings.platformKeys.preferred(nowMs)?.serial;
  if (platformSerial !== undefined) headers[headerNames.serial] = platformSerial;
  return {
    method,
    origin,
    target,
    headers,
    body,
    timeoutMs,
    stepLimits,
    bodyBytesMax: answerBodyBytesMax,
    signal,
  };
}
