/** The stores of handled notifications, in memory, in SQLite files and in a real PostgreSQL. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createMemoryStore, createSqlStore, notificationTableSql } from '@hufu/sdk/notifications';
import type { SqlStore } from '@hufu/sdk/notifications';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startPostgres, type PostgresServer } from '../testing/gateway-rooms.ts';
import { openPool, openSqlite, type PostgresPool, type SqliteConnection } from './gateway-drivers.ts';
import { createTestClock, testNotificationStore } from './notification-store.suite.ts';

describe('in memory, for one process', () => {
  const clock = createTestClock();
  const store = createMemoryStore({ clock });
  testNotificationStore(() => ({ clock, here: store, there: store }));
});

describe('in SQLite, for two connections to a file', () => {
  const clock = createTestClock();
  let folder: string;
  let connections: readonly [SqliteConnection, SqliteConnection];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hufu-notifications-'));
    const file = join(folder, 'shop.db');
    connections = [openSqlite(file), openSqlite(file)];
    for (const connection of connections) connection.exec('PRAGMA busy_timeout = 5000');
    connections[0].exec(notificationTableSql());
    // Made twice, as by a program that does so at every start.
    connections[1].exec(notificationTableSql());
  });
  afterAll(async () => {
    for (const connection of connections) connection.close();
    await rm(folder, { recursive: true });
  });

  const storeOver = (db: SqliteConnection): SqlStore =>
    createSqlStore({ dialect: 'sqlite', clock, run: (sql, values) => db.prepare(sql).all(...values) });
  testNotificationStore(() => ({
    clock,
    here: storeOver(connections[0]),
    there: storeOver(connections[1]),
  }));

  test('what has expired is removed, and nothing else', async () => {
    const store = storeOver(connections[0]);
    await store.begin('expires', 1_000);
    await store.begin('stays', 5_000);
    clock.pass(1_000);
    await store.purge();
    const left = connections[1].prepare('SELECT entry_key FROM wechatpay_notifications').all();
    expect(left).toContainEqual(expect.objectContaining({ entry_key: 'work:stays' }));
    expect(left).not.toContainEqual(expect.objectContaining({ entry_key: 'work:expires' }));
  });
});

describe('in PostgreSQL, for two pools', () => {
  const clock = createTestClock();
  let postgres: PostgresServer;
  let pools: readonly [PostgresPool, PostgresPool];

  beforeAll(async () => {
    postgres = await startPostgres();
    pools = [openPool(postgres.url), openPool(postgres.url)];
    await pools[0].query('CREATE SCHEMA shop');
    await pools[0].query(notificationTableSql('shop.notifications'));
    await pools[1].query(notificationTableSql('shop.notifications'));
  });
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end()));
    await postgres.stop();
  });

  const storeOver = (pool: PostgresPool): SqlStore =>
    createSqlStore({
      dialect: 'postgres',
      table: 'shop.notifications',
      clock,
      run: async (sql, values) => (await pool.query(sql, [...values])).rows,
    });
  testNotificationStore(() => ({
    clock,
    here: storeOver(pools[0]),
    there: storeOver(pools[1]),
  }));

  test('what has expired is removed, and nothing else', async () => {
    const store = storeOver(pools[0]);
    await store.begin('expires', 1_000);
    await store.begin('stays', 5_000);
    clock.pass(1_000);
    await store.purge();
    const { rows } = await pools[1].query('SELECT entry_key FROM shop.notifications');
    expect(rows).toContainEqual({ entry_key: 'work:stays' });
    expect(rows).not.toContainEqual({ entry_key: 'work:expires' });
  });
});
