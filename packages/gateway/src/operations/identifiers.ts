/** The platform's own numbers and tokens, drawn at random in the shapes of the published samples. */
import type { Random } from '../ports.ts';

const idDigits = 32;

/** 32 digits that begin as a plan's do. */
export function newPlanId(random: Random): string {
  return digits(random, '0100');
}

/** 32 digits that begin as a sign plan's do. */
export function newSignPlanId(random: Random): string {
  return digits(random, '0101');
}

function digits(random: Random, prefix: string): string {
  const wanted = idDigits - prefix.length;
  const drawn = BigInt(`0x${random.bytes(16).toString('hex')}`) % 10n ** BigInt(wanted);
  return prefix + drawn.toString().padStart(wanted, '0');
}

/**
 * A token that opens the signing page: unguessable, and with an `&` as in the published sample, so that
 * whoever forgets to encode it finds out here.
 */
export function newPackage(random: Random): string {
  return `${random.bytes(21).toString('base64')}&${random.bytes(9).toString('base64')}`;
}
