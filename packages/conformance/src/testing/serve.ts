/**
 * A program for stories: starts a gateway with the options of its first argument, as JSON, prints where it is as one
 * line of JSON, and closes it in order when its input ends.
 */
import { once } from 'node:events';
import { startGateway, type StartOptions } from '@hufu/gateway';

const [, , options] = process.argv;
if (options === undefined) throw new Error('usage: serve OPTIONS');

// The stories give nothing but options; what is none is refused by name.
const gateway = await startGateway(JSON.parse(options) as StartOptions);
const { baseUrl, merchants } = gateway;
process.stdout.write(`${JSON.stringify({ baseUrl, merchants })}\n`);
await once(process.stdin.resume(), 'end');
await gateway.close();
