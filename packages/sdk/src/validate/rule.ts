/** What the table of input rules consists of: a rule for each kind of field, named by its place in the table. */

/** The fewest and the most, both included: characters, items, or the number itself. Null is no limit. */
export type Limits = readonly [min: number | null, max: number | null];

/** What every rule says of its field. */
interface Labelled {
  /** What the field is, as the gateway calls it in English. */
  readonly label: string;
}

/** An object with these members and no others. */
export interface GroupRule extends Labelled {
  /** The place of each member's rule, in the order of the description; its complement (`~place`) when it may be left out. */
  readonly group: Readonly<Record<string, number>>;
  readonly between?: readonly BetweenRule[];
}

/** A rule between the members of one group: at least one of several stands, or the first one never without the second. */
export type BetweenRule =
  | readonly ['one-of', first: string, ...others: string[]]
  | readonly ['needs', field: string, other: string];

/** A list; `list` is the place of its items' rule. */
export interface ListRule extends Labelled {
  readonly list: number;
  readonly length: Limits;
}

/** A whole number. */
export interface IntegerRule extends Labelled {
  readonly integer: Limits;
}

/** A JSON boolean. */
export interface FlagRule extends Labelled {
  readonly flag: true;
}

/** A text of so many characters; `pattern` is an ECMAScript regular expression. */
export interface TextRule extends Labelled {
  readonly text: Limits;
  readonly pattern?: string;
}

/** One of these texts. */
export interface ChoiceRule extends Labelled {
  readonly choice: readonly string[];
}

export type Rule = GroupRule | ListRule | IntegerRule | FlagRule | TextRule | ChoiceRule;

/** The places of the rules for the parts of one operation's request; null when it takes no body. */
export interface OperationRules {
  readonly path: number;
  readonly query: number;
  readonly body: number | null;
}

/** The generated table. Operations go by method and path template, as in `POST v3/payscore/plan/payscore-plans`. */
export interface RuleTable {
  readonly rules: readonly Rule[];
  readonly operations: Readonly<Record<string, OperationRules>>;
}
