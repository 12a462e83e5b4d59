import { describe, expect, test } from 'vitest';
import { contract, operations } from '../contract.ts';
import { errors } from '../errors.ts';
import { events } from '../events/events.ts';
import type { Operation } from '../operation.ts';
import { validate } from '../validate.ts';
import { printNotificationTypes } from './events.ts';
import type { OpenApiDocument, OpenApiOperation, OpenApiResponse } from './openapi-document.ts';
import { openApiOf } from './openapi.ts';
import { printRoutes } from './routes.ts';

const documents = { platform: openApiOf('platform'), control: openApiOf('control') };
const { platform } = documents;

function described({ surface, path, method }: Operation): OpenApiOperation {
  const operation = documents[surface].paths[path]?.[method.toLowerCase()];
  if (operation === undefined) throw new Error(`There is no ${method} ${path}.`);
  return operation;
}

function answerOf(operation: Operation): OpenApiResponse {
  // A successful answer stands where it is given; refusals alone are references.
  return described(operation).responses[operation.answer.status] as OpenApiResponse;
}

test.each(['platform', 'control'] as const)('the %s document has its operations and no others', (surface) => {
  const ids = Object.values(documents[surface].paths).flatMap((item) =>
    Object.values(item).map(({ operationId }) => operationId),
  );
  const own = operations.filter((operation) => operation.surface === surface);
  expect(ids.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
});

test('it is new each time, and nothing of the contract', () => {
  const one = openApiOf('platform', 'zh', '1.2.3');
  expect(openApiOf('platform', 'zh', '1.2.3')).toEqual(one);
  expect(one.info.version).toBe('1.2.3');
  const labelled = (document: OpenApiDocument) =>
    document.components.schemas['CreatePlanJson'] as { 'x-hufu-label': { zh: string } }; // as every group has it
  labelled(one)['x-hufu-label'].zh = 'spoilt';
  expect(labelled(openApiOf('platform'))['x-hufu-label'].zh).toBe('支付分计划');
});

describe.each(operations)('$id', (operation) => {
  const { parameters, body, answer } = operation;

  test('has every parameter, required where the contract requires it', () => {
    const named = (described(operation).parameters ?? []).flatMap((each) =>
      'name' in each ? [`${each.in} ${each.name} ${String(each.required)}`] : [],
    );
    const { required = [] } = parameters.query as { required?: readonly string[] }; // absent when none is required
    expect(named).toEqual([
      ...Object.keys(parameters.path.properties).map((name) => `path ${name} true`),
      ...Object.keys(parameters.query.properties).map((name) => `query ${name} ${required.includes(name)}`),
    ]);
  });

  test('has examples that the contract accepts, and no body where there is none', () => {
    const { requestBody } = described(operation);
    expect(requestBody === undefined).toBe(body === null);
    const request = requestBody?.content['application/json'].example;
    if (body !== null) expect(validate(body, request, 'body')).toEqual({ ok: true, value: request });
    const { content } = answerOf(operation);
    expect(content === undefined).toBe(answer.body === null);
    const example = content?.['application/json'].example;
    if (answer.body !== null)
      expect(validate(answer.body, example, 'body')).toEqual({ ok: true, value: example });
  });

  test('has a response for each status that it can refuse with, with the codes of that status', () => {
    const { [String(answer.status)]: _answer, ...refusals } = described(operation).responses;
    const codes = Object.entries(refusals).flatMap(([status, reference]) => {
      const name = '$ref' in reference ? reference.$ref?.split('/').at(-1) : undefined;
      const response = documents[operation.surface].components.responses[name ?? ''];
      const { allOf = [] } = response?.content?.['application/json'].schema ?? {};
      const told = allOf[1]?.properties?.['code']?.enum ?? [];
      return told.map((code) => `${status} ${String(code)}`);
    });
    const expected = operation.errors.map((code) => `${errors[code].status} ${code}`);
    expect(codes.toSorted()).toEqual(expected.toSorted());
  });
});

describe('the headers of an answer', () => {
  test('are the signature where the contract says that it is signed', () => {
    const signed = operations.filter(
      (operation) => 'Wechatpay-Signature' in (answerOf(operation).headers ?? {}),
    );
    expect(signed).toEqual(operations.filter(({ signedAnswer }) => signedAnswer));
  });
});

describe('the names of the schemas', () => {
  const printed = `${printRoutes(operations, [])}${printNotificationTypes(Object.values(events))}`;
  const models = new Map(
    [...printed.matchAll(/^export (?:interface|type) (\w+)(?: = (\w+);)?/gmu)].map(
      ([, name = '', same = '']) => [name, same] as const,
    ),
  );
  const own = new Set(['ErrorBody', 'NotificationEnvelope', 'NotificationEnvelopeResource']);
  const named = Object.entries(platform.components.schemas).filter(([name]) => !own.has(name));

  test('are those of the SDK’s models, and what is the same there is the same here', () => {
    const here = named.map(([name, { $ref = '' }]) => [name, $ref.split('/').at(-1) ?? '']);
    expect(here).toEqual(named.map(([name]) => [name, models.get(name)]));
  });

  test('leave no model of a body or an answer out', () => {
    const wanted = operations.flatMap(({ id, surface, body, answer }) => {
      const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
      if (surface === 'control') return [];
      return [...(body === null ? [] : [`${name}Json`]), ...(answer.body === null ? [] : [`${name}Answer`])];
    });
    expect(named.map(([name]) => name)).toEqual(expect.arrayContaining(wanted));
  });
});

describe('the texts', () => {
  test('are in the language that is asked for', () => {
    const { title, summary } = contract.createPlan;
    const chinese = openApiOf('platform', 'zh').paths[contract.createPlan.path]?.['post'];
    expect(chinese).toMatchObject({ summary: title.zh, description: expect.stringContaining(summary.zh) });
    expect(described(contract.createPlan)).toMatchObject({ summary: title.en, 'x-hufu-label': title });
  });

  test('say what holds between the members of a query', () => {
    expect(described(contract.queryServiceOrder).description).toContain(
      'one of out_order_no, query_id is required.',
    );
  });

  test.each(Object.entries(documents))('tell of every tag of the %s document', (_surface, document) => {
    expect(document.tags.filter(({ description }) => description === undefined)).toEqual([]);
    expect(document.tags.map(({ name }) => name)).not.toContain('others');
  });
});

describe('the webhooks', () => {
  const webhooks: NonNullable<OpenApiDocument['webhooks']> = platform.webhooks ?? {};

  test('are the events, each with what its resource opens to', () => {
    const told = Object.entries(webhooks).map(([id, item]) => [id, item['post']?.['x-hufu-opens-to']]);
    expect(told).toEqual(
      Object.keys(events).map((id) => {
        const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}Resource`;
        return [id, { $ref: `#/components/schemas/${name}` }];
      }),
    );
  });

  test('are the platform’s alone', () => {
    expect(documents.control).not.toHaveProperty('webhooks');
  });
});
