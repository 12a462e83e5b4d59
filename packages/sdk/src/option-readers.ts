/** Options that more than one entry takes: one reader each, one sentence for each fault. No message holds a key. */
import type { KeyObject } from 'node:crypto';

import { KeyError, apiv3KeyByteLength, parsePrivateKey } from '@hufu/protocol';
import type { KeyInput } from '@hufu/protocol';

import { OptionsError } from './errors.ts';

/** The value, which must be there. */
export function requirePresent(option: string, value: unknown): unknown {
  if (value === undefined || value === null) throw new OptionsError(option, `${option} is missing.`);
  return value;
}

/** The merchant's number. */
export function readMchid(value: unknown): string {
  const mchid = requirePresent('mchid', value);
  if (typeof mchid !== 'string') {
    throw new OptionsError('mchid', 'mchid must be a string of digits, in quotes.');
  }
  if (!/^[0-9]{1,32}$/.test(mchid)) {
    throw new OptionsError('mchid', 'mchid must be 1 to 32 digits and nothing else.');
  }
  return mchid;
}

/** The merchant's private key, parsed. */
export function readPrivateKey(value: unknown): KeyObject {
  const input = requirePresent('privateKey', value);
  try {
    // The cast holds as far as it is used: the parser refuses every other kind of value.
    return parsePrivateKey(input as KeyInput);
  } catch (error) {
    const reason = error instanceof KeyError ? error.message : 'It is no key.';
    throw new OptionsError('privateKey', `privateKey cannot be used. ${reason}`);
  }
}

/** Gives the APIv3 key; a function, so that no printer of what holds it prints the key. */
export function readApiv3Key(value: unknown): () => string {
  const key = requirePresent('apiv3Key', value);
  if (typeof key !== 'string' || Buffer.byteLength(key) !== apiv3KeyByteLength) {
    throw new OptionsError('apiv3Key', `apiv3Key must be a string of exactly ${apiv3KeyByteLength} bytes.`);
  }
  return () => key;
}

/** One of the ports with a single method. */
export interface PortRule<Port> {
  readonly option: string;
  readonly method: string & keyof Port;
  readonly otherwise: Port;
}

/** The port that was given, or the other one. Throws an OptionsError for what lacks the method. */
export function readPort<Port>(given: Readonly<Record<string, unknown>>, rule: PortRule<Port>): Port {
  const value = given[rule.option];
  if (value === undefined) return rule.otherwise;
  const hasMethod =
    typeof value === 'object' && value !== null && typeof Reflect.get(value, rule.method) === 'function';
  if (!hasMethod) {
    throw new OptionsError(rule.option, `${rule.option} must be an object with a method ${rule.method}.`);
  }
  // The cast holds as far as it can be known before the first call.
  return value as Port;
}
