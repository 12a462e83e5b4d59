/** The partner of a gateway as a client of each library would have it: the peers as they are on npm, and ours. */
import { readFileSync } from 'node:fs';

import type { ConnectedMerchant, StartedGateway } from '@hufu/gateway';
import { createClient, type Client } from '@hufu/sdk';
import { Wechatpay } from 'wechatpay-axios-plugin';
import NodeV3 from 'wechatpay-node-v3';

/** `wechatpay-axios-plugin`, in public-key mode. */
export function axiosPluginOf(gateway: StartedGateway): Wechatpay {
  const partner = partnerOf(gateway);
  return new Wechatpay({
    mchid: partner.mchid,
    serial: partner.serial,
    privateKey: readFileSync(partner.privateKeyFile),
    certs: { [partner.platformPublicKeyId]: readFileSync(partner.platformPublicKeyFile) },
    baseURL: `${gateway.baseUrl}/`,
    headers: { 'Wechatpay-Serial': partner.platformPublicKeyId },
  });
}

/** `wechatpay-node-v3`, with the call that its own methods are made of. */
export class PeerNodeV3 extends NodeV3 {
  readonly #baseUrl: string;

  constructor({ baseUrl }: StartedGateway, merchant: ConnectedMerchant) {
    super({
      appid: merchant.appid,
      mchid: merchant.mchid,
      publicKey: readFileSync(merchant.certificateFile),
      privateKey: readFileSync(merchant.privateKeyFile),
      key: merchant.apiv3Key,
    });
    this.#baseUrl = baseUrl;
  }

  /** Where it keeps the platform's keys, for all clients of the process. */
  trust(serial: string, publicKey: string): void {
    NodeV3.certificates[serial] = publicKey;
  }

  async send(path: string, json?: object) {
    const authorization = this.buildAuthorization('POST', path, json);
    const headers = this.getHeaders(authorization, { 'Content-Type': 'application/json' });
    return this.httpService.post(`${this.#baseUrl}${path}`, json ?? {}, headers);
  }
}

/** `@hufu/sdk`, in public-key mode. */
export function sdkOf({ baseUrl }: StartedGateway, merchant: ConnectedMerchant): Client {
  return createClient({
    mchid: merchant.mchid,
    serial: merchant.serial,
    privateKey: readFileSync(merchant.privateKeyFile),
    certs: { [merchant.platformPublicKeyId]: readFileSync(merchant.platformPublicKeyFile) },
    baseUrl,
  });
}

/** The partner of the default world. */
export function partnerOf({ merchants }: StartedGateway): ConnectedMerchant {
  const found = merchants.find(({ role }) => role === 'partner');
  if (found === undefined) throw new Error('The default world has a partner.');
  return found;
}
