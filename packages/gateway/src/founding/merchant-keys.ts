/** What a merchant gets when it is created: its key and certificate, its APIv3 key, the platform's key pair for it. */
import type { Random } from '../ports.ts';
import type { MerchantRecord } from '../store/store.ts';
import { createCertifiedKey, createKeyPair } from './certify.ts';

/** APIv3 keys are 32 letters and digits. */
const apiv3KeyBytes = 16;
const publicKeyIdDigits = 36;

/** When, and with what chance. */
export interface Founding {
  readonly nowMs: number;
  readonly random: Random;
}

/** Makes the keys; writes nothing. Takes a tenth of a second or more. */
export async function createMerchantKeys(
  mchid: string,
  founding: Founding,
): Promise<Pick<MerchantRecord, 'apiv3Key' | 'certificates' | 'platformPublicKey'>> {
  const [certified, publicKey] = await Promise.all([
    createCertifiedKey({ commonName: mchid, organization: 'Hufu merchant' }, founding),
    createKeyPair(),
  ]);
  return {
    apiv3Key: founding.random.bytes(apiv3KeyBytes).toString('hex'),
    certificates: [certified],
    platformPublicKey: { id: newPublicKeyId(mchid, founding.random), ...publicKey },
  };
}

/** `PUB_KEY_ID_`, `01`, the merchant and digits, as in the platform's samples. */
function newPublicKeyId(mchid: string, random: Random): string {
  const digits = [...random.bytes(publicKeyIdDigits)].map((byte) => byte % 10).join('');
  return `PUB_KEY_ID_${`01${mchid}${digits}`.slice(0, publicKeyIdDigits)}`;
}
