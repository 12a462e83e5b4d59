/**
 * Who used the processors: the whole machine, and single processes with all their threads. Read from Linux's /proc;
 * elsewhere nothing is known and null is returned.
 */
import { readFileSync, readdirSync } from 'node:fs';

/** /proc/stat counts in hundredths of a second on every Linux. */
const msPerTick = 10;

/** The fields of /proc/stat that are work: user, nice, system, irq, softirq, steal. Idle and waiting for a disk are not. */
const busyFields: readonly number[] = [0, 1, 2, 5, 6, 7];

/** Milliseconds of work that all processors together have done since the machine started. */
export function machineBusyMs(): number | null {
  const text = readOrNull('/proc/stat');
  const counts = text?.split('\n', 1)[0]?.trim().split(/\s+/).slice(1).map(Number);
  if (counts === undefined) return null;
  return busyFields.reduce((sum, field) => sum + (counts[field] ?? 0), 0) * msPerTick;
}

/** Milliseconds of processor time that the living threads of a process have used. */
export function processBusyMs(pid: number): number | null {
  const threads = threadsOf(pid);
  if (threads === null) return null;
  let nanoseconds = 0;
  for (const thread of threads) {
    // A thread that ended in between used what it used in an earlier reading.
    const text = readOrNull(`/proc/${pid}/task/${thread}/schedstat`);
    nanoseconds += Number(text?.split(' ', 1)[0] ?? 0);
  }
  return nanoseconds / 1e6;
}

function threadsOf(pid: number): readonly string[] | null {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return null;
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
