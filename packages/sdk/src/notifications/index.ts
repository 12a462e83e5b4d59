/**
 * `@hufu/sdk/notifications`: the merchant's end of notifications. Each one is verified, opened, typed, handled once and
 * answered in time.
 */
export type { Clock } from '../adapters/system-clock.ts';
export type { Timer } from '../timer.ts';
export { InputError, OptionsError, isWechatPayError } from '../errors.ts';
export type { SignatureReason } from '../errors.ts';
export * from '../notification-types.ts';
export type { FetchHandler } from './fetch-handler.ts';
export { createMemoryStore } from './memory-store.ts';
export type { MemoryStoreOptions } from './memory-store.ts';
export type { NodeListener } from './node-listener.ts';
export type { Begun, NotificationStore } from './notification-store.ts';
export type * from './notification.ts';
export type { UnopenedReason } from './open-notification.ts';
export type { NotificationHeaders } from './read-headers.ts';
export type { Acknowledgement, Handling, Receipt, SuccessStatus } from './receipt.ts';
export type { Delivery } from './receive.ts';
export { createReceiver } from './receiver.ts';
export type { Receiver } from './receiver.ts';
export type { ReceiverOptions } from './receiver-options.ts';
export { createSqlStore, notificationTableDefault, notificationTableSql } from './sql-store.ts';
export type { QueryPort, RowList, SqlStore, SqlStoreOptions } from './sql-store.ts';
