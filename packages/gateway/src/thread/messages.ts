/** What the two threads say to each other. */
import type { Connection } from '../connection.ts';

/** What the gateway's thread is asked. `id` comes back with the answer. */
export type Order =
  | { readonly id: number; readonly act: 'now' | 'freeze' | 'resume' | 'close' }
  | { readonly id: number; readonly act: 'set'; readonly atMs: number }
  | { readonly id: number; readonly act: 'advance'; readonly duration: string };

/** What it says: first that it listens, or why it does not; then one answer for each order. */
export type Report =
  | { readonly kind: 'listening'; readonly connection: Connection }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'done'; readonly id: number; readonly nowMs: number }
  | { readonly kind: 'refused'; readonly id: number; readonly failure: Failure };

/** What is left of an error that crosses over: its kind, its sentence, and its code where it has one. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly code: string | null;
}

/** The error in a form that can cross over. */
export function printFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), code: null };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  return { name: error.name, message: error.message, code };
}

/** An error again, of the same name and with the same code. */
export function parseFailure({ name, message, code }: Failure): Error {
  const error = name === 'RangeError' ? new RangeError(message) : new Error(message);
  return Object.assign(error, { name }, code === null ? {} : { code });
}
