/** The gateway's own thread: starts a gateway with the settings it was given, and closes it when it is told to. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Config } from '../config.ts';
import { runGateway, type RunningGateway } from '../main.ts';
import { printFailure, type Report } from './messages.ts';

const port = parentPort;
if (port === null) throw new Error('This file runs in a worker thread.');
const report = (message: Report): void => port.postMessage(message);

try {
  // The starter checked the settings before it handed them over.
  const gateway = await runGateway(workerData as Config, () => {});
  const { baseUrl, controlUrl, merchants } = gateway;
  // There is one order only.
  port.on('message', () => void close(gateway).then(report));
  report({ kind: 'listening', connection: { baseUrl, controlUrl, merchants } });
} catch (error) {
  report({ kind: 'failed', failure: printFailure(error) });
}

async function close(gateway: RunningGateway): Promise<Report> {
  try {
    await gateway.close();
    return { kind: 'closed' };
  } catch (error) {
    return { kind: 'failed', failure: printFailure(error) };
  }
}
