/** The platform's time: read it, stop it, let it run, put it somewhere, move it on. What is due on the way happens. */
import { happenedMax, type AnswerOf, type Contract } from '@hufu/contract';
import { parseDurationMs } from '../../clock.ts';
import { printBeijingTime } from '../../domain/beijing-time.ts';
import { paramError, type Refused } from '../../domain/decision.ts';
import type { Happening } from '../../platform/happening.ts';
import type { Handlers } from '../operation.ts';
import type { ControlServices } from './control-services.ts';
import { isWithin, readInstant } from './read-instant.ts';

type ClockOperation =
  | 'readClock'
  | 'freezeClock'
  | 'resumeClock'
  | 'setClock'
  | 'advanceClock'
  | 'runToNextDue';

type Refuse = (code: 'PARAM_ERROR', facts: Refused<'PARAM_ERROR'>) => never;

export function moveClockHandlers(services: ControlServices): Pick<Handlers, ClockOperation> {
  const { time, clock } = services;
  const stands = async (happened: readonly Happening[]) =>
    ({ status: 200, body: await printClock(services, happened) }) as const;
  return {
    readClock: () => stands([]),
    freezeClock: async ({ body: { at }, refuse }) =>
      stands(await time.freeze(at === undefined ? null : instantOf(at, '/at', refuse))),
    resumeClock: async () => stands(await time.resume()),
    setClock: async ({ body: { now }, refuse }) => stands(await time.set(instantOf(now, '/now', refuse))),
    advanceClock: async ({ body: { duration }, refuse }) => {
      // A fraction of a second times a thousand may miss the whole number by a hair.
      const byMs = Math.round(parseDurationMs(duration));
      if (!isWithin(clock.nowMs() + byMs)) {
        const refused = tooFar(duration);
        return refuse(refused.code, refused);
      }
      return stands(await time.advance(byMs));
    },
    runToNextDue: async () => stands(await time.toNextDue()),
  };
}

async function printClock(
  { clock, time }: ControlServices,
  happened: readonly Happening[],
): Promise<AnswerOf<Contract['readClock']>> {
  const next = await time.nextDue();
  return {
    now: printBeijingTime(clock.nowMs()),
    frozen: clock.frozen,
    ...(next === undefined
      ? {}
      : { next_due: { at: printBeijingTime(next.dueAt), kind: next.kind, id: next.id } }),
    happened: happened
      .slice(0, happenedMax)
      .map(({ at, what, id }) => ({ at: printBeijingTime(at), what, id })),
    happened_count: happened.length,
  };
}

function instantOf(value: string, field: string, refuse: Refuse): number {
  const atMs = readInstant(value);
  if (atMs !== undefined) return atMs;
  const message = {
    zh: `${value} 不是真实存在的时刻，或不在 1970 年至 9999 年之间`,
    en: `${value} is no instant of the calendar, or lies outside the years 1970 to 9999.`,
  };
  const refused = paramError({ rule: 'instant-form', field, value, message });
  return refuse(refused.code, refused);
}

function tooFar(duration: string): Refused<'PARAM_ERROR'> {
  const message = {
    zh: `时长 ${duration} 会越过 9999 年`,
    en: `The duration ${duration} leads beyond the year 9999.`,
  };
  return paramError({ rule: 'duration-form', field: '/duration', value: duration, message });
}
