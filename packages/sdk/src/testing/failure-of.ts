/**
 * What a call fails with, for tests that look at it closely.
 */
import { expect } from 'vitest';

/** What `call` throws; fails the test when it throws nothing. */
export function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return expect.unreachable('nothing was thrown');
}

/** What a promise rejects with; fails the test when it is fulfilled. */
export function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable('the promise was fulfilled'),
    (error: unknown) => error,
  );
}
