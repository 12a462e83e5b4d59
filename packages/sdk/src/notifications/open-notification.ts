/**
 * Opens a verified notification: envelope, sealed resource, typed event. Nothing here checks a signature.
 */
import { openResource } from '@hufu/protocol';

import { knownEventTypes } from '../notification-types.ts';
import type { Notification } from './notification.ts';

/**
 * Why a notification that the platform did sign cannot be opened.
 *
 * - `envelope`: it is not JSON, or not an envelope with `id`, `event_type` and `resource`
 * - `algorithm`, `nonce`, `ciphertext`: the resource has not the form that it must have
 * - `key`: the APIv3 key does not open it. Its bytes are the platform's, so the key is not the merchant's, or not any more
 * - `content`: what was sealed is not JSON, or for a known event type no object
 */
export type UnopenedReason = 'envelope' | 'algorithm' | 'nonce' | 'ciphertext' | 'key' | 'content';

/** The notification in `body`, or why there is none. Never throws. */
export function openNotification(
  body: Buffer,
  apiv3Key: string,
): Notification | { readonly unopened: UnopenedReason } {
  const envelope = parseJson(body);
  if (!isObject(envelope)) return { unopened: 'envelope' };
  const { id, event_type: eventType, resource } = envelope;
  if (typeof id !== 'string' || typeof eventType !== 'string' || eventType === '' || !isObject(resource)) {
    return { unopened: 'envelope' };
  }

  const opened = openResource(resource, apiv3Key);
  if ('reason' in opened) return { unopened: opened.reason === 'tag' ? 'key' : opened.reason };
  const content = parseJson(opened.plaintext);
  if (content === undefined) return { unopened: 'content' };

  const frame = {
    id,
    create_time: textOr(envelope['create_time'], ''),
    event_type: eventType,
    summary: textOr(envelope['summary'], ''),
  };
  if (!known.has(eventType)) return Object.freeze({ kind: 'unknown', ...frame, resource: content });
  if (!isObject(content)) return { unopened: 'content' };
  const notification: unknown = Object.freeze({
    kind: 'known',
    ...frame,
    resource: withNumericTotal(content),
  });
  // The cast holds as far as the platform keeps to its own description: it signed this, and named the event type.
  return notification as Notification;
}

const known: ReadonlySet<string> = new Set(knownEventTypes);

/** The platform's own sample of a service order has its total as text, and its description says number. */
function withNumericTotal(resource: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const total = resource['total_amount'];
  if (typeof total !== 'string' || !/^[0-9]{1,15}$/.test(total)) return resource;
  return { ...resource, total_amount: Number(total) };
}

/** Undefined when the bytes are not JSON. */
function parseJson(bytes: Buffer): unknown {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return value;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}
