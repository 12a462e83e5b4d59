/** The platform's certificates, opened with the APIv3 key and checked by the SDK. */
import { downloadCertificates, type PlatformCertificate } from '@hufu/sdk/certificates';
import { ApiError } from '@hufu/sdk';
import { openingOptions } from '../credentials/client-options.ts';
import type { Credentials } from '../credentials/credentials.ts';
import type { Language } from '../language.ts';
import type { Surroundings } from '../surroundings.ts';
import { withProgress } from '../terminal/with-progress.ts';
import { certsWords as words } from './certs-words.ts';
import { NoCertificatesError } from './no-certificates-error.ts';

/**
 * The platform's words for a merchant that has a public key and no certificates; it says so with status 404.
 *
 * @see https://github.com/binarywang/WxJava/issues/3412
 */
const noCertificatesCode = 'RESOURCE_NOT_EXISTS';

/** Rejects with a UsageError, with the SDK's errors, and with a NoCertificatesError in public-key mode. */
export async function fetchCertificates(
  credentials: Credentials,
  language: Language,
  surroundings: Surroundings,
): Promise<readonly PlatformCertificate[]> {
  const options = openingOptions(credentials);
  try {
    return await withProgress(words.waiting[language], surroundings, () => downloadCertificates(options));
  } catch (error) {
    if (!(error instanceof ApiError) || error.apiCode !== noCertificatesCode) throw error;
    throw new NoCertificatesError(words.publicKeyOnly[language], { cause: error });
  }
}
