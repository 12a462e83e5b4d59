import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printCompactTime, readCompactTime } from './compact-time.ts';

describe('reading a time', () => {
  test('fourteen digits are one second in Beijing', () => {
    const ms = Date.parse('2026-03-04T13:06:07+08:00');
    expect(readCompactTime('20260304130607')).toEqual({ fromMs: ms, toMs: ms });
  });

  test('eight digits are a day in Beijing, from its first second to its last', () => {
    expect(readCompactTime('20260304')).toEqual({
      fromMs: Date.parse('2026-03-04T00:00:00+08:00'),
      toMs: Date.parse('2026-03-04T23:59:59+08:00'),
    });
  });

  test.each(['20240229', '20000229', '20240229235959', '20231231', '20230131000000', '20230430'])(
    '%s exists',
    (text) => {
      expect(readCompactTime(text)).toBeDefined();
    },
  );

  test.each([
    ['20230229', '29 February of a common year'],
    ['21000229', '29 February of a century that is no leap year'],
    ['20240230', '30 February'],
    ['20230431', '31 April'],
    ['20231301', 'the thirteenth month'],
    ['20230001', 'no month'],
    ['20230100', 'no day'],
    ['20230132', '32 January'],
    ['20230101240000', 'the hour 24'],
    ['20230101236000', 'the minute 60'],
    ['20230101235960', 'the second 60'],
    ['', 'nothing'],
    ['2023010', 'seven digits'],
    ['2023010112', 'ten digits'],
    ['202301011200001', 'fifteen digits'],
    [' 20230101', 'a blank before'],
    ['20230101\n', 'a line after'],
    ['２０２３０１０１', 'wide digits'],
    ['OnAccept', 'the word of ordinary orders'],
  ])('%j does not: %s', (text) => {
    expect(readCompactTime(text)).toBeUndefined();
  });
});

test('any instant that is printed is read back, to the second', () => {
  const years = { min: new Date('1990-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z') };
  fc.assert(
    fc.property(fc.date({ ...years, noInvalidDate: true }), (date) => {
      const second = Math.floor(date.getTime() / 1000) * 1000;
      expect(readCompactTime(printCompactTime(date.getTime()))).toEqual({ fromMs: second, toMs: second });
    }),
  );
});

test('an instant is printed in Beijing time, which may be the next day', () => {
  expect(printCompactTime(Date.parse('2026-12-31T16:00:00Z'))).toBe('20270101000000');
});
