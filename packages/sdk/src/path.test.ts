import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { expandPath, isFault, printQuery, printTarget } from './path.ts';

function expand(template: string, variables: Readonly<Record<string, unknown>>): unknown {
  const expanded = expandPath(template, variables);
  return isFault(expanded) ? expanded : expanded.path;
}

/** The variables of RFC 6570's own examples, section 3.2. */
const variables = {
  count: ['one', 'two', 'three'],
  dom: ['example', 'com'],
  dub: 'me/too',
  hello: 'Hello World!',
  half: '50%',
  var: 'value',
  who: 'fred',
  base: 'http://example.com/home/',
  path: '/foo/bar',
  list: ['red', 'green', 'blue'],
  keys: { semi: ';', dot: '.', comma: ',' },
  v: '6',
  x: '1024',
  y: '768',
  empty: '',
  empty_keys: [],
  undef: null,
};

describe('the examples of RFC 6570', () => {
  test.each([
    // Level 1 and 2.
    ['{var}', 'value'],
    ['{hello}', 'Hello%20World%21'],
    ['{half}', '50%25'],
    ['{+var}', 'value'],
    ['{+hello}', 'Hello%20World!'],
    ['{+half}', '50%25'],
    ['{base}index', 'http%3A%2F%2Fexample.com%2Fhome%2Findex'],
    ['{+path}/here', '/foo/bar/here'],
    ['here?ref={+path}', 'here?ref=/foo/bar'],
    // Level 3.
    ['map?{x,y}', 'map?1024,768'],
    ['{x,hello,y}', '1024,Hello%20World%21,768'],
    ['{+x,hello,y}', '1024,Hello%20World!,768'],
    ['{+path,x}/here', '/foo/bar,1024/here'],
    ['X{.var}', 'X.value'],
    ['X{.x,y}', 'X.1024.768'],
    ['{/var}', '/value'],
    ['{/var,x}/here', '/value/1024/here'],
    ['{;x,y}', ';x=1024;y=768'],
    ['{;x,y,empty}', ';x=1024;y=768;empty'],
    ['{?x,y}', '?x=1024&y=768'],
    ['{?x,y,empty}', '?x=1024&y=768&empty='],
    ['{?x,y,undef}', '?x=1024&y=768'],
    ['{?undef}', ''],
    ['?fixed=yes{&x}', '?fixed=yes&x=1024'],
    ['{&x,y,empty}', '&x=1024&y=768&empty='],
    // Level 4.
    ['{var:3}', 'val'],
    ['{var:30}', 'value'],
    ['{+path:6}/here', '/foo/b/here'],
    ['{list}', 'red,green,blue'],
    ['{list*}', 'red,green,blue'],
    ['{keys}', 'semi,%3B,dot,.,comma,%2C'],
    ['{keys*}', 'semi=%3B,dot=.,comma=%2C'],
    ['{+list}', 'red,green,blue'],
    ['{+keys}', 'semi,;,dot,.,comma,,'],
    ['{+keys*}', 'semi=;,dot=.,comma=,'],
    ['X{.list}', 'X.red,green,blue'],
    ['X{.list*}', 'X.red.green.blue'],
    ['X{.keys*}', 'X.semi=%3B.dot=..comma=%2C'],
    ['{/var:1,var}', '/v/value'],
    ['{/list*}', '/red/green/blue'],
    ['{/list*,path:4}', '/red/green/blue/%2Ffoo'],
    ['{/keys*}', '/semi=%3B/dot=./comma=%2C'],
    ['{;hello:5}', ';hello=Hello'],
    ['{;list}', ';list=red,green,blue'],
    ['{;list*}', ';list=red;list=green;list=blue'],
    ['{;keys}', ';keys=semi,%3B,dot,.,comma,%2C'],
    ['{;keys*}', ';semi=%3B;dot=.;comma=%2C'],
    ['{?var:3}', '?var=val'],
    ['{?list*}', '?list=red&list=green&list=blue'],
    ['{?keys}', '?keys=semi,%3B,dot,.,comma,%2C'],
    ['{?keys*}', '?semi=%3B&dot=.&comma=%2C'],
    ['{&var:3}', '&var=val'],
    ['{&list*}', '&list=red&list=green&list=blue'],
    ['{?empty_keys*}', ''],
  ])('%s', (template, path) => {
    expect(expand(template, variables)).toBe(path);
  });
});

describe('values', () => {
  test.each([
    ['Ab C/ä?#', 'Ab%20C%2F%C3%A4%3F%23'],
    ["it's(1)*!", 'it%27s%281%29%2A%21'],
    ['100%', '100%25'],
    ['a%2Fb', 'a%252Fb'],
    [0, '0'],
    [12n, '12'],
    [true, 'true'],
    [false, 'false'],
    ['😀', '%F0%9F%98%80'],
  ])('%s is written as %s', (value, text) => {
    expect(expand('v3/{x}', { x: value })).toBe(`v3/${text}`);
  });

  test('reserved expansion keeps percent triplets, so a value that is encoded already stays as it is', () => {
    expect(expand('v3/images/{+media_id}', { media_id: 'a%2Fb%' })).toBe('v3/images/a%2Fb%25');
  });

  test('a prefix counts characters, not halves of them', () => {
    expect(expand('v3/{x:1}', { x: '😀😀' })).toBe('v3/%F0%9F%98%80');
  });

  test.each([
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [() => 1],
    [Symbol('x')],
    [new Date(0)],
    [[{}]],
    [{ a: {} }],
    ['\uD83D'],
  ])('%s has no text', (value) => {
    expect(expand('v3/{x}', { x: value })).toEqual({ fault: 'value', name: 'x' });
  });

  test('a prefix of a list has no text', () => {
    expect(expand('v3/{x:1}', { x: ['a'] })).toEqual({ fault: 'value', name: 'x' });
  });
});

describe('a missing variable', () => {
  test.each([[{}], [{ x: undefined }], [{ x: null }], [{ x: '' }], [{ x: [] }], [{ x: [''] }], [{ x: {} }]])(
    'is a fault that names it: %j',
    (given) => {
      expect(expand('v3/{x}/stop', given)).toEqual({ fault: 'missing', name: 'x' });
      expect(expand('v3/{+x}', given)).toEqual({ fault: 'missing', name: 'x' });
      expect(expand('v3{/x}', given)).toEqual({ fault: 'missing', name: 'x' });
    },
  );

  test('is not found among what every object inherits', () => {
    expect(expand('v3/{constructor}', {})).toEqual({ fault: 'missing', name: 'constructor' });
  });

  test('may be left out of a query', () => {
    expect(expand('v3/a{?b,c}', { c: 1 })).toBe('v3/a?c=1');
    expect(expand('v3/a{?b}', {})).toBe('v3/a');
  });

  test('{empty} alone may be empty, which is how a slash ends a path', () => {
    expect(expand('v3/applyment4sub/applyment/{empty}', { empty: '' })).toBe('v3/applyment4sub/applyment/');
    expect(expand('v3/applyment4sub/applyment/{empty}', {})).toBe('v3/applyment4sub/applyment/');
  });
});

test('the variables that the template names are told, each once', () => {
  expect(expandPath('v3/{a}/{b}/{a}{?c,d}', { a: 1, b: 2 })).toEqual({
    path: 'v3/1/2/1',
    used: ['a', 'b', 'c', 'd'],
  });
  expect(expandPath('v3/{open-id}', { 'open-id': 'o' })).toEqual({ path: 'v3/o', used: ['open-id'] });
});

describe('the text around the variables', () => {
  test.each([
    ['v3/a b', 'v3/a%20b'],
    ['v3/a%20b', 'v3/a%20b'],
    ['v3/100%', 'v3/100%25'],
    ['v3/门店', 'v3/%E9%97%A8%E5%BA%97'],
    ['v3/a#b', 'v3/a%23b'],
    ['v3/a"<>\\^`|[]', 'v3/a%22%3C%3E%5C%5E%60%7C%5B%5D'],
    ["v3/a:b@c!$&'()*+,;=-._~", "v3/a:b@c!$&'()*+,;=-._~"],
    ['v3/a\r\nX: y', 'v3/a%0D%0AX:%20y'],
    ['v3/a?b=c d&e=/f', 'v3/a?b=c%20d&e=/f'],
    ['v3/applyment/', 'v3/applyment/'],
    ['v3/\uD83D', 'v3/%EF%BF%BD'],
    ['', ''],
  ])('%j is sent as %j', (template, path) => {
    expect(expand(template, {})).toBe(path);
  });

  test.each(['{', '}', '{}', '{x', 'x}', '{a b}', '{=x}', '{x:0}', '{x:99999}', '{x**}', '{,}', '{{x}}'])(
    '%s is malformed',
    (template) => {
      expect(expand(template, { x: 1 })).toMatchObject({ fault: 'malformed' });
    },
  );

  test('a step to another path is refused, written or expanded', () => {
    expect(expand('v3/../x', {})).toMatchObject({ fault: 'dot-segment' });
    expect(expand('v3/%2e%2E/x', {})).toMatchObject({ fault: 'dot-segment' });
    expect(expand('v3/orders/{no}', { no: '..' })).toMatchObject({ fault: 'dot-segment' });
    expect(expand('v3/orders/{no}', { no: '.' })).toMatchObject({ fault: 'dot-segment' });
    expect(expand('v3/{+path}', { path: 'a/../b' })).toMatchObject({ fault: 'dot-segment' });
    expect(expand('v3/a?b=/../c', {})).toBe('v3/a?b=/../c');
    expect(expand('v3/..a/b..', {})).toBe('v3/..a/b..');
  });

  test('a fragment is refused', () => {
    expect(expand('v3/a{#x}', { x: 'b' })).toMatchObject({ fault: 'fragment' });
    expect(expand('v3/{+x}', { x: 'a#b' })).toMatchObject({ fault: 'fragment' });
  });

  test('a whole URL is refused', () => {
    expect(expand('https:/api.mch.weixin.qq.com/v3', {})).toMatchObject({ fault: 'url' });
  });

  test('whatever is given, the result is a path that a request can carry, or a fault', () => {
    const legal = /^v3\/(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9A-F]{2})+$/i;
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, (value, around) => {
        const expanded = expandPath(`v3/{x}/${around}`, { x: value });
        expect(isFault(expanded) ? 'v3/fault' : expanded.path).toMatch(legal);
      }),
    );
  });

  test('a value comes back when the path is decoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (value) => {
        fc.pre(value !== '.' && value !== '..');
        expect(decodeURIComponent(String(expand('{x}', { x: value })))).toBe(value);
      }),
    );
  });
});

describe('a query', () => {
  test('is printed as RFC 3986 has it', () => {
    expect(
      printQuery({
        text: "a b+c&d=e/ä'*",
        number: 0,
        yes: true,
        no: false,
        big: 1n,
        nothing: null,
        missing: undefined,
        list: ['x', 2, null],
        none: [],
        'odd name': '',
      }),
    ).toBe(
      'text=a%20b%2Bc%26d%3De%2F%C3%A4%27%2A&number=0&yes=true&no=false&big=1&list=x&list=2&odd%20name=',
    );
  });

  test.each([[{}], [{ a: undefined }], [{ a: [] }]])('with nothing in it is empty: %j', (query) => {
    expect(printQuery(query)).toBe('');
  });

  test.each([[{ a: 1 }], [[[1]]], [new Date(0)], [() => 1], [Number.NaN], ['\uDC00']])(
    'a value without a text is a fault that names it: %j',
    (value) => {
      expect(printQuery({ q: value })).toEqual({ fault: 'query-value', name: 'q' });
      expect(printTarget('v3/a', { q: value })).toEqual({ fault: 'query-value', name: 'q' });
    },
  );
});

describe('a target', () => {
  test.each([
    ['v3/a', {}, '/v3/a'],
    ['v3/a', { b: 1 }, '/v3/a?b=1'],
    ['v3/a?x=1', {}, '/v3/a?x=1'],
    ['v3/a?x=1', { y: 2 }, '/v3/a?x=1&y=2'],
    ['v3/a?x=1&y=2', { x: 3 }, '/v3/a?y=2&x=3'],
    ['v3/a?x=1', { x: undefined }, '/v3/a?x=1'],
    ['v3/a?%78=1&%E4=2', { x: 2 }, '/v3/a?%E4=2&x=2'],
    ['v3/a?', { x: 2 }, '/v3/a?x=2'],
    ['v3/a/', { x: 2 }, '/v3/a/?x=2'],
    ['', {}, '/'],
  ])('%s with %j is %s', (path, query, target) => {
    expect(printTarget(path, query)).toBe(target);
  });
});
