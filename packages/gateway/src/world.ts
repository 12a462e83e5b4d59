/**
 * The world as the pipeline and the operations see it: who exists, with every key parsed once.
 */
import type { KeyObject } from 'node:crypto';
import type { ServiceRecord, SubMerchantRecord, UserRecord } from './store/store.ts';

export interface MerchantCertificate {
  /** 40 hexadecimal digits, upper case. */
  readonly serial: string;
  readonly publicKey: KeyObject;
  readonly effectiveAt: number;
  readonly expiresAt: number;
}

export interface Merchant {
  readonly mchid: string;
  readonly role: 'partner' | 'direct';
  /** The appids bound to the merchant, the main one first; at least one. */
  readonly appids: readonly string[];
  readonly apiv3Key: string;
  /** By serial, upper case. */
  readonly certificates: ReadonlyMap<string, MerchantCertificate>;
  /** What signs for this merchant in public-key mode. */
  readonly platformPublicKey: { readonly id: string; readonly privateKey: KeyObject };
  /** How many of a thousand notifications it signs. 0: the switch has not begun, and it signs nothing. */
  readonly publicKeyPermille: number;
}

export interface PlatformCertificate {
  readonly serial: string;
  readonly privateKey: KeyObject;
  readonly certificatePem: string;
  readonly effectiveAt: number;
  readonly expiresAt: number;
  /** From when it signs, by the platform's time; 0 for one that always did. */
  readonly signsFrom: number;
}

export interface World {
  merchant(mchid: string): Merchant | undefined;
  readonly merchants: readonly Merchant[];
  /** Every link of a partner to a sub-merchant. */
  readonly subMerchants: readonly SubMerchantRecord[];
  subMerchant(mchid: string, subMchid: string): SubMerchantRecord | undefined;
  service(serviceId: string): ServiceRecord | undefined;
  /** The user who goes by `openid` under `appid`. */
  user(appid: string, openid: string): UserRecord | undefined;
  /** Newest first; at least one. Which of them signs and which are listed goes by the platform's time: `signing.ts`. */
  readonly platformCertificates: readonly [PlatformCertificate, ...PlatformCertificate[]];
}
