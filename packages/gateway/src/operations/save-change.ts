/** Saves what an operation decided, and tells the timekeeper and the dispatcher what of it will be due. */
import type { Change } from '../store/store.ts';
import type { Services } from './services.ts';

/**
 * `conflict`: somebody else's save came first, or a number is taken; nothing is written. `written` is called as soon as
 * it is saved, before anything is delivered. Default is nothing.
 */
export async function saveChange(
  services: Services,
  change: Change,
  written?: () => void,
): Promise<'saved' | 'conflict'> {
  const outcome = await services.save(change, written);
  if (outcome === 'saved') {
    services.time.notice(change);
    services.dispatcher.notice(change);
  }
  return outcome;
}
