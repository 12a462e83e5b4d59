/**
 * What is said about a signature that was refused: a value, made once and shown in several forms.
 */
import type { Text } from '@hufu/contract';

/** One thing that went wrong, with the sentence that tells what to change. */
export interface Cause {
  /** A stable name in kebab case, for example `body-respaced`. */
  readonly id: string;
  readonly text: Text;
}

/** What the signature itself gave away. */
export type SignatureFinding =
  /** There was nothing to look at: no readable header, or no merchant to look for. */
  | { readonly kind: 'unread' }
  /** It holds; the request was refused for another reason. */
  | { readonly kind: 'holds' }
  /** Exactly these bytes were signed, found by trial. */
  | { readonly kind: 'found'; readonly signed: Buffer }
  /** A known key signed a text that no trial hit. Its digest is known. */
  | { readonly kind: 'other-text'; readonly hash: string; readonly digestHex: string }
  /** No known key made it. */
  | { readonly kind: 'unknown-key' };

/** Why a signature was refused, found by looking and by trial. */
export interface Explanation {
  /** Real time of the request, milliseconds since 1970. */
  readonly at: number;
  readonly requestId: string;
  /** The rule and the sentence of the 401. */
  readonly rule: string;
  readonly refusal: Text;
  readonly method: string;
  readonly target: string;
  /** As the `Authorization` header says; `null` when it could not be read. */
  readonly mchid: string | null;
  readonly serial: string | null;
  /** The whole text that was verified; `null` when the `Authorization` header could not be read. */
  readonly verified: Buffer | null;
  readonly signature: SignatureFinding;
  /** What stands out first, then what trial found. */
  readonly causes: readonly Cause[];
}
