/** Puts the credentials together: flags first, then a connection that was asked for, then the environment. */
import { credentialTable, apiv3KeyVariable, connectionFact } from './credential-table.ts';
import type { CredentialName } from './credential-table.ts';
import type { CredentialOptions } from './add-credential-options.ts';
import type { Credentials } from './credentials.ts';
import { readConnection, type ConnectionFacts } from './read-connection.ts';
import { readTextFile } from '../read-text-file.ts';
import type { Surroundings } from '../surroundings.ts';

type Values = Partial<Record<CredentialName, string>>;

/** One place that credentials come from. */
interface Source {
  readonly values: Values;
  readonly platformCertificateFiles: readonly string[];
  readonly apiv3Key: string | null;
}

/** Rejects with a UsageError when the connection or the file of the APIv3 key cannot be read. */
export async function readCredentials(
  options: CredentialOptions,
  { env }: Pick<Surroundings, 'env'>,
): Promise<Credentials> {
  const sources = [await withKeyFile(sourceOfFlags(options)), ...(await connectionSources(options, env))];
  const valueOf = (name: CredentialName): string | null =>
    sources.map(({ values }) => values[name]).find((value) => value !== undefined) ?? null;
  const key = sources.map(({ apiv3Key }) => apiv3Key).find((value) => value !== null) ?? null;
  return {
    mchid: valueOf('mchid'),
    serial: valueOf('serial'),
    privateKeyFile: valueOf('privateKeyFile'),
    certificateFile: valueOf('certificateFile'),
    publicKeyId: valueOf('publicKeyId'),
    publicKeyFile: valueOf('publicKeyFile'),
    platformCertificateFiles:
      sources.map((source) => source.platformCertificateFiles).find((files) => files.length > 0) ?? [],
    apiv3Key: key === null ? null : () => key,
    baseUrl: valueOf('baseUrl'),
  };
}

type Environment = Surroundings['env'];

/** A connection that was asked for goes before the environment; one that the environment names goes behind it. */
async function connectionSources(
  { connection, merchant }: CredentialOptions,
  env: Environment,
): Promise<readonly Source[]> {
  const environment = await withKeyFile(sourceOfEnvironment(env));
  const file = connection ?? given(env[connectionFact.env]);
  if (file === undefined) return [environment];
  const isAskedFor = connection !== undefined || merchant !== undefined;
  const chosen = merchant ?? (isAskedFor ? undefined : environment.values.mchid);
  const facts = sourceOfConnection(await readConnection(file, chosen));
  return isAskedFor ? [facts, environment] : [environment, facts];
}

function sourceOfFlags(options: CredentialOptions): Source {
  const { mchid, serial, privateKey, cert, publicKeyId, publicKey, apiv3KeyFile, baseUrl } = options;
  return {
    values: withoutGaps({
      mchid,
      serial,
      privateKeyFile: privateKey,
      certificateFile: cert,
      publicKeyId,
      publicKeyFile: publicKey,
      apiv3KeyFile,
      baseUrl,
    }),
    platformCertificateFiles: options.platformCert ?? [],
    apiv3Key: null,
  };
}

function sourceOfEnvironment(env: Environment): Source {
  // The cast holds: the names are those of the table.
  const names = Object.keys(credentialTable) as CredentialName[];
  const values = withoutGaps(
    Object.fromEntries(names.map((name) => [name, given(env[credentialTable[name].env])])),
  );
  return {
    values,
    platformCertificateFiles:
      values.platformCertificateFile === undefined ? [] : [values.platformCertificateFile],
    apiv3Key: given(env[apiv3KeyVariable]) ?? null,
  };
}

function sourceOfConnection({ baseUrl, merchant }: ConnectionFacts): Source {
  return {
    values: {
      mchid: merchant.mchid,
      serial: merchant.serial,
      privateKeyFile: merchant.privateKeyFile,
      certificateFile: merchant.certificateFile,
      publicKeyId: merchant.platformPublicKeyId,
      publicKeyFile: merchant.platformPublicKeyFile,
      baseUrl,
    },
    platformCertificateFiles: [merchant.platformCertificateFile],
    apiv3Key: merchant.apiv3Key,
  };
}

/** A source that names a file with the APIv3 key, and not the key, has it read. */
async function withKeyFile(source: Source): Promise<Source> {
  const file = source.values.apiv3KeyFile;
  if (file === undefined || source.apiv3Key !== null) return source;
  // Editors end a file with a line break, and no key does.
  return { ...source, apiv3Key: (await readTextFile(file)).replace(/\r?\n$/u, '') };
}

/** A variable that is set to nothing counts as not set. */
function given(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

function withoutGaps(values: Readonly<Record<string, string | undefined>>): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
