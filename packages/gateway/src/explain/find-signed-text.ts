/**
 * Finds the text that was signed, by trying the usual mistakes against the digest that came out of the signature:
 * first none, then each alone, then two at a time.
 */
import { hash } from 'node:crypto';

import type { Mistake } from './mistakes/mistake.ts';
import { mistakes } from './mistakes/mistakes.ts';
import type { SignedDigest } from './recover-digest.ts';
import { draw, rightSketch, type Change, type Evidence, type Sketch } from './sketch.ts';

/** Most texts that are tried for one signature: about 15 ms. A usual request has 1,200 alone and as many in pairs. */
export const trialsMax = 4000;

/** Most bytes that are hashed for one signature, about 20 ms. A usual request with all its trials has 3 MB. */
export const trialBytesMax = 16_777_216;

/** The text that was signed, and the mistakes that lead to it: none, one or two. */
export interface SignedText {
  readonly text: Buffer;
  readonly mistakes: readonly Mistake[];
}

interface Try {
  readonly mistake: Mistake;
  readonly change: Change;
}

/** One text, and the mistakes it takes. */
interface Trial extends SignedText {
  readonly digestHex: string;
}

/** The signed text, or `null` when no trial hit it. */
export function findSignedText(evidence: Evidence, signed: SignedDigest): SignedText | null {
  const wanted = signed.digest.toString('hex');
  let trials = trialsMax;
  let bytes = trialBytesMax;
  for (const trial of allTrials(evidence, signed.hash)) {
    if (trial.digestHex === wanted) return { text: trial.text, mistakes: trial.mistakes };
    trials -= 1;
    bytes -= trial.text.length;
    if (trials <= 0 || bytes <= 0) return null;
  }
  return null;
}

function* allTrials(evidence: Evidence, hashName: string): Generator<Trial> {
  const right = rightSketch(evidence);
  const attempt = (...tries: readonly Try[]): Trial => {
    const sketch: Sketch = Object.assign({}, right, ...tries.map(({ change }) => change));
    const text = draw(sketch);
    return { text, mistakes: tries.map(({ mistake }) => mistake), digestHex: hash(hashName, text, 'hex') };
  };

  const unchanged = attempt();
  yield unchanged;
  const seen = new Set([unchanged.digestHex]);
  const pairable: Try[] = [];
  for (const single of singles(evidence)) {
    const trial = attempt(single);
    // Many changes come to the same: a body without a slash has none to escape.
    if (seen.has(trial.digestHex)) continue;
    seen.add(trial.digestHex);
    yield trial;
    if (single.mistake.tried === 'in-pairs') pairable.push(single);
  }
  for (const [one, other] of pairsOf(pairable)) yield attempt(one, other);
}

function* singles(evidence: Evidence): Generator<Try> {
  for (const mistake of mistakes) {
    for (const change of mistake.changes(evidence)) yield { mistake, change };
  }
}

function* pairsOf(tries: readonly Try[]): Generator<readonly [Try, Try]> {
  for (const [at, one] of tries.entries()) {
    for (const other of tries.slice(at + 1)) {
      if (one.mistake.part !== other.mistake.part) yield [one, other];
    }
  }
}
