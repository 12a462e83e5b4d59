import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dialects } from './database.ts';
import { nextDue } from './due-things.ts';
import { claimStatement } from './notification-claims.ts';
import { nextNotificationDue } from './notifications.ts';
import { signPlanReads } from './sign-plans.ts';
import { snapshotTables } from './snapshots.ts';
import { openConnection } from './sqlite-driver.ts';
import type { Row } from './database.ts';
import { openSqliteStore, savesPerCommitMax } from './sqlite.ts';
import { describeStore } from './store.suite.ts';
import { expectCarriedOver, firstVersion } from './testing/first-version.ts';
import { newPlan } from './testing/records.ts';
import { inTemporaryDirectory } from './testing/temporary-directory.ts';

describeStore('an SQLite file', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'hufu-store-'));
  return {
    open: () => openSqliteStore({ file: join(directory, 'hufu.db') }),
    shared: true,
    remove: () => rm(directory, { recursive: true }),
  };
});

describeStore('memory', async () => ({
  open: () => openSqliteStore({ memory: true }),
  shared: false,
  remove: async () => {},
}));

/** Counts the frames that end a commit in a write-ahead log (https://www.sqlite.org/fileformat2.html#walformat). */
async function commitsInLog(file: string): Promise<number> {
  const log = await readFile(`${file}-wal`);
  const pageSize = log.readUInt32BE(8);
  let commits = 0;
  for (let frame = 32; frame + 24 + pageSize <= log.length; frame += 24 + pageSize) {
    if (log.readUInt32BE(frame + 4) > 0) commits += 1;
  }
  return commits;
}

function writeMigration(file: string, number: number, checksum: string): void {
  const connection = openConnection(file);
  const sql =
    "INSERT OR REPLACE INTO migrations (migration_no, name, checksum) VALUES ($1, 'from elsewhere', $2)";
  connection.run({ name: 'insert', sql }, [number, checksum]);
  connection.close();
}

/** The rows of one question to the tables of a new store. */
async function askNew(directory: string, sql: string): Promise<readonly Row[]> {
  const file = join(directory, 'hufu.db');
  await (await openSqliteStore({ file })).close();
  const connection = openConnection(file);
  const rows = connection.all({ name: 'ask', sql }, ['one', 'two', 'three', 'four', 'five']);
  connection.close();
  return rows;
}

describe('an SQLite file', () => {
  it('carries over what the first version wrote', () =>
    inTemporaryDirectory(async (directory) => {
      const file = join(directory, 'hufu.db');
      const connection = openConnection(file);
      connection.execute(firstVersion(dialects.sqlite));
      connection.close();
      const store = await openSqliteStore({ file });
      await expectCarriedOver(store);
      expect(store.shared).toBe(false);
      await store.close();
    }));

  it('has no table that a snapshot leaves out, but for the record of itself', () =>
    inTemporaryDirectory(async (directory) => {
      const tables = await askNew(directory, "SELECT name FROM sqlite_schema WHERE type = 'table'");
      const besides = ['migrations', 'snapshots', 'world_revision'];
      expect(new Set(tables.map(({ name }) => name))).toEqual(new Set([...snapshotTables, ...besides]));
    }));

  it.each([nextDue, signPlanReads(dialects.sqlite).signedOf])(
    'reads what it asks for in $name from an index, in its order',
    ({ sql }) =>
      inTemporaryDirectory(async (directory) => {
        const steps = await askNew(directory, `EXPLAIN QUERY PLAN ${sql}`);
        const searches = steps.filter(({ detail }) =>
          /^(SCAN|SEARCH) s\w+_(plans|orders)\b/.test(String(detail)),
        );
        expect(searches.length).toBeGreaterThan(0);
        for (const { parent, detail } of searches) {
          expect(detail).toMatch(/ INDEX (sign_plans|service_orders)_(due|signed)/);
          const beside = steps.filter((step) => step.parent === parent).map((step) => step.detail);
          expect(beside).not.toContain('USE TEMP B-TREE FOR ORDER BY');
        }
      }),
  );

  it.each([nextNotificationDue, claimStatement(dialects.sqlite)])(
    'finds notifications in $name by an index, however many wait',
    ({ sql }) =>
      inTemporaryDirectory(async (directory) => {
        const steps = await askNew(directory, `EXPLAIN QUERY PLAN ${sql}`);
        const looks = steps
          .map(({ detail }) => String(detail))
          .filter((detail) => /^(SCAN|SEARCH) (notifications|early|held|later)\b/.test(detail));
        expect(looks.length).toBeGreaterThan(0);
        for (const look of looks)
          expect(look).toMatch(
            /INDEX (notifications_(due|due_of_host|leased)|sqlite_autoindex_notifications_1)\b/,
          );
      }),
  );

  it('puts back no snapshot of another form, says so, and can remove it', () =>
    inTemporaryDirectory(async (directory) => {
      const file = join(directory, 'hufu.db');
      const store = await openSqliteStore({ file });
      await store.takeSnapshot({ name: 'old', takenAt: 1 });
      const connection = openConnection(file);
      connection.execute('UPDATE snapshots SET migration_no = 1; DROP TABLE snapshot_1_service_orders');
      connection.close();
      await store.save({ plan: newPlan(1) });
      await expect(store.restoreSnapshot('old')).rejects.toMatchObject({
        code: 'STORE_SNAPSHOT',
        message: expect.stringMatching(
          /^The snapshot was taken by another version of Hufu: .* migration 1, /,
        ),
      });
      expect(await store.planById('plan-1')).toMatchObject({ version: 1 });
      expect(await store.dropSnapshot('old')).toBe(true);
      await store.close();
      const [left] = await askNew(
        directory,
        "SELECT COUNT(*) AS count FROM sqlite_schema WHERE name LIKE 'snapshot$_%' ESCAPE '$'",
      );
      expect(left).toMatchObject({ count: 0 });
    }));

  it('takes saves that arrive together in one commit', () =>
    inTemporaryDirectory(async (directory) => {
      const file = join(directory, 'hufu.db');
      const store = await openSqliteStore({ file });
      const before = await commitsInLog(file);
      const plans = Array.from({ length: 64 }, (_, serial) => newPlan(serial));
      await Promise.all(plans.map((plan) => store.save({ plan })));
      expect((await commitsInLog(file)) - before).toBe(1);
      await store.close();
    }));

  it('never takes more into one commit than the limit', () =>
    inTemporaryDirectory(async (directory) => {
      const file = join(directory, 'hufu.db');
      const store = await openSqliteStore({ file });
      const before = await commitsInLog(file);
      const plans = Array.from({ length: savesPerCommitMax + 1 }, (_, serial) =>
        newPlan(serial, { details: [] }),
      );
      const outcomes = await Promise.all(plans.map((plan) => store.save({ plan })));
      expect(outcomes.every((outcome) => outcome === 'saved')).toBe(true);
      expect((await commitsInLog(file)) - before).toBe(2);
      await store.close();
    }));

  it('is readable by its owner alone, with its log, and one file again when it is closed', () =>
    inTemporaryDirectory(async (directory) => {
      const file = join(directory, 'data', 'hufu.db');
      const store = await openSqliteStore({ file });
      await store.save({ plan: newPlan(1) });
      for (const path of [file, `${file}-wal`, `${file}-shm`])
        expect((await stat(path)).mode & 0o777).toBe(0o600);
      expect((await stat(join(directory, 'data'))).mode & 0o777).toBe(0o700);
      await store.close();
      const log = existsSync(`${file}-wal`) ? (await stat(`${file}-wal`)).size : 0;
      expect(log).toBe(0);
    }));

  it('reads to a person with the sqlite3 shell', () =>
    inTemporaryDirectory(async (directory) => {
      const file = join(directory, 'hufu.db');
      const store = await openSqliteStore({ file });
      await store.save({ plan: newPlan(1) });
      await store.close();
      const connection = openConnection(file);
      const sql = 'SELECT plan_name, plan_state, total_actual_price FROM plans WHERE merchant_plan_no = $1';
      expect(connection.all({ name: 'look', sql }, ['no-1'])).toEqual([
        { plan_name: '瑜伽课20节', plan_state: 'NORMAL', total_actual_price: 42_000 },
      ]);
      connection.close();
    }));

  it('is refused when a newer Hufu wrote it, and left as it is', () =>
    inTemporaryDirectory(async (directory) => {
      const file = join(directory, 'hufu.db');
      await (await openSqliteStore({ file })).close();
      writeMigration(file, 9_999, 'unknown');
      await expect(openSqliteStore({ file })).rejects.toMatchObject({
        code: 'STORE_NEWER',
        message: expect.stringMatching(/^This data was written by a newer Hufu: it has migration 9999/),
      });
    }));

  it('is refused when a migration is not the one known here', () =>
    inTemporaryDirectory(async (directory) => {
      const file = join(directory, 'hufu.db');
      await (await openSqliteStore({ file })).close();
      writeMigration(file, 1, 'altered');
      await expect(openSqliteStore({ file })).rejects.toMatchObject({ code: 'STORE_ALTERED' });
    }));

  it('is refused when it is no database, and when it cannot be opened', () =>
    inTemporaryDirectory(async (directory) => {
      const file = join(directory, 'hufu.db');
      await writeFile(file, 'this is not a database, whatever its name says. '.repeat(40));
      await expect(openSqliteStore({ file })).rejects.toMatchObject({ code: 'STORE_FAULT' });
      await expect(openSqliteStore({ file: join(file, 'below') })).rejects.toMatchObject({
        code: 'STORE_UNREACHABLE',
      });
    }));
});
