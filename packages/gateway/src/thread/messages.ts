/** What the two threads say to each other. */
import type { Connection } from '../connection.ts';

/** The one thing that the gateway's thread is told; all else is asked over the wire. */
export const closeOrder = 'close';

/** What it says: first that it listens, or why it does not; then that it closed, or why it could not. */
export type Report =
  | { readonly kind: 'listening'; readonly connection: Connection }
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly failure: Failure };

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
  return Object.assign(new Error(message), { name }, code === null ? {} : { code });
}
