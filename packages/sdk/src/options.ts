/**
 * The client's options: checked once, in a fixed order, one sentence for each fault; then copied and frozen.
 *
 * No message holds a key. Nothing is read from the environment.
 */
import type { KeyObject } from 'node:crypto';

import { apiv3KeyByteLength, headerNames, normalizeSerial, publicKeyIdPrefix } from '@hufu/protocol';
import type { KeyInput } from '@hufu/protocol';

import { createNodeTransport } from './adapters/node-transport.ts';
import { systemClock } from './adapters/system-clock.ts';
import type { Clock } from './adapters/system-clock.ts';
import { createSystemRandom } from './adapters/system-random.ts';
import type { Random } from './adapters/system-random.ts';
import { OptionsError } from './errors.ts';
import { timeoutFault, timeoutMsDefault } from './limits.ts';
import { readMchid, readPort, readPrivateKey, requirePresent } from './option-readers.ts';
import { readPlatformKeys } from './platform-keys.ts';
import type { PlatformKeys } from './platform-keys.ts';
import type { Transport } from './transport.ts';
import { userAgentOf } from './user-agent.ts';

/** What a client is created with. */
export interface ClientOptions {
  /** The merchant's number (商户号), in digits. In partner mode the partner's (服务商), never a sub-merchant's. */
  readonly mchid: string;
  /** The serial of the merchant's API certificate (商户API证书序列号), in hex, either case. */
  readonly serial: string;
  /** The private key of that certificate (商户API私钥): PEM text, PEM or DER bytes, a `file://` address, a KeyObject. */
  readonly privateKey: KeyInput;
  /**
   * The platform's keys that sign the answers, by serial: certificates (微信支付平台证书) under their serial in hex,
   * public keys (微信支付公钥) under their `PUB_KEY_ID_…`. Each in any form that `privateKey` takes. Several at once
   * are fine, as during a switch: requests ask for the first public key, or else for the first entry.
   */
  readonly certs: Readonly<Record<string, KeyInput>>;
  /** The APIv3 key (APIv3密钥), 32 bytes of text; needed to open what the platform encrypts. */
  readonly apiv3Key?: string | undefined;
  /**
   * Where the platform is. A path in it is kept, and is signed: `https://api.mch.weixin.qq.com/hk`.
   * Default: `https://api.mch.weixin.qq.com`.
   */
  readonly baseUrl?: string | URL | undefined;
  /** How long one call may take, in milliseconds, 1 to 600,000. Default: 30,000 (30 seconds). */
  readonly timeoutMs?: number | undefined;
  /** Stands in front of the SDK's own `User-Agent`, for example `lesson-shop/1.4`. Visible ASCII. */
  readonly userAgent?: string | undefined;
  /** Carries requests in place of `node:http`. The blocking verbs of `@hufu/sdk/sync` always use their own. */
  readonly transport?: Transport | undefined;
  /** The time, in place of this machine's. */
  readonly clock?: Clock | undefined;
  /** Chance, in place of this machine's. */
  readonly random?: Random | undefined;
}

/** What the options come to: complete, parsed, frozen. */
export interface Settings {
  readonly mchid: string;
  readonly serial: string;
  readonly privateKey: KeyObject;
  readonly platformKeys: PlatformKeys;
  /** Gives the APIv3 key; a function, so that no printer of this object ever prints the key. */
  readonly apiv3Key: (() => string) | null;
  /** Scheme, host and port. */
  readonly origin: string;
  /** What stands before every path: empty, or `/hk` and the like, without a trailing slash. */
  readonly basePath: string;
  readonly timeoutMs: number;
  /** The headers that every request has. */
  readonly headers: Readonly<Record<string, string>>;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly random: Random;
}

/** Where the platform is. */
export const baseUrlDefault = 'https://api.mch.weixin.qq.com';

const optionNames: ReadonlySet<string> = new Set<keyof ClientOptions>([
  'mchid',
  'serial',
  'privateKey',
  'certs',
  'apiv3Key',
  'baseUrl',
  'timeoutMs',
  'userAgent',
  'transport',
  'clock',
  'random',
]);

/**
 * The settings for a client. Checks in this order: the object, unknown names, `mchid`, `serial`, `privateKey`,
 * `certs`, `apiv3Key`, `baseUrl`, `timeoutMs`, `userAgent`, `transport`, `clock`, `random`.
 *
 * @throws OptionsError with the option's name and the rule; never with the value of a secret.
 */
export function checkOptions(options: unknown): Settings {
  const given = requireObject(options);
  refuseUnknownNames(given);

  const mchid = readMchid(given['mchid']);
  const serial = readSerial(given['serial']);
  const privateKey = readPrivateKey(given['privateKey']);
  const platformKeys = readPlatformKeys(requirePresent('certs', given['certs']), { serial, privateKey });
  const apiv3Key = readApiv3Key(given['apiv3Key']);
  const { origin, basePath } = readBaseUrl(given['baseUrl'] ?? baseUrlDefault);
  const timeoutMs = readTimeoutMs(given['timeoutMs'] ?? timeoutMsDefault);
  const userAgent = readUserAgent(given['userAgent']);
  const transport = readTransport(given['transport']);
  const clock = readPort<Clock>(given, { option: 'clock', method: 'nowMs', otherwise: systemClock });
  const random = readPort<Random>(given, {
    option: 'random',
    method: 'bytes',
    otherwise: createSystemRandom(),
  });

  const headers = Object.freeze({
    [headerNames.accept]: 'application/json',
    [headerNames.userAgent]: userAgent,
    [headerNames.serial]: platformKeys.preferredSerial,
  });
  return Object.freeze({
    mchid,
    serial,
    privateKey,
    platformKeys,
    apiv3Key,
    origin,
    basePath,
    timeoutMs,
    headers,
    transport,
    clock,
    random,
  });
}

function requireObject(options: unknown): Readonly<Record<string, unknown>> {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new OptionsError(
      'options',
      'createClient needs an object with mchid, serial, privateKey and certs.',
    );
  }
  // The cast holds: any object can be read by names, whatever that then gives.
  return options as Record<string, unknown>;
}

function refuseUnknownNames(given: Readonly<Record<string, unknown>>): void {
  const unknown = Object.keys(given).find((name) => !optionNames.has(name));
  if (unknown === undefined) return;
  const meant = [...optionNames].find(
    (name) => name.toLowerCase() === unknown.toLowerCase().replaceAll('_', ''),
  );
  const advice = meant === undefined ? '' : ` Did you mean "${meant}"?`;
  throw new OptionsError(unknown, `There is no option "${unknown}".${advice}`);
}

function readSerial(value: unknown): string {
  const serial = requirePresent('serial', value);
  if (typeof serial === 'string' && serial.startsWith(publicKeyIdPrefix)) {
    throw new OptionsError(
      'serial',
      "serial is a PUB_KEY_ID_…, which names the platform's key and belongs into certs; serial is that of the merchant's own certificate.",
    );
  }
  if (typeof serial !== 'string' || !/^[0-9A-Fa-f]{1,64}$/.test(serial)) {
    throw new OptionsError(
      'serial',
      "serial must be the merchant certificate's serial as a string of hex digits.",
    );
  }
  return normalizeSerial(serial);
}

function readApiv3Key(value: unknown): (() => string) | null {
  if (value === undefined) return null;
  if (typeof value !== 'string' || Buffer.byteLength(value) !== apiv3KeyByteLength) {
    throw new OptionsError('apiv3Key', `apiv3Key must be a string of exactly ${apiv3KeyByteLength} bytes.`);
  }
  return () => value;
}

function readBaseUrl(value: unknown): { origin: string; basePath: string } {
  const url = parseUrl(value);
  if (url === null) {
    throw new OptionsError('baseUrl', `baseUrl must be a whole address, for example ${baseUrlDefault}.`);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new OptionsError('baseUrl', 'baseUrl must begin with https:// or http://.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new OptionsError('baseUrl', 'baseUrl must not hold a user name or password.');
  }
  if (url.search !== '' || url.hash !== '') {
    throw new OptionsError('baseUrl', 'baseUrl must not have a query or a fragment.');
  }
  return { origin: url.origin, basePath: url.pathname.replace(/\/+$/, '') };
}

function parseUrl(value: unknown): URL | null {
  if (!(typeof value === 'string' || value instanceof URL)) return null;
  try {
    return new URL(value);
  } catch {
    return null;
  }
}

function readTimeoutMs(value: unknown): number {
  const fault = timeoutFault(value);
  if (fault !== null) throw new OptionsError('timeoutMs', fault);
  // The cast holds: whatever is not a number was just refused.
  return value as number;
}

function readUserAgent(value: unknown): string {
  const own = userAgentOf(process.version);
  if (value === undefined) return own;
  if (typeof value !== 'string' || !/^[!-~]+( [!-~]+)*$/.test(value)) {
    throw new OptionsError(
      'userAgent',
      'userAgent must be words of visible ASCII characters, for example shop/1.4.',
    );
  }
  return `${value} ${own}`;
}

function readTransport(value: unknown): Transport {
  if (value === undefined) return createNodeTransport();
  if (typeof value !== 'function') {
    throw new OptionsError(
      'transport',
      'transport must be a function from a request to a promise of its answer.',
    );
  }
  // The cast holds as far as it can be known before the first call.
  return value as Transport;
}
