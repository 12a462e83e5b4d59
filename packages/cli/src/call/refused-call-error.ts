/** A refusal, with what a gateway says of it that the platform would not. */
import type { ApiError } from '@hufu/sdk';
import type { Hints } from './watch-hints.ts';

export class RefusedCallError extends Error {
  override readonly name = 'RefusedCallError';
  readonly refusal: ApiError;
  readonly hints: Hints;

  constructor(refusal: ApiError, hints: Hints) {
    super(refusal.message, { cause: refusal });
    this.refusal = refusal;
    this.hints = hints;
  }
}
