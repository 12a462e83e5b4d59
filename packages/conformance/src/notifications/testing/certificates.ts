/** A certificate authority of a test's own, as a team has one for the hosts of its inner network. */
import 'reflect-metadata'; // what the X.509 library registers itself with
import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { systemClock } from '../../testing/gateway-rooms.ts';

/** What a server of TLS is given, as PEM. */
export interface ServerIdentity {
  readonly key: string;
  readonly cert: string;
}

export interface Authority {
  /** What whoever trusts it is given. */
  readonly certificatePem: string;
  /** A certificate for one host, with its key. */
  issue(host: string): Promise<ServerIdentity>;
}

/** Quicker to make than RSA, and as good for TLS. */
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

const dayMs = 24 * 60 * 60 * 1000;

/** Makes one. Its certificates hold from yesterday until tomorrow. */
export async function createAuthority(): Promise<Authority> {
  const nowMs = systemClock.nowMs();
  const validity = { notBefore: new Date(nowMs - dayMs), notAfter: new Date(nowMs + dayMs) };
  const keys = await generate();
  const root = await X509CertificateGenerator.createSelfSigned({
    ...validity,
    serialNumber: '01',
    name: 'CN=Test Authority',
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
    ],
  });
  let issued = 1;
  return {
    certificatePem: `${root.toString('pem')}\n`,
    issue: async (host) => {
      issued += 1;
      const own = await generate();
      const certificate = await X509CertificateGenerator.create({
        ...validity,
        serialNumber: issued.toString(16).padStart(2, '0'),
        issuer: root.subject,
        subject: `CN=${host}`,
        publicKey: own.publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: algorithm,
        extensions: [
          new BasicConstraintsExtension(false, undefined, true),
          new SubjectAlternativeNameExtension([{ type: 'dns', value: host }]),
        ],
      });
      return { key: await printKey(own.privateKey), cert: `${certificate.toString('pem')}\n` };
    },
  };
}

function generate() {
  return crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

async function printKey(key: Parameters<typeof crypto.subtle.exportKey>[1]): Promise<string> {
  const der = Buffer.from(await crypto.subtle.exportKey('pkcs8', key));
  return `-----BEGIN PRIVATE KEY-----\n${der.toString('base64')}\n-----END PRIVATE KEY-----\n`;
}
