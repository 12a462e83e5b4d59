import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseErrorBody, printErrorBody } from './error-body.ts';

const fallback = { code: 'UNKNOWN', message: 'The answer has no readable body.' };

function parse(text: string): unknown {
  return parseErrorBody(Buffer.from(text), fallback);
}

describe('printErrorBody', () => {
  it('writes compact UTF-8 JSON with code, message and detail in this order', () => {
    const detail = {
      field: '/amount/currency',
      value: 'XYZ',
      issue: 'Currency code is invalid',
      location: 'body',
    };
    expect(printErrorBody({ detail, message: '参数错误', code: 'PARAM_ERROR' }).toString('utf8')).toBe(
      '{"code":"PARAM_ERROR","message":"参数错误","detail":{"field":"/amount/currency","value":"XYZ",' +
        '"issue":"Currency code is invalid","location":"body"}}',
    );
  });

  it('leaves out a detail that there is not', () => {
    expect(printErrorBody({ code: 'SYSTEM_ERROR', message: '系统错误' }).toString('utf8')).toBe(
      '{"code":"SYSTEM_ERROR","message":"系统错误"}',
    );
  });

  it('writes nothing but the three fields of the wire', () => {
    const error = { code: 'NO_AUTH', message: 'm', status: 403, secret: 's' };
    expect(printErrorBody(error).toString('utf8')).toBe('{"code":"NO_AUTH","message":"m"}');
  });
});

describe('parseErrorBody', () => {
  it('reads back what was printed', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    // A number below zero and near it, -0, is the one value that JSON does not give back.
    const detail = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
    fc.assert(
      fc.property(text, text, detail, (code, message, detail) => {
        const error = { code, message, detail };
        expect(parseErrorBody(printErrorBody(error), fallback)).toEqual(error);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['a page of HTML', '<html><body>502 Bad Gateway</body></html>'],
    ['half a body', '{"code":"PARAM_ERR'],
    ['null', 'null'],
    ['a number', '42'],
    ['a text', '"SYSTEM_ERROR"'],
    ['a list', '[{"code":"A","message":"B"}]'],
    ['an empty object', '{}'],
    ['fields that are no text', '{"code":1,"message":{}}'],
    ['empty fields', '{"code":"","message":""}'],
  ])('falls back when the body is %s', (_what, text) => {
    expect(parse(text)).toEqual(fallback);
  });

  it('keeps what can be used of a body that lacks the rest', () => {
    expect(parse('{"code":"FAIL"}')).toEqual({ ...fallback, code: 'FAIL' });
    expect(parse('{"message":"失败"}')).toEqual({ ...fallback, message: '失败' });
    expect(parse('{"code":"A","message":"B","detail":null}')).toEqual({
      code: 'A',
      message: 'B',
      detail: null,
    });
  });

  it('takes nothing over but the three fields', () => {
    expect(parse('{"code":"A","message":"B","status":200,"__proto__":{"detail":1}}')).toEqual({
      code: 'A',
      message: 'B',
    });
  });

  it('never throws, and always gives a code and a message', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((text) => Buffer.from(text)),
        ),
        (body) => {
          const error = parseErrorBody(body, fallback);
          expect(error.code).not.toBe('');
          expect(error.message).not.toBe('');
        },
      ),
    );
  });
});
