/** Which platform the credentials are for. */
import { baseUrlDefault } from '@hufu/sdk';
import type { Credentials } from '../credentials/credentials.ts';

export function platformAddress({ baseUrl }: Credentials): string {
  return baseUrl ?? baseUrlDefault;
}

/** Whether it is WeChat Pay itself that is called, and not a gateway. */
export function isWechatPay(credentials: Credentials): boolean {
  const address = platformAddress(credentials);
  return URL.canParse(address) && new URL(address).origin === baseUrlDefault;
}
