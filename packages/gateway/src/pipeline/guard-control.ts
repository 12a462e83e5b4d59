/**
 * Who may call a control operation: somebody on this machine, or somebody with the token. Both rules hold back a web
 * page of another site that tries to reach the gateway through the browser of a person on this machine.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { BlockList, isIP } from 'node:net';

import { Refusal } from '../refusal.ts';
import type { GatewayRequest } from './message.ts';

/**
 * Refuses who may not. Without a token it takes a loopback address, a `Host` that names the loopback (a page under a
 * name that was rebound to 127.0.0.1 sends its own name) and, where there is one, an `Origin` of that very host.
 * A request that a proxy passed on comes from who knows where and needs the token.
 */
export function guardControl(request: GatewayRequest, token: string | undefined): void {
  const { headers } = request;
  if (token !== undefined && bearsToken(headers['authorization'], token)) return;
  const local = isLoopbackAddress(request.remoteAddress) && !wasPassedOn(headers);
  if (local && isLoopbackHost(headers['host']) && isOwnOrigin(headers['origin'], headers['host'])) return;
  throw new Refusal('NO_AUTH', {
    rule: 'control-access',
    message: {
      zh: '控制接口仅限本机访问，或携带令牌：Authorization: Bearer <token>',
      en: 'Control operations are for this machine, or for who brings the token: Authorization: Bearer <token>',
    },
  });
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

function isLoopbackAddress(address: string): boolean {
  const version = isIP(address);
  // An IPv4 address inside an IPv6 one (::ffff:127.0.0.1) is checked as IPv4.
  return version !== 0 && loopback.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

function wasPassedOn(headers: GatewayRequest['headers']): boolean {
  return headers['x-forwarded-for'] !== undefined || headers['forwarded'] !== undefined;
}

function isLoopbackHost(host: string | undefined): boolean {
  const name = /^(?:\[([0-9a-f:.]+)\]|([^:[\]]+))(?::\d{1,5})?$/iu.exec(host ?? '');
  const bare = (name?.[1] ?? name?.[2] ?? '').toLowerCase();
  return bare === 'localhost' || bare.endsWith('.localhost') || isLoopbackAddress(bare);
}

function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  return origin === undefined || origin.toLowerCase() === `http://${(host ?? '').toLowerCase()}`;
}

/** Compares digests, so that neither length nor first difference can be timed. */
function bearsToken(authorization: string | undefined, token: string): boolean {
  const given = /^Bearer ([^\s]+)$/u.exec(authorization ?? '')?.[1];
  return given !== undefined && timingSafeEqual(digestOf(given), digestOf(token));
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
