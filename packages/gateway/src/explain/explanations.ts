/**
 * Keeps the latest explanations in memory, for whoever follows `Hufu-Explain`. The oldest makes room for the newest.
 */
import { contract } from '@hufu/contract';
import type { Random } from '../ports.ts';
import type { Explanation } from './explanation.ts';

/** How many explanations are kept. */
export const explanationsKeptMax = 100;

/** How many bytes of a text an explanation keeps: with two texts each, at most 25 MiB in all. */
export const keptTextBytesMax = 131_072;

const idBytes = 16;

/** An explanation and the name it is found by. */
export interface KeptExplanation extends Explanation {
  /** 32 hexadecimal digits that nobody can guess. */
  readonly id: string;
}

export interface Explanations {
  /** Keeps it, and returns it with its new id. */
  keep(explanation: Explanation): KeptExplanation;
  /** The one with this id, while it is kept. */
  get(id: string): KeptExplanation | undefined;
  /** The latest first. */
  list(): readonly KeptExplanation[];
}

/** Where the explanation with this id is read, from the gateway's own address on. */
export function explanationPath(id: string): string {
  return contract.readExplanation.path.replace('{explanation_id}', encodeURIComponent(id));
}

/** An empty shelf. */
export function createExplanations(random: Random): Explanations {
  const kept = new Map<string, KeptExplanation>();
  return {
    keep(explanation) {
      const id = random.bytes(idBytes).toString('hex');
      const entry = { ...cut(explanation), id };
      kept.set(id, entry);
      const oldest = kept.keys().next();
      if (kept.size > explanationsKeptMax && oldest.done !== true) kept.delete(oldest.value);
      return entry;
    },
    get: (id) => kept.get(id),
    list: () => [...kept.values()].toReversed(),
  };
}

/** Copies what is kept, so that a short text does not keep a whole request in memory. */
function cut(explanation: Explanation): Explanation {
  const { verified, signature } = explanation;
  return {
    ...explanation,
    verified: verified === null ? null : copied(verified),
    signature: signature.kind === 'found' ? { ...signature, signed: copied(signature.signed) } : signature,
  };
}

function copied(text: Buffer): Buffer {
  return Buffer.from(text.subarray(0, keptTextBytesMax));
}
