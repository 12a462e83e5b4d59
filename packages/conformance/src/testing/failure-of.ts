/** What a call fails with; fails itself when the call does not. */
import { expect } from 'vitest';

export async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable('The call must fail.'),
    (error: unknown) => error,
  );
}
