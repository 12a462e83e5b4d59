/**
 * `@hufu/sdk`: the merchant's half. A typed client for WeChat Pay APIv3; every answer is verified before it is read.
 */
export { createClient } from './client.ts';
export * from './exports.ts';
