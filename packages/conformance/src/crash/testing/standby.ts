/**
 * A program for the kill rounds: loads everything a gateway needs, then waits for a line of options, as JSON, and starts
 * a gateway with them. While one process is under load the next one loads, so that a round costs no start.
 */
import { createInterface } from 'node:readline';
import { startGateway, type StartOptions } from '@hufu/gateway';

for await (const line of createInterface({ input: process.stdin })) {
  // The rounds give nothing but options; what is none is refused by name.
  const { baseUrl, merchants } = await startGateway(JSON.parse(line) as StartOptions);
  process.stdout.write(`${JSON.stringify({ baseUrl, merchants })}\n`);
}
