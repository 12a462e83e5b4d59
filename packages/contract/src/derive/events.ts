/**
 * The SDK's notification types, printed: what the resource of each event opens to, and the notification that carries
 * it. A pure walk over the events.
 */
import type { NotificationEvent } from '../events/event.ts';
import { both, printComment, type CommentLines } from './doc-comment.ts';
import { printResource } from './models.ts';
import { Names, pascal, quote } from './names.ts';

const header = `/**
 * The notifications of the contract: what each one's resource opens to, and their types by name.
 *
 * Generated from the contract by \`npm run derive\`; changes made here are lost.
 */
`;

/** Prints the notification types of these events, as the SDK's `notification-types.ts`. */
export function printNotificationTypes(events: readonly NotificationEvent[]): string {
  const names = new Names(['KnownNotification', ...events.map(nameOfNotification)]);
  const groups = new Map<string, string>();
  const resources = events.map((event) =>
    printResource(event.resource, nameOfResource(event), { names, groups }),
  );
  const notifications = events.map(printNotification);
  return [header, printTypes(events), ...resources, ...notifications, printUnion(events)].join('\n');
}

function nameOfResource({ id }: NotificationEvent): string {
  return `${pascal(id)}Resource`;
}

function nameOfNotification({ id }: NotificationEvent): string {
  return `${pascal(id)}Notification`;
}

function printTypes(events: readonly NotificationEvent[]): string {
  const types = events.map(({ type }) => `  ${quote(type)},\n`).join('');
  return `/** The types of the notifications that are typed here. */
export const knownEventTypes = [
${types}] as const;
`;
}

function printNotification(event: NotificationEvent): string {
  return `${printComment(notificationComment(event), '')}export interface ${nameOfNotification(event)} {
  /** The notification's own id. Repeats of one notification may have another. */
  readonly id: string;
  /** When the platform made it. RFC 3339, Beijing time. */
  readonly create_time: string;
  readonly event_type: ${quote(event.type)};
  /** What the platform says of it in a few words; not for branching. */
  readonly summary: string;
  /** What the sealed resource opened to. */
  readonly resource: ${nameOfResource(event)};
}
`;
}

function notificationComment({ type, title, summary, link }: NotificationEvent): CommentLines {
  return [`\`${type}\` ${both(title)}`, '', summary.zh, summary.en, '', `@see ${link}`];
}

function printUnion(events: readonly NotificationEvent[]): string {
  const members = events.map((event) => `\n  | ${nameOfNotification(event)}`).join('');
  return `/** A notification of the contract, verified and opened; its \`event_type\` says which one it is. */
export type KnownNotification =${members};
`;
}
