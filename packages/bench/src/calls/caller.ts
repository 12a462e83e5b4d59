/**
 * What the callers under comparison have in common: each sends the example once, as its users would, and gives back the
 * platform's id from the answer.
 */
import type { Credentials } from '../credentials.ts';

/** Where a caller sends to, and as whom. */
export interface CallerSetting {
  /** `http://127.0.0.1:41234`. */
  readonly origin: string;
  readonly credentials: Credentials;
}

/** Sends the example and gives the `sign_plan_id` of its answer. A blocking caller gives it without a promise. */
export type Call = () => Promise<string> | string;

/** Reads the id from an answer's data, so that every caller shows that it has parsed it. */
export function signPlanIdOf(data: unknown): string {
  // The cast holds as far as it is used: anything else gives no text, which is then no right id.
  const answer = data as { sign_plan?: { sign_plan_id?: string } } | null | undefined;
  return answer?.sign_plan?.sign_plan_id ?? '';
}
