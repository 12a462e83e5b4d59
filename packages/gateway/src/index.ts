/** `@hufu/gateway`: the platform's half. A real server for the PayScore plan API, for any language's SDK. */
export { planPageUrl } from './pages/plan-page-url.ts';
export { readConfig, settings, type Config, type GatewayOptions } from './config.ts';
export { printExports, type ConnectedMerchant, type Connection } from './connection.ts';
export type { ClockControl, ClockState, Happened } from './control/clock-control.ts';
export type {
  ControlAnswer,
  ControlAsking,
  ControlCall,
  ControlOperationId,
} from './control/control-call.ts';
export { ControlError } from './control/control-error.ts';
export type { ControlOptions } from './control/control-options.ts';
export {
  createControl,
  type Control,
  type ControlCertificate,
  type ControlFault,
  type ControlDifferences,
  type ControlMerchant,
  type ControlService,
  type ControlUser,
  type FaultsControl,
  type ListedNotification,
  type ListedReading,
  type MerchantCredentials,
  type MerchantsControl,
  type NotificationChoice,
  type NotificationsControl,
  type ReadingsControl,
  type Resent,
  type ServicesControl,
  type SigningControl,
  type Snapshot,
  type SnapshotsControl,
  type UserControl,
  type UsersControl,
  type WatchedNotification,
  type WatchedServiceOrder,
  type WatchedSignPlan,
} from './control/create-control.ts';
export { limitTable, type Limit, type Limits } from './http/limits.ts';
export { runGateway, type RunningGateway } from './main.ts';
export type { Log, LogEntry } from './ports.ts';
export { SeedError } from './seed/seed-error.ts';
export { startGateway, type StartOptions } from './start-gateway.ts';
export type { StartedGateway } from './started-gateway.ts';
export { StoreError } from './store/store-error.ts';
