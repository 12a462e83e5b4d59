import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { answerMessage } from './answer-message.ts';

describe('answerMessage', () => {
  it('lays out timestamp, nonce and body, each with its newline', () => {
    const message = answerMessage({
      timestamp: '1554209980',
      nonce: 'c5ac7061fccab6bf3e254dcf98995b8c',
      body: '{"data":[{"serial_no":"5157F09EFDC096DE15EBE81A47057A7232F1B8E1"}]}',
    });
    expect(message.toString('latin1')).toBe(
      '1554209980\nc5ac7061fccab6bf3e254dcf98995b8c\n' +
        '{"data":[{"serial_no":"5157F09EFDC096DE15EBE81A47057A7232F1B8E1"}]}\n',
    );
  });

  it('has an empty last line for an answer without a body', () => {
    expect(answerMessage({ timestamp: '1', nonce: 'n', body: '' }).toString('latin1')).toBe('1\nn\n\n');
    expect(answerMessage({ timestamp: '1', nonce: 'n', body: new Uint8Array() }).toString('latin1')).toBe(
      '1\nn\n\n',
    );
  });

  it('takes any bytes as they are', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (body) => {
        const message = answerMessage({ timestamp: '1', nonce: 'n', body });
        expect([...message.subarray(4, -1)]).toEqual([...body]);
        expect(message.at(-1)).toBe(0x0a);
      }),
    );
  });
});
