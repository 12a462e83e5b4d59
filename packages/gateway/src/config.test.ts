import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('without options everything is in memory, on loopback and on a free port', () => {
  expect(readConfig({})).toEqual({
    port: 0,
    host: '127.0.0.1',
    data: null,
    database: null,
    seed: null,
    allowNotify: [],
    forwardNotifications: null,
    strict: false,
    controlToken: null,
  });
});

test.each<[string, object, string]>([
  [
    'a name that is none',
    { prot: 1 },
    'The gateway has no option "prot". It knows port, host, data, database, seed, allowNotify, forwardNotifications, strict, controlToken.',
  ],
  ['a port beyond the range', { port: 65_536 }, 'port must be a whole number from 0 to 65535.'],
  ['a port that is a text', { port: '7700' }, 'port must be a whole number from 0 to 65535.'],
  ['an empty host', { host: '' }, 'host must be a text that is not empty.'],
  ['an empty directory', { data: '' }, 'data must be a text that is not empty.'],
  [
    'another kind of database',
    { database: 'mysql://u:secret@h' },
    'database must be a URL that begins with postgres://',
  ],
  ['a strictness that is no yes or no', { strict: 'yes' }, 'strict must be true or false.'],
  ['an empty seed', { seed: '' }, 'seed must be the name of a file, or an object'],
  ['a list for a seed', { seed: [] }, 'seed must be the name of a file, or an object'],
  ['hosts that are no list', { allowNotify: 'api.test.com' }, 'allowNotify must be a list of texts.'],
  ['an empty host among them', { allowNotify: [''] }, 'allowNotify must be a text that is not empty.'],
  [
    'an address without a scheme',
    { forwardNotifications: '127.0.0.1:3000' },
    'forwardNotifications must be an address that begins with http:// or https://.',
  ],
  ['no seed, in so many words', { seed: null }, 'seed must be the name of a file, or an object'],
  ['a short token', { controlToken: 'short' }, 'controlToken must have at least 16 characters.'],
  [
    'a token that is no text',
    { controlToken: 1_234_567_890_123_456 },
    'controlToken must be a text that is not empty.',
  ],
  [
    'a token that no header can carry',
    { controlToken: 'sixteen letters!' },
    'controlToken must be made of visible ASCII characters: it travels in a header.',
  ],
])('%s is refused by name', (_name, options, message) => {
  expect(() => readConfig(options)).toThrow(message);
});

test('a password in a wrong database URL is not shown', () => {
  expect(() => readConfig({ database: 'mysql://u:hunter2@h/d' })).toThrow(
    expect.not.objectContaining({ message: expect.stringContaining('hunter2') }),
  );
});
