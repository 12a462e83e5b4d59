/**
 * For tests: a merchant's hand. It signs a request, gives it to a gateway without a port, and lets an answer through
 * only when the platform's signature holds and the contract describes the answer: whatever a test then looks at, these
 * were looked at before.
 */
import type { KeyObject } from 'node:crypto';
import { contract, errors, validate } from '@hufu/contract';
import type { AnswerOf, Contract, ErrorCode, Operation, OperationId } from '@hufu/contract';
import {
  answerMessage,
  freshness,
  headerNames,
  parsePrivateKey,
  parsePublicKey,
  printAuthorization,
  printNonce,
  requestMessage,
  sign,
  signatureScheme,
  verify,
} from '@hufu/protocol';
import { expect } from 'vitest';
import { systemClock } from '../adapters/system-clock.ts';
import { systemRandom } from '../adapters/system-random.ts';
import type { GatewayAnswer, GatewayRequest } from '../pipeline/message.ts';
import { ownHeaderNames } from '../pipeline/own-headers.ts';
import type { Serve } from '../pipeline/serve.ts';
import type { MerchantRecord, WorldRecord } from '../store/store.ts';
import { mayRefuseBy } from './may-refuse-by.ts';

/** What is asked, beside the operation. */
export interface Asking {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** The body, sent as compact JSON; none when it is left out. */
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer whose signature held. */
export interface Answered {
  readonly status: number;
  /** By their exact names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  readonly data: unknown;
}

/** An answer that says no. */
export interface RefusedAnswer {
  readonly status: number;
  /** The rule's name, from `Hufu-Rule`. */
  readonly rule: string | undefined;
  readonly code: ErrorCode;
  readonly message: string;
  readonly detail?: unknown;
}

export class MerchantHand {
  readonly record: MerchantRecord;
  readonly #world: WorldRecord;
  readonly #serve: Serve;
  readonly #privateKey: KeyObject;
  readonly #serial: string;

  constructor(mchid: string, world: WorldRecord, serve: Serve) {
    const record = world.merchants.find((merchant) => merchant.mchid === mchid);
    const certificate = record?.certificates[0];
    if (record === undefined || certificate === undefined) throw new Error(`There is no merchant ${mchid}.`);
    this.record = record;
    this.#world = world;
    this.#serve = serve;
    this.#privateKey = parsePrivateKey(certificate.privateKeyPem);
    this.#serial = certificate.serial;
  }

  /** The body of a successful answer. */
  async answer<Id extends OperationId>(id: Id, asking: Asking = {}): Promise<AnswerOf<Contract[Id]>> {
    const answered = await this.call(id, asking);
    expect(answered.status, answered.body.toString()).toBe(contract[id].answer.status);
    return answered.data as AnswerOf<Contract[Id]>; // `call` held it against that very schema
  }

  /** What a refused request is told. */
  async refusal(id: OperationId, asking: Asking = {}): Promise<RefusedAnswer> {
    const { status, headers, data } = await this.call(id, asking);
    expect(status, JSON.stringify(data)).toBeGreaterThanOrEqual(400);
    const body = data as Omit<RefusedAnswer, 'status' | 'rule'>; // `call` looked at it
    return { ...body, status, rule: headers.get(ownHeaderNames.rule) };
  }

  /** Any answer, once its signature and its shape are known to be right. */
  async call(id: OperationId, asking: Asking = {}): Promise<Answered> {
    const answered = readAnswer(await this.#serve(await this.sign(id, asking)));
    this.#expectSignature(answered);
    if (answered.status < 300) expectDescribed(id, answered);
    else expectDeclaredRefusal(id, answered);
    return answered;
  }

  /** The signed request, as it would come off the wire. */
  async sign(
    id: OperationId,
    { path = {}, query = {}, json, headers = {} }: Asking,
  ): Promise<GatewayRequest> {
    const { method } = contract[id];
    const target = targetOf(id, { path, query });
    const body = Buffer.from(json === undefined ? '' : JSON.stringify(json));
    const timestamp = String(Math.floor(systemClock.nowMs() / 1000));
    const nonce = printNonce(systemRandom.bytes(16));
    const signature = await sign(
      requestMessage({ method, target, timestamp, nonce, body }),
      this.#privateKey,
    );
    const { mchid } = this.record;
    return {
      method,
      target,
      headers: {
        authorization: printAuthorization({ mchid, serial: this.#serial, timestamp, nonce, signature }),
        accept: 'application/json',
        'user-agent': 'hufu-test',
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body,
      remoteAddress: '127.0.0.1',
    };
  }

  #expectSignature({ headers, body }: Answered): void {
    const timestamp = headers.get(headerNames.timestamp) ?? '';
    const nonce = headers.get(headerNames.nonce) ?? '';
    const serial = headers.get(headerNames.serial) ?? '';
    expect(freshness(timestamp, systemClock.nowMs())).toEqual({ fresh: true });
    expect(headers.get(headerNames.signatureType)).toBe(signatureScheme);
    const signature = headers.get(headerNames.signature) ?? '';
    expect(verify(answerMessage({ timestamp, nonce, body }), signature, this.#platformKey(serial))).toBe(
      'valid',
    );
  }

  #platformKey(serial: string): KeyObject {
    const { platformPublicKey } = this.record;
    if (serial === platformPublicKey.id) return parsePublicKey(platformPublicKey.publicKeyPem);
    const certificate = this.#world.platformCertificates.find((one) => one.serial === serial);
    if (certificate === undefined)
      throw new Error(`The answer is signed with the unknown serial "${serial}".`);
    return parsePublicKey(certificate.certificatePem);
  }
}

/** An answer with its JSON read and its headers by name; nothing is verified. */
export function readAnswer({ status, headers, body }: GatewayAnswer): Answered {
  const data: unknown = body.length === 0 ? null : JSON.parse(body.toString());
  return { status, headers: new Map(headers), body, data };
}

/** Fails unless the contract describes this successful answer. */
export function expectDescribed(id: OperationId, { status, data }: Answered): void {
  const { answer }: Operation = contract[id];
  expect(status).toBe(answer.status);
  if (answer.body === null) return expect(data).toBeNull();
  expect(validate(answer.body, data, 'body')).toEqual({ ok: true, value: data });
}

/** Fails unless the operation declares this refusal. */
export function expectDeclaredRefusal(id: OperationId, { status, headers, data }: Answered): void {
  const described: Operation = contract[id];
  const { code } = data as { readonly code: ErrorCode }; // the next line is what makes it one
  expect(described.errors).toContain(code);
  expect(status).toBe(errors[code].status);
  expect(data).toMatchObject({ message: expect.stringMatching(/./) });
  const rule = headers.get(ownHeaderNames.rule) ?? '';
  expect(mayRefuseBy(described, rule), rule).toBe(true);
}

/** Where a request of the operation goes. */
export function targetOf(id: OperationId, { path = {}, query = {} }: Asking): string {
  return `${fill(contract[id].path, path)}${printQuery(query)}`;
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${template} needs a value for ${name}.`);
    return encodeURIComponent(value);
  });
}

function printQuery(query: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(query).toString();
  return text === '' ? '' : `?${text}`;
}
