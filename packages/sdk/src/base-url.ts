/**
 * The options that say where the platform is.
 */
import { OptionsError } from './errors.ts';

/** Where the platform is, unless `baseUrl` says else. */
export const baseUrlDefault = 'https://api.mch.weixin.qq.com';

/**
 * Where it is too: the second domain that the platform's own SDK turns to.
 *
 * @see https://github.com/wechatpay-apiv3/wechatpay-java
 */
export const backupUrlDefault = 'https://api2.wechatpay.cn';

/** The places to ask. */
export interface Places {
  /** Scheme, host and port of each, the main one first. */
  readonly origins: readonly [string, ...string[]];
  /** What stands before every path: empty, or `/hk` and the like, without a trailing slash. */
  readonly basePath: string;
}

/**
 * Reads `baseUrl` and `backupUrl`. The platform's own address has its own backup unless another one is given; any other
 * address has none unless one is given.
 *
 * @throws OptionsError for either, with the rule.
 */
export function readPlaces(baseUrl: unknown, backupUrl: unknown): Places {
  const main = readUrl('baseUrl', baseUrl ?? baseUrlDefault);
  const basePath = main.pathname.replace(/\/+$/, '');
  const backup = backupUrl === undefined && main.origin === baseUrlDefault ? backupUrlDefault : backupUrl;
  if (backup === undefined || backup === null) return { origins: [main.origin], basePath };

  const { origin, pathname } = readUrl('backupUrl', backup);
  if (pathname !== '/') {
    throw new OptionsError('backupUrl', 'backupUrl must have no path; that of baseUrl is used with it.');
  }
  return { origins: origin === main.origin ? [main.origin] : [main.origin, origin], basePath };
}

function readUrl(option: string, value: unknown): URL {
  const url = parseUrl(value);
  if (url === null) {
    throw new OptionsError(option, `${option} must be a whole address, for example ${baseUrlDefault}.`);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new OptionsError(option, `${option} must begin with https:// or http://.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new OptionsError(option, `${option} must not hold a user name or password.`);
  }
  if (url.search !== '' || url.hash !== '') {
    throw new OptionsError(option, `${option} must not have a query or a fragment.`);
  }
  return url;
}

function parseUrl(value: unknown): URL | null {
  if (!(typeof value === 'string' || value instanceof URL)) return null;
  try {
    return new URL(value);
  } catch {
    return null;
  }
}
