/**
 * The keys of a platform for one developer's own tests: made once, kept in a directory, and trusted by whoever
 * configures them. WeChat Pay's own private key is nobody's, so a receiver under test must be told of this one.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parsePrivateKey } from '@hufu/protocol';
import { makeNotificationKeys, type NotificationKeys } from '@hufu/sdk/notifications/testing';

const fileNames = {
  privateKey: 'platform_key.pem',
  publicKey: 'pub_key.pem',
  serial: 'pub_key_id.txt',
  apiv3Key: 'apiv3_key.txt',
} as const;

const secretMode = 0o600;
const directoryMode = 0o700;

/** Keys that are kept, and where the receiver finds its half of them. */
export interface KeptKeys {
  readonly keys: NotificationKeys;
  readonly publicKeyFile: string;
  readonly apiv3KeyFile: string;
  /** Whether they were made just now, so that no receiver can know them yet. */
  readonly origin: 'made' | 'found';
}

/** The keys in `directory`; they are made when it has none. Rejects when it can be neither read nor written. */
export async function keepNotifyKeys(directory: string): Promise<KeptKeys> {
  const folder = resolve(directory);
  const origin = (await isThere(join(folder, fileNames.serial))) ? 'found' : 'made';
  if (origin === 'made') await makeKeys(folder);
  const read = (name: keyof typeof fileNames): Promise<string> =>
    readFile(join(folder, fileNames[name]), 'utf8');
  const [serial, privateKey, apiv3Key] = await Promise.all([
    read('serial'),
    read('privateKey'),
    read('apiv3Key'),
  ]);
  return {
    keys: { serial: serial.trim(), privateKey, apiv3Key: apiv3Key.trim() },
    publicKeyFile: join(folder, fileNames.publicKey),
    apiv3KeyFile: join(folder, fileNames.apiv3Key),
    origin,
  };
}

/** The serial is written last: where it stands, the others are whole. */
async function makeKeys(folder: string): Promise<void> {
  const { serial, privateKey, apiv3Key, receiverOptions } = makeNotificationKeys();
  const pem = parsePrivateKey(privateKey).export({ type: 'pkcs8', format: 'pem' }).toString();
  await mkdir(folder, { recursive: true, mode: directoryMode });
  const write = (name: keyof typeof fileNames, content: string): Promise<void> =>
    writeFile(join(folder, fileNames[name]), content, { mode: secretMode });
  await write('privateKey', pem);
  await write('publicKey', receiverOptions.certs[serial] ?? '');
  await write('apiv3Key', `${apiv3Key}\n`);
  await write('serial', `${serial}\n`);
}

async function isThere(file: string): Promise<boolean> {
  try {
    await readFile(file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
