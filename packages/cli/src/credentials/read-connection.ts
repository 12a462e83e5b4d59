/** Reads the `connection.json` that a running gateway keeps current. */
import type { ConnectedMerchant, Connection } from '@hufu/gateway';
import { readTextFile } from '../read-text-file.ts';
import { UsageError } from '../usage-error.ts';

export interface ConnectionFacts {
  readonly baseUrl: string;
  readonly merchant: ConnectedMerchant;
}

/** The merchant with the number `mchid`, or the first. Rejects with a UsageError when there is none. */
export async function readConnection(file: string, mchid: string | undefined): Promise<ConnectionFacts> {
  const { baseUrl, merchants } = parseConnection(file, await readTextFile(file));
  const merchant = mchid === undefined ? merchants[0] : merchants.find((one) => one.mchid === mchid);
  if (merchant !== undefined) return { baseUrl, merchant };
  const known = merchants.map((one) => one.mchid).join(', ');
  throw new UsageError(`${file} has no merchant ${mchid ?? ''}; it has: ${known === '' ? 'none' : known}.`);
}

function parseConnection(file: string, text: string): Connection {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is no JSON, so it is not the connection.json of a gateway.`);
  }
  if (!isConnection(value)) {
    throw new UsageError(`${file} is not the connection.json of a gateway: it has no baseUrl and merchants.`);
  }
  return value;
}

/** Only a gateway writes a file with both members, and it writes all of a merchant's. */
function isConnection(value: unknown): value is Connection {
  if (typeof value !== 'object' || value === null) return false;
  return 'baseUrl' in value && 'merchants' in value && Array.isArray(value.merchants);
}
