/** The program that receives one event. */

/** A server that verifies, opens and acknowledges notifications of `type`; the remarks are in English. */
export function printReceiver(type: string, shown: string): string {
  return `import { createServer } from 'node:http';
import { createReceiver } from '@hufu/sdk/notifications';

const receiver = createReceiver({
  certs: { PUB_KEY_ID_0119000001002024: 'file:///keys/pub_key.pem' },
  apiv3Key: process.env.APIV3_KEY ?? '',
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
