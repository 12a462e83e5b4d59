/**
 * A sample of an operation's answer as it is just after that operation. The examples of the fields show each field as it
 * once was, so that together they tell of an order that is paid and still in service; here each sample is of one moment.
 */
import type { OperationId } from '../contract.ts';
import type { Operation } from '../operation.ts';
import { controlMoments } from './moments/control-moments.ts';
import { sampleOfMoment, type Moments } from './moments/moment.ts';
import { platformMoments } from './moments/platform-moments.ts';

const moments: Moments = { ...platformMoments, ...controlMoments };

/**
 * Returns a sample of the answer's body, `null` when it has none. Throws a TypeError for a field without an example, as
 * `sampleOf` does, and where a moment names what the answer does not have.
 */
export function answerSampleOf({ id, answer }: Operation): unknown {
  if (answer.body === null) return null;
  const moment = moments[id as OperationId]; // operations are looked up by their own ids
  return sampleOfMoment(answer.body, moment);
}
