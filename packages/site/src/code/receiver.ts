/** The program that receives one event. */

/** A server that verifies, opens and acknowledges notifications of `type`; the remarks are in English. */
export function printReceiver(type: string, shown: string): string {
  return `import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createReceiver } from '@hufu/sdk/notifications';

// What \`hufu serve --forward-notifications http://127.0.0.1:3000/\` wrote. For WeChat Pay itself: your own keys.
const { merchants } = JSON.parse(readFileSync('.hufu/connection.json', 'utf8'));
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
