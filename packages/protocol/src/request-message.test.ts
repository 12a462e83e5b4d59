import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { requestMessage } from './request-message.ts';

const line = fc.string({ unit: 'grapheme-ascii' });

describe('requestMessage', () => {
  it('lays out the documented example, the download of certificates, byte for byte', () => {
    const message = requestMessage({
      method: 'GET',
      target: '/v3/certificates',
      timestamp: '1554208460',
      nonce: '593BEC0C930BF1AFEB40B4A08C8FB242',
      body: '',
    });
    expect(message.toString('latin1')).toBe(
      'GET\n/v3/certificates\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n',
    );
    expect(message).toHaveLength(4 + 17 + 11 + 33 + 1);
  });

  it('keeps the query exactly as it was sent, also its escapes and its order', () => {
    const target = '/v3/payscore/plan?b=%2F|%e4%b8%ad&a=1&&c';
    const message = requestMessage({ method: 'GET', target, timestamp: '1', nonce: 'n', body: '' });
    expect(message.toString('latin1')).toBe(`GET\n${target}\n1\nn\n\n`);
  });

  it('takes a body of bytes as it is, even when it is no text', () => {
    const body = Uint8Array.of(0xff, 0xfe, 0x00, 0x0a, 0xc3, 0x28);
    const message = requestMessage({ method: 'POST', target: '/v3/x', timestamp: '1', nonce: 'n', body });
    expect(message.subarray(0, 15).toString('latin1')).toBe('POST\n/v3/x\n1\nn\n');
    expect([...message.subarray(15)]).toEqual([...body, 0x0a]);
  });

  it('adds a newline also to a body that ends in one', () => {
    const message = requestMessage({ method: 'POST', target: '/', timestamp: '1', nonce: 'n', body: '{}\n' });
    expect(message.toString('latin1')).toBe('POST\n/\n1\nn\n{}\n\n');
  });

  it('gives the same bytes for a text and for its UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), line, (body, target) => {
        const parts = { method: 'POST', target, timestamp: '1', nonce: 'n' };
        const fromText = requestMessage({ ...parts, body });
        const fromBytes = requestMessage({ ...parts, body: Buffer.from(body, 'utf8') });
        expect(fromText.equals(fromBytes)).toBe(true);
      }),
    );
  });

  it('has room for header text that is not ASCII', () => {
    const parts = { method: 'GET', target: '/v3/计划', timestamp: '1', nonce: 'n' };
    const message = requestMessage({ ...parts, body: Buffer.from('{}') });
    expect(message.toString('utf8')).toBe('GET\n/v3/计划\n1\nn\n{}\n');
  });

  it('never gives two requests the same bytes', () => {
    const parts = fc.record({
      method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
      target: line,
      timestamp: line,
      nonce: line,
      body: fc.string({ unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const isSame = JSON.stringify(a) === JSON.stringify(b);
        expect(requestMessage(a).equals(requestMessage(b))).toBe(isSame);
      }),
    );
  });
});
