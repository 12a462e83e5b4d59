/**
 * Opens what the platform has announced for download: a bill, a receipt, any file with a `download_url`.
 *
 * The request is signed like every other; the answer is not, so what proves the file is the hash in the answer that
 * announced it.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810615
 */
import { tmpdir } from 'node:os';

import { InputError } from '../errors.ts';
import { createHosts } from '../hosts.ts';
import { openCall } from '../open-call.ts';
import { settingsOf } from '../settings-of.ts';
import { isGzip } from './checked-stream.ts';
import { createDownload } from './download.ts';
import type { Download } from './download.ts';
import { createDigest } from './digest.ts';
import { readDownloadNotice } from './download-notice.ts';

/** What the platform answers about a file. */
export interface AnnouncedDownload {
  /** Where the file is, for 5 to 10 minutes. */
  readonly download_url: string;
  /** `SHA1`, `SHA256` or `SM3`. Without a hash nothing proves the file but the connection that it came over. */
  readonly hash_type?: string | undefined;
  /** In hex: for bills that of the unpacked file, whatever came over the wire. */
  readonly hash_value?: string | undefined;
}

/** How a download is opened. */
export interface DownloadOptions {
  /** Further headers, as with every call. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Ends the download at any time. */
  readonly signal?: AbortSignal | undefined;
  /** How long it may take until the file begins to come, in milliseconds, 1 to 600,000. Default: the client's. */
  readonly timeoutMs?: number | undefined;
  /** Where the temporary file of `rows` goes. It holds the whole bill, unpacked. Default: the system's. */
  readonly temporaryFolder?: string | undefined;
}

const optionNames: ReadonlySet<string> = new Set<keyof DownloadOptions>([
  'headers',
  'signal',
  'timeoutMs',
  'temporaryFolder',
]);

/**
 * Opens a download with a client of this SDK. Resolves once the first bytes are there.
 *
 * @param client What `createClient` returned.
 * @param announced The platform's answer, see {@link AnnouncedDownload}; further fields are allowed. It is checked, so an
 *   answer without a type can be handed over as it is.
 * @throws InputError before anything is sent; ApiError when the platform refuses, for example because the address is no
 *   longer valid; TransportError, TimeoutError or AbortError when no file comes.
 */
export async function openDownload(
  client: object,
  announced: unknown,
  options: DownloadOptions = {},
): Promise<Download> {
  const settings = settingsOf(client);
  const { temporaryFolder, ...callOptions } = readOptions(options);
  const { origin, target, hash } = readDownloadNotice(announced, settings.hosts.origins);
  if (hash !== null) createDigest(hash.algorithm);
  const answer = await openCall(
    { method: 'GET', path: target.slice(1), options: callOptions, awaited: 'promise' },
    // The address is whole: it has the base path in it, and is good on the host that it names.
    { ...settings, basePath: '', hosts: createHosts([origin]) },
  );
  return createDownload({
    answer,
    hash,
    isPacked: await isGzip(answer.body),
    temporaryFolder: temporaryFolder ?? tmpdir(),
    random: settings.random,
  });
}

function readOptions(options: unknown): DownloadOptions {
  if (typeof options !== 'object' || options === null) {
    throw new InputError('The options of a download must be an object.', { option: 'options' });
  }
  const unknown = Object.keys(options).find((name) => !optionNames.has(name));
  if (unknown !== undefined) {
    throw new InputError(`There is no option "${unknown}" of a download.`, { option: unknown });
  }
  // The cast holds: the folder is checked here, the others where every call's are.
  const known = options as DownloadOptions;
  const folder: unknown = known.temporaryFolder;
  if (folder === undefined || (typeof folder === 'string' && folder !== '')) return known;
  throw new InputError('temporaryFolder must be the path of a folder.', { option: 'temporaryFolder' });
}
