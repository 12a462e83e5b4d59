/**
 * Runs the steps of a call with promises.
 */
import { send, sendOpen } from './send.ts';
import type { SharedWork, Step, StepSettings, Steps } from './steps.ts';

/** The result of the steps. Nothing of them happens at once but what stands before the first wait. */
export async function runSteps<Result>(steps: Steps<Result>, settings: StepSettings): Promise<Result> {
  let turn = steps.next();
  while (turn.done !== true) {
    let result: unknown;
    try {
      result = await perform(turn.value, settings);
    } catch (error) {
      turn = steps.throw(error);
      continue;
    }
    turn = steps.next(result);
  }
  return turn.value;
}

function perform(step: Step, settings: StepSettings): unknown {
  switch (step.kind) {
    case 'sign':
      return settings.signer.sign(step.message);
    case 'exchange':
      return send(step.request, settings.transport);
    case 'open':
      return sendOpen(step.request, settings.transport);
    case 'pause':
      return pause(step, settings);
    case 'value':
      return step.value;
    case 'shared':
      return share(step.work, settings);
  }
}

/** Ends after a time, or earlier with the signal or with what is raced against it. Leaves no timer behind. */
function pause(
  { delayMs, signal }: { readonly delayMs: number; readonly signal: AbortSignal | null },
  { timer }: StepSettings,
  sooner?: Promise<void>,
): Promise<void> {
  if (signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const wake = (): void => {
      callOff();
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const callOff = timer.after(delayMs, wake);
    signal?.addEventListener('abort', wake, { once: true });
    void sooner?.then(wake);
  });
}

/** Others wait for the same work, so it has the client's own time limit, and each of them its own patience. */
function share(work: SharedWork, settings: StepSettings): Promise<void> | undefined {
  const { begin, slot, manner, withinMs, signal } = work;
  slot.running ??= runSteps(begin(settings.timeoutMs), settings).finally(() => {
    slot.running = null;
  });
  return manner === 'wait' ? pause({ delayMs: withinMs, signal }, settings, slot.running) : undefined;
}
