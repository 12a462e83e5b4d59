import { expect, test } from 'vitest';
import { ListenError, listenFailure } from './listen-error.ts';

const at = { host: '127.0.0.1', port: 80 };

function systemError(code: string): Error {
  return Object.assign(new Error(`listen ${code}: said by the system`), { code });
}

test.each([
  ['EADDRINUSE', 'Port 80 of 127.0.0.1 is taken.'],
  ['EACCES', 'Port 80 of 127.0.0.1 needs more rights than this process has.'],
  ['EADDRNOTAVAIL', '127.0.0.1 is no address of this machine.'],
  ['ENOTFOUND', '127.0.0.1 is the name of no address.'],
  ['EAI_AGAIN', '127.0.0.1 is the name of no address that can be found now.'],
])('%s is said in a sentence, and the code stays', (code, sentence) => {
  const error = systemError(code);
  const failure = listenFailure(error, at);
  expect(failure).toBeInstanceOf(ListenError);
  expect(failure).toMatchObject({ code, cause: error, message: expect.stringContaining(sentence) });
});

test('what nobody has a sentence for is passed on as it is', () => {
  const unknown = systemError('EWHATEVER');
  expect(listenFailure(unknown, at)).toBe(unknown);
  expect(listenFailure('no error', at)).toBe('no error');
});
