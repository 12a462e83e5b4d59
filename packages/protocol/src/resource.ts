/**
 * Sealed resources: what the platform encrypts with a merchant's APIv3 key, in notifications and in the list of
 * certificates. AES-256-GCM; a resource whose tag does not fit is never opened.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
import { createCipheriv, createDecipheriv } from 'node:crypto';

import { decodeBase64 } from './base64.ts';

/** The one algorithm of sealed resources, as it is called on the wire. */
export const resourceAlgorithm = 'AEAD_AES_256_GCM';

/** An APIv3 key has exactly this many bytes. */
export const apiv3KeyByteLength = 32;

/** A resource's nonce has exactly this many ASCII characters. */
export const resourceNonceLength = 12;

/** The longest ciphertext that is sealed or opened, in base64 characters: the platform's documented maximum. */
export const ciphertextLengthMax = 1_048_576;

const cipherName = 'aes-256-gcm';
const tagByteLength = 16;
const cipherOptions = { authTagLength: tagByteLength } as const;

/** A resource as it stands in JSON. The fields are the platform's. */
export interface SealedResource {
  readonly algorithm: string;
  readonly nonce: string;
  readonly associated_data: string;
  /** Base64 of the encrypted bytes followed by the 16 bytes of the tag. */
  readonly ciphertext: string;
}

/** What {@link sealResource} seals, and with what. */
export interface SealInput {
  /** Text is encoded as UTF-8, bytes are taken as they are. */
  readonly plaintext: string | Uint8Array;
  /** The merchant's key, 32 bytes of text. */
  readonly apiv3Key: string;
  /** 12 ASCII characters that were never used with this key before. */
  readonly nonce: string;
  /** Bound to the ciphertext but not encrypted; may be empty. */
  readonly associatedData: string;
}

/**
 * The plaintext as a sealed resource.
 *
 * @throws TypeError when the key has not 32 bytes or the nonce not 12 ASCII characters; RangeError when the
 * ciphertext would be longer than {@link ciphertextLengthMax}. No message holds the key.
 */
export function sealResource(input: SealInput): SealedResource {
  const key = Buffer.from(input.apiv3Key, 'utf8');
  if (key.length !== apiv3KeyByteLength) {
    throw new TypeError(`apiv3Key must have ${apiv3KeyByteLength} bytes, not ${key.length}.`);
  }
  if (!isResourceNonce(input.nonce)) {
    throw new TypeError(`nonce must have ${resourceNonceLength} ASCII characters.`);
  }
  const cipher = createCipheriv(cipherName, key, Buffer.from(input.nonce, 'latin1'), cipherOptions);
  cipher.setAAD(Buffer.from(input.associatedData, 'utf8'));
  const encrypted =
    typeof input.plaintext === 'string'
      ? cipher.update(input.plaintext, 'utf8')
      : cipher.update(input.plaintext);
  cipher.final();
  const ciphertext = Buffer.concat([encrypted, cipher.getAuthTag()]).toString('base64');
  if (ciphertext.length > ciphertextLengthMax) {
    throw new RangeError(
      `The sealed resource would have ${ciphertext.length} characters, more than ${ciphertextLengthMax}.`,
    );
  }
  return {
    algorithm: resourceAlgorithm,
    nonce: input.nonce,
    associated_data: input.associatedData,
    ciphertext,
  };
}

/**
 * What opening a resource found: the plaintext, or why there is none.
 *
 * - `key`: our own APIv3 key has not 32 bytes; nothing was tried.
 * - `algorithm`: not an object that names {@link resourceAlgorithm}.
 * - `nonce`: not 12 ASCII characters.
 * - `ciphertext`: not canonical base64, shorter than a tag, or longer than {@link ciphertextLengthMax}.
 * - `tag`: sealed with another key or changed on the way. Its bytes are not to be used for anything.
 */
export type OpenFinding =
  | { plaintext: Buffer }
  | { reason: 'algorithm' | 'nonce' | 'ciphertext' | 'tag' | 'key' };

/**
 * Opens a resource with the merchant's APIv3 key. `associated_data` may be absent, null or empty. The tag is always
 * checked, and no part of the plaintext is given out before. Never throws.
 */
export function openResource(resource: unknown, apiv3Key: string): OpenFinding {
  const key = Buffer.from(apiv3Key, 'utf8');
  if (key.length !== apiv3KeyByteLength) return { reason: 'key' };
  if (typeof resource !== 'object' || resource === null) return { reason: 'algorithm' };

  // The cast holds: any non-null object can be read by a key, whatever it then gives.
  const fields = resource as Readonly<Record<keyof SealedResource, unknown>>;
  const { algorithm, nonce, ciphertext } = fields;
  if (algorithm !== resourceAlgorithm) return { reason: 'algorithm' };
  if (typeof nonce !== 'string' || !isResourceNonce(nonce)) return { reason: 'nonce' };
  if (typeof ciphertext !== 'string' || ciphertext.length > ciphertextLengthMax)
    return { reason: 'ciphertext' };
  const sealed = decodeBase64(ciphertext);
  if (sealed === null || sealed.length < tagByteLength) return { reason: 'ciphertext' };

  const associatedData = fields.associated_data ?? '';
  // Nothing but text can have been sealed, so whatever this is, the tag is not its.
  if (typeof associatedData !== 'string') return { reason: 'tag' };
  return decrypt({ key, nonce, associatedData, sealed });
}

function decrypt(input: { key: Buffer; nonce: string; associatedData: string; sealed: Buffer }): OpenFinding {
  const tagAt = input.sealed.length - tagByteLength;
  const decipher = createDecipheriv(cipherName, input.key, Buffer.from(input.nonce, 'latin1'), cipherOptions);
  decipher.setAAD(Buffer.from(input.associatedData, 'utf8'));
  decipher.setAuthTag(input.sealed.subarray(tagAt));
  const plaintext = decipher.update(input.sealed.subarray(0, tagAt));
  try {
    decipher.final();
  } catch {
    return { reason: 'tag' };
  }
  return { plaintext };
}

/** As many bytes as characters means that all are ASCII. */
function isResourceNonce(nonce: string): boolean {
  return nonce.length === resourceNonceLength && Buffer.byteLength(nonce) === resourceNonceLength;
}
