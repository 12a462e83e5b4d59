/**
 * What the commands can be told of a merchant and of the platform, once: the flag, the environment variable, and what it
 * is. A secret has no flag that takes its value: what is typed is kept by shells and shown by `ps`.
 */

interface CredentialFact {
  /** As Commander takes it. */
  readonly flags: string;
  /** The names that `hufu serve` prints. */
  readonly env: string;
  readonly says: string;
}

export const credentialTable = {
  mchid: {
    flags: '--mchid <number>',
    env: 'HUFU_MCHID',
    says: "The merchant's number (商户号); in partner mode the partner's.",
  },
  serial: {
    flags: '--serial <hex>',
    env: 'HUFU_SERIAL',
    says: "Serial of the merchant's API certificate (商户API证书序列号); --cert alone is enough.",
  },
  privateKeyFile: {
    flags: '--private-key <file>',
    env: 'HUFU_PRIVATE_KEY_FILE',
    says: "The merchant's private key: apiclient_key.pem.",
  },
  certificateFile: {
    flags: '--cert <file>',
    env: 'HUFU_CERTIFICATE_FILE',
    says: "The merchant's API certificate: apiclient_cert.pem.",
  },
  publicKeyId: {
    flags: '--public-key-id <id>',
    env: 'HUFU_PLATFORM_PUBLIC_KEY_ID',
    says: "Id of the platform's public key (微信支付公钥ID): PUB_KEY_ID_….",
  },
  publicKeyFile: {
    flags: '--public-key <file>',
    env: 'HUFU_PLATFORM_PUBLIC_KEY_FILE',
    says: "The platform's public key: pub_key.pem.",
  },
  platformCertificateFile: {
    flags: '--platform-cert <file>',
    env: 'HUFU_PLATFORM_CERTIFICATE_FILE',
    says: 'A platform certificate (平台证书); may be given several times.',
  },
  apiv3KeyFile: {
    flags: '--apiv3-key-file <file>',
    env: 'HUFU_APIV3_KEY_FILE',
    says: 'A file that holds the APIv3 key and nothing else; HUFU_APIV3_KEY gives the key itself.',
  },
  baseUrl: {
    flags: '--base-url <url>',
    env: 'HUFU_BASE_URL',
    says: "Where the platform is; by default WeChat Pay's own address.",
  },
} as const satisfies Readonly<Record<string, CredentialFact>>;

export type CredentialName = keyof typeof credentialTable;

/** The APIv3 key itself. It is a secret, so the environment is its only way in beside a file. */
export const apiv3KeyVariable = 'HUFU_APIV3_KEY';

/** Where a running gateway wrote its addresses and keys. */
export const connectionFact = {
  flags: '--connection <file>',
  env: 'HUFU_CONNECTION_FILE',
  says: 'Take all of these from the connection.json of a running gateway.',
} as const satisfies CredentialFact;
