/** A certificate of the platform itself, with the key that it names: one at the founding, and one for each change. */
import type { CertifiedKey } from '../store/store.ts';
import { createCertifiedKey } from './certify.ts';
import type { Founding } from './merchant-keys.ts';

/** Makes it; writes nothing. Its dates begin a day before `nowMs`, which is real time: clients check them by theirs. */
export function createPlatformCertificate(founding: Founding): Promise<CertifiedKey> {
  return createCertifiedKey({ commonName: 'Hufu platform', organization: 'Hufu' }, founding);
}
