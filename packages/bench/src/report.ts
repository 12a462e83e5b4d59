/**
 * What a run yields, as data: `--json` prints it as it is, `print-report.ts` as tables.
 */
import { figureOf } from './measure/statistics.ts';
import type { Figure } from './measure/statistics.ts';
import type { Rounds } from './measure/rounds.ts';

/** A whole run. */
export interface Report {
  /** RFC 3339. */
  readonly startedAt: string;
  readonly tookSeconds: number;
  readonly machine: Machine;
  readonly sections: readonly Section[];
}

/** Where it ran. */
export interface Machine {
  readonly node: string;
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
  /** Writing 4 KB through to the disk that held the gateway's data, in milliseconds. */
  readonly syncMs: Figure;
}

/** A table. */
export interface Section {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  readonly rounds: RoundFacts;
}

/** What stands over a column. */
export interface Column {
  readonly key: string;
  readonly title: string;
  /** Digits behind the point. */
  readonly digits: number;
}

/** One thing that was measured. */
export interface Row {
  readonly name: string;
  /** By the columns' keys; a missing one was not measured or cannot be. */
  readonly cells: Readonly<Record<string, Figure | null>>;
  readonly aim?: Aim;
}

/** What the project wants of a row. */
export interface Aim {
  /** The column it is about. */
  readonly column: string;
  readonly limit: number;
  readonly side: 'at most' | 'at least';
  readonly met: boolean;
}

/** How well the rounds went. */
export interface RoundFacts {
  readonly run: number;
  readonly kept: number;
  /** Of each kept round, the largest share of the processors that foreign processes had; null where unknown. */
  readonly foreignShare: Figure | null;
}

/** An aim, held against a row's figure. */
export function aimOf(
  column: string,
  side: Aim['side'],
  { figure, limit }: { figure: Figure; limit: number },
): Aim {
  return { column, side, limit, met: side === 'at most' ? figure.median <= limit : figure.median >= limit };
}

/** The facts of some rounds. */
export function roundFactsOf({ kept, run }: Rounds): RoundFacts {
  const shares = kept.flatMap(({ foreignShare }) => (foreignShare === null ? [] : [foreignShare]));
  return { run, kept: kept.length, foreignShare: shares.length === 0 ? null : figureOf(shares) };
}
