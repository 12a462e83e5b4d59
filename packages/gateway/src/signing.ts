/**
 * Which of the platform's keys signs, and which of its certificates are listed: by the platform's time, and of a
 * notification by its id. Nothing here signs.
 */
import { createHash } from 'node:crypto';
import { permilleMax } from '@hufu/contract';

/** What is known of a certificate when it is asked whether it signs. Instants are by the platform's time. */
interface Signing {
  /** From when it signs; 0 for one that always did. */
  readonly signsFrom: number;
}

/** Of certificates, newest first and at least one, the one that signs at an instant. Throws when there is none. */
export function signingCertificate<Certificate extends Signing>(
  certificates: readonly Certificate[],
  nowMs: number,
): Certificate {
  // A clock that was put back to before all of them finds the oldest.
  const signing = certificates.find(({ signsFrom }) => signsFrom <= nowMs) ?? certificates.at(-1);
  if (signing === undefined) throw new Error('The platform has no certificate.');
  return signing;
}

/** The one that is announced and does not sign yet; `undefined` when none is. */
export function comingCertificate<Certificate extends Signing>(
  [newest]: readonly Certificate[],
  nowMs: number,
): Certificate | undefined {
  return newest !== undefined && newest.signsFrom > nowMs ? newest : undefined;
}

/** The one that signs and those that are to, newest first. One that is replaced expires when it no longer signs. */
export function listedCertificates<Certificate extends Signing & { readonly expiresAt: number }>(
  certificates: readonly Certificate[],
  nowMs: number,
): readonly Certificate[] {
  const signing = signingCertificate(certificates, nowMs);
  const listed = certificates.slice(0, certificates.indexOf(signing) + 1);
  return listed.map((certificate, at) => {
    const replacedAt = listed[at - 1]?.signsFrom ?? Infinity;
    return { ...certificate, expiresAt: Math.min(certificate.expiresAt, replacedAt) };
  });
}

/**
 * Whether the platform's public key signs a notification of which so many in a thousand are signed by it. The id alone
 * decides: the first four bytes of its SHA-256, as a big-endian number modulo 1000, are below `permille` or not. So a
 * notification keeps its key at every delivery, and a rising share never takes one back.
 */
export function isForPublicKey(notificationId: string, permille: number): boolean {
  return createHash('sha256').update(notificationId).digest().readUInt32BE(0) % permilleMax < permille;
}
