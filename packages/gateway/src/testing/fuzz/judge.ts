/**
 * For tests: whether an answer to any request at all is one that the gateway may give. Returns sentences, so that half
 * a million answers can be looked at in the time of a test.
 */
import { contract, errors, operations, validate, type Operation, type OperationId } from '@hufu/contract';
import { answerMessage, headerNames, parsePublicKey, verify } from '@hufu/protocol';
import { languageOf } from '../../pipeline/language.ts';
import { createMatch } from '../../pipeline/match.ts';
import type { GatewayAnswer, GatewayRequest } from '../../pipeline/message.ts';
import { ownHeaderNames } from '../../pipeline/own-headers.ts';
import type { WorldRecord } from '../../store/store.ts';
import { mayRefuseBy } from '../may-refuse-by.ts';

/** The largest refusal, in bytes: whatever a request repeats is shown cut. */
export const refusalBytesMax = 524_288;

/** The largest success that these requests can earn, in bytes. */
export const successBytesMax = 2_097_152;

/** What is known of an answer. */
export interface Judgement {
  readonly faults: readonly string[];
  /** The rule that refused; `null` for a success and for what no operation answers. */
  readonly rule: string | null;
  readonly status: number;
}

export type Judge = (request: GatewayRequest, answer: GatewayAnswer) => Judgement;

const confidences: ReadonlySet<unknown> = new Set(['documented', 'observed', 'assumed']);
const locations: ReadonlySet<unknown> = new Set(['body', 'query', 'uri_template', null]);

const match = createMatch(operations);

/** A judge who knows the keys of `world`. */
export function createJudge(world: WorldRecord): Judge {
  const [certified] = world.platformCertificates;
  if (certified === undefined) throw new Error('The world has no platform certificate.');
  const platformKey = parsePublicKey(certified.certificatePem);

  return (request, answer) => {
    const headers = new Map(answer.headers);
    const rule = headers.get(ownHeaderNames.rule) ?? null;
    const { status } = answer;
    const found = match(request.method, request.target);
    const faults =
      found.kind === 'found'
        ? [
            ...answerFaults(found.operation, request, { answer, headers }),
            ...signatureFaults(found.operation),
          ]
        : nothingHereFaults(found.kind === 'unknown-path' ? 404 : 405, answer);
    return { faults, rule, status };

    function signatureFaults({ surface }: Operation): readonly string[] {
      if (surface === 'control' || rule === 'accept-and-user-agent') {
        return headers.has(headerNames.signature) ? ['signed, and should not be'] : [];
      }
      const timestamp = headers.get(headerNames.timestamp) ?? '';
      const nonce = headers.get(headerNames.nonce) ?? '';
      const message = answerMessage({ timestamp, nonce, body: answer.body });
      const finding = verify(message, headers.get(headerNames.signature) ?? '', platformKey);
      return finding === 'valid' ? [] : [`the signature is found ${finding}`];
    }
  };
}

function nothingHereFaults(expected: number, { status, body }: GatewayAnswer): readonly string[] {
  return status === expected && body.length === 0
    ? []
    : [`${status} where ${expected} without a body is right`];
}

interface Read {
  readonly answer: GatewayAnswer;
  readonly headers: ReadonlyMap<string, string>;
}

function answerFaults(operation: Operation, request: GatewayRequest, read: Read): readonly string[] {
  const { status, body } = read.answer;
  if (status >= 500) return [`${status}`];
  if (status < 300) return successFaults(operation, read);
  if (body.length > refusalBytesMax) return [`a refusal of ${body.length} bytes`];
  return refusalFaults(operation, request, read);
}

/** The last body of each operation that was found right. The same bytes are right again, and some have many. */
const rightBodies = new WeakMap<Operation, Buffer>();

function successFaults(operation: Operation, { answer, headers }: Read): readonly string[] {
  const { status, body } = answer;
  if (body.length > successBytesMax) return [`a success of ${body.length} bytes`];
  if (status !== operation.answer.status) return [`${status} where ${operation.answer.status} is declared`];
  if (operation.answer.body === null) return body.length === 0 ? [] : ['a body where none is declared'];
  if (!isJson(headers)) return operation.surface === 'control' ? [] : ['a success that is not JSON'];
  if (rightBodies.get(operation)?.equals(body)) return [];
  const found = validate(operation.answer.body, parse(body), 'body');
  if (!found.ok) return found.issues.map((issue) => `a success that is not as declared: ${issue.message.en}`);
  rightBodies.set(operation, body);
  return [];
}

function refusalFaults(operation: Operation, request: GatewayRequest, { answer, headers }: Read): string[] {
  const data = isJson(headers) ? parse(answer.body) : undefined;
  if (!isRecord(data)) return ['a refusal that is not a JSON object'];
  const { code, message, detail, ...others } = data;
  const declared = operation.errors.find((own) => own === code);
  const rule = headers.get(ownHeaderNames.rule) ?? '';
  const faults: string[] = [];
  if (declared === undefined) faults.push(`the code ${String(code)} is not declared`);
  else if (errors[declared].status !== answer.status) faults.push(`${declared} with ${answer.status}`);
  if (!mayRefuseBy(operation, rule)) faults.push(`the rule "${rule}"`);
  if (!confidences.has(headers.get(ownHeaderNames.confidence))) faults.push('no confidence');
  if (Object.keys(others).length > 0) faults.push(`more than is described: ${Object.keys(others).join()}`);
  if (!isSaidIn(languageOf(request.headers['accept-language']), message))
    faults.push(`says ${String(message)}`);
  if (code === 'PARAM_ERROR') faults.push(...detailFaults(detail));
  return faults;
}

function isSaidIn(language: 'zh' | 'en', message: unknown): boolean {
  return (
    typeof message === 'string' && message !== '' && (language === 'en' || /\p{Script=Han}/u.test(message))
  );
}

function detailFaults(detail: unknown): readonly string[] {
  if (!isRecord(detail)) return ['PARAM_ERROR without a detail'];
  const { location, value, field, issue } = detail;
  const faults: string[] = [];
  if (!locations.has(location)) faults.push(`the location ${String(location)}`);
  if (value === undefined) faults.push('a detail without a value');
  if (typeof field !== 'string') faults.push('a detail without a field');
  if (typeof issue !== 'string' || issue === '') faults.push('a detail without an issue');
  return faults;
}

function isJson(headers: ReadonlyMap<string, string>): boolean {
  return headers.get(headerNames.contentType) === 'application/json';
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the operation has a body that can be spoilt. */
export function takesBody(id: OperationId): boolean {
  return contract[id].body !== null;
}
