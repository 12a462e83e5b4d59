/**
 * What the gateway takes from the outside world. Everything below `main.ts` receives these; nothing else
 * reads a clock, draws a random byte or prints. Real ones live in `adapters/`.
 */

/** An instant in milliseconds since 1970-01-01T00:00:00Z. */
export interface Clock {
  nowMs(): number;
}

/** A source of unpredictable bytes. */
export interface Random {
  bytes(length: number): Buffer;
}

/** Calls `act` once after a time, and returns what takes that back. */
export interface Timer {
  after(delayMs: number, act: () => void): () => void;
}

/**
 * One thing that happened, for a person or a machine to read. Never holds a key. A refused signature is
 * explained with the text that was verified, and so with the request's body.
 */
export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error';
  /** A stable word, for example `request` or `signature-refused`. */
  readonly event: string;
  /** A sentence for a person. May span lines. */
  readonly message: string;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}

export type Log = (entry: LogEntry) => void;
