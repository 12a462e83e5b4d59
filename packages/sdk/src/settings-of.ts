/**
 * From a client to its settings, for what works with a client and stands beside the chain: downloads, sealed fields,
 * receivers. A client itself shows nothing of them.
 */
import { InputError } from './errors.ts';
import type { Settings } from './options.ts';

const settingsByClient = new WeakMap<object, Settings>();

/** Keeps the settings of a client for as long as the client is there. */
export function keepSettings(client: object, settings: Settings): void {
  settingsByClient.set(client, settings);
}

/**
 * The settings of a client.
 *
 * @throws InputError for what `createClient` of this SDK did not make.
 */
export function settingsOf(client: unknown): Settings {
  const isObject = (typeof client === 'object' && client !== null) || typeof client === 'function';
  const settings = isObject ? settingsByClient.get(client) : undefined;
  if (settings !== undefined) return settings;
  throw new InputError(
    'A client is wanted here: what createClient of @hufu/sdk or @hufu/sdk/sync returned, not a path of it.',
    { option: 'client' },
  );
}
