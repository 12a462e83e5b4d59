/** For tests: the gateway's own rooms that a page under test is served from. */
export { systemRandom } from '../../../gateway/src/adapters/system-random.ts';
export { systemTimer } from '../../../gateway/src/adapters/system-timer.ts';
export { createServer } from '../../../gateway/src/http/server.ts';
export { planPageUrl } from '../../../gateway/src/pages/plan-page-url.ts';
export { printContract } from '../../../gateway/src/pages/print-contract.ts';
export { readPageFiles, type PageFiles } from '../../../gateway/src/pages/page-files.ts';
export { directOrder, directPlan, directSignPlan } from '../../../gateway/src/testing/bodies.ts';
export { openTestGateway, type TestGateway } from '../../../gateway/src/testing/gateway.ts';
export { playAt } from '../../../gateway/src/testing/signed-contract.ts';
export { createTestWorld, directMchid } from '../../../gateway/src/testing/world.ts';
