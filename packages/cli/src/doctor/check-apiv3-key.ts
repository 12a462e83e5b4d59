/** Whether the APIv3 key has the length of one. Nothing of it is told. */
import { apiv3KeyByteLength } from '@hufu/protocol';
import type { Credentials } from '../credentials/credentials.ts';
import { doctorWords } from './doctor-words.ts';
import { fault, ok, warning, type Finding } from './finding.ts';

const words = doctorWords.apiv3Key;

export function checkApiv3Key({ apiv3Key }: Credentials): Finding {
  if (apiv3Key === null) return warning('apiv3-key', words.missing);
  const key = apiv3Key();
  if (/^["'\s]|["'\s]$/u.test(key)) return fault('apiv3-key', words.quoted);
  const bytes = Buffer.byteLength(key);
  return bytes === apiv3KeyByteLength ? ok('apiv3-key', words.good) : fault('apiv3-key', words.length(bytes));
}
