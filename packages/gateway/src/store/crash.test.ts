/** What is left after a process or a disk gives up in the middle of saving. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from './sqlite.ts';
import { startChild } from './testing/child.ts';
import type { Child } from './testing/child.ts';
import { newNotification, waiting } from './testing/notifications.ts';
import { newPlan } from './testing/records.ts';
import { inTemporaryDirectory } from './testing/temporary-directory.ts';

const rounds = 4;
/** More than a child has under way when it ends, so that what it wrote unacknowledged is looked at as well. */
const unacknowledgedMax = 16;
/** Four processes are started one after another, on a machine that may be busy. */
const patienceMs = 60_000;

/** The serial numbers that a child acknowledged until its end. After `killAfter` of them it is killed. */
async function acknowledgedBy(child: Child, killAfter = Infinity): Promise<number[]> {
  const acknowledged: number[] = [];
  for await (const line of child.lines) {
    if (line === 'fault') break;
    acknowledged.push(Number(line));
    // Not awaited: what it had printed by then is still to be read.
    if (acknowledged.length === killAfter) void child.kill();
  }
  return acknowledged;
}

async function expectWhole(file: string, acknowledged: readonly number[]): Promise<void> {
  const store = await openSqliteStore({ file });
  const lost = new Set(acknowledged);
  const last = Math.max(...acknowledged) + unacknowledgedMax;
  for (let serial = Math.min(...acknowledged); serial <= last; serial += 1) {
    const plan = await store.planById(`plan-${serial}`);
    const notification = await store.notificationById(`notification-${serial}`);
    if (plan === undefined) {
      expect(notification).toBeUndefined();
      continue;
    }
    lost.delete(serial);
    expect(plan).toEqual({ ...newPlan(serial), version: 1 });
    expect(notification).toEqual(waiting(newNotification(serial)));
  }
  expect([...lost]).toEqual([]);
  await store.close();
}

describe('an SQLite file', () => {
  it(
    'keeps every acknowledged plan whole, with its notification, when the process is killed',
    { timeout: patienceMs },
    () =>
      inTemporaryDirectory(async (directory) => {
        const file = join(directory, 'hufu.db');
        let firstSerial = 0;
        // On failure fast-check prints its seed, and with it after how many acknowledgements each kill came.
        await fc.assert(
          fc.asyncProperty(fc.integer({ min: 1, max: 500 }), async (killAfter) => {
            const child = startChild('save-for-ever.ts', [file, String(firstSerial)]);
            const acknowledged = await acknowledgedBy(child, killAfter);
            await child.kill();
            expect(acknowledged.length).toBeGreaterThanOrEqual(killAfter);
            await expectWhole(file, acknowledged);
            firstSerial = Math.max(...acknowledged) + unacknowledgedMax + 1;
          }),
          { numRuns: rounds, endOnFailure: true },
        );
      }),
  );

  it(
    'keeps every acknowledged plan whole, with its notification, when the disk is full, and rejects the others',
    { timeout: patienceMs },
    () =>
      inTemporaryDirectory(async (directory) => {
        const file = join(directory, 'hufu.db');
        const child = startChild('save-for-ever.ts', [file, '0'], 1_500);
        const acknowledged = await acknowledgedBy(child);
        await child.ended();
        expect(acknowledged.length).toBeGreaterThan(10);
        await expectWhole(file, acknowledged);
      }),
  );
});
