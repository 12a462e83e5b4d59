/** Whether there is a merchant number, and whether it looks like one. */
import type { Credentials } from '../credentials/credentials.ts';
import { doctorWords } from './doctor-words.ts';
import { fault, ok, type Finding } from './finding.ts';

const words = doctorWords.mchid;

export function checkMchid({ mchid }: Credentials): Finding {
  if (mchid === null) return fault('mchid', words.missing);
  return /^\d{1,32}$/u.test(mchid) ? ok('mchid', words.good(mchid)) : fault('mchid', words.malformed);
}
