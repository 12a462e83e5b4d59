/** The two page operations: read the contract behind a package, and act on it. */
import type { Contract, UserAct } from './contract.ts';

/** `refused`: the contract does not allow this any more. `unreachable`: nothing is known of what became of it. */
export type Asked =
  | { readonly outcome: 'answered'; readonly contract: Contract }
  | { readonly outcome: 'unknown' | 'refused' | 'unreachable' };

const contractPath = '/payscore/plan/contract';

/** The contract as it is now. Never rejects. */
export function readContract(token: string): Promise<Asked> {
  return ask(`${contractPath}?${new URLSearchParams({ package: token }).toString()}`);
}

/** The contract after the act. Never rejects. */
export function actOnContract(token: string, act: UserAct): Promise<Asked> {
  return ask(`${contractPath}/${act}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ package: token }),
  });
}

/** What a gateway answers that has too much to do, or a fault of its own: a later try may go well. */
const laterStatuses: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

async function ask(path: string, how?: RequestInit): Promise<Asked> {
  try {
    const answer = await fetch(path, how);
    // The cast holds: the gateway that serves this page writes what it reads.
    if (answer.ok) return { outcome: 'answered', contract: (await answer.json()) as Contract };
    if (answer.status === 404) return { outcome: 'unknown' };
    return { outcome: laterStatuses.has(answer.status) ? 'unreachable' : 'refused' };
  } catch {
    return { outcome: 'unreachable' };
  }
}
