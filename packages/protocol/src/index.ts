/**
 * WeChat Pay APIv3 on the wire, for both ends: what is signed and how, what headers look like, how resources are
 * sealed. Nothing here does I/O (but for key files), reads a clock or draws a random byte.
 */
export * from './answer-message.ts';
export * from './authorization.ts';
export * from './error-body.ts';
export * from './freshness.ts';
export * from './headers.ts';
export * from './key-error.ts';
export * from './keys.ts';
export * from './nonce.ts';
export * from './request-message.ts';
export * from './resource.ts';
export * from './sealed-field.ts';
export * from './signature.ts';
