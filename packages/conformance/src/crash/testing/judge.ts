/**
 * What was owed against what came: every notification that is owed, none that is not, and one id for one event, however
 * often it came.
 */
import { cancelledBy, type Found } from './dealing.ts';

/** One delivery, verified and opened. */
export interface Arrival {
  readonly id: string;
  readonly event: string;
  /** The opened resource, JSON text. */
  readonly said: string;
}

/** The fields by which it is known what a resource tells of. */
interface Told {
  readonly sign_plan_id?: string;
  readonly sign_state?: string;
  readonly order_id?: string;
  readonly state?: string;
}

/** Each event that dealings bring about, with the state that it has to tell of. */
const told = {
  'PAYSCORE.USER_SIGN_PLAN': ({ sign_state }: Told) => sign_state === 'SIGNED',
  'PAYSCORE.USER_CANCEL_SIGN_PLAN': ({ sign_state }: Told) => sign_state === 'SIGN_PLAN_CANCEL',
  'PAYSCORE.USER_PAID': ({ state }: Told) => state === 'DONE',
} as const;

type Event = keyof typeof told;

/** An event of a thing, as one text. */
function happening(event: Event, id: string): string {
  return `${event} of ${id}`;
}

/** What the merchant has to be told, by the states that its dealing has come to. */
export function owedFor({ signPlan, order }: Found): readonly string[] {
  const owed: string[] = [];
  if (signPlan !== null && signPlan.sign_state !== 'UNSIGNED') {
    owed.push(happening('PAYSCORE.USER_SIGN_PLAN', signPlan.sign_plan_id));
  }
  // The merchant's own cancellation is told to nobody.
  if (signPlan !== null && cancelledBy(signPlan) === 'USER') {
    owed.push(happening('PAYSCORE.USER_CANCEL_SIGN_PLAN', signPlan.sign_plan_id));
  }
  if (order?.order_id !== undefined && order.collection?.state === 'USER_PAID') {
    owed.push(happening('PAYSCORE.USER_PAID', order.order_id));
  }
  return owed;
}

/** Every sentence that must not be: what is missing, what was never owed, and what goes by two ids. */
export function judge(owed: ReadonlySet<string>, arrivals: readonly Arrival[]): readonly string[] {
  const faults: string[] = [];
  const ids = new Map<string, string>();
  const sayings = new Map<string, string>();
  for (const { id, event, said } of arrivals) {
    const what = whatIsTold(event, said);
    if (what === null) {
      faults.push(`${event} ${id} tells of another state: ${said}`);
      continue;
    }
    if (!owed.has(what)) faults.push(`never owed: ${what}, ${id}`);
    const first = ids.get(what) ?? id;
    if (first !== id) faults.push(`two ids: ${what}, ${first} and ${id}`);
    ids.set(what, first);
    const before = sayings.get(id) ?? said;
    if (before !== said) faults.push(`one id says two things: ${id}, ${before} and ${said}`);
    sayings.set(id, before);
  }
  for (const what of owed) if (!ids.has(what)) faults.push(`never came: ${what}`);
  return faults;
}

/** The event and the thing; `null` when the resource is not in the state that the event tells of. */
function whatIsTold(event: string, said: string): string | null {
  if (!isEvent(event)) return null;
  const resource = JSON.parse(said) as Told; // each field is looked at before it counts
  const id = event === 'PAYSCORE.USER_PAID' ? resource.order_id : resource.sign_plan_id;
  return id !== undefined && told[event](resource) ? happening(event, id) : null;
}

function isEvent(event: string): event is Event {
  return Object.hasOwn(told, event);
}
