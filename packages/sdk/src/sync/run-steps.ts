/**
 * Runs the steps of a call on the calling thread: what has to be waited for holds it up.
 */
import { OptionsError } from '../errors.ts';
import type { SharedWork, Step, StepSettings, Steps } from '../steps.ts';
import type { BlockingTransport } from './bridge.ts';

/** The result of the steps. */
export function runStepsBlocking<Result>(
  steps: Steps<Result>,
  means: { readonly settings: StepSettings; readonly exchange: BlockingTransport },
): Result {
  let turn = steps.next();
  while (turn.done !== true) {
    let result: unknown;
    try {
      result = perform(turn.value, means);
    } catch (error) {
      turn = steps.throw(error);
      continue;
    }
    turn = steps.next(result);
  }
  return turn.value;
}

function perform(step: Step, means: Parameters<typeof runStepsBlocking>[1]): unknown {
  const { settings, exchange } = means;
  switch (step.kind) {
    case 'sign':
      return requireSync(settings.signer.signSync, 'signer', 'a method signSync')(step.message);
    case 'exchange':
      return exchange(step.request);
    case 'pause':
      return settings.timer.block(step.delayMs);
    case 'value':
      return requireValue(step.value);
    case 'shared':
      return runStepsBlocking(step.work.begin(shareOfTimeMs(step.work)), means);
    case 'open':
      throw new OptionsError('transport', 'A download cannot be opened by a verb that blocks.');
  }
}

/** Nothing goes on beside a call that blocks, so what could be left for later gets half of the call's time. */
function shareOfTimeMs({ manner, withinMs }: SharedWork): number {
  return manner === 'wait' ? withinMs : Math.ceil(withinMs / 2);
}

function requireSync<Method>(method: Method | undefined, option: string, what: string): Method {
  if (method !== undefined) return method;
  throw new OptionsError(
    option,
    `${option} needs ${what} for the verbs that block; the …Async verbs do without.`,
  );
}

function requireValue(value: unknown): unknown {
  if (!(value instanceof Promise)) return value;
  value.catch(() => {});
  throw new OptionsError(
    'certificateCache',
    'certificateCache answers with a promise, which a verb that blocks cannot wait for.',
  );
}
