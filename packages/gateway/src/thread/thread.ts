/** The gateway's own thread: starts a gateway with the settings it was given and carries out orders. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Config } from '../config.ts';
import { runGateway, type RunningGateway } from '../main.ts';
import { printFailure, type Order, type Report } from './messages.ts';

const port = parentPort;
if (port === null) throw new Error('This file runs in a worker thread.');
const report = (message: Report): void => port.postMessage(message);

try {
  // The starter checked the settings before it handed them over.
  const gateway = await runGateway(workerData as Config, () => {});
  const { baseUrl, controlUrl, merchants } = gateway;
  port.on('message', (order: Order) => {
    void carryOut(gateway, order).then(report);
  });
  report({ kind: 'listening', connection: { baseUrl, controlUrl, merchants } });
} catch (error) {
  report({ kind: 'failed', failure: printFailure(error) });
}

async function carryOut(gateway: RunningGateway, order: Order): Promise<Report> {
  const { clock } = gateway;
  try {
    if (order.act === 'freeze') clock.freeze();
    if (order.act === 'resume') clock.resume();
    if (order.act === 'set') clock.set(order.atMs);
    if (order.act === 'advance') clock.advance(order.duration);
    if (order.act === 'close') await gateway.close();
    return { kind: 'done', id: order.id, nowMs: clock.nowMs() };
  } catch (error) {
    return { kind: 'refused', id: order.id, failure: printFailure(error) };
  }
}
