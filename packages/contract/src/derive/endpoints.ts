/**
 * What can be called at the end of a path, as the SDK's types need it: an operation of the contract with its models, or a
 * route that nothing but the path is known of.
 */
import type { Method, Operation } from '../operation.ts';
import type { Route } from '../paths/route.ts';
import { both, operationComment, requestLine } from './doc-comment.ts';
import type { CommentLines } from './doc-comment.ts';
import type { ModelNames } from './models.ts';
import { isPlaceholder, quote, segmentsOf } from './names.ts';

/** One verb of one path. */
export interface Endpoint {
  readonly method: Method;
  readonly path: string;
  /** Whether the contract describes it. */
  readonly described: boolean;
  /** The documentation of the verb. */
  readonly comment: CommentLines;
  /** The documentation of what leads to the verb: one line, or none. */
  readonly hints: CommentLines;
  /** The type parameters of the verb, in angle brackets; empty when it has none. */
  readonly generics: string;
  readonly parameters: string;
  readonly answer: string;
}

/** An operation as an endpoint. */
export function describedEndpoint(operation: Operation, models: ModelNames): Endpoint {
  return {
    method: operation.method,
    path: operation.path,
    described: true,
    comment: operationComment(operation),
    hints: [`${requestLine(operation)} ${both(operation.title)}`],
    generics: '',
    parameters: `options${models.optionsOptional ? '?' : ''}: ${models.options}`,
    answer: models.answer ?? 'null',
  };
}

/** A route as an endpoint. Whoever calls it says what its answer holds. */
export function routeEndpoint(route: Route): Endpoint {
  const variables = variablesOf(route.path).map(quote).join(' | ');
  return {
    method: route.method,
    path: route.path,
    described: false,
    comment: routeComment(route),
    hints: [],
    generics: '<Data = unknown>',
    parameters: variables === '' ? 'options?: PathOptions' : `options: PathOptions<${variables}>`,
    answer: 'Data',
  };
}

/** The variables that a call must be given; `{empty}` is none, as it stands for a slash at the end. */
function variablesOf(path: string): readonly string[] {
  const names = segmentsOf(path)
    .filter(isPlaceholder)
    .map((segment) => segment.slice(1, -1));
  return names.filter((name) => name !== 'empty');
}

function routeComment(route: Route): CommentLines {
  return [
    `\`${route.method} ${route.path}\` ${both(route.product)}`,
    ...(route.signedAnswer ? [] : ['', '应答不带签名。', 'The answer carries no signature.']),
    ...(route.deprecated
      ? ['', '@deprecated 平台的文档已标明停用。 · The platform’s documentation marks it as given up.']
      : []),
  ];
}
