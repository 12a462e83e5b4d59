/**
 * Real chance.
 */
import { randomBytes } from 'node:crypto';

/** A source of unpredictable bytes. */
export interface Random {
  bytes(length: number): Uint8Array;
}

/** How many bytes are drawn at a time: one call of the generator costs as much for 16 bytes as for many. */
const poolBytes = 4_096;

/** A source over the operating system's cryptographic generator. No byte is given out twice. */
export function createSystemRandom(): Random {
  let pool: Buffer = Buffer.alloc(0);
  return Object.freeze({
    bytes: (length: number) => {
      if (pool.length < length) pool = randomBytes(Math.max(poolBytes, length));
      const drawn = pool.subarray(0, length);
      pool = pool.subarray(length);
      return drawn;
    },
  });
}
