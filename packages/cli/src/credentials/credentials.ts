/** What is known of the merchant and the platform, from wherever it came. Any of it may be missing. */
export interface Credentials {
  readonly mchid: string | null;
  /** Of the merchant's certificate, as it was given. */
  readonly serial: string | null;
  readonly privateKeyFile: string | null;
  readonly certificateFile: string | null;
  readonly publicKeyId: string | null;
  readonly publicKeyFile: string | null;
  readonly platformCertificateFiles: readonly string[];
  /** Gives the APIv3 key; a function, so that no printer of this object ever prints the key. */
  readonly apiv3Key: (() => string) | null;
  /** Null means WeChat Pay itself. */
  readonly baseUrl: string | null;
}
