/**
 * Downloads the list of the platform's certificates once: a call like others, but for what its answer is verified with.
 *
 * Where the key that signed the answer is known, it is verified before anything is read. Where it is not, as on the very
 * first download, the certificates in it are opened with the APIv3 key, and one of them must have signed the answer.
 */
import { headerNames } from '@hufu/protocol';

import { attemptCall } from '../attempt-call.ts';
import { describeRequest } from '../describe-request.ts';
import { AnswerError, ApiError, OptionsError } from '../errors.ts';
import { callEvent } from '../hooks.ts';
import type { Settings } from '../options.ts';
import type { CallRequest } from '../perform.ts';
import { isSuccess, readRefusal } from '../read-answer.ts';
import type { SentRequest } from '../read-answer.ts';
import { exchanged, settled } from '../steps.ts';
import type { Steps } from '../steps.ts';
import type { TransportAnswer } from '../transport.ts';
import { serialOf, verifyAnswer } from '../verify-answer.ts';
import { listCall, listCallName } from './list-call.ts';
import { openCertificates } from './open-certificates.ts';
import type { ParsedCertificate } from './platform-certificate.ts';

/** A list as it came, and what is in it. */
export interface DownloadedList {
  readonly body: Buffer;
  readonly certificates: readonly ParsedCertificate[];
}

/**
 * The list, with at least one certificate that is not over.
 *
 * @throws what `call` rejects with; DecryptError when the APIv3 key opens none; AnswerError `certificate`.
 */
export function* downloadList(settings: Settings, timeoutMs: number): Steps<DownloadedList> {
  const request: CallRequest = {
    ...listCall,
    options: { timeoutMs },
    awaited: 'promise',
  };
  return yield* attemptCall({
    description: describeRequest(request, settings),
    settings,
    deadlineMs: settings.timer.elapsedMs() + timeoutMs,
    event: callEvent(settings.mchid, request.method, request.path),
    exchange: exchanged,
    read: function* read(answer: TransportAnswer, sent: SentRequest) {
      return yield* settled(readList(answer, sent, settings));
    },
  });
}

function readList(answer: TransportAnswer, sent: SentRequest, settings: Settings): DownloadedList {
  const { platformKeys, clock } = settings;
  const nowMs = clock.nowMs();
  const serial = serialOf(answer) ?? '';
  const isKnown = platformKeys.find(serial, nowMs) !== undefined;
  if (!isSuccess(answer)) throw explained(readRefusal(isKnown ? answer : unsigned(answer), sent, settings));

  if (isKnown) verifyAnswer(answer, { platformKeys, nowMs, call: listCallName });
  const body = Buffer.from(answer.body);
  const certificates = openCertificates(body, {
    apiv3Key: requireKey(settings),
    roots: settings.book?.roots ?? [],
    nowMs,
  });
  if (!isKnown) {
    const find = (wanted: string) => certificates.find((one) => one.serial === wanted.toUpperCase())?.key;
    verifyAnswer(answer, { platformKeys: { preferred: () => null, find }, nowMs, call: listCallName });
  }
  if (certificates.length > 0) return { body, certificates };
  throw new AnswerError(
    `${listCallName}: the list holds no certificate that is valid by this machine's clock. ${publicKeyAdvice}`,
    { reason: 'certificate', status: answer.status },
  );
}

const publicKeyAdvice =
  'A merchant in public-key mode has no certificates: give certs the public key under its PUB_KEY_ID_….';

function explained(refusal: unknown): unknown {
  if (!(refusal instanceof ApiError) || refusal.signing !== null) return refusal;
  return new ApiError(`${refusal.message} ${publicKeyAdvice}`, refusal);
}

/** An answer whose signature cannot be checked counts as one without. */
function unsigned(answer: TransportAnswer): TransportAnswer {
  const { [headerNames.signature.toLowerCase()]: _, ...headers } = answer.headers;
  return { ...answer, headers };
}

function requireKey({ apiv3Key }: Settings): string {
  if (apiv3Key !== null) return apiv3Key();
  throw new OptionsError('apiv3Key', 'apiv3Key is missing; it opens the certificates.');
}
