/**
 * Every limit of the gateway's server: one table with unit, default, range and reason. `--help` and the documentation
 * are made of it.
 */

/** One limit. The unit stands at the end of its name; a count has none. */
export interface Limit {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly unit: 'bytes' | 'milliseconds' | 'count';
  readonly reason: string;
}

export const limitTable = {
  bodyBytesMax: {
    default: 1_048_576,
    min: 1_024,
    max: 16_777_216,
    unit: 'bytes',
    reason:
      'The largest body of the plan API is a few kilobytes; a request is held in memory whole, to be verified.',
  },
  headerBytesMax: {
    default: 16_384,
    min: 4_096,
    max: 262_144,
    unit: 'bytes',
    reason: 'Request line and headers together. A signed request has about 1,000.',
  },
  headerCountMax: {
    default: 100,
    min: 20,
    max: 1_000,
    unit: 'count',
    reason: 'Clients send about 10, proxies add a few.',
  },
  headersTimeoutMs: {
    default: 10_000,
    min: 100,
    max: 300_000,
    unit: 'milliseconds',
    reason: 'A client that sends its headers drop by drop gives its connection back after this.',
  },
  requestTimeoutMs: {
    default: 30_000,
    min: 100,
    max: 300_000,
    unit: 'milliseconds',
    reason: 'The same for the whole request with its body. Not shorter than for the headers alone.',
  },
  idleTimeoutMs: {
    default: 60_000,
    min: 1_000,
    max: 600_000,
    unit: 'milliseconds',
    reason: 'A connection on which nothing moves at all, also one whose client does not read its answer.',
  },
  keepAliveTimeoutMs: {
    default: 8_000,
    min: 1_000,
    max: 600_000,
    unit: 'milliseconds',
    reason: 'The platform closes an unused connection after 8 seconds; clients should meet that here.',
  },
  timeoutCheckMs: {
    default: 1_000,
    min: 10,
    max: 30_000,
    unit: 'milliseconds',
    reason: 'How often the first two timeouts are looked at, so by how much they may be late.',
  },
  connectionsMax: {
    default: 1_000,
    min: 1,
    max: 100_000,
    unit: 'count',
    reason: 'Each may hold a body in memory while it is read. One more is closed as soon as it is opened.',
  },
  inFlightMax: {
    default: 256,
    min: 1,
    max: 10_000,
    unit: 'count',
    reason:
      'Whole requests that are being answered. At 5,000 a second these wait 50 ms; one more is answered 429.',
  },
  discardedBytesMax: {
    default: 8_388_608,
    min: 0,
    max: 67_108_864,
    unit: 'bytes',
    reason:
      'How much more of a body that is too large is read and thrown away, so that its sender can read the 413.',
  },
  closeTimeoutMs: {
    default: 10_000,
    min: 100,
    max: 300_000,
    unit: 'milliseconds',
    reason: 'How long a graceful stop waits for what is in flight before it cuts the connections.',
  },
} as const satisfies Readonly<Record<string, Limit>>;

/** A value for every limit. */
export type Limits = { readonly [Name in keyof typeof limitTable]: number };

/**
 * The limits with their defaults.
 *
 * @throws RangeError for a name that is no limit, and for a value that is no whole number in the limit's range.
 */
export function readLimits(given: Partial<Limits> = {}): Limits {
  const names = Object.keys(limitTable) as readonly (keyof Limits)[]; // the table's own keys
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(limitTable, name))
      throw new RangeError(`${name} is no limit. Known: ${names.join(', ')}.`);
  }
  const entries = names.map((name) => [name, readLimit(name, given[name])] as const);
  return Object.freeze(Object.fromEntries(entries) as Limits); // one entry for each name of the table
}

function readLimit(name: keyof Limits, value: number | undefined): number {
  const { default: otherwise, min, max, unit } = limitTable[name];
  if (value === undefined) return otherwise;
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new RangeError(
    `${name} must be a whole number from ${min} to ${max} (${unit}), not ${String(value)}.`,
  );
}
