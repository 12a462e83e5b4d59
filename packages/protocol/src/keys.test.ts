import { execFileSync } from 'node:child_process';
import { createPrivateKey, createSecretKey, generateKeyPairSync, KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';

import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';

import { KeyError } from './key-error.ts';
import type { KeyErrorCode } from './key-error.ts';
import { keyBytesMax } from './key-material.ts';
import {
  certificateSerial,
  keyPairMatches,
  normalizeSerial,
  parsePrivateKey,
  parsePublicKey,
} from './keys.ts';
import type { KeyInput } from './keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'protocol-keys-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Where a file of this name lies. */
function file(name: string): string {
  return join(folder, name);
}

/** Runs the openssl program; its last argument pair writes the file that is named first. */
function make(name: string, ...args: readonly string[]): Buffer {
  execFileSync('openssl', [...args, '-out', file(name)], { stdio: 'ignore' });
  return readFileSync(file(name));
}

const serial = '0A1B2C3D4E5F60718293A4B5C6D7E8F901234567';
const subject = ['-subj', '/CN=Tenpay.com Root CA/O=Tenpay.com', '-days', '30'];

const pkcs8Pem = make('pkcs8.pem', 'genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048');
const fromKey = ['-in', file('pkcs8.pem')];
const pkcs1Pem = make('pkcs1.pem', 'rsa', ...fromKey, '-traditional');
const pkcs8Der = make('pkcs8.der', 'pkcs8', ...fromKey, '-topk8', '-nocrypt', '-outform', 'DER');
const pkcs1Der = make('pkcs1.der', 'rsa', ...fromKey, '-traditional', '-outform', 'DER');
const spkiPem = make('spki.pem', 'pkey', ...fromKey, '-pubout');
const spkiDer = make('spki.der', 'pkey', ...fromKey, '-pubout', '-outform', 'DER');
const publicPkcs1Pem = make('public-pkcs1.pem', 'rsa', ...fromKey, '-RSAPublicKey_out');
const publicPkcs1Der = make('public-pkcs1.der', 'rsa', ...fromKey, '-RSAPublicKey_out', '-outform', 'DER');
const certificatePem = make(
  'certificate.pem',
  'req',
  '-x509',
  '-key',
  file('pkcs8.pem'),
  ...subject,
  '-set_serial',
  `0x${serial}`,
);
const certificateDer = make('certificate.der', 'x509', '-in', file('certificate.pem'), '-outform', 'DER');

const pass = ['-passout', 'pass:secret'];
const encryptedPkcs8Pem = make(
  'encrypted8.pem',
  'pkcs8',
  ...fromKey,
  '-topk8',
  '-v2',
  'aes-256-cbc',
  ...pass,
);
const encryptedPkcs8Der = make(
  'encrypted8.der',
  'pkcs8',
  ...fromKey,
  '-topk8',
  '-v2',
  'aes-256-cbc',
  '-outform',
  'DER',
  ...pass,
);
const encryptedPkcs1Pem = make('encrypted1.pem', 'rsa', ...fromKey, '-traditional', '-aes256', ...pass);

const ecPem = make('ec.pem', 'ecparam', '-genkey', '-name', 'prime256v1');
const ecPublicPem = make('ec-public.pem', 'pkey', '-in', file('ec.pem'), '-pubout');
const ecCertificatePem = make('ec-certificate.pem', 'req', '-x509', '-key', file('ec.pem'), ...subject);
const pssPem = make('pss.pem', 'genpkey', '-algorithm', 'RSA-PSS', '-pkeyopt', 'rsa_keygen_bits:2048');
const ed25519Pem = make('ed25519.pem', 'genpkey', '-algorithm', 'ED25519');
const smallPem = make('small.pem', 'genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:1024');
const smallPublicPem = make('small-public.pem', 'pkey', '-in', file('small.pem'), '-pubout');

const requestPem = make('request.pem', 'req', '-new', '-key', file('pkcs8.pem'), '-subj', '/CN=merchant');

const privateKey = parsePrivateKey(pkcs8Pem);
const publicKey = parsePublicKey(spkiPem);

/** The ways in which one file's content can be given. */
function everyWay(name: string): readonly (readonly [string, KeyInput])[] {
  const bytes = readFileSync(file(name));
  const ways: (readonly [string, KeyInput])[] = [
    [`${name} as a Buffer`, bytes],
    [`${name} as a Uint8Array within a larger one`, new Uint8Array([0, ...bytes, 0]).subarray(1, -1)],
    [`${name} as the text of a file:// address`, `file://${file(name)}`],
    [`${name} as a URL`, pathToFileURL(file(name))],
  ];
  if (!name.endsWith('.pem')) return ways;
  const text = bytes.toString('latin1');
  return [
    ...ways,
    [`${name} as text`, text],
    [`${name} with newlines of Windows`, text.replaceAll('\n', '\r\n')],
    [`${name} with its newlines written as \\n`, text.replaceAll('\n', String.raw`\n`)],
    [`${name} with its newlines written as \\r\\n`, text.replaceAll('\n', String.raw`\r\n`)],
    [`${name} with blanks for newlines`, text.replaceAll('\n', ' ')],
    [`${name} without any newline`, text.replaceAll('\n', '')],
    [`${name} with blanks around and before each line`, `\n\t  ${text.replaceAll('\n', '\n    ')}\n`],
    [`${name} after a byte order mark`, `\uFEFF${text}`],
    [
      `${name} as a Buffer with its newlines written as \\n`,
      Buffer.from(text.replaceAll('\n', String.raw`\n`)),
    ],
  ];
}

function codeOf(parse: () => unknown): KeyErrorCode | null {
  return errorOf(parse)?.code ?? null;
}

/** What `parse` throws, which is always a KeyError; null when it throws nothing. */
function errorOf(parse: () => unknown): KeyError | null {
  try {
    parse();
    return null;
  } catch (error) {
    if (error instanceof KeyError) return error;
    throw error;
  }
}

/** All that a log could write of an error. */
function everythingOf(error: KeyError | null): string {
  return [
    error?.message,
    error?.stack,
    inspect(error, { depth: null, showHidden: true }),
    JSON.stringify(error),
  ].join('\n');
}

describe('parsePrivateKey', () => {
  it.each(['pkcs8.pem', 'pkcs8.der', 'pkcs1.pem', 'pkcs1.der'].flatMap(everyWay))(
    'takes %s',
    (_way, input) => {
      const key = parsePrivateKey(input);
      expect(key.type).toBe('private');
      expect(key.equals(privateKey)).toBe(true);
    },
  );

  it('takes a KeyObject as it is', () => {
    expect(parsePrivateKey(privateKey)).toBe(privateKey);
  });

  it('finds the private key in a bundle, whatever stands before it', () => {
    const attributes = Buffer.from('Bag Attributes\n    friendlyName: merchant\n');
    const bundle = Buffer.concat([attributes, certificatePem, attributes, pkcs8Pem]);
    expect(parsePrivateKey(bundle).equals(privateKey)).toBe(true);
    expect(parsePublicKey(bundle).equals(publicKey)).toBe(true);
  });

  it.each<[KeyErrorCode, string, KeyInput]>([
    ['KEY_WRONG_KIND', 'a public key', spkiPem],
    ['KEY_WRONG_KIND', 'a public key in DER', spkiDer],
    ['KEY_WRONG_KIND', 'a public PKCS#1 key', publicPkcs1Pem],
    ['KEY_WRONG_KIND', 'a public PKCS#1 key in DER', publicPkcs1Der],
    ['KEY_WRONG_KIND', 'a certificate', certificatePem],
    ['KEY_WRONG_KIND', 'a certificate in DER', certificateDer],
    ['KEY_WRONG_KIND', 'a public KeyObject', publicKey],
    ['KEY_WRONG_KIND', 'a secret KeyObject', createSecretKey(Buffer.alloc(32))],
    ['KEY_ENCRYPTED', 'an encrypted PKCS#8 key', encryptedPkcs8Pem],
    ['KEY_ENCRYPTED', 'an encrypted PKCS#8 key in DER', encryptedPkcs8Der],
    ['KEY_ENCRYPTED', 'an encrypted PKCS#1 key', encryptedPkcs1Pem],
    ['KEY_NOT_RSA', 'an EC key behind its parameters', ecPem],
    ['KEY_NOT_RSA', 'an RSA key for PSS alone', pssPem],
    ['KEY_NOT_RSA', 'an Ed25519 key', ed25519Pem],
    ['KEY_NOT_RSA', 'a KeyObject of another algorithm', generateKeyPairSync('ed25519').privateKey],
    ['KEY_TOO_SMALL', 'a key of 1024 bits', smallPem],
    ['KEY_MALFORMED', 'a certificate request', requestPem],
  ])('throws %s for %s', (code, _what, input) => {
    expect(codeOf(() => parsePrivateKey(input))).toBe(code);
  });
});

describe('parsePublicKey', () => {
  const files = [
    'spki.pem',
    'spki.der',
    'public-pkcs1.pem',
    'public-pkcs1.der',
    'certificate.pem',
    'certificate.der',
  ];
  it.each(files.flatMap(everyWay))('takes %s', (_way, input) => {
    const key = parsePublicKey(input);
    expect(key.type).toBe('public');
    expect(key.equals(publicKey)).toBe(true);
  });

  it('takes a KeyObject as it is', () => {
    expect(parsePublicKey(publicKey)).toBe(publicKey);
  });

  it('takes the first certificate of a chain', () => {
    expect(parsePublicKey(Buffer.concat([certificatePem, ecCertificatePem])).equals(publicKey)).toBe(true);
    expect(codeOf(() => parsePublicKey(Buffer.concat([ecCertificatePem, certificatePem])))).toBe(
      'KEY_NOT_RSA',
    );
  });

  it.each<[KeyErrorCode, string, KeyInput]>([
    ['KEY_WRONG_KIND', 'a private key', pkcs8Pem],
    ['KEY_WRONG_KIND', 'a private key in DER', pkcs8Der],
    ['KEY_WRONG_KIND', 'a private PKCS#1 key', pkcs1Pem],
    ['KEY_WRONG_KIND', 'a private PKCS#1 key in DER', pkcs1Der],
    ['KEY_WRONG_KIND', 'an encrypted private key', encryptedPkcs8Pem],
    ['KEY_WRONG_KIND', 'a private KeyObject', privateKey],
    ['KEY_WRONG_KIND', 'a secret KeyObject', createSecretKey(Buffer.alloc(32))],
    ['KEY_NOT_RSA', 'an EC key', ecPublicPem],
    ['KEY_NOT_RSA', 'a certificate of an EC key', ecCertificatePem],
    ['KEY_TOO_SMALL', 'a key of 1024 bits', smallPublicPem],
    ['KEY_MALFORMED', 'a certificate request', requestPem],
  ])('throws %s for %s', (code, _what, input) => {
    expect(codeOf(() => parsePublicKey(input))).toBe(code);
  });
});

describe('certificateSerial', () => {
  it.each(['certificate.pem', 'certificate.der'].flatMap(everyWay))('reads %s', (_way, input) => {
    expect(input).not.toBeInstanceOf(KeyObject);
    // The cast holds by the line above.
    expect(certificateSerial(input as Exclude<KeyInput, KeyObject>)).toBe(serial);
  });

  it.each(['01', '0A', '7F', '0100', '00FF', '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB'])(
    'prints the serial %s as the openssl program does',
    (hex) => {
      const pem = make(
        `serial-${hex}.pem`,
        'req',
        '-x509',
        '-key',
        file('pkcs8.pem'),
        ...subject,
        '-set_serial',
        `0x${hex}`,
      );
      const args = ['x509', '-in', file(`serial-${hex}.pem`), '-noout', '-serial'];
      const printed = execFileSync('openssl', args).toString('latin1').trim();
      expect(`serial=${certificateSerial(pem)}`).toBe(printed);
    },
  );

  it('finds the certificate in a bundle', () => {
    expect(certificateSerial(Buffer.concat([pkcs8Pem, certificatePem]))).toBe(serial);
  });

  it.each<[KeyErrorCode, string, string | Uint8Array]>([
    ['KEY_WRONG_KIND', 'a public key', spkiPem],
    ['KEY_WRONG_KIND', 'a public key in DER', spkiDer],
    ['KEY_WRONG_KIND', 'a private key', pkcs8Pem],
    ['KEY_WRONG_KIND', 'an encrypted private key', encryptedPkcs1Pem],
    ['KEY_MALFORMED', 'a certificate request', requestPem],
    ['KEY_MALFORMED', 'a damaged certificate', certificatePem.toString('latin1').replace('MII', 'MIA')],
    ['KEY_MALFORMED', 'bytes that are nothing', Buffer.from('nothing')],
    ['KEY_UNREADABLE', 'a file that is not there', `file://${file('nowhere.pem')}`],
  ])('throws %s for %s', (code, _what, input) => {
    expect(codeOf(() => certificateSerial(input))).toBe(code);
  });
});

describe('what is no key', () => {
  writeFileSync(file('huge.pem'), Buffer.alloc(keyBytesMax + 1, 'A'));
  writeFileSync(file('empty.pem'), '');

  it.each<[KeyErrorCode, string, KeyInput]>([
    ['KEY_UNREADABLE', 'a file that is not there', `file://${file('nowhere.pem')}`],
    ['KEY_UNREADABLE', 'a folder', pathToFileURL(folder)],
    ['KEY_UNREADABLE', 'a file that is larger than any key', pathToFileURL(file('huge.pem'))],
    ['KEY_UNREADABLE', 'a URL that is no file', new URL('https://example.com/key.pem')],
    ['KEY_UNREADABLE', 'a file:// address that is not absolute', 'file://keys/private.pem'],
    ['KEY_UNREADABLE', 'a broken file:// address', 'file://%'],
    ['KEY_MALFORMED', 'an empty text', ''],
    ['KEY_MALFORMED', 'no bytes', new Uint8Array()],
    ['KEY_MALFORMED', 'an empty file', pathToFileURL(file('empty.pem'))],
    ['KEY_MALFORMED', 'a path without file://', file('pkcs8.pem')],
    ['KEY_MALFORMED', 'random bytes', Buffer.from('0123456789')],
    ['KEY_MALFORMED', 'a text that is larger than any key', 'A'.repeat(keyBytesMax + 1)],
    ['KEY_MALFORMED', 'base64 without the lines of PEM', pkcs8Der.toString('base64')],
    ['KEY_MALFORMED', 'PEM without an end', pkcs8Pem.subarray(0, -40).toString('latin1')],
    ['KEY_MALFORMED', 'PEM with nothing in it', '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n'],
    [
      'KEY_MALFORMED',
      'PEM with no base64 in it',
      '-----BEGIN PRIVATE KEY-----\n密钥\n-----END PRIVATE KEY-----\n',
    ],
    ['KEY_MALFORMED', 'half a key', pkcs8Der.subarray(0, 600)],
  ])('throws %s for %s', (code, _what, input) => {
    expect(codeOf(() => parsePrivateKey(input))).toBe(code);
    expect(codeOf(() => parsePublicKey(input))).toBe(code);
  });

  it('throws KEY_MALFORMED for what the types do not allow', () => {
    for (const input of [undefined, null, 42, {}, [pkcs8Pem]]) {
      // The cast stands for a caller without types.
      expect(codeOf(() => parsePrivateKey(input as KeyInput))).toBe('KEY_MALFORMED');
    }
  });

  it('names the file that cannot be read, and why', () => {
    const error = errorOf(() => parsePrivateKey(`file://${file('nowhere.pem')}`));
    expect(error?.message).toBe(`The key file ${file('nowhere.pem')} cannot be read (ENOENT).`);
  });

  it('takes a file whose name needs escapes', () => {
    writeFileSync(file('商户 key #1 100%.pem'), pkcs8Pem);
    expect(parsePrivateKey(pathToFileURL(file('商户 key #1 100%.pem'))).equals(privateKey)).toBe(true);
  });
});

describe('a KeyError', () => {
  const secret = pkcs8Pem.toString('latin1');
  const body = secret.replaceAll(/-----[^-]+-----|\n/g, '');

  /** Whether some 16 characters in a row of the key, in base64 or hex, can be read in the text. */
  function showsKey(text: string): boolean {
    const flat = text.replaceAll(/\s|\\n/g, '');
    const hex = pkcs8Der.toString('hex');
    for (let at = 0; at + 16 <= body.length; at += 1) if (flat.includes(body.slice(at, at + 16))) return true;
    for (let at = 0; at + 16 <= hex.length; at += 2) if (flat.includes(hex.slice(at, at + 16))) return true;
    return false;
  }

  it('is an Error with a name, a code and no cause', () => {
    const error = errorOf(() => parsePrivateKey(''));
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'KeyError', code: 'KEY_MALFORMED' });
    expect(error?.cause).toBeUndefined();
  });

  it.each<[string, KeyInput]>([
    ['base64 alone', body],
    ['a file:// address', `file://${body}`],
    ['a file:// address with a path', `file:///${body}`],
    ['a short piece of it as a file', `file:///-----BEGIN PRIVATE KEY-----${body.slice(0, 100)}`],
    ['a URL', new URL(`https://example.com/${body}`)],
    ['half a PEM', secret.slice(0, 800)],
    ['a PEM with another label', secret.replaceAll('PRIVATE KEY', 'CERTIFICATE')],
    ['a PEM whose label is the key', `-----BEGIN ${body.slice(0, 60)}-----\n${body}\n-----END`],
    ['a PEM with a foreign character', secret.replace('M', '!')],
    ['bytes', pkcs8Der.subarray(1)],
    ['a JSON text around it', JSON.stringify({ privateKey: body })],
  ])('never shows a key that was given as %s', (_way, input) => {
    const error = errorOf(() => parsePrivateKey(input));
    expect(error).toBeInstanceOf(KeyError);
    expect(showsKey(everythingOf(error))).toBe(false);
  });

  it('never shows a key, in whatever way its text was damaged', () => {
    const damage = fc.record({
      at: fc.nat({ max: secret.length }),
      cut: fc.nat({ max: 200 }),
      added: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom('-----BEGIN ', '-----', ':', 'file://'),
      ),
    });
    fc.assert(
      fc.property(damage, fc.boolean(), ({ at, cut, added }, isPublic) => {
        const damaged = secret.slice(0, at) + added + secret.slice(at + cut);
        const error = errorOf(() => (isPublic ? parsePublicKey(damaged) : parsePrivateKey(damaged)));
        expect(error !== null && showsKey(everythingOf(error))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('is all that parsing throws, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' })), (input) => {
        expect(errorOf(() => parsePrivateKey(input))).toBeInstanceOf(KeyError);
        expect(errorOf(() => parsePublicKey(input))).toBeInstanceOf(KeyError);
      }),
    );
  });

  it('is not the only thing that keeps quiet: a parsed key shows nothing of itself either', () => {
    const shown = inspect({ privateKey }, { depth: null, showHidden: true }) + JSON.stringify({ privateKey });
    expect(showsKey(shown)).toBe(false);
    expect(shown).not.toContain('BEGIN');
  });
});

describe('an error that another call left in OpenSSL', () => {
  const { publicKey: edwards } = generateKeyPairSync('ed25519');

  it.each([
    ['PKCS#8', pkcs8Pem, parsePrivateKey, privateKey],
    ['PKCS#8 without a label', pkcs8Der, parsePrivateKey, privateKey],
    ['PKCS#1', pkcs1Pem, parsePrivateKey, privateKey],
    ['SPKI', spkiPem, parsePublicKey, publicKey],
    ['a certificate', certificatePem, parsePublicKey, publicKey],
  ] as const)('does not fail the reading of %s', (_format, bytes, parse, key) => {
    publicKey.equals(edwards);
    expect(parse(bytes).equals(key)).toBe(true);
  });

  it('does not make an encrypted key a malformed one', () => {
    publicKey.equals(edwards);
    expect(errorOf(() => parsePrivateKey(encryptedPkcs8Der))).toMatchObject({ code: 'KEY_ENCRYPTED' });
  });
});

describe('normalizeSerial', () => {
  it.each([
    ['408b07e79b8269fec3d5d3e6ab8ed163a6a380db', '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB'],
    ['408B07E7', '408B07E7'],
    ['0a1b', '0A1B'],
    ['PUB_KEY_ID_0117288091072025092900211845002005', 'PUB_KEY_ID_0117288091072025092900211845002005'],
    ['PUB_KEY_ID_abc', 'PUB_KEY_ID_abc'],
    ['pub_key_id_abc', 'pub_key_id_abc'],
    ['', ''],
    ['not hex', 'not hex'],
  ])('makes %j into %j', (written, normal) => {
    expect(normalizeSerial(written)).toBe(normal);
  });

  it('does nothing the second time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(normalizeSerial(normalizeSerial(text))).toBe(normalizeSerial(text));
      }),
    );
  });
});

describe('keyPairMatches', () => {
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 });

  it('tells a pair from two halves of different pairs', () => {
    expect(keyPairMatches(privateKey, publicKey)).toBe(true);
    expect(keyPairMatches(privateKey, parsePublicKey(certificatePem))).toBe(true);
    expect(keyPairMatches(privateKey, other.publicKey)).toBe(false);
    expect(keyPairMatches(other.privateKey, publicKey)).toBe(false);
  });

  it('finds no pair in halves of the same kind, in the wrong order, or of no pair at all', () => {
    const secret = createSecretKey(Buffer.alloc(32));
    expect(keyPairMatches(publicKey, privateKey)).toBe(false);
    expect(keyPairMatches(privateKey, privateKey)).toBe(false);
    expect(keyPairMatches(publicKey, publicKey)).toBe(false);
    expect(keyPairMatches(secret, publicKey)).toBe(false);
    expect(keyPairMatches(privateKey, secret)).toBe(false);
    expect(keyPairMatches(generateKeyPairSync('ed25519').privateKey, publicKey)).toBe(false);
  });

  it('leaves no error behind that would fail the next key, when the halves are of two algorithms', () => {
    const { privateKey: edwards } = generateKeyPairSync('ed25519');
    expect(keyPairMatches(edwards, publicKey)).toBe(false);
    expect(createPrivateKey(pkcs8Pem).type).toBe('private');
  });
});
