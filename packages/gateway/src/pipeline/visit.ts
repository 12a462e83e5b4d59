/**
 * One request on its way through the pipeline: what is known of it beside its bytes.
 */
import type { Language, Operation, Text } from '@hufu/contract';

import type { GatewayRequest } from './message.ts';

export interface Visit {
  readonly request: GatewayRequest;
  readonly operation: Operation;
  /** Path variables, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly language: Language;
  /** What will name this visit in its answer, once it is known whether it succeeds. */
  readonly nameBytes: Buffer;
  /** What is said beside the answer; steps add to it. */
  readonly notices: Text[];
}

/** Most notices that one answer carries. */
export const noticesMax = 8;

/** Adds a notice, once. */
export function addNotice(visit: Visit, text: Text): void {
  if (visit.notices.length >= noticesMax) return;
  if (visit.notices.some((notice) => notice.en === text.en)) return;
  visit.notices.push(text);
}
