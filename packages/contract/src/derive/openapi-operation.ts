/** An operation of the contract as an operation of an OpenAPI document. */
import type { Language, TObject } from '../field.ts';
import type { Operation } from '../operation.ts';
import { answerSampleOf } from './answer-sample.ts';
import { fieldRulesOf } from './field-rules.ts';
import { pascal } from './names.ts';
import type {
  OpenApiContent,
  OpenApiOperation,
  OpenApiParameter,
  OpenApiResponse,
} from './openapi-document.ts';
import { answerHeaders, requestParameters } from './openapi-headers.ts';
import { refusalsOf, type RefusalShelf } from './openapi-refusals.ts';
import { schemaOf, shelve, type Place, type Shelf } from './openapi-schema.ts';
import { tagOf } from './openapi-tags.ts';
import { sampleOf } from './sample.ts';

/** Describes the operation, and puts its schemas and refusals on their shelves. Throws as {@link schemaOf} does. */
export function openApiOperation(
  operation: Operation,
  shelf: Shelf,
  refusals: RefusalShelf,
): OpenApiOperation {
  const { id, surface, title, link, body, mode, idempotent, signedAnswer, errors } = operation;
  const { language } = shelf;
  // As the SDK's models are printed: what goes in, then what comes out.
  const requestBody = body && {
    required: true as const,
    content: contentOf(
      { group: body, name: `${pascal(id)}Json`, example: sampleOf(body) },
      { shelf, side: 'request' },
    ),
  };
  const answer = answerOf(operation, shelf);
  return {
    operationId: id,
    tags: [tagOf(operation)],
    summary: title[language],
    description: descriptionOf(operation, language),
    // The link of a control operation leads into a package's own pages.
    ...(surface === 'platform' ? { externalDocs: { url: link } } : {}),
    parameters: [
      ...parametersOf(operation, 'path', shelf),
      ...parametersOf(operation, 'query', shelf),
      ...requestParameters(operation),
    ],
    ...(requestBody === null ? {} : { requestBody }),
    responses: { [operation.answer.status]: answer, ...refusalsOf(operation, refusals) },
    'x-hufu-label': title,
    'x-hufu-source': link,
    'x-hufu-mode': mode,
    'x-hufu-idempotent': idempotent,
    'x-hufu-signed-answer': signedAnswer,
    'x-hufu-error-codes': errors,
  };
}

const repeatTexts = {
  idempotent: {
    zh: '同一请求重复发送，不会再有改变。',
    en: 'The same request, sent again, changes nothing more.',
  },
  counted: { zh: '每次请求都算一次。', en: 'Each request counts.' },
} as const;

/** What it does, what holds between the parameters of its query, and what a repeat does. */
function descriptionOf(operation: Operation, language: Language): string {
  const between = fieldRulesOf(operation)
    .filter(({ pointer, rule }) => pointer === '/query' && (rule === 'one-of' || rule === 'needs'))
    .map(({ says }) => says[language]);
  const repeat = operation.idempotent ? repeatTexts.idempotent : repeatTexts.counted;
  return [operation.summary[language], ...between, repeat[language]].join('\n\n');
}

interface Content {
  readonly group: TObject;
  readonly name: string;
  readonly example: unknown;
}

function contentOf({ group, name, example }: Content, place: Place): OpenApiContent {
  return { 'application/json': { schema: shelve(group, name, place), example } };
}

function answerOf(operation: Operation, shelf: Shelf): OpenApiResponse {
  const { id, title, answer } = operation;
  const described = { description: title[shelf.language], headers: answerHeaders(operation) };
  if (answer.body === null) return described;
  const content = { group: answer.body, name: `${pascal(id)}Answer`, example: answerSampleOf(operation) };
  return { ...described, content: contentOf(content, { shelf, side: 'answer' }) };
}

/** A group without required members has no such keyword, whatever its type says. */
interface Shape {
  readonly properties: TObject['properties'];
  readonly required?: readonly string[];
}

function isRequired({ required = [] }: Shape, name: string): boolean {
  return required.includes(name);
}

function parametersOf(
  { id, parameters }: Operation,
  where: 'path' | 'query',
  shelf: Shelf,
): readonly OpenApiParameter[] {
  const group: Shape = parameters[where];
  return Object.entries(group.properties).map(([name, field]) => {
    const {
      title = '',
      description,
      ...schema
    } = schemaOf(field, `${pascal(id)}${pascal(name)}`, {
      shelf,
      side: 'request',
    });
    return {
      name,
      in: where,
      required: where === 'path' || isRequired(group, name),
      description: description === undefined ? title : `${title}: ${description}`,
      schema,
    };
  });
}
