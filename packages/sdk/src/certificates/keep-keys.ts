/**
 * Keeps a client in keys: downloads the platform's certificates before the first call, again before they grow old, and
 * once more when an answer names one that is not known. Several calls wait for one download.
 */
import { AbortError, TimeoutError } from '../errors.ts';
import { tell } from '../hooks.ts';
import type { Settings } from '../options.ts';
import { settled, shared } from '../steps.ts';
import type { SharedWork, Steps } from '../steps.ts';
import type { TransportAnswer } from '../transport.ts';
import { carriesSignature, serialOf } from '../verify-answer.ts';
import type { CertificateBook } from './certificate-book.ts';
import { printCachedList, readCachedList } from './certificate-cache.ts';
import { downloadList } from './download-list.ts';
import { listCallName } from './list-call.ts';
import { openCertificates } from './open-certificates.ts';

/** How long somebody waits for keys. */
export interface Patience {
  /** By the timer's `elapsedMs`. */
  readonly deadlineMs: number;
  readonly signal: AbortSignal | null;
}

/**
 * Ends when there is a key. While there is one, a download that is due goes on beside the call.
 *
 * @throws what the download failed with, when there is no key at all.
 */
export function* haveKeys(settings: Settings, patience: Patience): Steps<void> {
  const { book, clock, timer, platformKeys } = settings;
  if (book === null) return;
  const hasKey = (): boolean => platformKeys.preferred(clock.nowMs()) !== null;
  if (hasKey()) {
    if (!book.isOld(clock.nowMs()) || !book.mayAsk(timer.elapsedMs())) return;
    yield* refresh(settings, book, { ...patience, manner: 'leave' });
    return;
  }
  yield* refresh(settings, book, { ...patience, manner: 'wait' });
  if (!hasKey()) throw book.lastError ?? tooLate(patience);
}

/** Ends when the key that an answer names is known, or cannot be found out now. */
export function* findKey(answer: TransportAnswer, settings: Settings, patience: Patience): Steps<void> {
  const { book, platformKeys, clock, timer } = settings;
  const serial = serialOf(answer);
  if (book === null || serial === null || !carriesSignature(answer) || !isHex(serial)) return;
  // Twice, because the download that is under way may have begun before the certificate was there.
  for (let look = 1; look <= 2; look += 1) {
    if (platformKeys.find(serial, clock.nowMs()) !== undefined) return;
    if (book.slot.running === null && !book.mayAsk(timer.elapsedMs())) return;
    yield* refresh(settings, book, { ...patience, manner: 'wait' });
  }
}

/** A public key has another form of serial, and no download brings it. */
function isHex(serial: string): boolean {
  return /^[0-9A-Fa-f]{1,64}$/.test(serial);
}

function* refresh(
  settings: Settings,
  book: CertificateBook,
  { deadlineMs, signal, manner }: Patience & Pick<SharedWork, 'manner'>,
): Steps<void> {
  const withinMs = Math.max(1, Math.ceil(deadlineMs - settings.timer.elapsedMs()));
  const begin = (timeoutMs: number): Steps<void> => fillBook(settings, book, timeoutMs);
  yield* shared({ begin, slot: book.slot, manner, withinMs, signal });
}

/** Fills the book from the cache, and from the platform where that is not enough. Never fails: the book says why. */
function* fillBook(settings: Settings, book: CertificateBook, timeoutMs: number): Steps<void> {
  const { clock, timer } = settings;
  if (!book.isCacheRead) {
    book.isCacheRead = true;
    yield* readCache(settings, book);
    if (!book.isOld(clock.nowMs()) && !book.isEmpty(clock.nowMs())) return;
  }

  book.asks(timer.elapsedMs());
  const { mchid } = settings;
  try {
    const atMs = clock.nowMs();
    const { body, certificates } = yield* downloadList(settings, timeoutMs);
    book.take(certificates, atMs);
    const serials = certificates.map(({ serial }) => serial);
    tell('keys', () => ({ outcome: 'downloaded', mchid, serials }));
    yield* writeCache(settings, book, printCachedList({ atMs, body }));
  } catch (error) {
    book.lastError = error;
    tell('keys', () => ({ outcome: 'failed', mchid, error }));
  }
}

/** A cache that fails costs a download and nothing else. */
function* readCache(settings: Settings, book: CertificateBook): Steps<void> {
  const { mchid, clock, apiv3Key } = settings;
  if (book.cache === null || apiv3Key === null) return;
  try {
    const text = yield* settled(book.cache.read());
    if (text === null) return;
    const { atMs, body } = readCachedList(text);
    const nowMs = clock.nowMs();
    const certificates = openCertificates(body, { apiv3Key: apiv3Key(), roots: book.roots, nowMs });
    // A list from the future would never grow old.
    book.take(certificates, Math.min(atMs, nowMs));
    const serials = certificates.map(({ serial }) => serial);
    tell('keys', () => ({ outcome: 'cached', mchid, serials }));
  } catch (error) {
    tell('keys', () => ({ outcome: 'cache-failed', mchid, error }));
  }
}

function* writeCache({ mchid }: Settings, { cache }: CertificateBook, text: string): Steps<void> {
  if (cache === null) return;
  try {
    yield* settled(cache.write(text));
  } catch (error) {
    tell('keys', () => ({ outcome: 'cache-failed', mchid, error }));
  }
}

function tooLate({ signal }: Patience): unknown {
  if (signal?.aborted) {
    return new AbortError(`${listCallName}: the caller's signal ended the call. Nothing of it was sent.`, {
      phase: 'connect',
      cause: signal.reason,
    });
  }
  return new TimeoutError(
    `${listCallName}: the platform's certificates did not come in time, so the call was not sent.`,
    { phase: 'connect', limit: 'total' },
  );
}
