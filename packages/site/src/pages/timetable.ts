/** When a notification that nobody acknowledges is sent: the instants of a schedule, and the spans that show them all. */
import { deliverySchedules, type DeliverySchedule, type ScheduleName } from '@hufu/contract';

/** One bar of the drawing: from the first delivery to the end of the span, to scale. */
export interface Span {
  readonly seconds: number;
  /** Of the deliveries within it, seconds after the first. */
  readonly deliveries: readonly number[];
}

export interface Timetable {
  readonly schedule: DeliverySchedule;
  /** Seconds after the first delivery, which is at 0. */
  readonly deliveries: readonly number[];
  /** The whole, then its beginning, enlarged as long as the deliveries would otherwise fall on one spot. */
  readonly spans: readonly Span[];
}

/** A beginning that fills less than this part of the bar gets a bar of its own. */
const crowdedBelow = 1 / 8;

export function timetableOf(name: ScheduleName): Timetable {
  const schedule: DeliverySchedule = deliverySchedules[name];
  const deliveries = [0];
  for (const delay of schedule.delaysSeconds) deliveries.push((deliveries.at(-1) ?? 0) + delay);
  return { schedule, deliveries, spans: spansOf(deliveries) };
}

function spansOf(deliveries: readonly number[]): readonly Span[] {
  const whole = { seconds: deliveries.at(-1) ?? 0, deliveries };
  const beginning = deliveries.slice(0, Math.ceil(deliveries.length / 2));
  const seconds = beginning.at(-1) ?? 0;
  if (beginning.length < 3 || seconds >= whole.seconds * crowdedBelow) return [whole];
  return [whole, ...spansOf(beginning)];
}
