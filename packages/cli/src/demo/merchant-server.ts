/**
 * The merchant's own server: what the platform tells, verified, opened and typed by the SDK. It listens before there is
 * a gateway, which has to know its address; whose keys it trusts is said once they are made.
 */
import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createReceiver,
  type EventType,
  type Notification,
  type NotificationOf,
  type ReceiverOptions,
} from '@hufu/sdk/notifications';
import { deadline } from '../adapters/deadline.ts';

/** How long the story waits for a notification, in milliseconds. */
const notificationWaitMs = 10_000;

export interface MerchantServer {
  /** Where notifications are to be sent. */
  readonly url: string;
  /** Whose notifications it takes from now on. */
  trust(keys: Pick<ReceiverOptions, 'certs' | 'apiv3Key'>): void;
  /** What is told of next, or was told and not yet asked for; rejects when nothing comes. */
  next<Type extends EventType>(type: Type): Promise<NotificationOf<Type>>;
  /** Resolves when what `next` would answer is there; rejects when nothing comes for so long. */
  expect(type: EventType, waitMs: number): Promise<void>;
  close(): void;
}

/** Listens on a port that the machine picks. */
export async function openMerchantServer(): Promise<MerchantServer> {
  const told = new EventEmitter();
  const waiting: Notification[] = [];
  let listen = distrust();
  const server = createServer((request, response) => {
    listen(request, response);
  });
  const place = async (type: EventType, waitMs: number): Promise<number> => {
    const signal = deadline(waitMs);
    for (;;) {
      const index = waiting.findIndex((notification) => notification.event_type === type);
      if (index !== -1) return index;
      await once(told, 'told', { signal });
    }
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return {
    url: `http://127.0.0.1:${port}/wechatpay/notify`,
    trust: (keys) => {
      const keep = (notification: Notification): void => {
        waiting.push(notification);
        told.emit('told');
      };
      listen = createReceiver({ ...keys, on: { otherwise: keep }, onError: console.error }).node();
    },
    async next(type) {
      const index = await place(type, notificationWaitMs);
      // Taken out once, by whoever asked for its type.
      return waiting.splice(index, 1)[0] as NotificationOf<typeof type>;
    },
    expect: async (type, waitMs) => void (await place(type, waitMs)),
    close: () => void server.close(),
  };
}

/** Before anybody is trusted nobody is believed, and the platform sends again. */
function distrust(): ReturnType<ReturnType<typeof createReceiver>['node']> {
  return (_request, response) => {
    response.writeHead(503).end();
  };
}
