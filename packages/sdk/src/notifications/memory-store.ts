/**
 * A store in this process's memory. It is bounded: when it is full, what was handled longest ago is forgotten first.
 */
import { systemClock } from '../adapters/system-clock.ts';
import type { Clock } from '../adapters/system-clock.ts';
import { OptionsError } from '../errors.ts';
import { handledKeptMs, memoryEntriesMaxDefault } from './limits.ts';
import type { Begun, NotificationStore } from './notification-store.ts';

/** What a store in memory is created with. */
export interface MemoryStoreOptions {
  /** The time, in place of this machine's. */
  readonly clock?: Clock | undefined;
  /** How many notifications that are under way, that are done, and how many nonces it holds. Default: 100,000 of each. */
  readonly entriesMax?: number | undefined;
}

/**
 * A store that lasts as long as this process, for one process alone. A handled notification is remembered for two days.
 * `begin` rejects when there are `entriesMax` notifications under way at once.
 *
 * @throws OptionsError when `entriesMax` is not a whole number of 1 or more.
 */
export function createMemoryStore(options: MemoryStoreOptions = {}): NotificationStore {
  const clock = options.clock ?? systemClock;
  const entriesMax = options.entriesMax ?? memoryEntriesMaxDefault;
  if (!Number.isInteger(entriesMax) || entriesMax < 1) {
    throw new OptionsError('entriesMax', 'entriesMax must be a whole number of 1 or more.');
  }
  const running = new Expiring(entriesMax);
  const handled = new Expiring(entriesMax);
  const nonces = new Expiring(entriesMax);

  return Object.freeze<NotificationStore>({
    async begin(key: string, leaseMs: number): Promise<Begun> {
      const nowMs = clock.nowMs();
      if (handled.holds(key, nowMs)) return 'done';
      if (running.holds(key, nowMs)) return 'running';
      running.forgetExpired(nowMs);
      if (running.isFull()) throw new Error(`${entriesMax} notifications are being handled already.`);
      running.hold(key, nowMs + leaseMs);
      return 'first';
    },
    async done(key: string): Promise<void> {
      running.forget(key);
      handled.hold(key, clock.nowMs() + handledKeptMs);
    },
    async failed(key: string): Promise<void> {
      running.forget(key);
    },
    async seenNonce(nonce: string, ttlMs: number): Promise<boolean> {
      const nowMs = clock.nowMs();
      if (nonces.holds(nonce, nowMs)) return true;
      nonces.hold(nonce, nowMs + ttlMs);
      return false;
    },
  });
}

/** Keys until a moment, at most so many of them. */
class Expiring {
  /** In the order in which they were added, and so, with one lifetime for all, in the order in which they expire. */
  readonly #expiresAtMs = new Map<string, number>();
  readonly #entriesMax: number;

  constructor(entriesMax: number) {
    this.#entriesMax = entriesMax;
  }

  holds(key: string, nowMs: number): boolean {
    const expiresAtMs = this.#expiresAtMs.get(key);
    return expiresAtMs !== undefined && expiresAtMs > nowMs;
  }

  isFull(): boolean {
    return this.#expiresAtMs.size >= this.#entriesMax;
  }

  /** Adds the key as the newest one; the oldest makes room for it. */
  hold(key: string, expiresAtMs: number): void {
    this.#expiresAtMs.delete(key);
    for (const [oldest] of this.#expiresAtMs) {
      if (!this.isFull()) break;
      this.#expiresAtMs.delete(oldest);
    }
    this.#expiresAtMs.set(key, expiresAtMs);
  }

  forget(key: string): void {
    this.#expiresAtMs.delete(key);
  }

  forgetExpired(nowMs: number): void {
    for (const [key, expiresAtMs] of this.#expiresAtMs) {
      if (expiresAtMs > nowMs) return;
      this.#expiresAtMs.delete(key);
    }
  }
}
