import { describe, expect, test } from 'vitest';
import { compactTime, factsOf, flag, group, openGroup, rfc3339 } from './field.ts';
import { validate } from './validate.ts';

const label = { zh: '试', en: 'trial' };

describe('a compact time', () => {
  const schema = group({ at: compactTime({ label }) }, { label });
  const accepts = (at: unknown) => validate(schema, { at }, 'body').ok;

  test.each(['20210520132935', '20210520', '20001231235959', '20240101000000'])('takes %s', (at) => {
    expect(accepts(at)).toBe(true);
  });

  test.each([
    ['no digits at all', ''],
    ['a month 00', '20210020'],
    ['a month 13', '20211320'],
    ['a day 00', '20210500'],
    ['a day 32', '20210532'],
    ['an hour 24', '20210520240000'],
    ['a minute 60', '20210520236000'],
    ['a second 60', '20210520235960'],
    ['minutes without seconds', '202105201329'],
    ['one digit more', '202105201329350'],
    ['an instant of RFC 3339', '2021-05-20T13:29:35+08:00'],
    ['a line end', '20210520\n'],
    ['digits of another script', '２０２１０５２０'],
    ['a number', 20_210_520],
  ])('refuses %s', (_name, at) => {
    expect(accepts(at)).toBe(false);
  });

  test('says its unit', () => {
    expect(factsOf(compactTime({ label })).unit).toBe('compact-time');
    expect(factsOf(rfc3339({ label })).unit).toBe('rfc3339');
  });
});

describe('a flag', () => {
  const schema = group({ on: flag({ label }) }, { label });

  test.each([true, false])('takes %s', (on) => {
    expect(validate(schema, { on }, 'body')).toEqual({ ok: true, value: { on } });
  });

  test.each([0, 1, 'true', null, [], {}])('refuses %j', (on) => {
    expect(validate(schema, { on }, 'body').ok).toBe(false);
  });
});

describe('an open group', () => {
  const schema = openGroup({ on: flag({ label }) }, { label });

  test('takes members that nobody described, whatever they hold', () => {
    const value = { on: true, other: { deep: [1] }, none: null };
    expect(validate(schema, value, 'body')).toEqual({ ok: true, value });
  });

  test.each([{}, { on: 1 }, [], 'text'])('refuses %j, which lacks or breaks what is described', (value) => {
    expect(validate(schema, value, 'body').ok).toBe(false);
  });
});
