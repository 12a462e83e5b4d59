/** What a command stands in: the terminal, the environment, time and the network. Handed in, so that tests hold it. */

/** Somewhere to write to. */
export interface Output {
  write(text: string): void;
  /** Whether a person watches: colour and progress are for them alone. */
  readonly isTerminal: boolean;
  /** How many cells wide it is; null where nothing is to be broken into lines. */
  readonly columns: number | null;
}

/** A request to anybody, outside of the platform's protocol. */
export interface NetworkRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  /** For the whole exchange, in milliseconds. */
  readonly timeoutMs: number;
}

/** What came of it. Redirects are answers; nothing is sent twice. */
export type NetworkAnswer =
  | {
      readonly status: number;
      /** By lower-case name. */
      readonly headers: Readonly<Record<string, string>>;
      /** The body's beginning; longer ones are not read to their end. */
      readonly text: string;
      readonly tookMs: number;
    }
  | {
      /** The system's own word, for example `ECONNREFUSED`, or `TIMED_OUT`. */
      readonly fault: string;
      readonly message: string;
      readonly tookMs: number;
    };

export interface Network {
  /** Never rejects: no answer is an outcome. */
  ask(request: NetworkRequest): Promise<NetworkAnswer>;
  /** The addresses of a host's name; none when it has none. */
  resolve(host: string): Promise<readonly string[]>;
}

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For what was asked for. */
  readonly out: Output;
  /** For errors and progress. */
  readonly err: Output;
  /** All of the standard input, up to `inputBytesMax`. */
  readInput(): Promise<string>;
  /** Real time, in milliseconds since 1970. */
  readonly clock: { nowMs(): number };
  readonly timer: {
    /** Calls `act` once; what it returns calls that off. Keeps no process alive. */
    after(delayMs: number, act: () => void): () => void;
  };
  readonly network: Network;
}

/** The most that is read of a file or of the standard input, in bytes: as much as the platform takes of an upload. */
export const inputBytesMax = 2 * 1024 * 1024;
