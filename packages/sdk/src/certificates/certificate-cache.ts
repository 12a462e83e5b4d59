/**
 * Where downloaded certificates outlast the process: two functions over any store of text.
 *
 * What is kept is the platform's answer as it came, still sealed with the APIv3 key. So the store needs no secrecy, and
 * nobody who writes into it can slip in a certificate of their own.
 */
import { AnswerError } from '../errors.ts';

/** A store for one text, for one merchant. */
export interface CertificateCache {
  /** The text that was written last, null when there is none. The verbs that block cannot wait for a promise. */
  read(): string | null | Promise<string | null>;
  /** Keeps a text in place of the one before. */
  write(text: string): void | Promise<void>;
}

/** A list of certificates as it came. */
export interface CachedList {
  /** Milliseconds since 1970. */
  readonly atMs: number;
  readonly body: Buffer;
}

/** The list as a text. */
export function printCachedList({ atMs, body }: CachedList): string {
  return JSON.stringify({ at: new Date(atMs).toISOString(), body: body.toString('utf8') });
}

/**
 * The list in a text.
 *
 * @throws AnswerError when the text is not what {@link printCachedList} prints.
 */
export function readCachedList(text: string): CachedList {
  const { at, body } = parse(text);
  const atMs = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  if (typeof body === 'string' && !Number.isNaN(atMs)) return { atMs, body: Buffer.from(body, 'utf8') };
  throw new AnswerError('The text that certificateCache gave is no list of certificates.', {
    reason: 'not-json',
    status: 200,
  });
}

function parse(text: string): { at?: unknown; body?: unknown } {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}
