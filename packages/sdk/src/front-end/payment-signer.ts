/**
 * Signs what a front end opens a payment with, from the `prepay_id` of an order: in a page inside WeChat, in a mini
 * program, in an app. The signature is the merchant's own, over four lines.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012265144
 */
import type { KeyObject } from 'node:crypto';

import { nonceByteLength, printNonce, sign } from '@hufu/protocol';
import type { KeyInput } from '@hufu/protocol';

import { systemClock } from '../adapters/system-clock.ts';
import type { Clock } from '../adapters/system-clock.ts';
import { createSystemRandom } from '../adapters/system-random.ts';
import type { Random } from '../adapters/system-random.ts';
import { InputError, OptionsError } from '../errors.ts';
import { readMchid, readPort, readPrivateKey } from '../option-readers.ts';

export interface PaymentSignerOptions {
  /** The merchant's number (商户号), in digits. In partner mode the partner's (服务商). */
  readonly mchid: string;
  /** The merchant's private key (商户API私钥), in each form that a client takes. */
  readonly privateKey: KeyInput;
  /** The time, in place of this machine's. */
  readonly clock?: Clock | undefined;
  /** Chance, in place of this machine's. */
  readonly random?: Random | undefined;
}

/** An order that waits for its payment. */
export interface PrepaidOrder {
  /** The AppID under which it was placed, and under which the front end runs. */
  readonly appid: string;
  /** The order's `prepay_id`, valid for two hours. */
  readonly prepayId: string;
}

/** For `WeixinJSBridge.invoke('getBrandWCPayRequest', …)`, `wx.chooseWXPay` and `wx.requestPayment`. */
export interface JsapiPayment {
  readonly appId: string;
  /** Seconds since 1970, as text: the front ends refuse a number. */
  readonly timeStamp: string;
  readonly nonceStr: string;
  /** `prepay_id=…`. */
  readonly package: string;
  readonly signType: 'RSA';
  readonly paySign: string;
}

/** For `PayReq` of the openSDK. */
export interface AppPayment {
  readonly appid: string;
  readonly partnerid: string;
  readonly prepayid: string;
  readonly package: 'Sign=WXPay';
  readonly noncestr: string;
  /** Seconds since 1970, as text. */
  readonly timestamp: string;
  readonly sign: string;
}

export interface PaymentSigner {
  /** For a page inside WeChat, and for a mini program. Rejects with an InputError for what is no order. */
  jsapi(order: PrepaidOrder): Promise<JsapiPayment>;
  /** For an app. Rejects with an InputError for what is no order. */
  app(order: PrepaidOrder): Promise<AppPayment>;
}

const optionNames: ReadonlySet<string> = new Set<keyof PaymentSignerOptions>([
  'mchid',
  'privateKey',
  'clock',
  'random',
]);

/**
 * A signer for one merchant; it keeps the key, parsed once.
 *
 * @throws OptionsError with the option's name and the rule; never with the key.
 */
export function createPaymentSigner(options: PaymentSignerOptions): PaymentSigner {
  const signer = readOptions(options);
  return Object.freeze({
    jsapi: async (order: PrepaidOrder) => {
      const { appid, prepayId } = readOrder(order);
      const packageText = `prepay_id=${prepayId}`;
      const { timestamp, nonce, signature } = await signLines(signer, appid, packageText);
      return {
        appId: appid,
        timeStamp: timestamp,
        nonceStr: nonce,
        package: packageText,
        signType: 'RSA' as const,
        paySign: signature,
      };
    },
    app: async (order: PrepaidOrder) => {
      const { appid, prepayId } = readOrder(order);
      const { timestamp, nonce, signature } = await signLines(signer, appid, prepayId);
      return {
        appid,
        partnerid: signer.mchid,
        prepayid: prepayId,
        package: 'Sign=WXPay' as const,
        noncestr: nonce,
        timestamp,
        sign: signature,
      };
    },
  });
}

interface Signer {
  readonly mchid: string;
  readonly privateKey: KeyObject;
  readonly clock: Clock;
  readonly random: Random;
}

function readOptions(options: unknown): Signer {
  if (typeof options !== 'object' || options === null) {
    throw new OptionsError('options', 'createPaymentSigner needs an object with mchid and privateKey.');
  }
  // The cast holds: any object can be read by names, whatever that then gives.
  const given = options as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).find((name) => !optionNames.has(name));
  if (unknown !== undefined) throw new OptionsError(unknown, `There is no option "${unknown}".`);
  return {
    mchid: readMchid(given['mchid']),
    privateKey: readPrivateKey(given['privateKey']),
    clock: readPort<Clock>(given, { option: 'clock', method: 'nowMs', otherwise: systemClock }),
    random: readPort<Random>(given, { option: 'random', method: 'bytes', otherwise: createSystemRandom() }),
  };
}

function readOrder({ appid, prepayId }: PrepaidOrder): PrepaidOrder {
  return { appid: readLine('appid', appid), prepayId: readLine('prepayId', prepayId) };
}

/** A line break in it would make other lines of what is signed. */
function readLine(option: string, value: unknown): string {
  if (typeof value === 'string' && /^[!-~]+$/.test(value)) return value;
  throw new InputError(`${option} must be a text of visible ASCII characters.`, { option });
}

async function signLines({ privateKey, clock, random }: Signer, appid: string, last: string) {
  const timestamp = String(Math.floor(clock.nowMs() / 1000));
  const nonce = printNonce(random.bytes(nonceByteLength));
  const message = Buffer.from(`${appid}\n${timestamp}\n${nonce}\n${last}\n`);
  return { timestamp, nonce, signature: await sign(message, privateKey) };
}
