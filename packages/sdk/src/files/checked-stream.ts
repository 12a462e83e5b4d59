/**
 * The bytes of a download as they come: unpacked where they are gzip, counted, and compared with the announced hash when
 * the last one has come. Memory does not grow with the file.
 */
import type { Hash } from 'node:crypto';
import { Readable, Transform, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { AnswerError, TransportError, isWechatPayError } from '../errors.ts';
import type { AnswerReason } from '../errors.ts';
import type { OpenedAnswer } from '../transport.ts';
import { requestIdOf } from '../verify-answer.ts';
import { createDigest } from './digest.ts';
import type { AnnouncedHash } from './download-notice.ts';
import { downloadBytesMax } from './limits.ts';

/** What is known of the bytes once all have passed. */
export interface StreamedFacts {
  /** How many plain bytes there were. */
  readonly bytes: number;
  /** The digest of the plain bytes in lower-case hex; null when none was announced. */
  readonly digest: string | null;
}

/** A download as it came, and what was announced of it. */
export interface UncheckedDownload {
  readonly answer: OpenedAnswer;
  readonly hash: AnnouncedHash | null;
  readonly isPacked: boolean;
}

/** A download whose bytes can be taken. */
export interface CheckedStream {
  /** The plain bytes. It fails in place of its end when they do not have the announced hash. */
  readonly plain: Readable;
  /** Valid once `plain` has ended. */
  facts(): StreamedFacts;
}

/** The first bytes of everything that is gzip (RFC 1952, section 2.3.1). */
const gzipMagic = Buffer.from([0x1f, 0x8b]);

/**
 * Whether a body is gzip, by its first bytes, which stay in it: `tar_type` says what was asked for, not what came.
 * Rejects with what the body fails with before it has given any.
 */
export async function isGzip(body: Readable): Promise<boolean> {
  for (;;) {
    const head: unknown = body.read(gzipMagic.length);
    if (Buffer.isBuffer(head)) {
      body.unshift(head);
      return head.subarray(0, gzipMagic.length).equals(gzipMagic);
    }
    if (body.destroyed || body.readableEnded || !(await hasMore(body))) return false;
  }
}

/** Waits for bytes; false at the end. */
function hasMore(body: Readable): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const listeners = {
      readable: () => settle(() => resolve(true)),
      end: () => settle(() => resolve(false)),
      close: () => settle(() => resolve(false)),
      error: (error: Error) => settle(() => reject(error)),
    };
    const settle = (act: () => void): void => {
      for (const [event, listener] of Object.entries(listeners)) body.off(event, listener);
      act();
    };
    for (const [event, listener] of Object.entries(listeners)) body.on(event, listener);
  });
}

/** Puts the plain bytes behind the check. Nothing flows before somebody reads. */
export function checkStream({ answer, hash, isPacked }: UncheckedDownload): CheckedStream {
  const { status, body } = answer;
  const requestId = requestIdOf(answer);
  const refusal = (message: string, reason: AnswerReason, cause?: unknown): AnswerError =>
    new AnswerError(message, { reason, status, requestId, cause });
  const plainDigest = hash === null ? null : createDigest(hash.algorithm);
  const packedDigest = hash === null || !isPacked ? null : createDigest(hash.algorithm);
  let bytes = 0;
  let digest: string | null = null;

  const plain = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length;
      plainDigest?.update(chunk);
      if (bytes <= downloadBytesMax) done(null, chunk);
      else done(refusal(`The download unpacks to more than ${downloadBytesMax} bytes.`, 'too-large'));
    },
    flush: (done) => {
      digest = plainDigest?.digest('hex') ?? null;
      // The hash is documented to be that of the unpacked file. Over the packed one it proves as much, and
      // https://github.com/wechatpay-apiv3/wechatpay-java/issues/384 tells of a bill whose documented one did not fit.
      const isAnnounced = digest === hash?.value || packedDigest?.digest('hex') === hash?.value;
      if (hash === null || isAnnounced) done();
      else done(refusal(mismatchSentence(hash, digest), 'hash'));
    },
    destroy: (error, done) => done(error === null ? null : asOurs(error)),
  });
  const asOurs = (error: Error & { code?: unknown }): Error => {
    if (isWechatPayError(error)) return error;
    const code = typeof error.code === 'string' ? error.code : null;
    if (code?.startsWith('Z_')) {
      return refusal(`The download is gzip that does not unpack: ${error.message}.`, 'hash', error);
    }
    const message = `The download broke off after ${bytes} bytes: ${error.message}.`;
    return new TransportError(message, { phase: 'answer', systemCode: code, cause: error });
  };

  const source = body.readableEnded ? Readable.from([]) : body;
  const unpacking = isPacked ? [tap(packedDigest), createGunzip()] : [];
  // Whatever fails on the way is what `plain` fails with, so nobody else has to be told.
  pipeline([source, ...unpacking, plain], () => {});
  return { plain, facts: () => ({ bytes, digest }) };
}

function tap(digest: Hash | null): Transform {
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      digest?.update(chunk);
      done(null, chunk);
    },
  });
}

function mismatchSentence({ algorithm, value }: AnnouncedHash, digest: string | null): string {
  return `The download has the ${algorithm} ${digest}, and ${value} was announced: it is not whole, or not what was announced. Do not use what came of it; ask for the download again.`;
}
