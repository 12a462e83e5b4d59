/**
 * What a merchant's program needs to reach the gateway: addresses, numbers and key files. The files are
 * copies for the user; the store holds the truth.
 */
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { listedCertificates } from './signing.ts';
import type { MerchantRecord, WorldRecord } from './store/store.ts';

/** One merchant as `connection.json` shows it. Files are absolute paths, mode 0600. */
export interface ConnectedMerchant {
  readonly mchid: string;
  readonly role: 'partner' | 'direct';
  readonly appid: string;
  /** Serial of the merchant's API certificate, 40 hexadecimal digits. */
  readonly serial: string;
  readonly privateKeyFile: string;
  readonly certificateFile: string;
  readonly apiv3Key: string;
  readonly platformPublicKeyId: string;
  readonly platformPublicKeyFile: string;
  readonly platformCertificateSerial: string;
  readonly platformCertificateFile: string;
  readonly services: readonly { readonly service_id: string }[];
  readonly subMerchants: readonly { readonly sub_mchid: string; readonly sub_appid: string }[];
  readonly users: readonly { readonly openid: string; readonly sub_openid: string }[];
}

export interface Connection {
  /** Without a trailing slash: `http://127.0.0.1:7700`. */
  readonly baseUrl: string;
  readonly controlUrl: string;
  readonly merchants: readonly ConnectedMerchant[];
}

const fileMode = 0o600;
const directoryMode = 0o700;

/** Writes the key files under `directory` and returns the merchants with their paths, as of the platform's time. */
export async function writeKeyFiles(
  directory: string,
  world: WorldRecord,
  nowMs: number,
): Promise<readonly ConnectedMerchant[]> {
  const platform = await writePlatformCertificates(directory, world, nowMs);
  return Promise.all(
    world.merchants.map(async (merchant) => ({
      mchid: merchant.mchid,
      role: merchant.role,
      appid: mainAppid(merchant.appids),
      ...(await writeMerchantFiles(directory, merchant)),
      ...platform,
      apiv3Key: merchant.apiv3Key,
      platformPublicKeyId: merchant.platformPublicKey.id,
      ...relationsOf(merchant, world),
    })),
  );
}

/** All that are listed have a file; the one that signs is named. */
async function writePlatformCertificates(
  directory: string,
  { platformCertificates }: WorldRecord,
  nowMs: number,
) {
  const written = await Promise.all(
    listedCertificates(platformCertificates, nowMs).map(async ({ serial, certificatePem }) => ({
      platformCertificateSerial: serial,
      platformCertificateFile: await writeKeyFile(
        join(directory, 'keys', 'platform'),
        `certificate_${serial}.pem`,
        certificatePem,
      ),
    })),
  );
  const signing = written.at(-1);
  if (signing === undefined) throw new Error('The world has no platform certificate.');
  return signing;
}

async function writeMerchantFiles(directory: string, merchant: MerchantRecord) {
  const [certificate] = merchant.certificates;
  if (certificate === undefined) throw new Error(`Merchant ${merchant.mchid} has no certificate.`);
  const folder = join(directory, 'keys', merchant.mchid);
  return {
    serial: certificate.serial,
    privateKeyFile: await writeKeyFile(folder, 'apiclient_key.pem', certificate.privateKeyPem),
    certificateFile: await writeKeyFile(folder, 'apiclient_cert.pem', certificate.certificatePem),
    platformPublicKeyFile: await writeKeyFile(folder, 'pub_key.pem', merchant.platformPublicKey.publicKeyPem),
  };
}

function relationsOf({ mchid, appids }: MerchantRecord, world: WorldRecord) {
  const subs = world.subMerchants.filter((link) => link.mchid === mchid);
  const known = new Set(subs.flatMap(({ subAppids }) => subAppids));
  return {
    services: world.services
      .filter(({ mchids }) => mchids.includes(mchid))
      .map(({ serviceId }) => ({ service_id: serviceId })),
    subMerchants: subs.map(({ subMchid, subAppids }) => ({
      sub_mchid: subMchid,
      sub_appid: mainAppid(subAppids),
    })),
    users: world.users.flatMap(({ openids }) => {
      const openid = openids.find((name) => appids.includes(name.appid))?.openid;
      const subOpenid = openids.find((name) => known.has(name.appid))?.openid;
      return openid === undefined ? [] : [{ openid, sub_openid: subOpenid ?? openid }];
    }),
  };
}

/** The first of the appids, under which a merchant is shown. */
function mainAppid([main]: readonly string[]): string {
  if (main === undefined) throw new Error('A merchant has no appid.');
  return main;
}

/** Written beside and moved into place, so that nobody ever reads half a file. */
async function writeKeyFile(folder: string, name: string, content: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: directoryMode });
  const file = resolve(folder, name);
  const draft = `${file}.new`;
  await writeFile(draft, content, { mode: fileMode });
  await chmod(draft, fileMode); // the mode above counts only when the file is new
  await rename(draft, file);
  return file;
}

/** Keeps `<directory>/connection.json` current. */
export async function writeConnection(directory: string, connection: Connection): Promise<string> {
  return writeKeyFile(directory, 'connection.json', `${JSON.stringify(connection, null, 2)}\n`);
}

/** A block of `export HUFU_…` lines for a shell: the first merchant, and where the rest is written. */
export function printExports(connection: Connection, connectionFile: string): string {
  const [merchant] = connection.merchants;
  const values: readonly (readonly [string, string | undefined])[] = [
    ['HUFU_BASE_URL', connection.baseUrl],
    ['HUFU_CONTROL_URL', connection.controlUrl],
    ['HUFU_CONNECTION_FILE', connectionFile],
    ['HUFU_MCHID', merchant?.mchid],
    ['HUFU_APPID', merchant?.appid],
    ['HUFU_SERIAL', merchant?.serial],
    ['HUFU_PRIVATE_KEY_FILE', merchant?.privateKeyFile],
    ['HUFU_CERTIFICATE_FILE', merchant?.certificateFile],
    ['HUFU_APIV3_KEY', merchant?.apiv3Key],
    ['HUFU_PLATFORM_PUBLIC_KEY_ID', merchant?.platformPublicKeyId],
    ['HUFU_PLATFORM_PUBLIC_KEY_FILE', merchant?.platformPublicKeyFile],
    ['HUFU_PLATFORM_CERTIFICATE_SERIAL', merchant?.platformCertificateSerial],
    ['HUFU_PLATFORM_CERTIFICATE_FILE', merchant?.platformCertificateFile],
  ];
  return values
    .flatMap(([name, value]) => (value === undefined ? [] : [`export ${name}=${quote(value)}`]))
    .join('\n');
}

/** As a POSIX shell takes it literally. */
function quote(value: string): string {
  return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;
}
