/**
 * A program for crash tests: saves plans, each with a notification, into the SQLite file of its first argument, several at a time, and
 * prints the serial number of each one that was acknowledged. At the first rejection it prints `fault` and ends.
 */
import { openSqliteStore } from '../sqlite.ts';
import type { Store } from '../store.ts';
import { newNotification } from './notifications.ts';
import { newPlan } from './records.ts';

const savingAtOnce = 8;

const [, , file, firstSerial] = process.argv;
if (file === undefined || firstSerial === undefined)
  throw new Error('usage: save-for-ever FILE FIRST-SERIAL');

const store = await openSqliteStore({ file });
let serial = Number(firstSerial);
let faulty = false;

async function saveForEver(into: Store): Promise<void> {
  while (!faulty) {
    const mine = serial;
    serial += 1;
    try {
      await into.save({ plan: newPlan(mine), notifications: [newNotification(mine)] });
      process.stdout.write(`${mine}\n`);
    } catch {
      faulty = true;
    }
  }
}

await Promise.all(Array.from({ length: savingAtOnce }, () => saveForEver(store)));
process.stdout.write('fault\n');
