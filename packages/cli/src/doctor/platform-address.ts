/** Where the platform is, and where it is as well. */
import type { Credentials } from '../credentials/credentials.ts';

/** WeChat Pay's own address, which a client has unless it is told another. */
const mainAddress = 'https://api.mch.weixin.qq.com';

/**
 * The address that the platform's own SDK turns to when the main one fails.
 *
 * @see https://github.com/wechatpay-apiv3/wechatpay-java
 */
export const backupAddress = 'https://api2.wechatpay.cn';

export function platformAddress({ baseUrl }: Credentials): string {
  return baseUrl ?? mainAddress;
}

/** Whether it is WeChat Pay itself that is called, and not a gateway. */
export function isWechatPay(credentials: Credentials): boolean {
  const address = platformAddress(credentials);
  return URL.canParse(address) && new URL(address).origin === mainAddress;
}
