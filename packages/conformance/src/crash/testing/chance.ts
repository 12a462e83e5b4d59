/** Chance that a seed brings back: the same seed draws the same numbers. */

/** Draws a whole number from 0 to `below` - 1. */
export type Chance = (below: number) => number;

const numbers32 = 2 ** 32;

/** Chance from a whole number (mulberry32: small and even enough to pick instants and ways with). */
export function createChance(seed: number): Chance {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / numbers32) * below);
  };
}

/** One of them. */
export function oneOf<Thing>(chance: Chance, things: readonly Thing[]): Thing {
  const thing = things[chance(things.length)];
  if (thing === undefined) throw new Error('There is nothing to choose from.');
  return thing;
}
