/**
 * What may happen in a sequence, as plain data that can be read, printed and kept. Numbers come from small pools, so
 * that they collide, and now and then a command makes a slip.
 */
import fc from 'fast-check';
import {
  durations,
  finalAmounts,
  listings,
  namings,
  paidTimes,
  plannedTimes,
  planTerms,
  realTimes,
  reservations,
  slips,
  turnings,
} from './command-words.ts';

export type Site = 'sub-1' | 'sub-2' | 'direct';

/** Every command by its name; what is done to a thing that is not there is asked all the same. */
const commandNames = [
  'create-plan',
  'query-plan',
  'stop-plan',
  'create-sign-plan',
  'query-sign-plan',
  'cancel-sign-plan',
  'create-order',
  'query-order',
  'cancel-order',
  'complete-order',
  'modify-order',
  'collect-order',
  'sync-order',
  'user-signs',
  'user-refuses',
  'user-cancels',
  'user-revokes',
  'user-confirms',
  'user-pays',
  'user-pays-outside',
  'user-fails',
  'advance',
  'next-due',
  'turn-reading',
  'repeat',
] as const;

export type CommandName = (typeof commandNames)[number];

/** One command. What is left out is the usual: the first word of its table, the first number of its pool. */
export interface Command {
  readonly do: CommandName;
  /** For whom; what has no site takes no notice. */
  readonly site: Site;
  readonly slip?: keyof typeof slips;
  readonly plan?: string;
  readonly terms?: keyof typeof planTerms;
  readonly signPlan?: string;
  /** Whose plan is to be signed. Default is the site's own. */
  readonly planOf?: Site;
  readonly reserves?: keyof typeof reservations;
  readonly listing?: keyof typeof listings;
  readonly user?: 'openid-1' | 'openid-2';
  readonly naming?: keyof typeof namings;
  /** Words that are free: a reason, a remark, an address. Other words make another request. */
  readonly words?: 'one' | 'other';
  /** Which detail: the last one that has an order, the next one, or one by its number. Default is what the command needs. */
  readonly detail?: 'reached' | 'next' | number;
  readonly planned?: keyof typeof plannedTimes;
  readonly real?: keyof typeof realTimes;
  readonly amounts?: keyof typeof finalAmounts;
  readonly paid?: keyof typeof paidTimes | 'unsaid';
  readonly by?: keyof typeof durations;
  readonly reading?: keyof typeof turnings;
  /** Of the reading's values. */
  readonly value?: 0 | 1;
  /** How many requests ago the one was that is sent again as it was. */
  readonly back?: number;
}

const odd = <Value>(weight: number, usual: Value, ...others: Value[]): fc.Arbitrary<Value> =>
  fc.oneof(
    { weight, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(usual, ...others) },
  );

/** One of the words of a table, the first one `weight` times as often as any other. */
function word<Word extends string>(
  weight: number,
  table: Readonly<Record<Word, unknown>>,
): fc.Arbitrary<Word> {
  const [usual, ...others] = Object.keys(table) as [Word, ...Word[]]; // the keys of a table that has some
  return odd(weight, usual, ...others);
}

const readingNames = Object.keys(turnings) as readonly (keyof typeof turnings)[]; // the keys of the table
const siteNames = ['sub-1', 'sub-2', 'direct'] as const;
const site = fc.constantFrom(...siteNames);
const slip = word(6, slips);
const plan = odd(5, 'P-1', 'P-2');
const signPlan = odd(4, 'S-1', 'S-2', 'S-3');
const detail = odd<NonNullable<Command['detail']>>(8, 'reached', 'next', 1, 2, 4);
const words = odd(4, 'one' as const, 'other' as const);
const user = odd(6, 'openid-1' as const, 'openid-2' as const);
const naming = word(8, namings);

/** A modification usually lowers the amount, and then there is one to rise again. */
const modifiedAmounts = [
  'half',
  'whole',
  'whole',
  'nothing',
  'discounted',
  'above',
  'off-sum',
  'one-name',
] as const;

const fields = {
  'create-plan': { slip, plan, terms: word(3, planTerms) },
  'query-plan': { slip, plan },
  'stop-plan': { slip, plan },
  'create-sign-plan': {
    slip,
    plan,
    planOf: fc.option(site, { freq: 12, nil: undefined }),
    signPlan,
    reserves: word(2, reservations),
    listing: word(5, listings),
    user,
    naming,
    words,
  },
  'query-sign-plan': { slip, signPlan },
  'cancel-sign-plan': { slip, signPlan, words },
  'create-order': {
    slip,
    signPlan,
    detail: odd<NonNullable<Command['detail']>>(2, 'next', 'reached', 1, 2, 4),
    user,
    naming,
    words,
    planned: word(6, plannedTimes),
  },
  'query-order': { slip, signPlan, detail },
  'cancel-order': { slip, signPlan, detail, words },
  'complete-order': {
    slip,
    signPlan,
    detail,
    amounts: word(3, finalAmounts),
    real: word(2, realTimes),
    words,
  },
  'modify-order': { slip, signPlan, detail, amounts: odd(2, ...modifiedAmounts), words },
  'collect-order': { slip, signPlan, detail },
  'sync-order': { slip, signPlan, detail, paid: word(4, paidTimes) },
  'user-signs': { signPlan },
  'user-refuses': { signPlan },
  'user-cancels': { signPlan },
  'user-revokes': { slip, user },
  'user-confirms': { signPlan, detail },
  'user-pays': { signPlan, detail },
  'user-pays-outside': { signPlan, detail, paid: odd(2, 'unsaid' as const, 'fixed', 'day', 'never') },
  'user-fails': { signPlan, detail },
  advance: { by: word(2, durations) },
  'next-due': {},
  'turn-reading': {
    reading: fc.constantFrom(...readingNames),
    value: fc.constantFrom(0 as const, 1 as const),
  },
  repeat: { back: fc.integer({ min: 1, max: 6 }) },
} satisfies Readonly<
  Record<CommandName, { readonly [Field in keyof Command]?: fc.Arbitrary<Command[Field] | undefined> }>
>;

/** How often each comes, beside the others. */
const weights: Readonly<Record<CommandName, number>> = {
  'create-plan': 4,
  'query-plan': 1,
  'stop-plan': 1,
  'create-sign-plan': 6,
  'query-sign-plan': 2,
  'cancel-sign-plan': 1,
  'create-order': 8,
  'query-order': 3,
  'cancel-order': 2,
  'complete-order': 7,
  'modify-order': 5,
  'collect-order': 2,
  'sync-order': 2,
  'user-signs': 5,
  'user-refuses': 1,
  'user-cancels': 1,
  'user-revokes': 1,
  'user-confirms': 2,
  'user-pays': 2,
  'user-pays-outside': 1,
  'user-fails': 2,
  advance: 4,
  'next-due': 5,
  'turn-reading': 2,
  repeat: 6,
};

/** A command of one name; those that have a site are mostly at home. */
function arbitraryOf(name: CommandName, home: Site): fc.Arbitrary<Command> {
  const drawn = fc.record({ do: fc.constant(name), site: odd(8, home, ...siteNames), ...fields[name] });
  // The cast holds: each field is drawn from what the command's own field may be. What is not there is not printed.
  return drawn.map((command) => JSON.parse(JSON.stringify(command)) as Command);
}

/** How far a sequence is led before chance takes over. */
const beginnings: readonly (readonly Omit<Command, 'site'>[])[] = [
  [],
  [{ do: 'create-plan' }, { do: 'create-sign-plan' }],
  [{ do: 'create-plan' }, { do: 'create-sign-plan' }, { do: 'user-signs' }, { do: 'create-order' }],
  [
    { do: 'create-plan' },
    { do: 'create-sign-plan' },
    { do: 'user-signs' },
    { do: 'create-order' },
    { do: 'complete-order' },
  ],
  [
    { do: 'create-plan' },
    { do: 'create-sign-plan' },
    { do: 'user-signs' },
    { do: 'create-order' },
    { do: 'complete-order' },
    { do: 'modify-order' },
  ],
];

/** Most commands that chance adds to a beginning. */
const commandsMax = 20;

/** The readings that are turned before anything else happens: mostly none, or one of them. */
const turned = fc.oneof(fc.constant([]), fc.subarray([...readingNames], { maxLength: 2 }));

/** A sequence of up to 27 commands. */
export const anySequence: fc.Arbitrary<readonly Command[]> = fc
  .tuple(site, turned, fc.constantFrom(...beginnings), word(3, planTerms))
  .chain(([home, readings, beginning, terms]) => {
    const turns = readings.map((reading): Command => ({ do: 'turn-reading', site: home, reading }));
    const led = beginning.map((command): Command => ({ ...command, site: home, terms }));
    const free = commandNames.map((name) => ({ weight: weights[name], arbitrary: arbitraryOf(name, home) }));
    const chance = fc.array(fc.oneof(...free), { minLength: 1, maxLength: commandsMax, size: 'max' });
    return chance.map((commands) => [...turns, ...led, ...commands]);
  });
