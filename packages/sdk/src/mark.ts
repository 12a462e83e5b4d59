/** What the SDK knows of a single path at run time. */
import type { Method } from './perform.ts';

/** One operation of the contract, or a further route that differs from the rest. */
export interface Mark {
  readonly method: Method;
  /** The path template without its leading slash, placeholders as `{name}`. */
  readonly path: string;
  /** Whether the same request, sent again, changes nothing more. */
  readonly idempotent: boolean;
  /** Whether a successful answer carries the platform's signature. */
  readonly signedAnswer: boolean;
}
