/**
 * What both entries export beside their `createClient`.
 */
export { createNodeTransport } from './adapters/node-transport.ts';
export type { Answer } from './answer.ts';
export type { Clock } from './adapters/system-clock.ts';
export type { Random } from './adapters/system-random.ts';
export * from './errors.ts';
export type { SignErrorExplanation, SignErrorPart } from './sign-error-explanation.ts';
export type { ClientOptions } from './options.ts';
export type { Transport, TransportAnswer, TransportRequest } from './transport.ts';
export type * from './routes.ts';
