/**
 * Step 4, second half: path variables, query and body as the contract describes them. The first broken rule is
 * answered, in the live platform's words; the body is parsed only here, from the bytes whose signature held.
 */
import {
  fieldOf,
  pointerOf,
  shownPointer,
  validate,
  type InputSource,
  type Issue,
  type Operation,
  type Readings,
  type Text,
} from '@hufu/contract';

import { Refusal } from '../refusal.ts';
import type { GatewayRequest } from './message.ts';
import { readJson } from './read-json.ts';
import { readQuery } from './read-query.ts';

/** What a request says, checked against its operation. */
export interface Input {
  readonly path: unknown;
  readonly query: unknown;
  /** `null` when the operation takes none. */
  readonly body: unknown;
}

/** What of the gateway decides how strictly input is read. */
export interface InputOptions {
  readonly operation: Operation;
  /** The decoded path variables. */
  readonly path: Readonly<Record<string, string>>;
  /** Whether what is otherwise tolerated with a notice is refused. */
  readonly strict: boolean;
  /** How the platform's conflicting texts are read. */
  readonly readings: Readings;
  readonly notice: (text: Text) => void;
}

/** Returns the input, checked. Throws a refusal for the first broken rule: path, then query, then body. */
export function readInput(request: GatewayRequest, options: InputOptions): Input {
  const { parameters, body } = options.operation;
  const check = checkBy(options.readings);
  return {
    path: check(parameters.path, options.path, 'uri_template'),
    query: check(parameters.query, queryOf(request.target), 'query'),
    body: body === null ? readNoBody(request, options) : check(body, jsonOf(request, options), 'body'),
  };
}

type Description = Operation['parameters']['path'];
type Check = (description: Description, value: unknown, source: InputSource) => unknown;

function checkBy({ text_length: textLength, null_member: nullMember }: Readings): Check {
  return (description, value, source) => {
    const finding = validate(description, value, source, { textLength, nullMember });
    if (finding.ok) return finding.value;
    throw issueRefusal(finding.issues[0]);
  };
}

/** `location` and `value` as the live platform sends them; `field` and `issue` as its documentation says. */
function issueRefusal(issue: Issue): Refusal {
  return new Refusal('PARAM_ERROR', {
    rule: issue.rule,
    message: issue.message,
    detail: { location: issue.location, value: issue.value, field: issue.field, issue: issue.message.en },
    confidence: issue.confidence,
  });
}

function queryOf(target: string): Readonly<Record<string, string>> {
  const finding = readQuery(target);
  if ('values' in finding) return finding.values;
  const { fault, name } = finding;
  const pointer = shownPointer(pointerOf('query', [name]));
  const message =
    fault === 'encoding'
      ? { zh: '查询参数的百分号编码有误', en: 'The query is badly percent-encoded.' }
      : { zh: `输入源“${pointer}”重复出现`, en: `"${pointer}" appears twice.` };
  throw new Refusal('PARAM_ERROR', {
    rule: `query-${fault}`,
    message,
    detail: {
      location: 'query',
      value: null,
      field: shownPointer(fieldOf('query', [name])),
      issue: message.en,
    },
  });
}

function jsonOf(request: GatewayRequest, options: InputOptions): unknown {
  requireJsonType(request, options);
  const finding = readJson(request.body);
  if ('value' in finding) return finding.value;
  const { rule, message, field } = finding.fault;
  throw new Refusal('PARAM_ERROR', {
    rule,
    message,
    detail: { location: 'body', value: null, field, issue: message.en },
  });
}

/** A missing type is tolerated: some clients send none. A wrong one is another format, whatever the bytes are. */
function requireJsonType(request: GatewayRequest, options: InputOptions): void {
  const type = request.headers['content-type'];
  if (type !== undefined && /^application\/json\s*(?:;|$)/iu.test(type)) return;
  if (type === undefined && !options.strict) {
    options.notice({
      zh: '请求缺少Content-Type: application/json，网关按JSON读取',
      en: 'The request has no Content-Type: application/json; it was read as JSON.',
    });
    return;
  }
  throw new Refusal('INVALID_REQUEST', {
    rule: 'content-type',
    message: {
      zh: 'Http头Content-Type的值须为application/json',
      en: 'The HTTP header Content-Type must be application/json',
    },
  });
}

/**
 * A GET has no body, and proxies drop it: what was signed would not be what arrives. On other methods what the platform
 * does with a body where none is described is not known: it was signed, so it does no harm.
 */
function readNoBody(request: GatewayRequest, options: InputOptions): null {
  if (request.body.length === 0) return null;
  if (options.strict || options.operation.method === 'GET') throw bodyNotTaken();
  options.notice({
    zh: '此接口没有请求体，收到的请求体被忽略',
    en: 'This operation takes no body; the one that came was ignored.',
  });
  return null;
}

/** In the words for parameters that an operation does not have. */
function bodyNotTaken(): Refusal {
  const message = {
    zh: '请求中含有未在API文档中定义的参数',
    en: 'The request has parameters that the API does not: /body',
  };
  return new Refusal('PARAM_ERROR', {
    rule: 'body-not-taken',
    message,
    detail: { location: null, value: ['/body'], field: '', issue: message.en },
  });
}
