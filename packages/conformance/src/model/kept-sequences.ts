/**
 * Sequences that are always played: what once failed, and what is worth telling. A failure prints its sequence as it
 * stands here; commands outlive a change of what is drawn, seeds do not.
 */
import type { Command } from './commands.ts';

export interface KeptSequence {
  /** A sentence. */
  readonly name: string;
  readonly commands: readonly Command[];
}

/** A command before it is said for whom. */
type Act = Omit<Command, 'site'>;

const at = (site: Command['site'], ...acts: readonly Act[]): readonly Command[] =>
  acts.map((act) => ({ ...act, site }));

const signed: readonly Act[] = [{ do: 'create-plan' }, { do: 'create-sign-plan' }, { do: 'user-signs' }];
const paying: readonly Act[] = [...signed, { do: 'create-order' }, { do: 'complete-order' }];

export const keptSequences: readonly KeptSequence[] = [
  {
    name: 'an order that is cancelled after completion costs its detail nothing',
    commands: at('sub-1', ...paying, { do: 'cancel-order' }, { do: 'query-sign-plan' }),
  },
  {
    name: 'no deduction is left to fail once an order is cancelled',
    commands: at(
      'direct',
      ...paying,
      { do: 'user-fails' },
      { do: 'cancel-order' },
      { do: 'advance', by: 'P3DT12H' },
    ),
  },
  {
    name: 'a contract that ran out with an order in service stays so when the order is paid',
    commands: at(
      'direct',
      { do: 'create-plan', terms: 'free' },
      { do: 'create-sign-plan' },
      { do: 'user-signs' },
      { do: 'create-order' },
      { do: 'advance', by: 'P31D' },
      { do: 'complete-order' },
    ),
  },
  {
    name: 'collecting brings the deduction forward, and one that fails is tried a day later',
    commands: at(
      'sub-2',
      ...paying,
      { do: 'user-fails' },
      { do: 'collect-order' },
      { do: 'query-order' },
      { do: 'next-due' },
      { do: 'next-due' },
      { do: 'next-due' },
    ),
  },
  {
    name: 'order numbers are reserved for both sub-merchants of a partner, and for the direct merchant apart',
    commands: [
      ...at('sub-1', ...signed),
      ...at(
        'sub-2',
        { do: 'create-plan', plan: 'P-2' },
        { do: 'create-sign-plan', plan: 'P-2', signPlan: 'S-2' },
      ),
      ...at('direct', ...signed, { do: 'create-order' }),
    ],
  },
  {
    name: 'a contract that was cancelled while it was served is cancelled for good, and its order is still paid',
    commands: at(
      'direct',
      { do: 'turn-reading', reading: 'cancel_while_serving', value: 1 },
      ...paying,
      { do: 'user-cancels' },
      { do: 'advance', by: 'PT1M' },
      { do: 'cancel-sign-plan' },
    ),
  },
  {
    name: 'a repeated completion answers with the amount that was modified since',
    commands: at(
      'direct',
      ...paying,
      { do: 'modify-order' },
      { do: 'complete-order' },
      { do: 'user-pays' },
      { do: 'complete-order' },
      { do: 'modify-order', amounts: 'nothing' },
    ),
  },
  {
    name: 'what was created once is answered again, whatever became of it',
    commands: at(
      'sub-1',
      ...signed,
      { do: 'stop-plan' },
      { do: 'cancel-sign-plan' },
      { do: 'create-plan' },
      { do: 'create-sign-plan' },
      { do: 'user-signs' },
    ),
  },
  {
    name: 'a contract counts from the day on which it is signed, not from that of its creation',
    commands: at(
      'sub-1',
      { do: 'create-plan' },
      { do: 'create-sign-plan' },
      { do: 'advance', by: 'PT1H' },
      { do: 'user-signs' },
    ),
  },
  {
    name: 'a package opens the signing page until its last second',
    commands: at(
      'direct',
      { do: 'create-plan' },
      { do: 'create-sign-plan' },
      { do: 'create-sign-plan', signPlan: 'S-2', reserves: 'b' },
      { do: 'advance', by: 'PT1H' },
      { do: 'user-refuses' },
      { do: 'user-signs' },
      { do: 'next-due' },
      { do: 'user-signs', signPlan: 'S-2' },
    ),
  },
  {
    name: 'an order that waits for its user runs out, and the next detail can be served',
    commands: at(
      'sub-1',
      { do: 'turn-reading', reading: 'order_starts_as' },
      ...signed,
      { do: 'create-order' },
      { do: 'complete-order' },
      { do: 'advance', by: 'P31D' },
      { do: 'create-order' },
      { do: 'user-confirms' },
      { do: 'complete-order' },
    ),
  },
  {
    name: 'the rules of a new order speak in their order',
    commands: at(
      'direct',
      ...signed,
      { do: 'create-order', detail: 2 },
      { do: 'create-order', detail: 4 },
      { do: 'create-order', slip: 'other-number' },
      { do: 'create-order', slip: 'narrow-service' },
      { do: 'create-order', user: 'openid-2' },
      { do: 'create-order', planned: 'no-end' },
      { do: 'create-order' },
      { do: 'create-order', detail: 'reached', words: 'other' },
      { do: 'create-order' },
      { do: 'query-order', slip: 'other-appid' },
      { do: 'cancel-order', slip: 'other-appid' },
    ),
  },
  {
    name: 'the rules of a completion and of a modification speak in their order',
    commands: at(
      'sub-1',
      ...signed,
      { do: 'create-order' },
      { do: 'complete-order', real: 'left-out' },
      { do: 'complete-order', real: 'soon' },
      { do: 'complete-order', real: 'early' },
      { do: 'complete-order', real: 'no-end', amounts: 'above' },
      { do: 'complete-order', amounts: 'one-name' },
      { do: 'complete-order', amounts: 'half' },
      { do: 'modify-order', amounts: 'whole' },
      { do: 'modify-order', amounts: 'below-nothing' },
      { do: 'modify-order', amounts: 'half' },
      { do: 'sync-order', paid: 'never' },
      { do: 'sync-order', paid: 'day' },
      { do: 'repeat', back: 1 },
    ),
  },
  {
    name: 'the rules of a new sign plan speak in their order',
    commands: at(
      'sub-2',
      { do: 'create-plan' },
      { do: 'create-sign-plan', slip: 'narrow-service' },
      { do: 'create-sign-plan', listing: 'one-short' },
      { do: 'create-sign-plan', listing: 'backwards' },
      { do: 'create-sign-plan', reserves: 'twice' },
      { do: 'create-sign-plan', naming: 'two-people' },
      { do: 'create-sign-plan', naming: 'both' },
      { do: 'create-sign-plan', naming: 'both', words: 'other' },
      { do: 'stop-plan' },
      { do: 'create-sign-plan', signPlan: 'S-2', reserves: 'b' },
    ),
  },
  {
    name: 'a payment outside PayScore is told with its own time, and ends the detail when it is told',
    commands: at('direct', ...paying, { do: 'user-pays-outside', paid: 'day' }, { do: 'query-sign-plan' }),
  },
];
