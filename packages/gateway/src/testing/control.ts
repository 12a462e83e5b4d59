/**
 * For tests: the hand at the controls. It asks a control operation from this machine, and lets an answer through only
 * when the contract describes it.
 */
import { contract, type AnswerOf, type Contract, type OperationId } from '@hufu/contract';
import { expect } from 'vitest';
import type { GatewayRequest } from '../pipeline/message.ts';
import { ownHeaderNames } from '../pipeline/own-headers.ts';
import type { Serve } from '../pipeline/serve.ts';
import {
  expectDeclaredRefusal,
  expectDescribed,
  readAnswer,
  targetOf,
  type Answered,
  type Asking,
  type RefusedAnswer,
} from './merchant.ts';

export class ControlHand {
  readonly #serve: Serve;

  constructor(serve: Serve) {
    this.#serve = serve;
  }

  /** The body of a successful answer; `null` for a 204. */
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

  /** Any answer, once its shape is known to be right. */
  async call(id: OperationId, asking: Asking = {}): Promise<Answered> {
    const answered = readAnswer(await this.#serve(requestOf(id, asking)));
    if (answered.status < 300) expectDescribed(id, answered);
    else expectDeclaredRefusal(id, answered);
    return answered;
  }
}

function requestOf(id: OperationId, asking: Asking): GatewayRequest {
  const { json, headers = {} } = asking;
  return {
    method: contract[id].method,
    target: targetOf(id, asking),
    headers: {
      accept: 'application/json',
      host: '127.0.0.1:7700',
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: Buffer.from(json === undefined ? '' : JSON.stringify(json)),
    remoteAddress: '127.0.0.1',
  };
}
