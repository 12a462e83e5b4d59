/** `@hufu/gateway`: the platform's half. A real server for the PayScore plan API, for any language's SDK. */
export { readConfig, settings, type Config, type GatewayOptions } from './config.ts';
export { printExports, type ConnectedMerchant, type Connection } from './connection.ts';
export { limitTable, type Limit, type Limits } from './http/limits.ts';
export { runGateway, type RunningGateway } from './main.ts';
export type { Log, LogEntry } from './ports.ts';
export { startGateway, type StartOptions } from './start-gateway.ts';
export type { ClockControl, StartedGateway } from './started-gateway.ts';
export { StoreError } from './store/store-error.ts';
