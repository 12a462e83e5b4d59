/** Saves what an operation decided, and tells the timekeeper what of it will be due. */
import type { Change } from '../store/store.ts';
import type { Services } from './services.ts';

/** `conflict`: somebody else's save came first, or a number is taken; nothing is written. */
export async function saveChange({ store, time }: Services, change: Change): Promise<'saved' | 'conflict'> {
  const outcome = await store.save(change);
  if (outcome === 'saved') time.notice(change);
  return outcome;
}
