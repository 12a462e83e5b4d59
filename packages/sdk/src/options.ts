/**
 * The client's options: checked once, in a fixed order, one sentence for each fault; then copied and frozen.
 *
 * No message holds a key. Nothing is read from the environment.
 */
import type { KeyObject } from 'node:crypto';

import { headerNames } from '@hufu/protocol';
import type { KeyInput } from '@hufu/protocol';

import { createNodeTransport } from './adapters/node-transport.ts';
import { systemClock } from './adapters/system-clock.ts';
import type { Clock } from './adapters/system-clock.ts';
import { createSystemRandom } from './adapters/system-random.ts';
import type { Random } from './adapters/system-random.ts';
import { systemTimer } from './adapters/system-timer.ts';
import type { CallTimer } from './timer.ts';
import { readPlaces } from './base-url.ts';
import type { CertificateCache } from './certificates/certificate-cache.ts';
import { OptionsError } from './errors.ts';
import { createHosts } from './hosts.ts';
import type { Hosts } from './hosts.ts';
import { readIdentity } from './identity.ts';
import { readKeyOptions } from './key-options.ts';
import type { KeySettings } from './key-options.ts';
import {
  bodyTimeoutMsDefault,
  connectTimeoutMsDefault,
  headersTimeoutMsDefault,
  retriesDefault,
  retriesFault,
  timeoutFault,
  timeoutMsDefault,
} from './limits.ts';
import { readPort } from './option-readers.ts';
import type { Signer } from './signer.ts';
import type { StepLimits, Transport } from './transport.ts';
import { userAgentOf } from './user-agent.ts';
import type { ValidateRequest } from './validate-request.ts';

/** What a client is created with. */
export interface ClientOptions {
  /** The merchant's number (商户号), in digits. In partner mode the partner's (服务商), never a sub-merchant's. */
  readonly mchid: string;
  /** The serial of the merchant's API certificate (商户API证书序列号), in hex, either case. Not needed with `certificate`. */
  readonly serial?: string | undefined;
  /** The private key of that certificate (商户API私钥): PEM text, PEM or DER bytes, a `file://` address, a KeyObject. */
  readonly privateKey?: KeyInput | undefined;
  /** Signs in place of `privateKey`, for a KMS or an HSM. What the platform sealed for the merchant stays sealed. */
  readonly signer?: Signer | undefined;
  /** The merchant's API certificate (商户API证书, `apiclient_cert.pem`). With it serial and key are checked to belong to it. */
  readonly certificate?: Exclude<KeyInput, KeyObject> | undefined;
  /**
   * The platform's keys that sign the answers, by serial: certificates (微信支付平台证书) under their serial in hex,
   * public keys (微信支付公钥) under their `PUB_KEY_ID_…`. Each in any form that `privateKey` takes. Several at once
   * are fine, as during a switch: requests ask for the first public key, or else for the newest certificate. May be
   * left out by a merchant with certificates: the APIv3 key alone then fetches them.
   */
  readonly certs?: Readonly<Record<string, KeyInput>> | undefined;
  /** The APIv3 key (APIv3密钥), 32 bytes of text; needed to open what the platform encrypts. */
  readonly apiv3Key?: string | undefined;
  /**
   * Whether the platform's certificates are downloaded: before the first call where there is no key, then every ten
   * hours, and when an answer names one that is unknown, once a minute at most. Needs `apiv3Key`. Default: true when
   * there is an `apiv3Key` and `certs` is left out or holds a certificate. A merchant in public-key mode has none.
   */
  readonly downloadCertificates?: boolean | undefined;
  /** Keeps downloaded certificates beyond this process, still sealed. Default: none. */
  readonly certificateCache?: CertificateCache | undefined;
  /**
   * Who issues the platform's certificates, as PEM text or bytes; a downloaded certificate must be
   * issued by one of them, or be one of them. Default: the seal by the APIv3 key is proof enough.
   */
  readonly rootCertificates?: readonly (string | Uint8Array)[] | undefined;
  /**
   * Where the platform is. A path in it is kept, and is signed: `https://api.mch.weixin.qq.com/hk`.
   * Default: `https://api.mch.weixin.qq.com`.
   */
  readonly baseUrl?: string | URL | undefined;
  /**
   * Where the platform is when `baseUrl` cannot be reached; null for nowhere. The main address is gone back to after a
   * minute. Default: `https://api2.wechatpay.cn` for the default `baseUrl`, none for any other.
   */
  readonly backupUrl?: string | URL | null | undefined;
  /** How long one call may take in all, in milliseconds, 1 to 600,000. Default: 30,000 (30 seconds). */
  readonly timeoutMs?: number | undefined;
  /** How long a connection may take to come about, in milliseconds. Default: 5,000. Nothing is sent before. */
  readonly connectTimeoutMs?: number | undefined;
  /** How long one attempt may wait for the answer's headers, in milliseconds. Default: 10,000. */
  readonly headersTimeoutMs?: number | undefined;
  /** How long an answer may fall silent in the middle, in milliseconds. Default: 10,000. */
  readonly bodyTimeoutMs?: number | undefined;
  /**
   * How often a call is repeated at most, 0 to 10; 0 is never. Default: 2. Only what cannot happen twice by it is
   * repeated, each time signed afresh: any call that was not sent or that was refused with a signed 429; and a GET or an
   * idempotent operation after a lost answer, 502, 503, 504 and SYSTEM_ERROR.
   */
  readonly retries?: number | undefined;
  /** Stands in front of the SDK's own `User-Agent`, for example `lesson-shop/1.4`. Visible ASCII. */
  readonly userAgent?: string | undefined;
  /** Carries requests in place of `node:http`. The blocking verbs of `@hufu/sdk/sync` always use their own. */
  readonly transport?: Transport | undefined;
  /** The time, in place of this machine's. */
  readonly clock?: Clock | undefined;
  /** Chance, in place of this machine's. */
  readonly random?: Random | undefined;
  /** Waits between attempts, in place of this machine's timer. */
  readonly timer?: CallTimer | undefined;
  /** Looks at each request before it is signed: `createValidator()` of `@hufu/sdk/validate`. Default: nobody does. */
  readonly validate?: ValidateRequest | undefined;
}

/** What the options come to: complete, parsed, frozen. */
export interface Settings extends KeySettings {
  readonly mchid: string;
  readonly serial: string;
  readonly signer: Signer;
  /** Opens what the platform sealed for the merchant; null where a signer keeps it. */
  readonly privateKey: KeyObject | null;
  readonly hosts: Hosts;
  /** What stands before every path: empty, or `/hk` and the like, without a trailing slash. */
  readonly basePath: string;
  readonly timeoutMs: number;
  readonly stepLimits: StepLimits;
  readonly retries: number;
  /** The headers that every request has. */
  readonly headers: Readonly<Record<string, string>>;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly random: Random;
  readonly timer: CallTimer;
  readonly validate: ValidateRequest | null;
}

const optionNames: ReadonlySet<string> = new Set<keyof ClientOptions>([
  'mchid',
  'serial',
  'privateKey',
  'signer',
  'certificate',
  'certs',
  'apiv3Key',
  'downloadCertificates',
  'certificateCache',
  'rootCertificates',
  'baseUrl',
  'backupUrl',
  'timeoutMs',
  'connectTimeoutMs',
  'headersTimeoutMs',
  'bodyTimeoutMs',
  'retries',
  'userAgent',
  'transport',
  'clock',
  'random',
  'timer',
  'validate',
]);

/**
 * The settings for a client. Checks in this order: the object, unknown names, then each option in the order of
 * {@link ClientOptions}, `certificate` before what must belong to it.
 *
 * @throws OptionsError with the option's name and the rule; never with the value of a secret.
 */
export function checkOptions(options: unknown): Settings {
  const given = requireObject(options);
  refuseUnknownNames(given);

  const { mchid, serial, signer, privateKey } = readIdentity(given);
  const { platformKeys, book, apiv3Key } = readKeyOptions(given, { serial, privateKey });
  const { origins, basePath } = readPlaces(given['baseUrl'], given['backupUrl']);
  const timeoutMs = readTimeoutMs(given, 'timeoutMs', timeoutMsDefault);
  const stepLimits = Object.freeze({
    connectMs: readTimeoutMs(given, 'connectTimeoutMs', connectTimeoutMsDefault),
    headersMs: readTimeoutMs(given, 'headersTimeoutMs', headersTimeoutMsDefault),
    bodyMs: readTimeoutMs(given, 'bodyTimeoutMs', bodyTimeoutMsDefault),
  });
  const retries = readRetries(given['retries'] ?? retriesDefault);
  const headers = Object.freeze({
    [headerNames.accept]: 'application/json',
    [headerNames.userAgent]: readUserAgent(given['userAgent']),
  });
  // The casts below hold as far as they can be known before the first call.
  return Object.freeze({
    mchid,
    serial,
    signer,
    privateKey,
    platformKeys,
    book,
    apiv3Key,
    hosts: createHosts(origins),
    basePath,
    timeoutMs,
    stepLimits,
    retries,
    headers,
    transport: (readFunction(given, 'transport') as Transport | null) ?? createNodeTransport(),
    ...readPorts(given),
    validate: readFunction(given, 'validate') as ValidateRequest | null,
  });
}

function readPorts(given: Readonly<Record<string, unknown>>): Pick<Settings, 'clock' | 'random' | 'timer'> {
  return {
    clock: readPort<Clock>(given, { option: 'clock', method: 'nowMs', otherwise: systemClock }),
    random: readPort<Random>(given, { option: 'random', method: 'bytes', otherwise: createSystemRandom() }),
    timer: readPort<CallTimer>(given, { option: 'timer', method: 'elapsedMs', otherwise: systemTimer }),
  };
}

function requireObject(options: unknown): Readonly<Record<string, unknown>> {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new OptionsError(
      'options',
      'createClient needs an object with mchid, serial, privateKey and certs or apiv3Key.',
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

function readTimeoutMs(given: Readonly<Record<string, unknown>>, option: string, otherwise: number): number {
  const value = given[option] ?? otherwise;
  const fault = timeoutFault(option, value);
  if (fault !== null) throw new OptionsError(option, fault);
  // The cast holds: whatever is not a number was just refused.
  return value as number;
}

function readRetries(value: unknown): number {
  const fault = retriesFault(value);
  if (fault !== null) throw new OptionsError('retries', fault);
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

/** A function, or null when none is given. What it takes and gives cannot be known before the first call. */
function readFunction(given: Readonly<Record<string, unknown>>, option: 'transport' | 'validate'): unknown {
  const value = given[option];
  if (value === undefined) return null;
  if (typeof value !== 'function') throw new OptionsError(option, functionRules[option]);
  return value;
}

const functionRules = {
  transport: 'transport must be a function from a request to a promise of its answer.',
  validate: 'validate must be a function; createValidator() of @hufu/sdk/validate makes one.',
};
