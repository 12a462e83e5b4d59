import { describe, expect, test } from 'vitest';

import { OptionsError } from '../errors.ts';
import { thrownBy } from '../testing/failure-of.ts';
import { beginsBetweenPurges } from './limits.ts';
import { createSqlStore, notificationTableSql } from './sql-store.ts';
import type { SqlStore, SqlStoreOptions } from './sql-store.ts';

interface Asked {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** A store over a database that only writes down what it is asked, and answers one row. */
function recorded(options: Partial<SqlStoreOptions> = {}): {
  readonly store: SqlStore;
  readonly asked: Asked[];
} {
  const asked: Asked[] = [];
  const run = (sql: string, values: Asked['values']): readonly unknown[] => {
    asked.push({ sql, values });
    return [{}];
  };
  return { asked, store: createSqlStore({ run, dialect: 'sqlite', clock: { nowMs: () => 5 }, ...options }) };
}

describe('the statements', () => {
  async function askAll(dialect: 'postgres' | 'sqlite'): Promise<readonly Asked[]> {
    const { store, asked } = recorded({ dialect });
    await store.begin('k', 10);
    await store.done('k');
    await store.failed('k');
    await store.seenNonce('n', 20);
    await store.purge();
    return asked;
  }

  test('have the placeholders of their database, as many as values', async () => {
    for (const { sql, values } of await askAll('sqlite')) {
      expect(sql.split('?').length - 1).toBe(values.length);
      expect(sql).not.toContain('$');
    }
    for (const { sql, values } of await askAll('postgres')) {
      expect(sql.match(/\$\d+/g)).toEqual(values.map((_value, index) => `$${index + 1}`));
      expect(sql).not.toContain('?');
    }
  });

  test('hold no value, and keep keys and nonces apart', async () => {
    const { store, asked } = recorded();
    await store.begin("x'; DROP TABLE", 10);
    await store.seenNonce("x'; DROP TABLE", 10);
    expect(asked.map(({ sql }) => sql).join()).not.toContain('DROP');
    expect(asked.map(({ values }) => values[0])).toEqual(["work:x'; DROP TABLE", "nonce:x'; DROP TABLE"]);
  });

  test('remove what has expired once in a thousand notifications', async () => {
    const { store, asked } = recorded();
    for (let times = 1; times < beginsBetweenPurges; times += 1) await store.begin(`${times}`, 10);
    expect(asked.filter(({ sql }) => sql.startsWith('DELETE'))).toEqual([]);
    await store.begin('last', 10);
    expect(asked.filter(({ sql }) => sql.startsWith('DELETE'))).toMatchObject([{ values: [5, 5_000] }]);
  });
});

describe('options that cannot work', () => {
  test.each([
    ['run', { run: undefined }],
    ['dialect', { dialect: 'mysql' }],
    ['table', { table: 'a; DROP TABLE b' }],
    ['table', { table: 'A' }],
    ['table', { table: '' }],
    ['table', { table: 'a'.repeat(41) }],
  ])('%s: %o', (option, options) => {
    // The cast holds: callers without types can hand over anything.
    const error = thrownBy(() => recorded(options as Partial<SqlStoreOptions>));
    expect(error).toBeInstanceOf(OptionsError);
    expect(error).toMatchObject({ option });
  });

  test('make no table either', () => {
    expect(thrownBy(() => notificationTableSql('a b'))).toBeInstanceOf(OptionsError);
  });
});

test('the table may have another name, in a schema of its own', () => {
  const sql = notificationTableSql('shop.notes');
  expect(sql).toContain('CREATE TABLE IF NOT EXISTS shop.notes (');
  expect(sql).toContain('CREATE INDEX IF NOT EXISTS notes_expires_at ON shop.notes (expires_at)');
});
