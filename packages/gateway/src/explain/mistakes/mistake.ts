/**
 * What a mistake is: a name, the sentence that tells what to change, and the texts one would sign when making it.
 */
import type { Text } from '@hufu/contract';

import type { Change, Evidence } from '../sketch.ts';

/** Which part of the text a mistake concerns. Two mistakes are tried together only when theirs differ. */
export type Part = 'body' | 'target' | 'method' | 'timestamp' | 'nonce' | 'lines' | 'whole';

export interface Mistake {
  readonly id: string;
  readonly part: Part;
  /** Whether it is also tried together with another: not when it has too many changes of its own. */
  readonly tried: 'alone' | 'in-pairs';
  readonly text: Text;
  /** What it would make of this request, likeliest first. Pure. */
  readonly changes: (evidence: Evidence) => Iterable<Change>;
}
