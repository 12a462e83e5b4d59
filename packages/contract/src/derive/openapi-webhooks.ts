/** The notifications as the webhooks of an OpenAPI document: what is posted to the merchant's own address. */
import { acknowledgeWithinMs, notificationEnvelope } from '../events/envelope.ts';
import type { NotificationEvent } from '../events/event.ts';
import { deliverySchedules } from '../events/schedules.ts';
import type { Language } from '../field.ts';
import { pascal } from './names.ts';
import type { OpenApiOperation, OpenApiPathItem, OpenApiSchema } from './openapi-document.ts';
import { notificationParameters } from './openapi-headers.ts';
import { componentOf, shelve, type Place, type Shelf } from './openapi-schema.ts';
import { notificationTag } from './openapi-tags.ts';
import { sampleOf } from './sample.ts';

const envelopeName = 'NotificationEnvelope';

/** The webhooks by the ids of their events. What their resources open to goes on the shelf. */
export function webhooksOf(
  events: readonly NotificationEvent[],
  shelf: Shelf,
): Readonly<Record<string, OpenApiPathItem>> {
  const place: Place = { shelf, side: 'answer' };
  if (events.length > 0) shelve(notificationEnvelope, envelopeName, place);
  return Object.fromEntries(events.map((event) => [event.id, { post: webhookOf(event, place) }]));
}

function webhookOf(event: NotificationEvent, place: Place): OpenApiOperation {
  const { id, type, title, link, schedule, confidence } = event;
  const { language } = place.shelf;
  const resource = shelve(event.resource, `${pascal(id)}Resource`, place);
  const { says, delaysSeconds } = deliverySchedules[schedule];
  return {
    operationId: id,
    tags: [notificationTag],
    summary: title[language],
    description: descriptionOf(event, language),
    externalDocs: { url: link },
    parameters: notificationParameters(),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: envelopeOf(type), example: exampleOf(event) } },
    },
    responses: {
      '200': { description: texts.taken[language] },
      '204': { description: texts.taken[language] },
      default: { description: `${texts.again[language]}${says[language]}` },
    },
    // A notification is not authorized by a header of its own: its signature is among the parameters.
    security: [],
    'x-hufu-label': title,
    'x-hufu-source': link,
    'x-hufu-confidence': confidence,
    'x-hufu-event-type': type,
    'x-hufu-opens-to': resource,
    'x-hufu-acknowledge-within-ms': acknowledgeWithinMs,
    'x-hufu-delays-seconds': delaysSeconds,
  };
}

const texts = {
  taken: { zh: '已收到；应答体可为空', en: 'It was taken. The body may be empty.' },
  again: { zh: '未收到，稍后重发。', en: 'It was not taken and is sent again. ' },
} as const;

function descriptionOf({ id, type, summary }: NotificationEvent, language: Language): string {
  const model = `${pascal(id)}Resource`;
  const opens = {
    zh: `\`${type}\`：\`resource.ciphertext\` 以 APIv3 密钥解密后即 \`${model}\`。`,
    en: `\`${type}\`: with the APIv3 key \`resource.ciphertext\` opens to a \`${model}\`.`,
  };
  return `${summary[language]}\n\n${opens[language]}`;
}

function envelopeOf(type: string): OpenApiSchema {
  const narrowed = { type: 'object', properties: { event_type: { type: 'string', enum: [type] } } };
  return { allOf: [componentOf('schemas', envelopeName), narrowed] };
}

function exampleOf({ type, summaryText }: NotificationEvent): unknown {
  const envelope = sampleOf(notificationEnvelope) as object; // the sample of a group is an object
  return { ...envelope, event_type: type, summary: summaryText };
}
