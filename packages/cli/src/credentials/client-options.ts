/** From credentials to what the SDK is created with; what is missing is told with every way to give it. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { certificateSerial } from '@hufu/protocol';
import type { ClientOptions } from '@hufu/sdk';
import { UsageError } from '../usage-error.ts';
import { apiv3KeyVariable, credentialTable, type CredentialName } from './credential-table.ts';
import type { Credentials } from './credentials.ts';

/**
 * Who calls, and which keys the answers are believed by. Without any of the platform's keys the SDK downloads its
 * certificates, which needs the APIv3 key.
 *
 * @throws UsageError for what is missing; KeyError when a platform certificate is none.
 */
export function clientOptions(credentials: Credentials): ClientOptions {
  const { serial, certificateFile, baseUrl, apiv3Key } = credentials;
  if (serial === null && certificateFile === null) missing('serial');
  const certs = platformKeys(credentials);
  if (certs === null && apiv3Key === null) {
    throw new UsageError(
      'No answer can be verified: give the platform’s public key (--public-key-id with --public-key), a platform certificate (--platform-cert), or the APIv3 key, with which certificates are downloaded.',
    );
  }
  return {
    mchid: credentials.mchid ?? missing('mchid'),
    privateKey: fileAddress(credentials.privateKeyFile ?? missing('privateKeyFile')),
    ...(serial === null ? {} : { serial }),
    ...(certificateFile === null ? {} : { certificate: fileAddress(certificateFile) }),
    ...(certs === null ? {} : { certs }),
    ...(apiv3Key === null ? {} : { apiv3Key: apiv3Key() }),
    ...(baseUrl === null ? {} : { baseUrl }),
  };
}

/**
 * The options of a client that has the APIv3 key.
 *
 * @throws UsageError also when that is missing.
 */
export function openingOptions(credentials: Credentials): ClientOptions {
  if (credentials.apiv3Key !== null) return clientOptions(credentials);
  const { flags, env } = credentialTable.apiv3KeyFile;
  throw new UsageError(`The APIv3 key is missing: give ${flags}, or set ${env} or ${apiv3KeyVariable}.`);
}

/** A file of the command line, which may be relative, as the SDK takes it. */
export function fileAddress(file: string): URL {
  return pathToFileURL(resolve(file));
}

/** The platform's keys by serial; null when none was given. */
function platformKeys(credentials: Credentials): Readonly<Record<string, URL>> | null {
  const { publicKeyId, publicKeyFile, platformCertificateFiles } = credentials;
  if (publicKeyFile !== null && publicKeyId === null) missing('publicKeyId');
  if (publicKeyId !== null && publicKeyFile === null) missing('publicKeyFile');
  const entries: (readonly [serial: string, file: URL])[] = platformCertificateFiles.map((file) => {
    const address = fileAddress(file);
    return [certificateSerial(address), address];
  });
  if (publicKeyId !== null && publicKeyFile !== null) {
    entries.unshift([publicKeyId, fileAddress(publicKeyFile)]);
  }
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

function missing(name: CredentialName): never {
  const { flags, env, says } = credentialTable[name];
  throw new UsageError(`${flags} is missing. ${says} Give the flag, --connection, or ${env}.`);
}
