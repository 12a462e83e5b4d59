/** What a notification says: the contract's own sample of the event, or what was given, with single members set. */
import { eventsByType, firstWorld } from '@hufu/contract';
import { eventSampleOf } from '@hufu/contract/derive';
import { UsageError } from '../usage-error.ts';

export interface ResourceWishes {
  readonly event: string;
  /** JSON text in place of the sample. */
  readonly given: string | null;
  /** The merchant's number, which a sample then has in place of its own. */
  readonly mchid: string | null;
  /** Members by name, as they were typed. */
  readonly members: Readonly<Record<string, string>>;
}

/**
 * The resource.
 *
 * @throws UsageError for an event that has no sample when none was given, and for a resource that is no object.
 */
export function draftResource({
  event,
  given,
  mchid,
  members,
}: ResourceWishes): Readonly<Record<string, unknown>> {
  const base = given === null ? sampleFor(event, mchid) : parseObject(given);
  const set = Object.entries(members).map(([name, text]) => [name, readMember(text, base[name])] as const);
  return { ...base, ...Object.fromEntries(set) };
}

function sampleFor(event: string, mchid: string | null): Readonly<Record<string, unknown>> {
  const known = eventsByType.get(event);
  if (known === undefined) {
    const types = [...eventsByType.keys()].join(', ');
    throw new UsageError(`${event} has no sample (${types} have one): give --resource.`);
  }
  const sample = eventSampleOf(known, mchid === firstWorld.partner.mchid ? 'partner' : 'direct');
  return mchid === null ? sample : { ...sample, mchid };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError('--resource must be a JSON object: what the notification opens to.');
  }
  // The cast holds: it is an object and no list.
  return value as Readonly<Record<string, unknown>>;
}

/** What was text stays text, as amounts are in some notifications; else JSON where it is JSON. */
function readMember(text: string, earlier: unknown): unknown {
  if (typeof earlier === 'string') return text;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}
