/** A call as a whole program: what the copy button gives, and what the tests hand to the compiler. */

/** Who makes the call. */
export type Caller = 'direct' | 'partner';

/** What a program needs to know of its call. */
export interface ProgramFacts {
  /** Whether the verb blocks: then the client comes from `@hufu/sdk/sync`. */
  readonly blocking: boolean;
  readonly caller: Caller;
}

/** `call` with its imports and its client, made from what `hufu serve` wrote; the remarks are in English. */
export function programOf(call: string, { blocking, caller }: ProgramFacts): string {
  return `import { readFileSync } from 'node:fs';
import { createClient } from '@hufu/sdk${blocking ? '/sync' : ''}';

// What \`hufu serve\` wrote. For WeChat Pay itself: your own numbers and keys, and no baseUrl.
const { baseUrl, merchants } = JSON.parse(readFileSync('.hufu/connection.json', 'utf8'));
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
