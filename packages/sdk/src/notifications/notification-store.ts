/**
 * The port to what is remembered between deliveries: which notifications are being handled, which are done, and which
 * nonces were seen. With several processes behind one address it must be shared, see `sql-store.ts`.
 */

/**
 * - `first`: nobody handles it and nobody has; it is now the caller's until the lease ends.
 * - `running`: somebody else is handling it.
 * - `done`: it was handled.
 */
export type Begun = 'first' | 'running' | 'done';

/** Remembers notifications by key. Each method is atomic: of two callers at the same time, one comes first. */
export interface NotificationStore {
  /** Claims a notification for `leaseMs` milliseconds. An expired claim is anybody's. */
  begin(key: string, leaseMs: number): Promise<Begun>;
  /** Its work is done; later deliveries are duplicates. */
  done(key: string): Promise<void>;
  /** Its work failed; the next delivery is a first one again. Changes nothing once it is done. */
  failed(key: string): Promise<void>;
  /** Whether the nonce was seen in the last `ttlMs` milliseconds; remembers it when it was not. */
  seenNonce(nonce: string, ttlMs: number): Promise<boolean>;
}
