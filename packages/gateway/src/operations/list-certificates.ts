/** List the platform certificates, the one that signs and the one that is to, each sealed with the caller's APIv3 key. */
import { sealResource } from '@hufu/protocol';
import { printBeijingTime } from '../domain/beijing-time.ts';
import { listedCertificates } from '../signing.ts';
import type { Handlers } from './operation.ts';
import type { Services } from './services.ts';

/** 12 characters, as in the platform's samples. */
const nonceBytes = 6;

export function listCertificatesHandlers({
  world,
  clock,
  random,
}: Services): Pick<Handlers, 'listCertificates'> {
  return {
    listCertificates: async ({ merchant }) => {
      const listed = listedCertificates(world.platformCertificates, clock.nowMs());
      const data = listed.map(({ serial, certificatePem, effectiveAt, expiresAt }) => ({
        serial_no: serial,
        effective_time: printBeijingTime(effectiveAt),
        expire_time: printBeijingTime(expiresAt),
        encrypt_certificate: sealResource({
          plaintext: certificatePem,
          apiv3Key: merchant.apiv3Key,
          nonce: random.bytes(nonceBytes).toString('hex'),
          associatedData: 'certificate',
        }),
      }));
      return { status: 200, body: { data } };
    },
  };
}
