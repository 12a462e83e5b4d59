import { inspect } from 'node:util';

import { describe, expect, test } from 'vitest';

import { createClient } from '../client.ts';
import { OptionsError } from '../errors.ts';
import type { ClientOptions } from '../options.ts';
import type { Client } from '../routes.ts';
import { thrownBy } from '../testing/failure-of.ts';
import { makeParties } from '../testing/keys.ts';
import { optionsFor } from '../testing/platform-server.ts';
import { checkReceiverOptions } from './receiver-options.ts';
import { makeNotificationKeys } from './testing.ts';

const keys = makeNotificationKeys();
const good = keys.receiverOptions;
const parties = makeParties();

function clientWith(options: Partial<ClientOptions>): Client {
  return createClient({ ...optionsFor(parties, 'https://pay.example'), ...options });
}

describe('good options', () => {
  test('come out complete, with the documented defaults, and frozen', () => {
    const settings = checkReceiverOptions(good);
    expect(settings).toMatchObject({
      mode: 'work-then-ack',
      successStatus: 204,
      ackWithinMs: 4_500,
      leaseMs: 120_000,
      otherwise: null,
    });
    expect(Object.isFrozen(settings)).toBe(true);
  });

  test('are copied: what the caller changes later changes nothing', () => {
    const handler = (): void => {};
    const on: Record<string, unknown> = { 'PAYSCORE.USER_PAID': handler, otherwise: handler };
    const settings = checkReceiverOptions({ ...good, on, onError: handler });
    Reflect.deleteProperty(on, 'PAYSCORE.USER_PAID');
    expect([...settings.handlers]).toEqual([['PAYSCORE.USER_PAID', handler]]);
    expect(settings.otherwise).toBe(handler);
  });

  test('take the keys of a client, and its APIv3 key unless another one is given', () => {
    const { apiv3Key } = good;
    const settings = checkReceiverOptions({ client: clientWith({ apiv3Key }) });
    expect(settings.apiv3Key()).toBe(apiv3Key);
    expect(settings.platformKeys.find(parties.platformSerial, 0)).toBeDefined();
    const other = 'another-one-of-exactly-32-bytes-';
    expect(checkReceiverOptions({ client: clientWith({}), apiv3Key: other }).apiv3Key()).toBe(other);
  });

  test('may leave a handler undefined', () => {
    const on = { 'PAYSCORE.USER_PAID': undefined };
    expect(checkReceiverOptions({ ...good, on, onError: () => {} }).handlers.size).toBe(0);
  });
});

describe('options that cannot work are refused with the option’s name', () => {
  const cases: readonly (readonly [option: string, options: unknown, rule: RegExp])[] = [
    ['options', undefined, /needs an object with certs and apiv3Key/],
    ['options', [], /needs an object/],
    ['handlers', { ...good, handlers: {} }, /no option "handlers"/],
    ['certs', { apiv3Key: good.apiv3Key }, /certs is missing/],
    ['certs', { ...good, certs: {} }, /certs is empty/],
    ['certs', { ...good, certs: { PUB_KEY_ID_1: 'no key' } }, /cannot be used/],
    ['client', { ...good, client: clientWith({}) }, /either certs or client/],
    ['client', { apiv3Key: good.apiv3Key, client: {} }, /what createClient returned/],
    ['client', { apiv3Key: good.apiv3Key, client: clientWith({}).v3 }, /not a path of it/],
    ['apiv3Key', { client: clientWith({}) }, /apiv3Key is missing/],
    ['apiv3Key', { certs: good.certs }, /apiv3Key is missing/],
    ['apiv3Key', { ...good, apiv3Key: 'short' }, /exactly 32 bytes/],
    ['apiv3Key', { ...good, apiv3Key: Buffer.alloc(32) }, /exactly 32 bytes/],
    ['on', { ...good, on: [] }, /object from event types to functions/],
    ['on', { ...good, on: { 'PAYSCORE.USER_PAYD': () => {} } }, /"PAYSCORE.USER_PAYD" is not among/],
    ['on', { ...good, on: { 'PAYSCORE.USER_PAID': 1 } }, /must be a function/],
    ['onError', { ...good, on: { otherwise: () => {} } }, /onError is missing/],
    ['onError', { ...good, onError: 1 }, /must be a function/],
    ['onReceipt', { ...good, onReceipt: {} }, /must be a function/],
    ['mode', { ...good, mode: 'later' }, /work-then-ack or ack-then-work/],
    ['successStatus', { ...good, successStatus: 201 }, /204 or 200/],
    ['ackWithinMs', { ...good, ackWithinMs: 5_001 }, /from 1 to 5000/],
    ['ackWithinMs', { ...good, ackWithinMs: 0 }, /from 1 to 5000/],
    ['leaseMs', { ...good, leaseMs: 9_999 }, /from 10000 to 3600000/],
    ['leaseMs', { ...good, leaseMs: 1.5e4 + 0.5 }, /whole number/],
    ['clock', { ...good, clock: () => 0 }, /methods nowMs/],
    ['timer', { ...good, timer: {} }, /methods after/],
    ['store', { ...good, store: { begin: () => {} } }, /begin, done, failed, seenNonce/],
  ];

  test.each(cases)('%s', (option, options, rule) => {
    const error = thrownBy(() => checkReceiverOptions(options));
    expect(error).toBeInstanceOf(OptionsError);
    expect(error).toMatchObject({ option, message: expect.stringMatching(rule) });
  });

  test('and no message holds a key', () => {
    const tooLong = `${good.apiv3Key}!`;
    const error = thrownBy(() => checkReceiverOptions({ ...good, apiv3Key: tooLong }));
    expect(inspect(error)).not.toContain(good.apiv3Key);
  });
});

test('no printer of the settings prints the APIv3 key', () => {
  const settings = checkReceiverOptions(good);
  expect(inspect(settings, { depth: 9, showHidden: true }) + JSON.stringify(settings)).not.toContain(
    good.apiv3Key,
  );
  expect(settings.apiv3Key()).toBe(good.apiv3Key);
});
