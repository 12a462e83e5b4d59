/** One caller in a process of its own, so that none warms up, fills or tunes another's engine. */
import type { CallerSetting } from '../calls/caller.ts';
import type { Call } from '../calls/caller.ts';
import { callers } from '../calls/callers.ts';
import type { CallerName } from '../calls/callers.ts';
import { exampleSignPlanId } from '../example.ts';
import { answerQuestions } from '../measure/program.ts';
import type { Sample } from '../measure/rounds.ts';

let call: Call | null = null;

const questions = {
  /** Gets ready. */
  begin({ name, setting }: { readonly name: CallerName; readonly setting: CallerSetting }): null {
    call = callers[name].create(setting);
    return null;
  },

  /** Whether a single call comes through. */
  async try(): Promise<boolean> {
    try {
      return (await readyCall()()) === exampleSignPlanId;
    } catch {
      return false;
    }
  },

  /** Calls on and on, so many at once, for about so long; every call that was begun is awaited and counted. */
  async run({
    concurrency,
    durationMs,
  }: {
    readonly concurrency: number;
    readonly durationMs: number;
  }): Promise<Sample> {
    const once = readyCall();
    let calls = 0;
    const before = process.cpuUsage();
    const startedAt = performance.now();
    const lane = async (): Promise<void> => {
      while (performance.now() - startedAt < durationMs) {
        if ((await once()) !== exampleSignPlanId) throw new Error('The answer is not the expected one.');
        calls += 1;
      }
    };
    await Promise.all(Array.from({ length: concurrency }, lane));
    const wallMs = performance.now() - startedAt;
    const { user, system } = process.cpuUsage(before);
    return { calls, wallMs, cpuMs: (user + system) / 1000 };
  },
};

function readyCall(): Call {
  if (call === null) throw new Error('The caller was not told to begin.');
  return call;
}

/** What can be asked of this program. */
export type CallerQuestions = typeof questions;

answerQuestions(questions);
