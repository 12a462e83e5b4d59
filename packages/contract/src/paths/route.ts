/**
 * What a route is: a method and a path of the platform that the contract has no fields for. The tables beside this file
 * hold them, product by product; what the contract describes is not among them.
 */
import type { Text } from '../field.ts';
import type { Method } from '../operation.ts';

/** A method and a path with its variables in braces: `POST /v3/profitsharing/orders`. A slash at the end is `{empty}`. */
export type RequestLine = `${Method} /v3/${string}`;

/** The routes of one product. */
export interface RouteGroup {
  readonly product: Text;
  readonly routes: readonly RequestLine[];
  /** Those that the platform's documentation marks as given up. */
  readonly deprecated?: readonly RequestLine[];
}

/** Something that pages say of a route. */
export interface RouteFact {
  readonly route: RequestLine;
  /** The pages that say it: one of the platform's own, or two others that agree. */
  readonly links: readonly [string, ...string[]];
}

/** One route, and what the SDK has to know of it. */
export interface Route {
  readonly method: Method;
  readonly path: string;
  readonly product: Text;
  /** Whether the platform's documentation marks it as given up. */
  readonly deprecated: boolean;
  /** Whether the same request, sent again, changes nothing more. A GET never does; of others a page has to say so. */
  readonly idempotent: boolean;
  /** Whether a successful answer carries the platform's signature. It does unless pages say otherwise. */
  readonly signedAnswer: boolean;
}
