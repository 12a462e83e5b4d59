/** What an event is: plain data that everything else walks. The checks that hold for all together are in `contract.ts`. */
import type { Confidence, Static, Text, TObject } from '../field.ts';
import type { EventType } from './envelope.ts';
import type { ScheduleName } from './schedules.ts';

export interface NotificationEvent {
  /** Camel case, unique: `userSignedPlan`. */
  readonly id: string;
  /** The `event_type` on the wire. */
  readonly type: EventType;
  readonly title: Text;
  /** When it is sent, for people. */
  readonly summary: Text;
  /** The `summary` on the wire: 64 characters at most. */
  readonly summaryText: string;
  /** The thing that it tells of. Its creation named the address that is told. */
  readonly about: 'sign-plan' | 'service-order';
  /** The object that the sealed resource opens to. */
  readonly resource: TObject;
  readonly schedule: ScheduleName;
  /** The platform's own page. */
  readonly link: string;
  /** How sure it is that the platform sends it for sign plans and their orders. */
  readonly confidence: Confidence;
}

/** Returns the description as it is, with its exact type. */
export function defineEvent<const Description extends NotificationEvent>(
  description: Description,
): Description {
  return description;
}

/** What the resource of an event opens to. */
export type ResourceOf<Description extends NotificationEvent> = Static<Description['resource']>;
