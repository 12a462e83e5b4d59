/**
 * One of the platform's certificates (微信支付平台证书), as the list of certificates has it.
 */
import type { KeyObject } from 'node:crypto';

/** A certificate that was opened and checked. */
export interface PlatformCertificate {
  /** Its serial in upper-case hex, as `Wechatpay-Serial` has it. */
  readonly serial: string;
  /** The certificate as PEM text. */
  readonly certificate: string;
  /** From when on the platform may sign with it: RFC 3339, as it was sent. */
  readonly effectiveTime: string;
  /** Until when: RFC 3339, as it was sent. It may lie before the end that the certificate names itself. */
  readonly expireTime: string;
}

/** The same, with what is needed to work with it. */
export interface ParsedCertificate extends PlatformCertificate {
  readonly key: KeyObject;
  /** Milliseconds since 1970. */
  readonly effectiveMs: number;
  /** The earlier of `expireTime` and the end that the certificate names itself, in milliseconds since 1970. */
  readonly expireMs: number;
}
