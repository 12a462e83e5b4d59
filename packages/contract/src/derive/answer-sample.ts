/**
 * A sample of an operation's answer as it is just after that operation. The examples of the fields show each field as it
 * once was, so that together they tell of an order that is paid and still in service; here each sample is of one moment.
 */
import type { OperationId } from '../contract.ts';
import type { Operation } from '../operation.ts';
import { controlMoments } from './moments/control-moments.ts';
import type { Moments } from './moments/moment.ts';
import { platformMoments } from './moments/platform-moments.ts';
import { sampleOf } from './sample.ts';

const moments: Moments = { ...platformMoments, ...controlMoments };

/**
 * Returns a sample of the answer's body, `null` when it has none. Throws a TypeError for a field without an example, as
 * `sampleOf` does, and where a moment names what the answer does not have.
 */
export function answerSampleOf({ id, answer }: Operation): unknown {
  if (answer.body === null) return null;
  const sample = sampleOf(answer.body);
  const moment = moments[id as OperationId]; // operations are looked up by their own ids
  for (const name of moment?.without ?? []) holdersOf(sample, name).forEach(remove);
  for (const [name, value] of Object.entries(moment?.with ?? {})) {
    for (const { group, member } of holdersOf(sample, name)) group[member] = value;
  }
  return sample;
}

/** A member, and the group that it stands in. */
interface Held {
  readonly group: Record<string, unknown>;
  readonly member: string;
}

function remove({ group, member }: Held): void {
  delete group[member];
}

function holdersOf(sample: unknown, name: string): readonly Held[] {
  const [member = '', ...inner] = name.split('.');
  if (Array.isArray(sample)) return sample.flatMap((item) => holdersOf(item, name));
  const group = sample as Record<string, unknown>; // the sample of what has members
  if (!Object.hasOwn(group, member)) throw new TypeError(`The sample has no ${member} of ${name}.`);
  return inner.length === 0 ? [{ group, member }] : holdersOf(group[member], inner.join('.'));
}
