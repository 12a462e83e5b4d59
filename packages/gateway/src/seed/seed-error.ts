/** Most faults of one seed that are told; what follows is only counted. */
export const seedFaultsShownMax = 20;

/**
 * A seed that cannot be planted. `faults` are sentences for a person, in the order in which they were found; each
 * begins with the place, `seed.yaml:12:7`, or with `seed` where it came as an object.
 */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  readonly code = 'SEED_INVALID';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(printFaults(faults));
    this.faults = Object.freeze([...faults]);
  }
}

/** One on each line. */
function printFaults(faults: readonly string[]): string {
  const shown = faults.slice(0, seedFaultsShownMax);
  const left = faults.length - shown.length;
  return [...shown, ...(left === 0 ? [] : [`and ${left} more.`])].join('\n');
}
