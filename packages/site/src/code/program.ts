/** A call as a whole program: what the copy button gives, and what the tests hand to the compiler. */
import type { Language, Text } from '@hufu/contract';

import { printRemarks } from './print-remarks.ts';

/** Who makes the call. */
export type Caller = 'direct' | 'partner';

/** What a program needs to know of its call. */
export interface ProgramFacts {
  /** Whether the verb blocks: then the client comes from `@hufu/sdk/sync`. */
  readonly blocking: boolean;
  readonly caller: Caller;
  /** Of its remarks. */
  readonly language: Language;
}

const settings: readonly Text[] = [
  { zh: '由 `hufu serve` 写出。', en: 'What `hufu serve` wrote.' },
  {
    zh: '调用微信支付时，换成自己的商户号与密钥，不写 baseUrl。',
    en: 'For WeChat Pay itself: your own numbers and keys, and no baseUrl.',
  },
];

/** `call` with its imports and its client, made from what `hufu serve` wrote. */
export function programOf(call: string, { blocking, caller, language }: ProgramFacts): string {
  return `import { readFileSync } from 'node:fs';
import { createClient } from '@hufu/sdk${blocking ? '/sync' : ''}';

${printRemarks('//', settings, language)}const { baseUrl, merchants } = JSON.parse(readFileSync('.hufu/connection.json', 'utf8'));
const merchant = merchants.find((one: { role: string }) => one.role === '${caller}');
const client = createClient({
  mchid: merchant.mchid,
  serial: merchant.serial,
  privateKey: \`file://\${merchant.privateKeyFile}\`,
  certs: { [merchant.platformPublicKeyId]: \`file://\${merchant.platformPublicKeyFile}\` },
  baseUrl,
});

${call}`;
}
