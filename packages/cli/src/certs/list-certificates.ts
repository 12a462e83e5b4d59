/** `hufu certs` and `hufu certs show`: what is there, and for how long. */
import type { PlatformCertificate } from '@hufu/sdk/certificates';
import type { Language } from '../language.ts';
import type { Report } from '../report.ts';
import type { Paint } from '../terminal/paint.ts';
import { printFacts } from '../terminal/print-facts.ts';
import { printable } from '../terminal/printable.ts';
import { certsWords as words } from './certs-words.ts';

const dayMs = 86_400_000;
/** From so few days on the end is near enough to be seen. */
const soonDays = 30;

interface Listing {
  readonly nowMs: number;
  readonly language: Language;
  /** Whether the certificates themselves are shown, as PEM. */
  readonly shows: 'facts' | 'certificates';
}

export function listCertificates(certificates: readonly PlatformCertificate[], listing: Listing): Report {
  const { shows } = listing;
  return {
    ends: 'done',
    data: {
      certificates: certificates.map(({ certificate, ...facts }) =>
        shows === 'certificates' ? { ...facts, certificate } : facts,
      ),
    },
    print: (paint) => certificates.map((one) => printCertificate(one, listing, paint)).join('\n'),
  };
}

function printCertificate(
  { serial, effectiveTime, expireTime, certificate }: PlatformCertificate,
  { nowMs, language, shows }: Listing,
  paint: Paint,
): string {
  const days = Math.floor((Date.parse(expireTime) - nowMs) / dayMs);
  const left = paint(days < soonDays ? 'yellow' : 'dim', words.daysLeft(days)[language]);
  const lines = printFacts(
    [
      [words.serial[language], paint('bold', printable(serial))],
      [words.from[language], printable(effectiveTime)],
      [words.until[language], `${printable(expireTime)}  ${left}`],
    ],
    paint,
  );
  const shown = shows === 'certificates' ? [printable(certificate.trimEnd())] : [];
  return [...lines, ...shown, ''].join('\n');
}
