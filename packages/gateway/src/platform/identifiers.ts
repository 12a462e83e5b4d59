/** The platform's own numbers and tokens, drawn at random in the shapes of the published samples. */
import type { Random } from '../ports.ts';

const instantDigits = 13;

/** 32 digits: a plan's beginning, the instant in milliseconds, chance. */
export function newPlanId(random: Random, atMs: number): string {
  return digits(random, { prefix: '0100', atMs, length: 32 });
}

/** 32 digits: a sign plan's beginning, the instant in milliseconds, chance. */
export function newSignPlanId(random: Random, atMs: number): string {
  return digits(random, { prefix: '0101', atMs, length: 32 });
}

/** 31 digits: a service order's beginning, the instant in milliseconds, chance. */
export function newOrderId(random: Random, atMs: number): string {
  return digits(random, { prefix: '0000', atMs, length: 31 });
}

/** 28 digits, as transactions of the platform have them. */
export function newTransactionId(random: Random, atMs: number): string {
  return digits(random, { prefix: '4200', atMs, length: 28 });
}

interface Shape {
  readonly prefix: string;
  readonly atMs: number;
  readonly length: number;
}

/** The instant stands first, so that tables and indexes grow at their end and a commit writes fewer pages. */
function digits(random: Random, { prefix, atMs, length }: Shape): string {
  const beginning = `${prefix}${String(atMs).padStart(instantDigits, '0').slice(-instantDigits)}`;
  const wanted = length - beginning.length;
  const drawn = random.bytes(8).readBigUInt64BE() % 10n ** BigInt(wanted);
  return beginning + drawn.toString().padStart(wanted, '0');
}

/**
 * A token that opens the signing page: unguessable, and with an `&` as in the published sample, so that
 * whoever forgets to encode it finds out here.
 */
export function newPackage(random: Random): string {
  return `${random.bytes(21).toString('base64')}&${random.bytes(9).toString('base64')}`;
}

/** A UUID of version 4, as plan notifications have them. */
export function newNotificationId(random: Random): string {
  const bytes = Buffer.from(random.bytes(16));
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
