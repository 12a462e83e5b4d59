/** The command line of the benchmark. */
import { parseArgs } from 'node:util';

/** The parts of a run, in their order. */
export const parts = ['calls', 'imports', 'gateway'] as const;

/** One part. */
export type Part = (typeof parts)[number];

/** What was asked for. */
export interface Options {
  readonly format: 'tables' | 'json';
  readonly parts: readonly Part[];
}

/** What `--help` prints. */
export const usage = `npm run bench [-- --json] [--only PART]

  --json       print the run as JSON in place of tables
  --only PART  run one part: ${parts.join(', ')}; may be given several times
  --help       print this
`;

/** Reads the arguments; null when help is wanted. Throws a TypeError for what it does not know. */
export function readOptions(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean' },
      only: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) return null;
  const stranger = values.only?.find((name) => !parts.some((part) => part === name));
  if (stranger !== undefined)
    throw new TypeError(`There is no part "${stranger}"; there are ${parts.join(', ')}.`);
  return {
    format: values.json === true ? 'json' : 'tables',
    parts: parts.filter((part) => values.only?.includes(part) ?? true),
  };
}
