/**
 * What both entries export beside their `createClient`.
 */
export { createNodeTransport } from './adapters/node-transport.ts';
export type { Answer } from './answer.ts';
export { backupUrlDefault, baseUrlDefault } from './base-url.ts';
export type { Clock } from './adapters/system-clock.ts';
export type { CallTimer, Timer } from './timer.ts';
export type { Random } from './adapters/system-random.ts';
export * from './errors.ts';
export type { SignErrorExplanation, SignErrorPart } from './sign-error-explanation.ts';
export { channelNames } from './hooks.ts';
export type { AnswerEvent, CallEvent, KeysEvent, RequestEvent, RetryEvent } from './hooks.ts';
export type { ClientOptions } from './options.ts';
export type { UnsignedRequest, ValidateRequest } from './validate-request.ts';
export type { CertificateCache } from './certificates/certificate-cache.ts';
export { openSensitive } from './sensitive/open-sensitive.ts';
export { sealSensitive } from './sensitive/seal-sensitive.ts';
export type { SealedText } from './sensitive/seal-sensitive.ts';
export type { SensitiveFields, SensitiveOption } from './sensitive/sensitive-call.ts';
export type { Signer } from './signer.ts';
export type { Upload } from './upload.ts';
export type { OpenedAnswer, StepLimits, Transport, TransportAnswer, TransportRequest } from './transport.ts';
export type * from './routes.ts';
