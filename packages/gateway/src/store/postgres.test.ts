import { inspect } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgresStore } from './postgres.ts';
import { dialects } from './database.ts';
import { newestMigration } from './migrations/migrations.ts';
import { describeStore } from './store.suite.ts';
import type { Store } from './store.ts';
import { expectCarriedOver, firstVersion } from './testing/first-version.ts';
import { claimedSerials, dueBy, newNotification } from './testing/notifications.ts';
import { startPostgres } from './testing/postgres-server.ts';
import type { PostgresServer } from './testing/postgres-server.ts';
import { newPlan, newSignPlan } from './testing/records.ts';

let server: PostgresServer;
let schemas = 0;

/** How often a test asks for what it waits for. */
const askedMax = 500;

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

function newSchema(): string {
  schemas += 1;
  return `test_${schemas}`;
}

describeStore('PostgreSQL', async () => {
  const schema = newSchema();
  return { open: () => openPostgresStore({ url: server.url, schema }), shared: true, remove: async () => {} };
});

async function ask(sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Runs a test while another transaction has done something to the plan and not ended yet. */
async function besideOpenTransaction(
  sql: string,
  test: (
    store: Store,
    commit: () => Promise<unknown>,
    run: (more: string) => Promise<unknown>,
  ) => Promise<void>,
): Promise<void> {
  const schema = newSchema();
  const store = await openPostgresStore({ url: server.url, schema });
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    await store.save({ plan: newPlan(1) });
    await client.query(`BEGIN; SET LOCAL search_path TO ${schema}; ${sql}`);
    await test(
      store,
      () => client.query('COMMIT'),
      (more) => client.query(more),
    );
  } finally {
    await client.end();
    await store.close();
  }
}

/** Returns once some session of ours waits for a lock. */
async function someWait(): Promise<void> {
  const waiting =
    "SELECT 1 FROM pg_stat_activity WHERE application_name = 'hufu' AND wait_event_type = 'Lock'";
  for (let asked = 0; asked < askedMax; asked += 1) {
    if ((await ask(waiting)).rowCount !== 0) return;
  }
}

async function refusalOf(url: string): Promise<unknown> {
  return openPostgresStore({ url }).then(
    () => 'opened',
    (error: unknown) => error,
  );
}

describe('PostgreSQL', () => {
  it('lets many gateways start on an empty database at once', async () => {
    const schema = newSchema();
    const opening = Array.from({ length: 6 }, () => openPostgresStore({ url: server.url, schema }));
    const stores = await Promise.all(opening);
    expect((await ask(`SELECT count(*)::int AS count FROM ${schema}.migrations`)).rows).toEqual([
      { count: newestMigration },
    ]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('keeps its tables in a schema of its own', async () => {
    const store = await openPostgresStore({ url: server.url });
    await store.save({ plan: newPlan(1) });
    expect((await ask('SELECT plan_name, version::int FROM hufu.plans')).rows).toEqual([
      { plan_name: '瑜伽课20节', version: 1 },
    ]);
    expect((await ask("SELECT 1 FROM pg_tables WHERE schemaname = 'public'")).rowCount).toBe(0);
    await store.close();
  });

  it('carries over what the first version wrote', async () => {
    const schema = newSchema();
    await ask(`CREATE SCHEMA ${schema}; SET search_path TO ${schema}; ${firstVersion(dialects.postgres)}`);
    const store = await openPostgresStore({ url: server.url, schema });
    await expectCarriedOver(store);
    expect(store.shared).toBe(true);
    await store.close();
  });

  const creation = {
    signPlans: [newSignPlan(1, 'plan-1')],
    planUnchanged: { planId: 'plan-1', version: 1 },
  };

  it('keeps a creation waiting while a stop is under way, and then says conflict', () =>
    besideOpenTransaction('UPDATE plans SET version = 2', async (store, commit) => {
      const saving = store.save(creation);
      await Promise.race([saving, someWait()]);
      await commit();
      expect(await saving).toBe('conflict');
      expect(await store.signPlanById('sign-1')).toBeUndefined();
    }));

  it('keeps a creation from waiting while another one is under way', () =>
    besideOpenTransaction('SELECT 1 FROM plans FOR SHARE', async (store) => {
      expect(await store.save(creation)).toBe('saved');
    }));

  const signPlan = newSignPlan(1, 'plan-1');
  const both = {
    plan: { ...newPlan(1), version: 1, state: 'STOP' },
    signPlans: [{ ...signPlan, version: 1 }],
    notifications: [newNotification(1)],
  } as const;

  it('says conflict to a save that is the victim of a deadlock, and writes nothing of it', () =>
    besideOpenTransaction("SET LOCAL deadlock_timeout = '1h'", async (store, commit, run) => {
      await store.save({ signPlans: [signPlan] });
      await run('UPDATE sign_plans SET version = version');
      const saving = store.save(both);
      // The save has the plan by now, and waits for the sign plan, whose holder wants the plan.
      await someWait();
      await run('UPDATE plans SET version = version');
      expect(await saving).toBe('conflict');
      await commit();
      expect(await store.planById('plan-1')).toMatchObject({ version: 1, state: 'NORMAL' });
      expect(await store.listNotifications({}, 1)).toEqual([]);
      expect(await store.save(both)).toBe('saved');
    }));

  it('says conflict to a save that the server could not put in an order with others', async () => {
    await ask("ALTER DATABASE postgres SET default_transaction_isolation = 'repeatable read'");
    try {
      await besideOpenTransaction('UPDATE plans SET stop_time = 7', async (store, commit) => {
        const saving = store.save({ plan: both.plan, notifications: both.notifications });
        await someWait();
        await commit();
        expect(await saving).toBe('conflict');
        expect(await store.planById('plan-1')).toMatchObject({ version: 1, stoppedAt: 7 });
        expect(await store.listNotifications({}, 1)).toEqual([]);
      });
    } finally {
      await ask('ALTER DATABASE postgres RESET default_transaction_isolation');
    }
  });

  it('keeps no claim waiting while another one is under way, and gives it what is left', async () => {
    const notifications = [newNotification(1), newNotification(2, { dueAt: dueBy - 1 })];
    await besideOpenTransaction('', async (store, _commit, run) => {
      await store.save({ notifications });
      await run("SELECT 1 FROM notifications WHERE notification_id = 'notification-2' FOR UPDATE");
      expect(await claimedSerials(store)).toEqual(['1']);
    });
  });

  it('is refused when a newer Hufu wrote it', async () => {
    const schema = newSchema();
    await (await openPostgresStore({ url: server.url, schema })).close();
    await ask(`INSERT INTO ${schema}.migrations VALUES (9999, 'from elsewhere', 'unknown')`);
    await expect(openPostgresStore({ url: server.url, schema })).rejects.toMatchObject({
      code: 'STORE_NEWER',
    });
  });

  it('goes on with new connections after the server closed the old ones', async () => {
    const schema = newSchema();
    const store = await openPostgresStore({ url: server.url, schema });
    await store.save({ plan: newPlan(1) });
    await ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'hufu'");
    await store.planById('plan-1').catch(() => undefined);
    expect(await store.planById('plan-1')).toMatchObject({ version: 1 });
    await store.close();
  });

  it('commits to disk even where the database was told not to wait', async () => {
    const schema = newSchema();
    await ask('ALTER DATABASE postgres SET synchronous_commit = off');
    const store = await openPostgresStore({ url: server.url, schema });
    await ask('ALTER DATABASE postgres RESET synchronous_commit');
    // A trigger shows the setting under which a save runs.
    await ask(
      `CREATE FUNCTION ${schema}.show() RETURNS trigger LANGUAGE plpgsql AS ` +
        `$$ BEGIN NEW.plan_name := current_setting('synchronous_commit'); RETURN NEW; END $$; ` +
        `CREATE TRIGGER show BEFORE INSERT ON ${schema}.plans FOR EACH ROW EXECUTE FUNCTION ${schema}.show()`,
    );
    await store.save({ plan: newPlan(1) });
    expect(await store.planById('plan-1')).toMatchObject({ planName: 'on' });
    await store.close();
  });

  it('refuses a number that Hufu never writes', async () => {
    const schema = newSchema();
    const store = await openPostgresStore({ url: server.url, schema });
    await store.save({ plan: newPlan(1) });
    await ask(`UPDATE ${schema}.plans SET created_at = 9007199254740993`);
    await expect(store.planById('plan-1')).rejects.toMatchObject({ code: 'STORE_FAULT' });
    await store.close();
  });

  // Functions of the server's address, which is known only when the tests run.
  const wrongAddresses: Record<string, (url: string) => string> = {
    'a wrong password': (url) => url.replace('only-for-tests', 'my-secret'),
    'a wrong database': (url) =>
      `${url}-my-secret`.replace('/postgres-my-secret', '/nothing?application_name=my-secret'),
    'a closed port': () => 'postgres://hufu:my-secret@127.0.0.1:1/hufu',
    'a port that is no number': () => 'postgres://hufu:my-secret@localhost:not-a-port/hufu',
    'a host that does not exist': () => 'postgres://hufu:my-secret@host.invalid/hufu',
    'a broken escape': () => 'postgres://hufu:my-secret%@127.0.0.1:1/hufu',
    'a certificate that is missing': () =>
      'postgres://127.0.0.1:1/hufu?password=my-secret&sslmode=verify-full&sslrootcert=/nowhere/my-secret',
    'no address at all': () => 'my-secret',
  };
  for (const [what, addressOf] of Object.entries(wrongAddresses)) {
    it(`says what is wrong with ${what}, and never the password`, async () => {
      const error = await refusalOf(addressOf(server.url));
      expect(error).toMatchObject({
        code: 'STORE_UNREACHABLE',
        message: expect.stringMatching(/^PostgreSQL at /),
      });
      expect(inspect(error, { depth: null, showHidden: true })).not.toContain('my-secret');
    });
  }

  it('takes no schema name that would have to be quoted', async () => {
    await expect(openPostgresStore({ url: server.url, schema: 'a"; DROP' })).rejects.toMatchObject({
      code: 'STORE_VALUE',
    });
  });
});
