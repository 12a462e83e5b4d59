/**
 * Where the platform can be reached, and which of these places answers at present.
 *
 * A host that could not be reached is left alone for a while, then it is tried again: the first one is always gone back
 * to. Signatures do not name the host, so a request can move.
 */
import { hostRestMs } from './limits.ts';

/** The hosts of one client. */
export interface Hosts {
  /** Scheme, host and port of each, the main one first. */
  readonly origins: readonly string[];
  /** The host to ask now. When none is known to answer, that which failed the longest ago. */
  pick(elapsedMs: number): string;
  /** Whether a host is taken to answer: it has not failed, or that is long ago. */
  isRested(origin: string, elapsedMs: number): boolean;
  /** Notes that a host could not be reached, or answered that it cannot serve. */
  failed(origin: string, elapsedMs: number): void;
  /** Notes that a host answered. */
  answered(origin: string): void;
}

/** Hosts that are all taken to answer. */
export function createHosts(origins: readonly [string, ...string[]]): Hosts {
  const failures = new Map<string, number>();
  const failedAt = (origin: string): number => failures.get(origin) ?? Number.NEGATIVE_INFINITY;
  const isRested = (origin: string, elapsedMs: number): boolean => elapsedMs - failedAt(origin) >= hostRestMs;
  return Object.freeze({
    origins,
    isRested,
    pick: (elapsedMs: number) =>
      origins.find((origin) => isRested(origin, elapsedMs)) ??
      origins.reduce((oldest, origin) => (failedAt(origin) < failedAt(oldest) ? origin : oldest)),
    failed: (origin: string, elapsedMs: number) => {
      failures.set(origin, elapsedMs);
    },
    answered: (origin: string) => {
      failures.delete(origin);
    },
  });
}
