/**
 * The port between a call and whoever looks at its request before it is signed. `@hufu/sdk/validate` fills it; without
 * it nothing is looked at.
 */
import type { Method } from './perform.ts';

/** What will be signed and sent, byte by byte. */
export interface UnsignedRequest {
  readonly method: Method;
  /** Path and query, percent-encoded, with a leading slash; without the path of the client's `baseUrl`. */
  readonly target: string;
  /** Empty when there is no body. */
  readonly body: Uint8Array;
}

/** Throws an InputError for a request that must not be sent, and returns nothing for any other. */
export type ValidateRequest = (request: UnsignedRequest) => void;
