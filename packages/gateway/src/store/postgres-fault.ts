/**
 * PostgreSQL's errors as the store's. The server puts whole rows into an error's details, private keys
 * included, and an address holds a password: only the message, the code and the host go on.
 */
import pg from 'pg';
import { StoreError } from './store-error.ts';

const uniqueViolation = '23505';
const deadlockDetected = '40P01';
const serializationFailure = '40001';

/** Says whether a value that must be unique was taken (appendix A of PostgreSQL's manual). */
export function isTaken(error: unknown): boolean {
  return codeOf(error) === uniqueViolation;
}

/**
 * Whether the server gave a transaction up because of others: a deadlock, or, where the database was told to be
 * stricter than READ COMMITTED, a row that somebody else changed meanwhile. It would succeed at another time.
 */
export function isCrossed(error: unknown): boolean {
  const code = codeOf(error);
  return code === deadlockDetected || code === serializationFailure;
}

/** An error of a statement. */
export function postgresFault(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError('STORE_FAULT', `PostgreSQL failed: ${reasonOf(error)}`, codeOf(error));
}

/** Server errors that mean that it could not be used at all: classes 08, 28, 3D, 53 and 57 of its SQLSTATEs. */
const unreachableClasses: ReadonlySet<string> = new Set(['08', '28', '3D', '53', '57']);

/** An error while the store was being opened at `url`. */
export function connectionFault(error: unknown, url: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  if (error instanceof pg.DatabaseError && !unreachableClasses.has(code?.slice(0, 2) ?? ''))
    return postgresFault(error);
  const message = `PostgreSQL at ${placeOf(url)} cannot be used: ${reasonOf(error)}`;
  return new StoreError('STORE_UNREACHABLE', message, code);
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** What the server said, or the name of what the network did. A message of any other origin may quote the address. */
function reasonOf(error: unknown): string {
  if (error instanceof pg.DatabaseError) return error.message;
  const code = codeOf(error);
  if (code !== undefined) return code;
  return error instanceof Error && quotesNothing.test(error.message)
    ? error.message
    : 'the address is not understood';
}

/** The driver's own sentences: "timeout exceeded when trying to connect", "Connection terminated unexpectedly", … */
const quotesNothing = /^(timeout |connection |query read timeout|SASL: |Cannot use a pool)/i;

/** Host, port and database of an address, without the user and the password. */
function placeOf(url: string): string {
  try {
    const { hostname, port, pathname, searchParams } = new URL(url);
    const host = decodeURIComponent(searchParams.get('host') ?? hostname);
    return `${host === '' ? 'localhost' : host}${port === '' ? '' : `:${port}`}${pathname}`;
  } catch {
    return 'the given address';
  }
}
