import { isDeepStrictEqual } from 'node:util';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  authorizationLengthMax,
  isAuthorizationFault,
  parseAuthorization,
  printAuthorization,
} from './authorization.ts';
import type { Authorization } from './authorization.ts';
import { signatureScheme } from './headers.ts';
import { nonceLengthMax } from './nonce.ts';

const example: Authorization = {
  mchid: '1900009191',
  serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
  timestamp: '1554208460',
  nonce: '593BEC0C930BF1AFEB40B4A08C8FB242',
  signature: 'uOVRnA4qG/MNnYzdQxJanN+zU+lTgIcnU9BxGw5dKjK+VdEUz2FeIoC+D5sB==',
};

const pairs = [
  `mchid="${example.mchid}"`,
  `nonce_str="${example.nonce}"`,
  `signature="${example.signature}"`,
  `timestamp="${example.timestamp}"`,
  `serial_no="${example.serial}"`,
] as const;

/** A header with this text after the scheme and its space. */
function header(...fields: readonly string[]): string {
  return `${signatureScheme} ${fields.join(',')}`;
}

/** The example's header with one pair replaced; an empty text leaves it out. */
function headerWith(name: string, pair: string): string {
  const kept = pairs.map((own) => (own.startsWith(`${name}=`) ? pair : own));
  return header(...kept.filter((text) => text !== ''));
}

/** One value of a header: visible ASCII but for the quote and the backslash. */
function value(lengthMax: number): fc.Arbitrary<string> {
  const unit = fc
    .integer({ min: 0x21, max: 0x7e })
    .filter((code) => code !== 0x22 && code !== 0x5c)
    .map((code) => String.fromCharCode(code));
  return fc.string({ unit, minLength: 1, maxLength: lengthMax });
}

const authorizations = fc.record({
  mchid: value(32),
  serial: value(64),
  timestamp: value(32),
  nonce: value(nonceLengthMax),
  signature: value(344),
});

describe('printAuthorization', () => {
  it('writes the fields in the order of the documentation', () => {
    expect(printAuthorization(example)).toBe(
      'WECHATPAY2-SHA256-RSA2048 mchid="1900009191",nonce_str="593BEC0C930BF1AFEB40B4A08C8FB242",' +
        'signature="uOVRnA4qG/MNnYzdQxJanN+zU+lTgIcnU9BxGw5dKjK+VdEUz2FeIoC+D5sB==",' +
        'timestamp="1554208460",serial_no="408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB"',
    );
  });

  it.each([
    ['mchid', { mchid: '' }],
    ['mchid', { mchid: '1900009191"' }],
    ['nonce_str', { nonce: 'a\nb' }],
    ['nonce_str', { nonce: 'a b' }],
    ['nonce_str', { nonce: 'n'.repeat(nonceLengthMax + 1) }],
    ['signature', { signature: 'a\\b' }],
    ['timestamp', { timestamp: '1\r\nX-Injected: 1' }],
    ['serial_no', { serial: '序列号' }],
  ])('refuses a %s that would not be parsed back', (name, change) => {
    expect(() => printAuthorization({ ...example, ...change })).toThrow(TypeError);
    expect(() => printAuthorization({ ...example, ...change })).toThrow(name);
  });
});

describe('parseAuthorization', () => {
  it('reads back what was printed', () => {
    fc.assert(
      fc.property(authorizations, (a) => {
        expect(parseAuthorization(printAuthorization(a))).toEqual(a);
      }),
    );
  });

  it('takes the fields in every one of the 120 orders', () => {
    const orders = permutations(pairs);
    expect(orders).toHaveLength(120);
    for (const order of orders) expect(parseAuthorization(header(...order))).toEqual(example);
  });

  it('takes blanks after the commas', () => {
    expect(parseAuthorization(`${signatureScheme} ${pairs.join(', ')}`)).toEqual(example);
    expect(parseAuthorization(`${signatureScheme} ${pairs.join(', \t  ')}`)).toEqual(example);
  });

  it('keeps a serial in the case in which it was written', () => {
    const parsed = parseAuthorization(headerWith('serial_no', 'serial_no="408b07e7"'));
    expect(parsed).toEqual({ ...example, serial: '408b07e7' });
  });

  it('takes a short nonce, as some clients send it', () => {
    expect(parseAuthorization(headerWith('nonce_str', 'nonce_str="k3v9x1ab"'))).toMatchObject({
      nonce: 'k3v9x1ab',
    });
    expect(parseAuthorization(headerWith('nonce_str', 'nonce_str="k"'))).toMatchObject({ nonce: 'k' });
  });

  it.each([[undefined], [''], ['   '], ['\t']])('finds %j missing', (text) => {
    expect(parseAuthorization(text)).toEqual({ fault: 'missing' });
  });

  it.each([
    ['another scheme', `Bearer ${pairs.join(',')}`, 'Bearer'],
    ['the SM scheme', `WECHATPAY2-SM2-WITH-SM3 ${pairs.join(',')}`, 'WECHATPAY2-SM2-WITH-SM3'],
    ['the scheme in lower case', header(...pairs).toLowerCase(), signatureScheme.toLowerCase()],
    ['no scheme', pairs.join(','), pairs.join(',').slice(0, 64)],
    ['a blank before the scheme', ` ${header(...pairs)}`, ''],
    [
      'a tab in place of the space',
      header(...pairs).replace(' ', '\t'),
      `${signatureScheme}\t${pairs.join(',')}`.slice(0, 64),
    ],
  ])('names the scheme when there is %s', (_what, text, scheme) => {
    expect(parseAuthorization(text)).toEqual({ fault: 'scheme', scheme });
  });

  it.each(['mchid', 'nonce_str', 'signature', 'timestamp', 'serial_no'])(
    'names %s at every fault',
    (name) => {
      const own = pairs.find((pair) => pair.startsWith(`${name}=`)) ?? '';
      const faults = [
        [headerWith(name, ''), `${name} is missing.`],
        [header(own, ...pairs), `${name} appears twice.`],
        [headerWith(name, `${name}=""`), `${name} is empty.`],
        [headerWith(name, own.replaceAll('"', '')), `${name} is not in double quotes.`],
        [headerWith(name, own.replaceAll('"', "'")), `${name} is not in double quotes.`],
        [headerWith(name, own.replace('="', '= "')), `${name} is not in double quotes.`],
        [`${header()}${own.slice(0, -1)}`, `${name} lacks its closing double quote.`],
        [headerWith(name, `${name}="a b"`), `${name} holds a character that is not allowed.`],
        [headerWith(name, `${name}="a\\"`), `${name} holds a character that is not allowed.`],
        [headerWith(name, `${name}="a\u0000"`), `${name} holds a character that is not allowed.`],
        [headerWith(name, `${name}="中"`), `${name} holds a character that is not allowed.`],
        [header(own, '').replace(/,$/, ';'), `${name} is not followed by a comma or the end.`],
        [`${header(own)} `, `${name} is not followed by a comma or the end.`],
      ];
      for (const [text, reason] of faults) {
        expect(parseAuthorization(text)).toEqual({ fault: 'form', field: name, reason });
      }
    },
  );

  it('names a field that it does not know, unless it is no name', () => {
    expect(parseAuthorization(headerWith('mchid', 'mch_id="1900009191"'))).toEqual({
      fault: 'form',
      field: 'mch_id',
      reason: 'mch_id is not a field of this header.',
    });
    expect(parseAuthorization(header(...pairs, 'extra="1"'))).toMatchObject({ field: 'extra' });
    expect(parseAuthorization(headerWith('mchid', 'Mchid="1"'))).toMatchObject({ field: 'Mchid' });
    expect(parseAuthorization(headerWith('mchid', '__proto__="1"'))).toMatchObject({ field: '__proto__' });
    expect(parseAuthorization(headerWith('mchid', '\u001b[31m="1"'))).toMatchObject({
      fault: 'form',
      field: null,
    });
  });

  it.each([
    ['nothing after the scheme', signatureScheme],
    ['nothing after the space', `${signatureScheme} `],
    ['two spaces', `${signatureScheme}  ${pairs.join(',')}`],
    ['a comma at the end', `${header(...pairs)},`],
    ['a comma at the start', `${signatureScheme} ,${pairs.join(',')}`],
    ['two commas', `${signatureScheme} ${pairs.join(',,')}`],
    ['a blank before a comma is a fault of the field before it', `${signatureScheme} ${pairs.join(' ,')}`],
  ])('finds a fault of form for %s', (_what, text) => {
    expect(parseAuthorization(text)).toMatchObject({ fault: 'form' });
  });

  it('looks at no header that is longer than its limit', () => {
    const blanks = ' '.repeat(authorizationLengthMax - header(...pairs).length);
    const longest = `${signatureScheme} ${pairs.slice(0, 4).join(',')},${blanks}${pairs[4]}`;
    expect(longest).toHaveLength(authorizationLengthMax);
    expect(parseAuthorization(longest)).toEqual(example);
    expect(parseAuthorization(longest.replace(', ', ',  '))).toMatchObject({ fault: 'form', field: null });
    expect(parseAuthorization(header('a="'.repeat(1_000_000)))).toMatchObject({ fault: 'form', field: null });
  });

  it('never throws, whatever comes in', () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }).map((text) => `${signatureScheme} ${text}`),
      fc
        .array(fc.constantFrom(...pairs, ',', '"', '=', ' ', 'x="', '\\', '\n'))
        .map((parts) => header(parts.join(''))),
    );
    fc.assert(
      fc.property(noise, (text) => {
        const parsed = parseAuthorization(text);
        const printed = isAuthorizationFault(parsed) ? undefined : printAuthorization(parsed);
        expect(parseAuthorization(printed)).toEqual(printed === undefined ? { fault: 'missing' } : parsed);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws on a header that was damaged in one place, and never reads it as the same', () => {
    const text = header(...pairs);
    const damage = fc.record({
      at: fc.nat({ max: text.length - 1 }),
      cut: fc.nat({ max: 5 }),
      added: fc.string({ unit: 'binary', maxLength: 5 }),
    });
    fc.assert(
      fc.property(damage, ({ at, cut, added }) => {
        const damaged = text.slice(0, at) + added + text.slice(at + cut);
        const parsed = parseAuthorization(damaged);
        const isSame = damaged.replaceAll(/,[ \t]+/g, ',') === text;
        expect(isDeepStrictEqual(parsed, example)).toBe(isSame);
      }),
      { numRuns: 2000 },
    );
  });
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, at) =>
    permutations([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]),
  );
}
