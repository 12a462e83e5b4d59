/**
 * The service time of an order. A time of eight digits is a day: as a start its first second counts, as an end
 * its last, so that a service may begin and end on one day.
 */
import { readCompactTime } from './compact-time.ts';
import { paramError, type Refused } from './decision.ts';
import { noSuchTime } from './order-refusals.ts';
import type { TimeRange } from './service-order.ts';

type Fault = Refused<'PARAM_ERROR'> | undefined;

/** What is wrong with the times given at creation. */
export function plannedTimesFault({ startTime, endTime }: TimeRange): Fault {
  const start = readCompactTime(startTime);
  if (start === undefined) return noSuchTime('/time_range/start_time', startTime);
  if (endTime === null) return undefined;
  const end = readCompactTime(endTime);
  if (end === undefined) return noSuchTime('/time_range/end_time', endTime);
  return end.toMs > start.fromMs ? undefined : endBeforeStart(endTime, startTime);
}

/** What is wrong with the times given at completion, once the planned ones stand in for those left out. */
export function realTimesFault(planned: TimeRange, given: Partial<TimeRange> | null, at: number): Fault {
  const startTime = given?.startTime ?? planned.startTime;
  const endTime = given?.endTime ?? planned.endTime;
  if (endTime === null) return endMissing();
  const start = readCompactTime(startTime);
  if (start === undefined) return noSuchTime('/time_range/start_time', startTime);
  const end = readCompactTime(endTime);
  if (end === undefined) return noSuchTime('/time_range/end_time', endTime);
  if (given?.startTime !== undefined && end.toMs <= start.fromMs) {
    return given.endTime === undefined
      ? startAfterEnd(startTime, endTime)
      : endBeforeStart(endTime, startTime);
  }
  // Whoever planned the end need not say it again, and it may lie ahead; a real end was.
  if (typeof given?.endTime !== 'string') return undefined;
  if (end.fromMs > at) return endAhead(endTime);
  const plannedStart = readCompactTime(planned.startTime);
  return plannedStart === undefined || end.toMs >= plannedStart.fromMs
    ? undefined
    : endBeforeStart(endTime, planned.startTime);
}

function endMissing(): Refused<'PARAM_ERROR'> {
  return paramError({
    rule: 'end-needed',
    field: '/time_range/end_time',
    value: null,
    message: {
      zh: '创建订单时未传入服务结束时间，完结时必须传入 time_range.end_time',
      en: 'No end was given at creation, so time_range.end_time is needed now.',
    },
  });
}

function endAhead(value: string): Refused<'PARAM_ERROR'> {
  return paramError({
    rule: 'end-not-later-than-now',
    field: '/time_range/end_time',
    value,
    message: {
      zh: `服务结束时间 ${value} 不得晚于调用时间`,
      en: `The service's end, ${value}, is later than this call.`,
    },
  });
}

function endBeforeStart(end: string, start: string): Refused<'PARAM_ERROR'> {
  return paramError({
    rule: 'end-after-start',
    field: '/time_range/end_time',
    value: end,
    message: {
      zh: `服务结束时间 ${end} 须晚于开始时间 ${start}`,
      en: `The service's end, ${end}, must be after its start, ${start}.`,
    },
  });
}

function startAfterEnd(start: string, end: string): Refused<'PARAM_ERROR'> {
  return paramError({
    rule: 'end-after-start',
    field: '/time_range/start_time',
    value: start,
    message: {
      zh: `服务开始时间 ${start} 须早于结束时间 ${end}`,
      en: `The service's start, ${start}, must be before its end, ${end}.`,
    },
  });
}
