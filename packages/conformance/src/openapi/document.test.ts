/**
 * The documents as the tools of others see them: the official schema of OpenAPI 3.1 accepts them, Ajv compiles every
 * schema, and every example is as its schema says.
 */
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { openApiOf, type OpenApiDocument } from '@hufu/contract/derive';
import { checksOf } from './testing/document-schemas.ts';
import { operationsOf } from './testing/document-operations.ts';

const documents = (['platform', 'control'] as const).flatMap((surface) =>
  (['zh', 'en'] as const).map((language) => ({ surface, language, document: openApiOf(surface, language) })),
);

/** As another program would read it: the text alone. */
function validated(document: unknown) {
  const read = JSON.parse(JSON.stringify(document)) as Record<string, unknown>; // a JSON object
  return new Validator().validate(read);
}

describe.each(documents)('the $surface document in $language', ({ document }) => {
  const checkAt = checksOf(document);
  const { schemas } = document.components;

  test('is OpenAPI 3.1', async () => {
    expect(await validated(document)).toEqual({ valid: true });
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  test('refers to nothing that is not there, and has no component that nothing refers to', () => {
    const text = JSON.stringify(document);
    const named = new Set(
      [...text.matchAll(/"\$ref":"#\/components\/([^"]+)"/gu)].map(([, name = '']) => name),
    );
    const { securitySchemes: _schemes, ...components } = document.components;
    const there = Object.entries(components).flatMap(([kind, each]) =>
      Object.keys(each).map((name) => `${kind}/${name}`),
    );
    expect(named).toEqual(new Set(there));
  });

  test('has schemas whose examples are as they say', () => {
    const faults = Object.entries(schemas).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).flatMap(([field, { examples = [] }]) => {
        const check = checkAt('components', 'schemas', name, 'properties', field);
        return examples.flatMap((example) => check(example).map((fault) => `${name}.${field}${fault}`));
      }),
    );
    expect(faults).toEqual([]);
  });

  test('has an example for every body, and it is as the body’s schema says', () => {
    const faults = operationsOf(document).flatMap(({ place, operation }) => {
      const { requestBody, responses, operationId } = operation;
      const bodies = [
        ...(requestBody === undefined ? [] : [{ at: [...place, 'requestBody'], body: requestBody }]),
        ...Object.entries(responses).map(([status, body]) => ({ at: [...place, 'responses', status], body })),
      ];
      return bodies.flatMap(({ at, body }) => {
        if (!('content' in body)) return [];
        const { example } = body.content['application/json'];
        const check = checkAt(...at, 'content', 'application/json', 'schema');
        return check(example).map((fault) => `${operationId} ${at.at(-1) ?? ''}${fault}`);
      });
    });
    expect(faults).toEqual([]);
  });

  test('has a refusal for each declared code, and it is as its schema says', () => {
    const faults = Object.entries(document.components.responses).flatMap(([name, { content }]) => {
      const { examples = {} } = content?.['application/json'] ?? {};
      expect(Object.keys(examples)).not.toEqual([]);
      const check = checkAt('components', 'responses', name, 'content', 'application/json', 'schema');
      return Object.values(examples).flatMap(({ value }) => check(value));
    });
    expect(faults).toEqual([]);
  });
});

test.each<[string, (document: OpenApiDocument) => unknown]>([
  ['without a title', ({ info: { title: _title, ...info }, ...document }) => ({ ...document, info })],
  [
    'with a parameter that lies nowhere',
    (document) => JSON.parse(JSON.stringify(document).replaceAll('"in":"query"', '"in":"nowhere"')),
  ],
])('the validator refuses a document %s', async (_what, spoil) => {
  expect(await validated(spoil(openApiOf('platform')))).toMatchObject({ valid: false });
});
