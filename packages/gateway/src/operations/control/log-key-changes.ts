/** Says in the log which keys of the platform sign from now on, or will. */
import { permilleMax } from '@hufu/contract';
import { printBeijingTime } from '../../domain/beijing-time.ts';
import type { Log } from '../../ports.ts';
import type { PlatformCertificateRecord, WorldRecord } from '../../store/store.ts';

/** Names each merchant whose share of notifications signed by the public key is another than it was. */
export function logMovedShares(log: Log, before: WorldRecord, after: WorldRecord): void {
  const standing = new Map(before.merchants.map((merchant) => [merchant.mchid, merchant.publicKeyPermille]));
  for (const { mchid, publicKeyPermille: permille } of after.merchants) {
    const was = standing.get(mchid);
    if (was === undefined || was === permille) continue;
    log({
      level: 'info',
      event: 'public-key-switch',
      message: `Merchant ${mchid}: the public key signs ${permille} of ${permilleMax} notifications from now on; it signed ${was}.`,
      facts: { mchid, permille, wasPermille: was },
    });
  }
}

/** Names a certificate that was announced, the one that signs before it, and when it takes that one's place. */
export function logAnnouncement(
  log: Log,
  announced: PlatformCertificateRecord,
  signing: PlatformCertificateRecord,
): void {
  const time = printBeijingTime(announced.signsFrom);
  log({
    level: 'info',
    event: 'certificate-announced',
    message: `The platform certificate ${announced.serial} is announced and signs from ${time} on; until then ${signing.serial} does.`,
    facts: { serial: announced.serial, oldSerial: signing.serial, signsFrom: time },
  });
}
