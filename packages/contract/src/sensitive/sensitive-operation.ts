/**
 * What is known of an operation whose fields are sealed: data that tells where ciphertext stands, and nothing of how it
 * is made.
 */
import type { Method } from '../operation.ts';

/**
 * An operation of APIv3, of this contract or of any other product, with fields that only their receiver may read.
 *
 * A field is named by its path: names joined with dots, `[]` behind each that is a list, as in
 * `transfer_detail_list[].user_name`.
 */
export interface SensitiveOperation {
  readonly method: Method;
  /** With its variables in braces: `/v3/smartguide/guides/{guide_id}`. */
  readonly path: string;
  /** Fields of the request that are sealed for the platform. */
  readonly request: readonly string[];
  /** Fields of the answer that are sealed for the merchant. */
  readonly answer: readonly string[];
  /** Where it is written that these are ciphertext. */
  readonly links: readonly string[];
}
