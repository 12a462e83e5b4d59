/**
 * For tests: a small world in memory with real keys, a merchant's hand that signs, and handlers that answer what they
 * were asked. The keys are made once for each test file.
 */
import { Faults } from '../../faults/faults.ts';
import { systemTimer } from '../../adapters/system-timer.ts';
import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { contract, defaultReadings, type OperationId } from '@hufu/contract';
import { printAuthorization, requestMessage, signSync } from '@hufu/protocol';

import { createExplanations, type Explanations } from '../../explain/explanations.ts';
import type { Handlers } from '../../operations/operation.ts';
import type { LogEntry, Random } from '../../ports.ts';
import type { Merchant, World } from '../../world.ts';
import type { GatewayRequest } from '../message.ts';
import { createServe, type Serve, type ServeParts } from '../serve.ts';

/** When tests begin: 2023-11-14T22:13:20Z. */
export const testStartMs = 1_700_000_000_000;

const yearMs = 365 * 86_400_000;

/** A merchant with the private key that the gateway does not have. */
export interface TestMerchant {
  readonly merchant: Merchant;
  readonly mchid: string;
  readonly serial: string;
  readonly privateKey: KeyObject;
}

function newKeys() {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

function newMerchant(mchid: string, role: Merchant['role'], serial: string): TestMerchant {
  const { publicKey, privateKey } = newKeys();
  const certificate = {
    serial,
    publicKey,
    effectiveAt: testStartMs - yearMs,
    expiresAt: testStartMs + yearMs,
  };
  const id = `PUB_KEY_ID_0${mchid}`;
  const merchant: Merchant = {
    mchid,
    role,
    appids: [`wx${mchid}`],
    apiv3Key: '0123456789abcdef0123456789ABCDEF',
    certificates: new Map([[serial, certificate]]),
    platformPublicKey: { id, privateKey: newKeys().privateKey },
    publicKeyPermille: 1000,
  };
  return { merchant, mchid, serial, privateKey };
}

export const partner = newMerchant('1900000100', 'partner', 'A'.repeat(38) + '01');
export const direct = newMerchant('1900000200', 'direct', 'B'.repeat(38) + '02');
export const subMchid = '1900000109';

const platform = newKeys();
export const platformPublicKey = platform.publicKey;
export const platformSerial = 'C'.repeat(38) + '03';

/** The partner, the direct merchant, one sub-merchant, one platform certificate. */
export const testWorld: World = {
  merchants: [partner.merchant, direct.merchant],
  merchant: (mchid) => testWorld.merchants.find((merchant) => merchant.mchid === mchid),
  subMerchants: [{ mchid: partner.mchid, subMchid, subAppids: ['wxsub'] }],
  subMerchant: (mchid, sub) =>
    testWorld.subMerchants.find((link) => link.mchid === mchid && link.subMchid === sub),
  service: () => undefined,
  user: () => undefined,
  platformCertificates: [
    {
      serial: platformSerial,
      privateKey: platform.privateKey,
      certificatePem: '',
      effectiveAt: testStartMs - yearMs,
      expiresAt: testStartMs + yearMs,
      signsFrom: 0,
    },
  ],
};

/** Bytes that look random and are the same in every run. */
export function seededRandom(): Random {
  let count = 0;
  return {
    bytes(length) {
      const digest = createHash('sha512')
        .update(`seed ${(count += 1)}`)
        .digest();
      return digest.subarray(0, length);
    },
  };
}

/** A gateway's desk: the pipeline, and everything that a test reads or moves. */
export interface Desk {
  readonly serve: Serve;
  /** Real time as the gateway sees it, milliseconds; a test may move it. */
  readonly wall: { ms: number };
  readonly log: readonly LogEntry[];
  readonly explanations: Explanations;
  /** The calls that reached a handler. */
  readonly calls: readonly { readonly id: OperationId; readonly call: Readonly<Record<string, unknown>> }[];
}

/** Puts the pipeline together over the test world. */
export function newDesk(parts: Partial<ServeParts> = {}): Desk {
  const wall = { ms: testStartMs };
  const log: LogEntry[] = [];
  const calls: Desk['calls'][number][] = [];
  const explanations = createExplanations(seededRandom());
  const serve = createServe({
    world: testWorld,
    wall: { nowMs: () => wall.ms },
    clock: { nowMs: () => wall.ms },
    random: seededRandom(),
    log: (entry) => log.push(entry),
    operations: handlersThat((id, call) => {
      calls.push({ id, call });
      return { status: 200, body: { operation: id } };
    }),
    explanations,
    settle: async () => {},
    readings: () => defaultReadings,
    beside: async () => null,
    faults: new Faults(() => {}),
    timer: systemTimer,
    baseUrl: () => 'http://127.0.0.1:7700',
    ...parts,
  });
  return { serve, wall, log, explanations, calls };
}

/** One handler for all operations. */
export function handlersThat(
  act: (id: OperationId, call: Readonly<Record<string, unknown>>) => unknown,
): Handlers {
  const ids = Object.keys(contract) as OperationId[]; // the contract's own keys
  const entries = ids.map((id) => [id, async (call: Readonly<Record<string, unknown>>) => act(id, call)]);
  return Object.fromEntries(entries) as Handlers; // one for every id; what they return is the test's own affair
}

/** What a test's request is made of. */
export interface Sending {
  readonly method?: string;
  readonly target?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly remoteAddress?: string;
}

/** How it is signed: by default rightly, by the partner. */
export interface Signing {
  readonly by?: TestMerchant;
  /** What stands in the header in place of the signer's own. */
  readonly mchid?: string;
  readonly serial?: string;
  readonly timestamp?: string;
  readonly nonce?: string;
  /** What is signed in place of the right message: the mistake. */
  readonly message?: (right: {
    method: string;
    target: string;
    timestamp: string;
    nonce: string;
    body: Buffer;
  }) => string | Buffer;
  /** What is done to the finished signature. */
  readonly rewrite?: (signature: string) => string;
}

export const certificatesTarget = '/v3/certificates';
export const signPlansTarget = '/v3/payscore/sign-plan/partner/user-sign-plans';
export const planTarget =
  '/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/plan_1?sub_mchid=1900000109';

/** A request as it comes off the wire, unsigned. */
export function request(sending: Sending = {}): GatewayRequest {
  const body = Buffer.from(sending.body ?? '');
  return {
    method: sending.method ?? 'GET',
    target: sending.target ?? certificatesTarget,
    headers: {
      host: '127.0.0.1:7700',
      accept: 'application/json',
      'user-agent': 'hufu-test',
      ...(body.length > 0 ? { 'content-type': 'application/json' } : {}),
      ...sending.headers,
    },
    body,
    remoteAddress: sending.remoteAddress ?? '127.0.0.1',
  };
}

/** The same, with an Authorization. */
export function signed(sending: Sending = {}, signing: Signing = {}): GatewayRequest {
  const plain = request(sending);
  const by = signing.by ?? partner;
  const timestamp = signing.timestamp ?? String(testStartMs / 1000);
  const nonce = signing.nonce ?? 'N0nce0123456789ABCDEFabcdef01234';
  const right = { method: plain.method, target: plain.target, timestamp, nonce, body: plain.body };
  const message = Buffer.from(signing.message?.(right) ?? requestMessage(right));
  const signature = signSync(message, by.privateKey);
  const authorization = printAuthorization({
    mchid: signing.mchid ?? by.mchid,
    serial: signing.serial ?? by.serial,
    timestamp,
    nonce,
    signature: signing.rewrite?.(signature) ?? signature,
  });
  return { ...plain, headers: { authorization, ...plain.headers } };
}
