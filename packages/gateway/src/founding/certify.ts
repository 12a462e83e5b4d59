/**
 * Makes keys and the certificates that name them. Only founding a world, a new merchant and a new platform
 * certificate need this, so the X.509 library is loaded there and not before.
 */
import type { webcrypto } from 'node:crypto';
import type { Random } from '../ports.ts';
import type { CertifiedKey } from '../store/store.ts';

const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
} as const;

/** As long as the platform's own certificates last. */
export const certificateLifeMs = 5 * 365 * 24 * 60 * 60 * 1000;

/** Certificates begin a day early, so that a client whose clock is behind takes them. */
const certificateLeadMs = 24 * 60 * 60 * 1000;

const serialBytes = 20;

export interface KeyPair {
  readonly privateKeyPem: string;
  /** SubjectPublicKeyInfo, PEM. */
  readonly publicKeyPem: string;
}

/** A new RSA key pair of 2048 bits, made in the thread pool. */
export async function createKeyPair(): Promise<KeyPair> {
  return printKeyPair(await generate());
}

export interface Subject {
  readonly commonName: string;
  readonly organization: string;
}

/** A new key pair under a certificate of its own, valid from a day before `nowMs`. */
export async function createCertifiedKey(
  subject: Subject,
  { nowMs, random }: { readonly nowMs: number; readonly random: Random },
): Promise<CertifiedKey> {
  await import('reflect-metadata'); // what the X.509 library registers itself with
  const x509 = await import('@peculiar/x509');
  const keys = await generate();
  const effectiveAt = nowMs - certificateLeadMs;
  const expiresAt = effectiveAt + certificateLifeMs;
  const serial = newSerial(random);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial,
    name: [{ CN: [subject.commonName] }, { O: [subject.organization] }, { C: ['CN'] }],
    notBefore: new Date(effectiveAt),
    notAfter: new Date(expiresAt),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(
        x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.keyEncipherment,
        true,
      ),
    ],
  });
  const { privateKeyPem } = await printKeyPair(keys);
  return {
    serial,
    privateKeyPem,
    certificatePem: `${certificate.toString('pem')}\n`,
    effectiveAt,
    expiresAt,
  };
}

/** 40 hexadecimal digits that are 40 in every client's reading: positive, and without a leading zero. */
function newSerial(random: Random): string {
  const bytes = random.bytes(serialBytes);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.toString('hex').toUpperCase();
}

async function generate(): Promise<webcrypto.CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

async function printKeyPair({ privateKey, publicKey }: webcrypto.CryptoKeyPair): Promise<KeyPair> {
  return {
    privateKeyPem: pem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', privateKey)),
    publicKeyPem: pem('PUBLIC KEY', await crypto.subtle.exportKey('spki', publicKey)),
  };
}

function pem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
