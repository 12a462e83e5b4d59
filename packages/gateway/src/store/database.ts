/**
 * What the store asks of a database, and everything in which the two databases differ.
 *
 * A statement is text that is prepared once per connection; its placeholders are `$1`, `$2`, …, on both
 * databases. Writes are data: a list that a database carries out in one transaction, or not at all.
 */

/** What a column can hold. Numbers are whole and at most 2^53 - 1 in size. */
export type SqlValue = string | number | null;

export type Row = Readonly<Record<string, SqlValue>>;

/** One SQL statement. `name` is unique among all statements; PostgreSQL knows the prepared statement by it. */
export interface Statement {
  readonly name: string;
  readonly sql: string;
}

/** A question: `values[0]` stands for `$1`. */
export interface Read {
  readonly statement: Statement;
  readonly values: readonly SqlValue[];
}

/**
 * One row and what belongs to it. The first statement writes the row; the others run only when it did,
 * with the same values (each may leave placeholders out).
 */
export interface Write {
  readonly statements: readonly [Statement, ...Statement[]];
  readonly values: readonly SqlValue[];
}

/**
 * - `written`: all of it is durable.
 * - `unmet`: the first statement of a write found nothing to write. Nothing is written.
 * - `taken`: a value that must be unique is another row's. Nothing is written.
 * - `crossed`: other transactions stood in the way, and the database gave this one up. Nothing is written.
 */
export type CommitOutcome = 'written' | 'unmet' | 'taken' | 'crossed';

/**
 * One step of a script: a statement with its values, or text of one or more statements without values that is
 * run as it is and answers nothing.
 */
export type Step =
  | string
  | (Read & {
      /** The field that is named when a value that must be unique is another row's: a `STORE_VALUE`. */
      readonly unique?: string;
    });

/** A transaction in which each step may depend on the answers to those before it: the rows of each step come back. */
export type Script<Result> = Generator<Step, Result, readonly Row[]>;

/** A database with Hufu's tables. Every fault rejects with a `StoreError`. */
export interface Database {
  readonly dialect: Dialect;
  /** Whether other processes may write to it. */
  readonly shared: boolean;
  /** The rows of one question. */
  read(read: Read): Promise<readonly Row[]>;
  /** The first row of one question. It may hold more than what was asked for. */
  readFirst(read: Read): Promise<Row | undefined>;
  /** The rows of several questions, all as of one moment. */
  readTogether(reads: readonly Read[]): Promise<readonly (readonly Row[])[]>;
  /** Carries out all writes in one transaction; durable when the promise resolves. */
  commit(writes: readonly Write[]): Promise<CommitOutcome>;
  /** One statement that writes, as a transaction of its own, and the rows that it answers; durable when the promise resolves. */
  writeAnswering(write: Read): Promise<readonly Row[]>;
  /** Runs a script in one transaction; durable when the promise resolves. Nothing is written when it throws. */
  transact<Result>(script: () => Script<Result>): Promise<Result>;
  /** Called once, after everything that was asked has been settled. */
  close(): Promise<void>;
}

export type ColumnKind = 'text' | 'integer';

/** The first rows of a table for each row of another source. */
export interface FirstRows {
  readonly table: string;
  readonly key: string;
  readonly columns: string;
  /** May name columns of the other source, with its name and a dot. */
  readonly condition: string;
  readonly order: string;
  /** The placeholder of how many. */
  readonly limit: string;
}

/** Everything in which the SQL of the two databases differs. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  /** The type of a whole number of up to 2^53 - 1. */
  readonly integer: string;
  /** What follows the closing bracket of CREATE TABLE. */
  readonly tableEnd: string;
  /** A condition that holds when the write's first statement wrote its row. */
  readonly whenWritten: string;
  /** A source of rows, named `given`, from a placeholder that holds a JSON array of objects. */
  givenRows(placeholder: string, columns: Readonly<Record<string, ColumnKind>>): string;
  /**
   * JSON: an array of all rows of `source` (a FROM and a WHERE), each an array of the columns, in the order of `order`.
   * NULL or an empty array when there are none.
   */
  rowsAsJson(columns: string, source: string, order: string): string;
  /** JSON as text: an array of two, an array of a row's columns and other JSON, such as that of `rowsAsJson`. */
  rowAsJson(columns: string, other: string): string;
  /** A condition: the column is one of the texts in a placeholder that holds a JSON array. */
  isOneOf(column: string, placeholder: string): string;
  /** A source of rows: each row of `source` beside the first rows, which are named `early`, that a table has for it. */
  withFirstRows(source: string, rows: FirstRows): string;
  /** What ends a SELECT that takes rows of `table` for itself and leaves out those that others are taking. */
  passingLocked(table: string): string;
  /** What ends a SELECT in a write's condition, so that the row stays as it was found until the commit. */
  readonly untilCommit: string;
  /** The first step of a script that wants these tables as they are at one moment, and nobody else to write to them. */
  holdTables(tables: readonly string[]): readonly string[];
  /**
   * The statements of one write in the form that the database runs best. `leaves` names the columns that the others
   * take from `writtenRow`; default is none.
   */
  together(
    name: string,
    statements: readonly [Statement, ...Statement[]],
    leaves?: string,
  ): readonly [Statement, ...Statement[]];
  /** A source of rows: the one row that the write's first statement changed, as it now is; the condition finds it. */
  writtenRow(table: string, condition: string): string;
}

/**
 * The one table of differences.
 *
 * - `integer`: PostgreSQL's INTEGER has 32 bits; a STRICT table of SQLite knows no BIGINT.
 * - `tableEnd`: only STRICT makes SQLite hold a column to its type.
 * - `givenRows`, `rowsAsJson`, `rowAsJson`: neither database knows the other's functions that open and make a JSON array.
 * - `isOneOf`: to be found by an index, PostgreSQL wants an array that is ready before it looks. A subselect,
 *   which serves SQLite, makes it read all of a merchant's rows (60 questions a second in place of thousands).
 * - `withFirstRows`: SQLite has no LATERAL. PostgreSQL has, and would run the subselect that serves SQLite once for every
 *   row of the table.
 * - `passingLocked`: one writer at a time has SQLite's whole database. In PostgreSQL gateways that claim at once would
 *   wait for each other's rows, or take them twice.
 * - `together`, `whenWritten`: PostgreSQL runs a row and its details as one data-modifying CTE, one round
 *   trip instead of five (7,100 against 3,400 transactions a second); SQLite has no such CTE, needs none,
 *   and stops at the first statement that wrote nothing.
 * - `writtenRow`: the parts of such a CTE see the table as it was before all of them, and of the row only what the
 *   first gives back. SQLite's statements see what those before them wrote.
 * - `untilCommit`: PostgreSQL would let another transaction change a row between the look at it and the commit.
 *   SHARE lets others look at the same time, keeps a change waiting, and waits for one that was first.
 * - `holdTables`: a transaction of SQLite has the whole database for itself. PostgreSQL takes the tables one by one
 *   in the order given, which is the order of every save. SHARE ROW EXCLUSIVE keeps writers off, and lets through
 *   the looks at a row that a save takes for a foreign key: a save that is under way needs them to end. What is
 *   done under it takes longer than a save, and may.
 */
const sqlite = Object.freeze<Dialect>({
  name: 'sqlite',
  integer: 'INTEGER',
  tableEnd: ' STRICT',
  whenWritten: 'TRUE',
  givenRows(placeholder, columns) {
    const fields = Object.keys(columns).map((column) => `value ->> '${column}' AS ${column}`);
    return `(SELECT ${fields.join(', ')} FROM json_each(${placeholder})) AS given`;
  },
  rowsAsJson: (columns, source, order) =>
    `(SELECT json_group_array(json_array(${columns}) ORDER BY ${order}) ${source})`,
  // SQLite forgets that a subselect gave JSON, unless it is told again.
  rowAsJson: (columns, other) => `json_array(json_array(${columns}), json(${other}))`,
  isOneOf: (column, placeholder) => `${column} IN (SELECT value FROM json_each(${placeholder}))`,
  withFirstRows: (source, { table, key, condition, order, limit }) =>
    `${source} CROSS JOIN ${table} AS early ON early.${key} IN ` +
    `(SELECT ${key} FROM ${table} WHERE ${condition} ORDER BY ${order} LIMIT ${limit})`,
  passingLocked: () => '',
  untilCommit: '',
  holdTables: () => [],
  together: (_name, statements) => statements,
  writtenRow: (table, condition) => `${table} WHERE ${condition}`,
});

/** How long a statement may run that has whole tables to copy: 2 minutes. */
const scriptTimeoutMs = 120_000;

const postgres = Object.freeze<Dialect>({
  name: 'postgres',
  integer: 'BIGINT',
  tableEnd: '',
  whenWritten: 'EXISTS (SELECT 1 FROM written)',
  givenRows(placeholder, columns) {
    const fields = Object.entries(columns).map(
      ([column, kind]) => `${column} ${kind === 'text' ? 'TEXT' : 'BIGINT'}`,
    );
    return `json_to_recordset(${placeholder}::json) AS given(${fields.join(', ')})`;
  },
  rowsAsJson: (columns, source, order) =>
    `(SELECT json_agg(json_build_array(${columns}) ORDER BY ${order}) ${source})`,
  // As text, because the driver would parse a value of type json by itself.
  rowAsJson: (columns, other) => `json_build_array(json_build_array(${columns}), ${other})::text`,
  isOneOf: (column, placeholder) =>
    `${column} = ANY (ARRAY(SELECT json_array_elements_text(${placeholder}::json)))`,
  withFirstRows: (source, { table, columns, condition, order, limit }) =>
    `${source} CROSS JOIN LATERAL ` +
    `(SELECT ${columns} FROM ${table} WHERE ${condition} ORDER BY ${order} LIMIT ${limit}) AS early`,
  passingLocked: (table) => ` FOR UPDATE OF ${table} SKIP LOCKED`,
  untilCommit: ' FOR SHARE',
  holdTables: (tables) => [
    `SET LOCAL statement_timeout = ${scriptTimeoutMs}; ` +
      `LOCK TABLE ${tables.join(', ')} IN SHARE ROW EXCLUSIVE MODE`,
  ],
  together(name, [first, ...others], leaves = '1') {
    const parts = others.map((statement, index) => `part_${index} AS (${statement.sql})`);
    const written = `written AS (${first.sql} RETURNING ${leaves})`;
    return [{ name, sql: `WITH ${[written, ...parts].join(', ')} SELECT 1 FROM written` }];
  },
  writtenRow: () => 'written',
});

/** Both databases. */
export const dialects = Object.freeze({ sqlite, postgres });
