/** The program that receives one event. */
import type { Language, Text } from '@hufu/contract';

import { printRemarks } from './print-remarks.ts';

const settings: readonly Text[] = [
  {
    zh: '由 `hufu serve --forward-notifications http://127.0.0.1:3000/` 写出。',
    en: 'What `hufu serve --forward-notifications http://127.0.0.1:3000/` wrote.',
  },
  { zh: '接收微信支付的通知时，换成自己的密钥。', en: 'For WeChat Pay itself: your own keys.' },
];

/** A server that verifies, opens and acknowledges notifications of `type` and prints what `shown` names of each. */
export function printReceiver(type: string, shown: string, language: Language): string {
  return `import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createReceiver } from '@hufu/sdk/notifications';

${printRemarks('//', settings, language)}const { merchants } = JSON.parse(readFileSync('.hufu/connection.json', 'utf8'));
const [merchant] = merchants;
const receiver = createReceiver({
  certs: { [merchant.platformPublicKeyId]: \`file://\${merchant.platformPublicKeyFile}\` },
  apiv3Key: merchant.apiv3Key,
  on: {
    '${type}': async ({ id, resource }) => {
      console.log(id, resource.${shown});
    },
    otherwise: ({ event_type }) => console.log('not handled here', event_type),
  },
  onError: (error) => console.error(error),
});

createServer(receiver.node()).listen(3000);
`;
}
