/**
 * The one door into the gateway's rooms: what a story without a socket, and a story on a database that is already
 * founded, is put together from. Everything else is played through `@hufu/gateway` itself.
 */
export { systemClock } from '../../../gateway/src/adapters/system-clock.ts';
export { systemRandom } from '../../../gateway/src/adapters/system-random.ts';
export { systemTimer } from '../../../gateway/src/adapters/system-timer.ts';
export { describeRequest } from '../../../gateway/src/control/control-call.ts';
export { controlOver } from '../../../gateway/src/control/create-control.ts';
export { createDefaultWorld } from '../../../gateway/src/founding/default-world.ts';
export { createGateway, type Gateway } from '../../../gateway/src/gateway.ts';
export { openPostgresStore } from '../../../gateway/src/store/postgres.ts';
export { openSqliteStore } from '../../../gateway/src/store/sqlite.ts';
export type { Store, WorldRecord } from '../../../gateway/src/store/store.ts';
export { startPostgres, type PostgresServer } from '../../../gateway/src/store/testing/postgres-server.ts';
export { ControlHand } from '../../../gateway/src/testing/control.ts';
export { gatewayPartsOf } from '../../../gateway/src/testing/gateway-parts.ts';
export { MerchantHand } from '../../../gateway/src/testing/merchant.ts';
