/**
 * `@hufu/sdk/certificates`: the platform's certificates for those who keep them themselves, as a command line or a
 * central service does. A client downloads its own without this.
 */
import type { ClientOptions } from '../options.ts';
import { checkOptions } from '../options.ts';
import { runSteps } from '../run-steps.ts';
import { downloadList } from './download-list.ts';
import type { PlatformCertificate } from './platform-certificate.ts';

export { createFileCache } from './file-cache.ts';
export type { CertificateCache } from './certificate-cache.ts';
export type { PlatformCertificate } from './platform-certificate.ts';

/**
 * The platform's certificates that are not over, each opened with the APIv3 key and checked: its serial, its dates, and
 * with `rootCertificates` its issuer; and one of them, or one in `certs`, has signed the answer.
 *
 * @param options those of a client; `apiv3Key` is required, `certs` is not.
 * @throws OptionsError; ApiError when the merchant has no certificates; DecryptError when the APIv3 key opens none; and
 *   whatever else a call rejects with.
 */
export async function downloadCertificates(options: ClientOptions): Promise<readonly PlatformCertificate[]> {
  const settings = checkOptions({ ...options, downloadCertificates: true });
  const { certificates } = await runSteps(downloadList(settings, settings.timeoutMs), settings);
  return certificates.map(({ serial, certificate, effectiveTime, expireTime }) => ({
    serial,
    certificate,
    effectiveTime,
    expireTime,
  }));
}
