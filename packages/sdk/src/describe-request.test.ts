import { describe, expect, test } from 'vitest';

import { describeRequest } from './describe-request.ts';
import type { RequestDescription } from './describe-request.ts';
import { InputError } from './errors.ts';
import type { CallRequest, Method } from './perform.ts';

const settings = {
  basePath: '',
  timeoutMs: 30_000,
  headers: {
    Accept: 'application/json',
    'User-Agent': 'hufu-sdk/1.0.0 node/20',
  },
  retries: 2,
  validate: null,
};

function requestOf(method: Method, path: string, options: object = {}): CallRequest {
  // The cast holds: any object can be read by names, whatever that then gives.
  return { method, path, options: options as CallRequest['options'], awaited: 'promise' };
}

function describeCall(method: Method, path: string, options: object = {}): RequestDescription {
  return describeRequest(requestOf(method, path, options), settings);
}

function faultOf(request: CallRequest): InputError {
  try {
    describeRequest(request, settings);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  return expect.unreachable('the request was accepted');
}

describe('the target', () => {
  test('is the path with its variables, percent-encoded', () => {
    const { target } = describeCall('GET', 'v3/plans/{no}', { no: 'A b/c?*' });
    expect(target).toBe('/v3/plans/A%20b%2Fc%3F%2A');
  });

  test('has the query written in the path and the query option', () => {
    const options = { query: { sub_mchid: '1900000109', details: true, none: undefined } };
    expect(describeCall('GET', 'v3/plans?x=1', options).target).toBe(
      '/v3/plans?x=1&sub_mchid=1900000109&details=true',
    );
  });

  test('takes a query as text or URLSearchParams too', () => {
    expect(describeCall('GET', 'v3/plans', { query: 'a=1&b=%E5%A5%BD&a=2' }).target).toBe(
      '/v3/plans?a=1&a=2&b=%E5%A5%BD',
    );
    expect(describeCall('GET', 'v3/plans', { query: new URLSearchParams({ q: 'a b' }) }).target).toBe(
      '/v3/plans?q=a%20b',
    );
  });

  test("stands behind the base's path", () => {
    const request = requestOf('GET', 'v3/certificates');
    expect(describeRequest(request, { ...settings, basePath: '/hk' }).target).toBe('/hk/v3/certificates');
  });
});

describe('the body', () => {
  test('is the JSON of an object, as UTF-8', () => {
    const { body, headers } = describeCall('POST', 'v3/a', { json: { name: '瑜伽课20节' } });
    expect(body.toString()).toBe('{"name":"瑜伽课20节"}');
    expect(headers['Content-Type']).toBe('application/json');
  });

  test('is sent as it is when it comes as text or bytes', () => {
    const text = '{ "a" : 1 }\n';
    expect(describeCall('POST', 'v3/a', { json: text }).body.toString()).toBe(text);
    expect(describeCall('POST', 'v3/a', { json: Buffer.from(text) }).body.toString()).toBe(text);
  });

  test('is a copy of the bytes that were given', () => {
    const given = Buffer.from('{"a":1}');
    const { body } = describeCall('POST', 'v3/a', { json: given });
    given.fill(0);
    expect(body.toString()).toBe('{"a":1}');
  });

  test('is empty without json, and then has no Content-Type', () => {
    const { body, headers } = describeCall('POST', 'v3/plans/{no}/stop', { no: 'P1' });
    expect(body.length).toBe(0);
    expect(headers).toEqual(settings.headers);
  });
});

describe('the headers', () => {
  test('are the standing ones with those of the call over them, whatever their case', () => {
    const { headers } = describeCall('POST', 'v3/a', {
      json: {},
      headers: { 'accept-language': 'zh-CN', ACCEPT: '*/*', 'X-Trace': 7, 'X-None': undefined },
    });
    expect(headers).toEqual({
      ...settings.headers,
      Accept: '*/*',
      'Content-Type': 'application/json',
      'accept-language': 'zh-CN',
      'X-Trace': '7',
    });
  });

  test.each(['Authorization', 'WECHATPAY-SERIAL', 'wechatpay-signature', 'Content-Length', 'host'])(
    '%s cannot be set by a call',
    (name) => {
      const fault = faultOf(requestOf('GET', 'v3/a', { headers: { [name]: 'a-secret' } }));
      expect(fault.message).toBe(`The header ${name} is the SDK's own and cannot be set.`);
    },
  );
});

describe('each fault has its sentence', () => {
  const circular: Record<string, unknown> = {};
  circular['self'] = circular;
  const cases: readonly (readonly [
    what: string,
    request: CallRequest,
    option: string | null,
    message: RegExp,
  ])[] = [
    ['a list as options', requestOf('GET', 'v3/a', []), null, /takes one object/],
    ['no path', requestOf('GET', ''), null, /has no path/],
    ['a missing variable', requestOf('GET', 'v3/{no}'), 'no', /needs the variable "no"/],
    ['an object as variable', requestOf('GET', 'v3/{no}', { no: new Date(0) }), 'no', /must be a text/],
    ['a lone brace', requestOf('GET', 'v3/{no'), null, /is no placeholder/],
    ['a step up', requestOf('GET', 'v3/{no}/x', { no: '..' }), null, /would lead elsewhere/],
    ['a whole address', requestOf('GET', 'https://x/v3/a'), null, /host is the client's baseUrl/],
    ['APIv2', requestOf('POST', 'v2/pay/micropay'), null, /path of APIv2/],
    ['APIv2 in capitals', requestOf('POST', 'V2/pay/micropay'), null, /path of APIv2/],
    ['a name that is no variable', requestOf('GET', 'v3/{no}', { no: '1', nr: '2' }), 'nr', /it has no\)/],
    [
      "the body's fields at top level",
      requestOf('POST', 'v3/a', { plan_id: '1' }),
      'plan_id',
      /go into json/,
    ],
    ['a number as query', requestOf('GET', 'v3/a', { query: 7 }), 'query', /must be an object/],
    ['an object in the query', requestOf('GET', 'v3/a', { query: { a: {} } }), 'query', /"a" must be a text/],
    ['json of a GET', requestOf('GET', 'v3/a', { json: {} }), 'json', /give query in place of json/],
    ['null as json', requestOf('POST', 'v3/a', { json: null }), 'json', /must be an object/],
    ['a function as json', requestOf('POST', 'v3/a', { json: () => 1 }), 'json', /must be an object/],
    ['json that holds itself', requestOf('POST', 'v3/a', { json: circular }), 'json', /cannot be serialised/],
    ['a bigint in json', requestOf('POST', 'v3/a', { json: { a: 1n } }), 'json', /cannot be serialised/],
    ['json that is nothing', requestOf('POST', 'v3/a', { json: { toJSON() {} } }), 'json', /to nothing/],
    ['a map as headers', requestOf('GET', 'v3/a', { headers: new Map() }), 'headers', /must be an object/],
    [
      'a space in a name',
      requestOf('GET', 'v3/a', { headers: { 'a b': '' } }),
      'headers',
      /no name of a header/,
    ],
    ['a line break', requestOf('GET', 'v3/a', { headers: { a: 'b\r\nc: d' } }), 'headers', /line breaks/],
    ['timeoutMs for ever', requestOf('GET', 'v3/a', { timeoutMs: Infinity }), 'timeoutMs', /for ever/],
    ['a signal that is none', requestOf('GET', 'v3/a', { signal: {} }), 'signal', /AbortSignal/],
  ];

  test.each(cases)('%s', (_what, request, option, message) => {
    const fault = faultOf(request);
    expect(fault.message).toMatch(message);
    expect([fault.code, fault.option]).toEqual(['INPUT_INVALID', option]);
  });
});

test("an option of undefined is left to the client's setting", () => {
  const described = describeCall('GET', 'v3/a', { json: undefined, timeoutMs: undefined, other: undefined });
  expect(described).toMatchObject({ target: '/v3/a', timeoutMs: 30_000, signal: null });
});

test('a call has its own time limit and signal', () => {
  const { signal } = new AbortController();
  expect(describeCall('GET', 'v3/a', { timeoutMs: 50, signal })).toMatchObject({ timeoutMs: 50, signal });
});
