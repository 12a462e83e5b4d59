/**
 * The one error of this folder. Its message is a sentence for a person and never holds a value that was
 * stored, a key or the password of a database address.
 */

/**
 * - `STORE_CLOSED`: called after `close()`.
 * - `STORE_LOCKED`: another process works in the same data directory.
 * - `STORE_DRIVER_MISSING`: neither SQLite driver can be loaded.
 * - `STORE_NEWER`: a newer Hufu wrote the data.
 * - `STORE_ALTERED`: the record of applied migrations does not fit this Hufu.
 * - `STORE_UNREACHABLE`: the database could not be opened or reached.
 * - `STORE_VALUE`: a value that no database here can keep, such as a NUL character or a fraction of a fen.
 * - `STORE_SNAPSHOT`: a snapshot was taken with tables of another form, and cannot be put back.
 * - `STORE_FAULT`: the database refused; nothing was written, or, when a connection broke during a commit, the outcome is unknown.
 */
export type StoreErrorCode =
  | 'STORE_CLOSED'
  | 'STORE_LOCKED'
  | 'STORE_DRIVER_MISSING'
  | 'STORE_NEWER'
  | 'STORE_ALTERED'
  | 'STORE_UNREACHABLE'
  | 'STORE_VALUE'
  | 'STORE_SNAPSHOT'
  | 'STORE_FAULT';

/** Why the store could not do what it was asked. A conflict is an answer, not an error. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  /** What the fault is called below: an SQLSTATE, SQLite's extended result code, or the network's `ECONNREFUSED`. */
  readonly databaseCode: string | undefined;

  constructor(code: StoreErrorCode, message: string, databaseCode?: string) {
    super(message);
    this.code = code;
    this.databaseCode = databaseCode;
  }
}

/** The refusal of a value that must be unique and is another's; `field` is how a person knows it. */
export function takenFault(field = 'A number'): StoreError {
  return new StoreError('STORE_VALUE', `${field} is another's already, or stands twice.`);
}
