/** Everything that an event's page shows, read off the contract. */
import {
  acknowledgeWithinMs,
  notificationEnvelope,
  type EventId,
  type NotificationEvent,
  type Text,
} from '@hufu/contract';
import { eventSampleOf, sampleOf } from '@hufu/contract/derive';
import { headerNames, signatureScheme } from '@hufu/protocol';

import { fieldRows, memberRows, type FieldRow } from './field-rows.ts';
import { movesOfEvent } from './moves-of.ts';
import { stateGraphOf, type StateGraph } from './state-graph.ts';
import { timetableOf, type Timetable } from './timetable.ts';

export interface EventPage {
  readonly event: NotificationEvent;
  readonly request: readonly FieldRow[];
  readonly response: readonly FieldRow[];
  /** A sample of the envelope, and of what its resource opens to. */
  readonly envelope: unknown;
  readonly resource: unknown;
  readonly timetable: Timetable;
  readonly graphs: readonly StateGraph[];
  /** The field by which a merchant's program finds what the event is about. */
  readonly shown: string;
}

const shownFields: Readonly<Record<NotificationEvent['about'], string>> = {
  'sign-plan': 'merchant_sign_plan_no',
  'service-order': 'out_order_no',
};

export function eventPageOf(event: NotificationEvent): EventPage {
  const sample = sampleOf(notificationEnvelope) as Readonly<Record<string, unknown>>; // a group's sample is an object
  const id = event.id as EventId; // events are looked up by their own ids
  return {
    event,
    request: [...headerRows(), ...bodyRows(event)],
    response: answerRows(),
    envelope: { ...sample, event_type: event.type, summary: event.summaryText },
    resource: eventSampleOf(event, 'partner'),
    timetable: timetableOf(event.schedule),
    graphs: movesOfEvent[id].map(stateGraphOf),
    shown: shownFields[event.about],
  };
}

interface RowFacts {
  readonly name: string;
  readonly says: Text;
  readonly indent?: number;
  readonly type?: string;
  readonly required?: boolean;
  readonly choices?: readonly string[];
}

function plainRow(table: string, facts: RowFacts): FieldRow {
  const { name, says, indent = 1, type = 'string', required = true, choices = [] } = facts;
  const anchor = `${table}-${name.toLowerCase()}`;
  return {
    name,
    anchor,
    indent,
    required,
    type,
    label: says,
    limits: [],
    choices: choices.map((value) => ({ value })),
    rules: [],
    marks: [],
  };
}

function headerRows(): readonly FieldRow[] {
  const row = (name: string, zh: string, en: string, choices: readonly string[] = []) =>
    plainRow('request-headers', { name, says: { zh, en }, choices });
  return [
    plainRow('request', {
      name: 'headers',
      says: { zh: '通知的 HTTP 头', en: 'headers of the notification' },
      indent: 0,
      type: 'object',
    }),
    row(headerNames.contentType, '请求体的类型', 'type of the body', ['application/json']),
    row(
      headerNames.requestId,
      '此次通知的标识，向平台求助时给出',
      'name of this delivery, for questions to the platform',
    ),
    row(
      headerNames.timestamp,
      '签名时的时间戳，秒；与本机时间相差须在 5 分钟内',
      'when it was signed, in seconds; within five minutes of your clock',
    ),
    row(
      headerNames.nonce,
      '签名的随机串，与解密的 nonce 无关',
      'nonce of the signature, not that of the seal',
    ),
    row(
      headerNames.signature,
      '签名值，Base64；以 WECHATPAY/SIGNTEST/ 开头的是签名探测，须应答 4xx 或 5xx',
      'the signature, Base64; one that starts with WECHATPAY/SIGNTEST/ is a probe, to be answered with 4xx or 5xx',
    ),
    row(
      headerNames.serial,
      '签名所用的微信支付公钥ID或平台证书序列号',
      'which public key or platform certificate signed',
    ),
    row(headerNames.signatureType, '签名算法', 'how it was signed', [signatureScheme]),
  ];
}

/** The envelope, and behind a line what its ciphertext opens to, one step further in, as the reference page has it. */
function bodyRows(event: NotificationEvent): readonly FieldRow[] {
  const place = { anchor: 'request', indent: 0 };
  const envelope = fieldRows(notificationEnvelope, { name: 'body', required: true }, place);
  const own = envelope.map((row) =>
    row.name === 'event_type' ? { ...row, choices: [{ value: event.type }] } : row,
  );
  const opened = memberRows(event.resource, { anchor: 'resource', indent: 3 });
  return [...own, ...opened.map((row, index) => (index === 0 ? { ...row, opens: true as const } : row))];
}

function answerRows(): readonly FieldRow[] {
  const seconds = acknowledgeWithinMs / 1000;
  const row = (facts: RowFacts) => plainRow('response', facts);
  return [
    row({
      name: 'status',
      indent: 0,
      type: 'integer',
      says: {
        zh: `${seconds} 秒内应答；200 或 204 为已收到，4xx、5xx 会按时间表重发`,
        en: `Within ${seconds} seconds. 200 or 204: taken. 4xx and 5xx: it comes again, by the timetable.`,
      },
    }),
    row({
      name: 'body',
      indent: 0,
      type: 'object',
      required: false,
      says: { zh: '已收到时不需要；未收到时说明原因', en: 'Not needed when taken; says why when not.' },
    }),
    row({ name: 'code', required: false, choices: ['FAIL'], says: { zh: '结果', en: 'outcome' } }),
    row({ name: 'message', required: false, says: { zh: '原因', en: 'reason' } }),
  ];
}
