/**
 * One delivery, in one straight line: choose the target, resolve it, judge every address, seal, sign, send, judge the
 * answer. Whatever a merchant's address, server or network does is an outcome here, never an error.
 */
import { acknowledgeWithinMs, type Text } from '@hufu/contract';
import { isIP } from 'node:net';

import type { Clock, Random, Timer } from '../ports.ts';
import { addressReasons, judgeAddress, type AddressReason } from './address-policy.ts';
import {
  sealNotification,
  signNotification,
  type NotificationContent,
  type NotificationHeaders,
  type NotificationSigner,
} from './seal.ts';
import {
  bareHost,
  chooseTarget,
  heldReasons,
  type HeldReason,
  type Target,
  type TargetPolicy,
} from './target.ts';

/** Names the merchant's own address on a notification that is forwarded to another. */
export const notifyUrlHeader = 'Hufu-Notify-Url';

/** Most addresses of a host that are dialled in turn, as long as nobody listens. */
export const dialsMax = 4;

/** Why there is no answer, or only a part of one. */
export const sendFaults = {
  dns: { zh: '域名解析失败', en: 'The name of the host leads to no address.' },
  refused: { zh: '连接被拒绝，通知地址上没有服务在监听', en: 'Nobody listens at the address.' },
  'connect-timeout': { zh: '连接超时', en: 'No connection came about in time.' },
  timeout: {
    zh: `没有在${acknowledgeWithinMs / 1000}秒内应答`,
    en: `No whole answer came within ${acknowledgeWithinMs / 1000} seconds.`,
  },
  tls: { zh: 'TLS握手失败，或证书不受信任', en: 'TLS failed, or the certificate is not trusted.' },
  reset: { zh: '连接在应答结束前断开', en: 'The connection broke before the answer was whole.' },
  malformed: { zh: '应答不是合法的HTTP报文', en: 'The answer is no well-formed HTTP message.' },
  'too-large': { zh: '应答的Http头过长', en: 'The headers of the answer are too long.' },
} as const satisfies Readonly<Record<string, Text>>;

export type SendFault = keyof typeof sendFaults;

/** What an answer means. */
const answerMeanings = {
  acknowledged: { zh: '商户已确认收到', en: 'The merchant acknowledged it.' },
  'acknowledged-with-fail': {
    zh: '状态码表示成功，应答体却是FAIL：平台只看状态码，不会重发',
    en: 'The status says success and the body says FAIL: the platform goes by the status and sends nothing again.',
  },
  redirected: { zh: '应答是重定向，平台不会跟随', en: 'The answer is a redirect, which is never followed.' },
  'not-acknowledged': {
    zh: '状态码不是2xx，商户没有确认收到',
    en: 'The status is not 2xx: the merchant did not acknowledge it.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Why a delivery came to what it did. An address that may not be dialled is named with `address-` before. */
export type DeliveryReason =
  | keyof typeof answerMeanings
  | SendFault
  | HeldReason
  | `address-${AddressReason}`;

/** A request as it goes out: to this very address, under the name that stands in the URL. */
export interface OutgoingNotification {
  readonly url: URL;
  /** The address that was judged. The network dials it and resolves nothing any more. */
  readonly address: string;
  readonly headers: NotificationHeaders;
  readonly body: Buffer;
  /** Aborts when the time is up. */
  readonly signal: AbortSignal;
}

/** What came back, as it came. */
export interface NotificationAnswer {
  readonly status: number;
  /** In the order and with the case of the wire. */
  readonly headers: NotificationHeaders;
  /** Its beginning, where there was too much of it. */
  readonly body: Buffer;
  /** Whether more came, or should have come, than `body` holds. */
  readonly cut: boolean;
}

/** What sending came to. Durations are milliseconds since the address was dialled. */
export interface SentAnswer {
  /** `null` when the answer was read to its end, or to the limit of what is read. */
  readonly fault: SendFault | null;
  /** The system's own word for the fault, for example `ECONNREFUSED`. */
  readonly cause: string | null;
  /** `null` when no whole head came. With a fault it is what had come by then. */
  readonly answer: NotificationAnswer | null;
  /** Until the connection stood, TLS included; `null` when it never did. */
  readonly connectMs: number | null;
  /** Until the answer's head was there; `null` when it never was. */
  readonly firstByteMs: number | null;
}

/** The port to the network. Neither call rejects for what others do. */
export interface NotificationNetwork {
  /** Every address of a name; empty when it has none. */
  resolve(host: string): Promise<readonly string[]>;
  /** Posts the body, follows nothing, and reuses no connection. */
  send(outgoing: OutgoingNotification): Promise<SentAnswer>;
}

/** A notification that is due, with whose key it is signed and where the merchant wants it. */
export interface DueNotification extends NotificationContent {
  readonly notifyUrl: string;
  readonly signer: NotificationSigner;
  /** What becomes of the headers once they are signed: a fault spoils them. Default is nothing. */
  readonly spoil?: (headers: NotificationHeaders) => NotificationHeaders;
}

export interface DeliverParts {
  readonly policy: TargetPolicy;
  readonly network: NotificationNetwork;
  readonly timer: Timer;
  /** Real time. */
  readonly wall: Clock;
  readonly random: Random;
}

/** All milliseconds; `null` for what was not come to. */
export interface DeliveryTimings {
  /** Until the host's addresses were known; `null` for a host that is an address. */
  readonly resolveMs: number | null;
  readonly connectMs: number | null;
  readonly firstByteMs: number | null;
  readonly totalMs: number;
}

/** What a delivery came to. `held` means that nothing was dialled, and that trying again would change nothing. */
export interface DeliveryOutcome {
  readonly outcome: 'delivered' | 'failed' | 'held';
  readonly reason: DeliveryReason;
  /** The reason in a sentence. */
  readonly says: Text;
  /** The system's own word where the network failed. */
  readonly cause: string | null;
  /** What was dialled last, or would have been; `null` when the URL could not be used. */
  readonly target: { readonly url: string; readonly address: string | null } | null;
  /** What was sent, byte for byte; `null` when nothing was sealed. */
  readonly request: { readonly headers: NotificationHeaders; readonly body: Buffer } | null;
  readonly answer: NotificationAnswer | null;
  readonly timings: DeliveryTimings;
}

/**
 * Delivers once, within `acknowledgeWithinMs` from now, resolving and connecting included. Rejects only for what is
 * ours to get right: a key that cannot seal or sign.
 */
export async function deliver(due: DueNotification, parts: DeliverParts): Promise<DeliveryOutcome> {
  const startedMs = parts.wall.nowMs();
  const time = new AbortController();
  const cancel = parts.timer.after(acknowledgeWithinMs, () => time.abort());
  try {
    const steps = await carryOut(due, parts, time.signal);
    return { ...nothingYet, ...steps, timings: { ...noTimings, ...steps.timings, totalMs: elapsed() } };
  } finally {
    cancel();
  }

  function elapsed(): number {
    return parts.wall.nowMs() - startedMs;
  }
}

/** As far as a delivery came. */
type Steps = Pick<DeliveryOutcome, 'outcome' | 'reason' | 'says'> &
  Partial<Omit<DeliveryOutcome, 'timings'>> & { readonly timings?: Partial<DeliveryTimings> };

const nothingYet = { cause: null, target: null, request: null, answer: null } as const;
const noTimings = { resolveMs: null, connectMs: null, firstByteMs: null } as const;

async function carryOut(due: DueNotification, parts: DeliverParts, signal: AbortSignal): Promise<Steps> {
  const target = chooseTarget(due.notifyUrl, parts.policy);
  if ('held' in target) return { outcome: 'held', reason: target.held, says: heldReasons[target.held] };
  const url = target.url.href;

  const found = await findAddresses(target, parts, signal);
  const [first] = found.addresses;
  if (first === undefined) return { ...failure('dns'), target: { url, address: null }, ...found.spent };
  const refused = found.addresses.find((ip) => judgeAddress(ip, target.addresses) !== 'allowed');
  if (refused !== undefined) return { ...hold(refused, target), ...found.spent };

  const body = sealNotification(due, parts.random);
  const { spoil = (headers) => headers } = due;
  const signed = spoil(await signNotification(body, due.signer, parts));
  const headers = [...signed, ...originalHeader(target)];
  const { address, sent } = await dial(found.addresses, (address) =>
    parts.network.send({ url: target.url, address, headers, body, signal }),
  );
  return {
    ...judgeSent(sent),
    target: { url, address },
    request: { headers, body },
    answer: sent.answer,
    timings: { ...found.spent.timings, connectMs: sent.connectMs, firstByteMs: sent.firstByteMs },
  };
}

interface Found {
  /** Each once; none when the name leads nowhere, or the time is up. */
  readonly addresses: readonly string[];
  readonly spent: { readonly timings: Pick<DeliveryTimings, 'resolveMs'> };
}

async function findAddresses(
  { url }: Target,
  { network, wall }: DeliverParts,
  signal: AbortSignal,
): Promise<Found> {
  const host = bareHost(url);
  if (isIP(host) !== 0) return { addresses: [host], spent: { timings: { resolveMs: null } } };
  const startedMs = wall.nowMs();
  const addresses = await Promise.race([network.resolve(host), emptyWhenAborted(signal)]);
  return {
    addresses: [...new Set(addresses)],
    spent: { timings: { resolveMs: wall.nowMs() - startedMs } },
  };
}

/** The system's resolver cannot be called back, so it is left behind. */
function emptyWhenAborted(signal: AbortSignal): Promise<readonly string[]> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve([]), { once: true });
  });
}

/** A name of this machine often leads to ::1 and 127.0.0.1 while its server listens on one: the next is tried. */
async function dial(
  addresses: readonly string[],
  send: (address: string) => Promise<SentAnswer>,
): Promise<{ readonly address: string; readonly sent: SentAnswer }> {
  const [address = '', ...others] = addresses.slice(0, dialsMax);
  const sent = await send(address);
  return sent.fault === 'refused' && others.length > 0 ? dial(others, send) : { address, sent };
}

function hold(address: string, { url, addresses }: Target): Steps {
  const reason = judgeAddress(address, addresses);
  if (reason === 'allowed') throw new Error(`${address} may be dialled.`);
  const { zh, en } = addressReasons[reason];
  return {
    outcome: 'held',
    reason: `address-${reason}`,
    says: { zh: `${address}${zh}`, en: `${address}: ${en}` },
    target: { url: url.href, address },
  };
}

function judgeSent({
  fault,
  cause,
  answer,
}: SentAnswer): Pick<Steps, 'outcome' | 'reason' | 'says' | 'cause'> {
  if (fault !== null) return { ...failure(fault), cause };
  if (answer === null) throw new Error('The network brought neither an answer nor a fault.');
  const reason = meaningOf(answer);
  const outcome = reason === 'acknowledged' || reason === 'acknowledged-with-fail' ? 'delivered' : 'failed';
  return { outcome, reason, says: answerMeanings[reason] };
}

function failure(fault: SendFault): Pick<Steps, 'outcome' | 'reason' | 'says'> {
  return { outcome: 'failed', reason: fault, says: sendFaults[fault] };
}

function meaningOf({ status, body }: NotificationAnswer): keyof typeof answerMeanings {
  if (status >= 300 && status < 400) return 'redirected';
  if (status < 200 || status > 299) return 'not-acknowledged';
  return saysFail(body) ? 'acknowledged-with-fail' : 'acknowledged';
}

function saysFail(body: Buffer): boolean {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null && 'code' in value && value.code === 'FAIL';
  } catch {
    return false;
  }
}

function originalHeader({ original }: Target): NotificationHeaders {
  return original === null ? [] : [[notifyUrlHeader, visible(original)]];
}

/** What no header can hold is percent-encoded, as it would be in the URL itself. */
function visible(text: string): string {
  return text.replaceAll(/[^\u0021-\u007e]/gu, (letter) =>
    Buffer.from(letter).toString('hex').toUpperCase().replaceAll(/../gu, '%$&'),
  );
}
