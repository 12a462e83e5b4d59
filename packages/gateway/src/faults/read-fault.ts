/** A fault that was asked for, checked: each of its members must mean something for its kind. */
import { operations, slowAnswerMaxMs, type Text } from '@hufu/contract';
import {
  answerSides,
  notificationSides,
  type AnswerFault,
  type Fault,
  type FaultAsked,
  type NotificationFault,
} from './fault.ts';

/** What a fault cannot be, and which member says so. */
export interface WrongFault {
  /** The member's name, for example `delay_ms`. */
  readonly field: keyof FaultAsked;
  readonly value: unknown;
  readonly message: Text;
}

/** The fault, or the first thing that is wrong with it. */
export function readFault(
  id: string,
  asked: FaultAsked,
): { readonly fault: Fault } | { readonly wrong: WrongFault } {
  const wrong = findWrong(asked);
  if (wrong !== null) return { wrong: { ...wrong, value: asked[wrong.field] } };
  const { kind, mchid = null, times = null, delay_ms: delayMs = null } = asked;
  const common = { id, mchid, times, delayMs };
  if (asked.on === 'answers' && isAnswerKind(kind)) {
    return { fault: Object.freeze({ ...common, on: asked.on, kind, path: asked.path ?? null }) };
  }
  if (asked.on === 'notifications' && isNotificationKind(kind)) {
    return { fault: Object.freeze({ ...common, on: asked.on, kind, eventType: asked.event_type ?? null }) };
  }
  throw new Error(`${kind} strikes no ${asked.on}, and was let through.`);
}

/** The fault as it goes over the wire, without the members that it lacks. */
export function printFault(fault: Fault): FaultAsked & { readonly fault_id: string } {
  const { id, kind, on, mchid, times, delayMs } = fault;
  const path = fault.on === 'answers' ? fault.path : null;
  const eventType = fault.on === 'notifications' ? fault.eventType : null;
  return {
    fault_id: id,
    kind,
    on,
    ...(mchid === null ? {} : { mchid }),
    ...(path === null ? {} : { path }),
    // It came in through the contract, which knows no other types.
    ...(eventType === null ? {} : { event_type: eventType as NonNullable<FaultAsked['event_type']> }),
    ...(times === null ? {} : { times }),
    ...(delayMs === null ? {} : { delay_ms: delayMs }),
  };
}

function isAnswerKind(kind: FaultAsked['kind']): kind is AnswerFault['kind'] {
  return Object.hasOwn(answerSides, kind);
}

function isNotificationKind(kind: FaultAsked['kind']): kind is NotificationFault['kind'] {
  return Object.hasOwn(notificationSides, kind);
}

type Finding = Omit<WrongFault, 'value'>;

function findWrong(asked: FaultAsked): Finding | null {
  return findWrongKind(asked) ?? findWrongTarget(asked) ?? findWrongDelay(asked);
}

function findWrongKind({ on, kind }: FaultAsked): Finding | null {
  if (on === 'answers' && !isAnswerKind(kind)) {
    const message = { zh: `${kind} 只能作用于通知`, en: `${kind} happens to notifications only.` };
    return { field: 'kind', message };
  }
  if (on === 'notifications' && !isNotificationKind(kind)) {
    const message = { zh: `${kind} 只能作用于应答`, en: `${kind} happens to answers only.` };
    return { field: 'kind', message };
  }
  return null;
}

function findWrongTarget({ on, path, event_type: eventType }: FaultAsked): Finding | null {
  if (path !== undefined && on !== 'answers') {
    return { field: 'path', message: { zh: '通知没有接口', en: 'A notification has no path.' } };
  }
  if (eventType !== undefined && on !== 'notifications') {
    return { field: 'event_type', message: { zh: '应答没有通知类型', en: 'An answer is of no event type.' } };
  }
  if (path !== undefined && !isPlatformPath(path)) {
    const message = {
      zh: `${path} 不是平台接口的名称或路径模板`,
      en: `${path} is neither the id nor the path of an operation of the platform.`,
    };
    return { field: 'path', message };
  }
  return null;
}

/** A path that leads nowhere would be a fault that never happens, which nobody would notice. */
function isPlatformPath(asked: string): boolean {
  return operations.some(
    ({ surface, id, path }) => surface === 'platform' && (id === asked || path === asked),
  );
}

function findWrongDelay({ kind, delay_ms: delayMs }: FaultAsked): Finding | null {
  const field = 'delay_ms';
  if (delayMs === undefined) {
    if (kind !== 'slow' && kind !== 'delayed') return null;
    return { field, message: { zh: `${kind} 须说明多久`, en: `${kind} must say how long.` } };
  }
  if (kind === 'slow' && delayMs > slowAnswerMaxMs) {
    const message = {
      zh: `应答最多推迟 ${slowAnswerMaxMs} 毫秒`,
      en: `An answer waits ${slowAnswerMaxMs} ms at most.`,
    };
    return { field, message };
  }
  if (kind === 'slow' || kind === 'delayed' || kind === 'reordered') return null;
  return { field, message: { zh: `${kind} 没有时长`, en: `${kind} takes no time.` } };
}
