import { describe, expect, it } from 'vitest';
import { findDriver, openConnection } from './sqlite-driver.ts';

const none = {
  builtin: () => undefined,
  installed: (name: string): never => {
    throw new Error(`Cannot find module '${name}'`);
  },
};

class DatabaseSync {
  readonly isOpen = true;
}

describe('the SQLite driver', () => {
  it('is the one of the runtime, where there is one', () => {
    expect(findDriver({ ...none, builtin: () => ({ DatabaseSync }) })).toMatchObject({ name: 'node:sqlite' });
  });

  it('is the package elsewhere', () => {
    expect(findDriver({ ...none, installed: () => DatabaseSync })).toMatchObject({ name: 'libsql' });
  });

  it('is missed in a sentence that says what to do', () => {
    expect(() => findDriver(none)).toThrow(
      /^No SQLite here: Node\.js 22\.13 and newer bring it; .* "libsql"/,
    );
  });

  it('binds numbered placeholders in any order, and leaves out what a statement does not name', () => {
    const connection = openConnection(':memory:');
    const statement = { name: 'echo', sql: "SELECT $3 AS third, $1 || '' AS first, $1 AS again" };
    expect(connection.all(statement, ['one', 'two', '三'])).toEqual([
      { third: '三', first: 'one', again: 'one' },
    ]);
    connection.close();
  });

  it('refuses a statement whose value is missing, before a driver binds NULL for it', () => {
    const connection = openConnection(':memory:');
    expect(() => connection.run({ name: 'echo', sql: 'SELECT $1, $2' }, ['one'])).toThrow('no value for $2');
    connection.close();
  });
});
