/** The merchant has no platform certificates, because the platform gives it a public key in their place. */
export class NoCertificatesError extends Error {
  override readonly name = 'NoCertificatesError';
  readonly code = 'NO_CERTIFICATES';
}
