/**
 * Where a notification goes. A sandbox that writes to strangers' servers is none: without a word of its operator it
 * dials this machine alone, and what it may not dial is held and shown.
 */
import { controlPath, type Text } from '@hufu/contract';
import { isIP, isIPv6 } from 'node:net';

import { judgeAddress, type AddressPolicy } from './address-policy.ts';

/** Why a notification is held and not sent: what its `notify_url` would have to be, or what its operator can do. */
export const heldReasons = {
  'malformed-url': { zh: '通知地址不是合法的URL', en: 'The notification address is no URL.' },
  scheme: { zh: '通知地址须以http://或https://开头', en: 'The address must begin with http:// or https://.' },
  userinfo: {
    zh: '通知地址不能带用户名或密码',
    en: 'The address must not hold a user name or a password.',
  },
  port: { zh: '通知地址的端口须为1至65535', en: 'The port of the address must be from 1 to 65535.' },
  'control-path': {
    zh: `通知不能发往网关的控制接口${controlPath}`,
    en: `A notification must not call a control operation of a gateway (${controlPath}).`,
  },
  'host-not-allowed': {
    zh: '沙箱默认只向本机发送通知；可用--allow-notify允许该主机，或用--forward-notifications转发到本机',
    en: 'The sandbox notifies this machine alone: allow the host with --allow-notify, or send everything to another address with --forward-notifications.',
  },
  'not-https': { zh: '平台要求通知地址使用https', en: 'The platform asks for https.' },
  'not-public': {
    zh: '平台要求通知地址可由公网访问',
    en: 'The platform asks for an address on the public network.',
  },
  'has-query': { zh: '平台不允许通知地址携带参数', en: 'The platform allows no query in the address.' },
  'has-fragment': {
    zh: '平台不允许通知地址携带#片段',
    en: 'The platform allows no fragment in the address.',
  },
  'no-path': {
    zh: '平台要求通知地址是完整路径，而不只是域名',
    en: 'The platform asks for a full path, not for a host alone.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type HeldReason = keyof typeof heldReasons;

/** What the gateway's operator decided about notifications. */
export interface TargetPolicy {
  /** Where all of them go, whatever the merchants ask for; `null`: to where they ask. */
  readonly forwardTo: string | null;
  /** Hosts beyond this machine that may be notified: names or addresses, without a port. */
  readonly allowedHosts: readonly string[];
  /** Whether a merchant's address must also keep to the platform's own rules. */
  readonly strict: boolean;
}

/** What is to be dialled, once its addresses are judged. */
export interface Target {
  readonly url: URL;
  /** The merchant's address where the notification is forwarded to another one; `null` where it is not. */
  readonly original: string | null;
  /** What the host may resolve to. */
  readonly addresses: AddressPolicy;
}

const loopbackOnly: AddressPolicy = { loopback: 'allowed', private: 'refused', public: 'refused' };
const publicOnly: AddressPolicy = { loopback: 'refused', private: 'refused', public: 'allowed' };
/** What an operator named is the operator's business, be it a name of this machine or of another. */
const named: AddressPolicy = { loopback: 'allowed', private: 'allowed', public: 'allowed' };

/**
 * Where a notification for `notifyUrl` goes, or why it goes nowhere. With `strict` the merchant's own address must
 * keep to the platform's rules also when the notification is forwarded.
 */
export function chooseTarget(notifyUrl: string, policy: TargetPolicy): Target | { held: HeldReason } {
  const breach = policy.strict ? strictBreach(notifyUrl) : null;
  if (breach !== null) return { held: breach };

  const url = readUrl(policy.forwardTo ?? notifyUrl);
  if (typeof url === 'string') return { held: url };
  if (policy.forwardTo !== null) return { url, original: notifyUrl, addresses: named };

  const host = bareHost(url);
  if (isLoopbackHost(host)) return { url, original: null, addresses: loopbackOnly };
  if (!policy.allowedHosts.some((allowed) => normalHost(allowed) === host))
    return { held: 'host-not-allowed' };
  return { url, original: null, addresses: policy.strict ? publicOnly : named };
}

/** The host as it is resolved and judged: lower case, without the brackets of IPv6 and without a trailing dot. */
export function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/u, '$1').replace(/\.$/u, '');
}

/** The parser of URLs has undone every other spelling of an address (`2130706433`, `0x7f.1`) before the host is read. */
function readUrl(text: string): URL | HeldReason {
  // It also drops tabs and newlines and turns backslashes, so that two readers could see two hosts.
  if (/[\s\\]|\p{Cc}/u.test(text) || !URL.canParse(text)) return 'malformed-url';
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'scheme';
  if (url.username !== '' || url.password !== '') return 'userinfo';
  if (url.port === '0') return 'port';
  if (isControlPath(url.pathname)) return 'control-path';
  return url;
}

/** The gateway itself listens on this machine, and trusts who calls from there. */
function isControlPath(pathname: string): boolean {
  const path = pathname.replaceAll(/%([0-9a-f]{2})/giu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return `${path}/`.toLowerCase().startsWith(`${controlPath}/`);
}

function strictBreach(notifyUrl: string): HeldReason | null {
  const url = readUrl(notifyUrl);
  if (typeof url === 'string') return url;
  if (url.protocol !== 'https:') return 'not-https';
  if (url.href.includes('?')) return 'has-query';
  if (url.href.includes('#')) return 'has-fragment';
  if (url.pathname === '/') return 'no-path';
  const host = bareHost(url);
  const isPublic = isIP(host) === 0 ? isNameOfMany(host) : judgeAddress(host, publicOnly) === 'allowed';
  return isPublic ? null : 'not-public';
}

/** A name without a dot means something on one network only. */
function isNameOfMany(host: string): boolean {
  return host.includes('.') && !isLoopbackHost(host);
}

function isLoopbackHost(host: string): boolean {
  if (host === 'localhost' || host.endsWith('.localhost')) return true;
  return isIP(host) !== 0 && judgeAddress(host, loopbackOnly) === 'allowed';
}

/** A host as an operator writes it, in the form of {@link bareHost}; what is more than a host matches none. */
function normalHost(host: string): string | null {
  const text = isIPv6(host) ? `[${host}]` : host;
  if (!/^(?:\[[^\]]+\]|[^\s/:@?#\\[\]]+)$/u.test(text) || !URL.canParse(`http://${text}/`)) return null;
  return bareHost(new URL(`http://${text}/`));
}
