import { describe, expect, test } from 'vitest';
import { plannedTimesFault, realTimesFault } from './order-times.ts';
import type { TimeRange } from './service-order.ts';

function range(startTime: string, endTime: string | null): TimeRange {
  return { startTime, endTime, startTimeRemark: null, endTimeRemark: null };
}

const start = '20230906100000';
const end = '20230906110000';
/** A second is the least that a time can differ by. */
const justAfter = '20230906100001';
const endAt = Date.parse('2023-09-06T11:00:00+08:00');

describe('the times given at creation', () => {
  test.each<[string, TimeRange]>([
    ['a start and no end', range(start, null)],
    ['an end a second after the start', range(start, justAfter)],
    ['a leap day', range('20240229', '20240229')],
    ['one day for start and end', range('20230906', '20230906')],
    ['a second of the day and then the day', range(start, '20230906')],
    ['a day and then a second of it', range('20230906', '20230906000001')],
    ['an end in another year', range('20231231', '20240101')],
  ])('may be %s', (_what, times) => {
    expect(plannedTimesFault(times)).toBeUndefined();
  });

  test.each<[string, TimeRange, { rule: string; field: string; value: string }]>([
    [
      'a start that the calendar does not have',
      range('20230229', null),
      { rule: 'time-exists', field: '/time_range/start_time', value: '20230229' },
    ],
    [
      'an end that the calendar does not have',
      range(start, '20230931'),
      { rule: 'time-exists', field: '/time_range/end_time', value: '20230931' },
    ],
    [
      'neither, and then the start is told',
      range('20230229', '20230931'),
      { rule: 'time-exists', field: '/time_range/start_time', value: '20230229' },
    ],
    [
      'an end at the second of the start',
      range(start, start),
      { rule: 'end-after-start', field: '/time_range/end_time', value: start },
    ],
    [
      'an end a second before the start',
      range(justAfter, start),
      { rule: 'end-after-start', field: '/time_range/end_time', value: start },
    ],
    [
      'an end on the day before the start',
      range(start, '20230905'),
      { rule: 'end-after-start', field: '/time_range/end_time', value: '20230905' },
    ],
    [
      'the first second of the day that is the start',
      range('20230906', '20230906000000'),
      { rule: 'end-after-start', field: '/time_range/end_time', value: '20230906000000' },
    ],
  ])('may not be %s', (_what, times, { rule, field, value }) => {
    expect(plannedTimesFault(times)).toMatchObject({
      code: 'PARAM_ERROR',
      rule,
      detail: { location: 'body', field, value },
    });
  });
});

describe('the times given at completion', () => {
  test.each<[string, TimeRange, Partial<TimeRange> | null]>([
    ['nothing, when the end was planned', range(start, end), null],
    ['nothing but a remark, when the end was planned', range(start, end), { endTimeRemark: '下课' }],
    ['nothing, when the planned end lies ahead', range(start, '20991231'), null],
    ['an end at this very second', range(start, null), { endTime: end }],
    ['the day of today, as an end', range(start, null), { endTime: '20230906' }],
    ['an end before the planned one', range(start, '20230908'), { endTime: end }],
    [
      'a start of its own, before the planned one',
      range(justAfter, null),
      { startTime: start, endTime: end },
    ],
    ['the second of the planned start, as an end', range(start, end), { endTime: start }],
  ])('may be %s', (_what, planned, given) => {
    expect(realTimesFault(planned, given, endAt)).toBeUndefined();
  });

  test.each<[string, TimeRange, Partial<TimeRange> | null, { rule: string; field: string; value: unknown }]>([
    [
      'nothing, when no end was planned',
      range(start, null),
      null,
      { rule: 'end-needed', field: '/time_range/end_time', value: null },
    ],
    [
      'a start alone, when no end was planned',
      range(start, null),
      { startTime: justAfter },
      { rule: 'end-needed', field: '/time_range/end_time', value: null },
    ],
    [
      'an end that the calendar does not have',
      range(start, end),
      { endTime: '20230229' },
      { rule: 'time-exists', field: '/time_range/end_time', value: '20230229' },
    ],
    [
      'a start that the calendar does not have',
      range(start, end),
      { startTime: '20230229' },
      { rule: 'time-exists', field: '/time_range/start_time', value: '20230229' },
    ],
    [
      'an end a second from now',
      range(start, null),
      { endTime: '20230906110001' },
      { rule: 'end-not-later-than-now', field: '/time_range/end_time', value: '20230906110001' },
    ],
    [
      'the day of tomorrow, as an end',
      range(start, null),
      { endTime: '20230907' },
      { rule: 'end-not-later-than-now', field: '/time_range/end_time', value: '20230907' },
    ],
    [
      'an end before the planned start',
      range(start, end),
      { endTime: '20230906095959' },
      { rule: 'end-after-start', field: '/time_range/end_time', value: '20230906095959' },
    ],
    [
      'an end before the planned start, after a start of its own',
      range(start, end),
      { startTime: '20230905', endTime: '20230906095959' },
      { rule: 'end-after-start', field: '/time_range/end_time', value: '20230906095959' },
    ],
    [
      'a start of its own that is not before its end',
      range(start, null),
      { startTime: end, endTime: end },
      { rule: 'end-after-start', field: '/time_range/end_time', value: end },
    ],
  ])('may not be %s', (_what, planned, given, { rule, field, value }) => {
    expect(realTimesFault(planned, given, endAt)).toMatchObject({
      code: 'PARAM_ERROR',
      rule,
      detail: { location: 'body', field, value },
    });
  });

  test('may be the first second of an end that is a day, at the midnight when it begins', () => {
    const midnight = Date.parse('2023-09-07T00:00:00+08:00');
    const given = { endTime: '20230907' };
    expect(realTimesFault(range(start, null), given, midnight)).toBeUndefined();
    expect(realTimesFault(range(start, null), given, midnight - 1)?.rule).toBe('end-not-later-than-now');
  });
});
