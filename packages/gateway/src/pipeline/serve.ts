/**
 * The gateway's one straight line: a request comes in as raw bytes and goes out as an answer. The order of the steps
 * is the platform's as it was seen from outside; each step is a file of its own. Nothing here knows a framework.
 */
import {
  errors,
  operations as contractOperations,
  type OperationId,
  type Readings,
  type Text,
} from '@hufu/contract';
import { headerNames } from '@hufu/protocol';

import type { Explanations } from '../explain/explanations.ts';
import type { AnswerFault } from '../faults/fault.ts';
import type { Faults } from '../faults/faults.ts';
import { refuseByFault, strikeAnswer } from '../faults/strike-answer.ts';
import { createTeachingRate } from '../explain/teaching-rate.ts';
import type { Handlers, PageKind } from '../operations/operation.ts';
import type { Clock, Log, Random, Timer } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import type { Merchant, World } from '../world.ts';
import { authenticate } from './authenticate.ts';
import { guardControl } from './guard-control.ts';
import { languageOf } from './language.ts';
import { createMatch, type Match } from './match.ts';
import type { GatewayAnswer, GatewayRequest } from './message.ts';
import { preferredPage } from './preferred-page.ts';
import { printNothingHere, printRefusal, printReply, type AnyReply } from './print-reply.ts';
import { printRequestId, requestIdBytes } from './request-id.ts';
import { requireHeaders } from './require-headers.ts';
import { requireMode } from './require-mode.ts';
import { chooseSigner, leaveUnsigned, signAnswer, type Signer } from './sign-answer.ts';
import { teach } from './teach.ts';
import { readInput, type Input } from './validate.ts';
import { addNotice, type Visit } from './visit.ts';

/** What the pipeline is made of. */
export interface ServeParts {
  readonly world: World;
  /** The platform's time: which certificate signs goes by it. */
  readonly clock: Clock;
  /** Real time: signatures are fresh or stale by it, whatever the platform's own clock says. */
  readonly wall: Clock;
  readonly random: Random;
  readonly log: Log;
  /** What carries out each operation of the contract. */
  readonly operations: Handlers;
  readonly explanations: Explanations;
  readonly faults: Faults;
  /** Answers paths that are no operations of the contract; `null` for what is not there either. */
  readonly beside: (request: GatewayRequest) => Promise<GatewayAnswer | null>;
  /** Makes answers wait, where a fault asks for it. */
  readonly timer: Timer;
  /** Carries out what has become due, so that nobody is answered from before it. */
  readonly settle: () => Promise<void>;
  /** How the platform's conflicting texts are read. */
  readonly readings: () => Readings;
  /** Whether what is otherwise tolerated with a notice is refused. Default is no. */
  readonly strict?: boolean;
  /** The gateway's own address without a slash at its end. Asked at each 401, so it may be known late. */
  readonly baseUrl: () => string;
  /** What opens the control operations to other machines. Default: nothing does. */
  readonly controlToken?: string;
}

/** Answers one request. Never rejects. */
export type Serve = (request: GatewayRequest) => Promise<GatewayAnswer>;

/** The parts, and what the pipeline adds to them. */
interface Pipeline extends ServeParts {
  readonly mayAsk: () => boolean;
}

/** Puts the pipeline together. */
export function createServe(given: ServeParts): Serve {
  const match = createMatch(contractOperations);
  const parts: Pipeline = { ...given, mayAsk: createTeachingRate(given.wall) };

  return async (request) => {
    const startedAt = parts.wall.nowMs();
    const nameBytes = parts.random.bytes(requestIdBytes);
    const found = match(request.method, request.target);
    const answer =
      found.kind === 'found'
        ? await serveOperation({ request, nameBytes, ...found }, parts)
        : await serveElse({ request, nameBytes, found }, parts);
    logRequest(parts, request, { answer, startedAt });
    return answer;
  };
}

/** A request, and the bytes that it is named by. */
interface Named {
  readonly request: GatewayRequest;
  readonly nameBytes: Buffer;
}

function serveOperation(
  { request, nameBytes, operation, path }: Named & Extract<Match, { kind: 'found' }>,
  parts: Pipeline,
): Promise<GatewayAnswer> {
  const language = languageOf(request.headers['accept-language']);
  const visit: Visit = { request, operation, path, language, nameBytes, notices: [] };
  return operation.surface === 'control' ? serveControl(visit, parts) : servePlatform(visit, parts);
}

interface NotFound extends Named {
  readonly found: Exclude<Match, { kind: 'found' }>;
}

/** What is no operation: answered beside the pipeline, or not there, or there under another method. */
async function serveElse({ request, nameBytes, found }: NotFound, parts: Pipeline): Promise<GatewayAnswer> {
  if (found.kind === 'wrong-method') {
    return leaveUnsigned(printNothingHere(405, nameBytes, [['Allow', found.allowed.join(', ')]]));
  }
  return (await parts.beside(request)) ?? leaveUnsigned(printNothingHere(404, nameBytes, []));
}

/** A signed request of a merchant. What is refused once the merchant is known is signed as well: our choice. */
async function servePlatform(visit: Visit, parts: Pipeline): Promise<GatewayAnswer> {
  const { request, operation } = visit;
  let signer: Signer | null = null;
  let faults: readonly AnswerFault[] = [];
  try {
    requireHeaders(request.headers);
    const { merchant } = authenticate(request, parts);
    const requested = request.headers[headerNames.serial.toLowerCase()];
    signer = chooseSigner(parts.world, { merchant, requested, nowMs: parts.clock.nowMs() });
    requireMode(operation, merchant);
    faults = parts.faults.ofAnswer({ mchid: merchant.mchid, operation });
    refuseByFault(faults);
    const input = readInput(request, inputOptions(visit, parts));
    await parts.settle();
    const reply = await handlerOf(visit, parts)(callOf(visit, input, { merchant }));
    return await strikeAnswer(await signAnswer(printReply(visit, reply), signer, parts), faults, parts);
  } catch (error) {
    return strikeAnswer(await answerRefusal(visit, parts, { error, signer }), faults, parts);
  }
}

/** An unsigned request of somebody on this machine, or with the token. */
async function serveControl(visit: Visit, parts: Pipeline): Promise<GatewayAnswer> {
  try {
    guardControl(visit.request, parts.controlToken);
    const input = readInput(visit.request, inputOptions(visit, parts));
    await parts.settle();
    const prefers = preferredPage(visit.request.headers['accept']);
    return leaveUnsigned(printReply(visit, await handlerOf(visit, parts)(callOf(visit, input, { prefers }))));
  } catch (error) {
    return answerRefusal(visit, parts, { error, signer: null });
  }
}

interface Caught {
  readonly error: unknown;
  /** `null` until the merchant is known. */
  readonly signer: Signer | null;
}

async function answerRefusal(
  visit: Visit,
  parts: Pipeline,
  { error, signer }: Caught,
): Promise<GatewayAnswer> {
  const refusal = error instanceof Refusal ? error : ownFault(visit, parts, error);
  const unsigned = printRefusal(visit, refusal);
  if (signer !== null) return signAnswer(unsigned, signer, parts);
  if (refusal.code !== 'SIGN_ERROR') return leaveUnsigned(unsigned);

  const { request, operation, language } = visit;
  const { world } = parts;
  const nowMs = parts.wall.nowMs();
  const refused = { request, refusal, world, nowMs, requestId: unsigned.requestId, template: operation.path };
  return leaveUnsigned({ ...unsigned, headers: [...unsigned.headers, teach(refused, parts, language)] });
}

/** A bug of ours, logged whole. Stacks hold no values of requests, keys or rows. */
function ownFault(visit: Visit, parts: ServeParts, error: unknown): Refusal {
  const refusal = new Refusal('SYSTEM_ERROR', {
    rule: 'own-fault',
    message: errors.SYSTEM_ERROR.message,
  });
  parts.log({
    level: 'error',
    event: 'own-fault',
    message: stackOf(error),
    facts: { operation: visit.operation.id, requestId: printRequestId(visit.nameBytes, refusal.rule) },
  });
  return refusal;
}

/** How many causes of an error are followed. */
const causesMax = 5;

function stackOf(error: unknown): string {
  const stacks: string[] = [];
  let current = error;
  while (current instanceof Error && stacks.length < causesMax) {
    stacks.push(current.stack ?? current.message);
    current = current.cause;
  }
  return stacks.length === 0
    ? `Something that is no error was thrown: ${typeof error}`
    : stacks.join('\nCaused by: ');
}

function inputOptions(visit: Visit, { strict = false, readings }: ServeParts) {
  const { operation, path } = visit;
  return { operation, path, strict, readings: readings(), notice: (text: Text) => addNotice(visit, text) };
}

/** What all handlers have in common, once it is forgotten which operation is called. */
type AnyHandler = (call: AnyCall) => Promise<AnyReply>;
type AnyCall = ReturnType<typeof callOf>;

function handlerOf({ operation }: Visit, { operations }: ServeParts): AnyHandler {
  // The casts hold: the operation is one of the contract's, whose ids are the table's keys, and the call is made of
  // input that was checked against that same operation.
  return operations[operation.id as OperationId] as unknown as AnyHandler;
}

function callOf(visit: Visit, input: Input, who: { merchant: Merchant } | { prefers: PageKind }) {
  return {
    ...input,
    ...who,
    language: visit.language,
    requestId: printRequestId(visit.nameBytes, null),
    notice: (text: Text): void => addNotice(visit, text),
    refuse: (...reason: ConstructorParameters<typeof Refusal>): never => {
      throw new Refusal(...reason);
    },
  };
}

interface Served {
  readonly answer: GatewayAnswer;
  readonly startedAt: number;
}

/** Says what was asked and answered. The query may name people, so only the path is told. */
function logRequest({ log, wall }: ServeParts, request: GatewayRequest, { answer, startedAt }: Served): void {
  const path = request.target.split('?', 1)[0] ?? '';
  const [, requestId = null] = answer.headers.find(([name]) => name === headerNames.requestId) ?? [];
  log({
    level: 'info',
    event: 'request',
    message: `${request.method} ${path} ${answer.status}`,
    facts: { status: answer.status, requestId, durationMs: wall.nowMs() - startedAt },
  });
}
