/** What the platform would make of a receiver's answer, and whether the receiver did right. Pure. */
import type { NetworkAnswer } from '../surroundings.ts';

/**
 * What an answer comes to.
 *
 * - `acknowledged`: the platform sends it no more
 * - `acknowledged-oddly`: so it does, but the status is not one of those that its pages name
 * - `acknowledged-with-fail`: the status says success and the body says FAIL; the platform goes by the status
 * - `refused`: 4xx or 5xx, it is sent again later
 * - `redirected`: nobody follows, it is sent again later
 * - `late`: no whole answer within five seconds, it is sent again later
 * - `unreached`: nobody answered
 */
export type Verdict =
  | 'acknowledged'
  | 'acknowledged-oddly'
  | 'acknowledged-with-fail'
  | 'refused'
  | 'redirected'
  | 'late'
  | 'unreached';

/** Success is a status of 200 or 204, and what its pages leave open a status of 2xx. */
const namedStatuses: ReadonlySet<number> = new Set([200, 204]);

export function judgeAnswer(answer: NetworkAnswer): Verdict {
  if ('fault' in answer) return answer.fault === 'TIMED_OUT' ? 'late' : 'unreached';
  const { status, text } = answer;
  if (status >= 400) return 'refused';
  if (status < 200 || status >= 300) return 'redirected';
  if (/"code"\s*:\s*"FAIL"/u.test(text)) return 'acknowledged-with-fail';
  return namedStatuses.has(status) ? 'acknowledged' : 'acknowledged-oddly';
}

/** Whether the platform would stop repeating it. */
export function isAcknowledged(verdict: Verdict): boolean {
  return verdict.startsWith('acknowledged');
}
