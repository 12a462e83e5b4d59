import { randomFillSync } from 'node:crypto';
import type { Random } from '../ports.ts';

/** How many bytes are drawn at once. A draw costs 2 to 8 µs whatever its size, and a creation takes five. */
const poolByteLength = 4096;

/** The operating system's unpredictable bytes. */
export const systemRandom: Random = createSystemRandom();

/** Draws in bulk; each byte is given out once and wiped from the pool. */
function createSystemRandom(): Random {
  let pool = Buffer.alloc(0);
  let used = 0;
  return {
    bytes(length) {
      if (length > poolByteLength) return randomFillSync(Buffer.alloc(length));
      if (used + length > pool.length) {
        pool = randomFillSync(Buffer.alloc(poolByteLength));
        used = 0;
      }
      const bytes = Buffer.from(pool.subarray(used, used + length));
      pool.fill(0, used, used + length);
      used += length;
      return bytes;
    },
  };
}
