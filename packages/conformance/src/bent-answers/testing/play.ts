/**
 * What a server does to whoever connects, as data: it crosses to the server's own process.
 */

/** One thing that is done with a connection. */
export type Act =
  /** `flood` writes the bytes over and over, once in each turn of the event loop, until the other side is gone. */
  | { readonly act: 'write' | 'flood'; readonly bytes: Uint8Array }
  /** `touch` waits for any bytes, `end` closes in order, `reset` breaks off, `hold` is silent until the other is gone. */
  | { readonly act: 'touch' | 'end' | 'reset' | 'hold' };

/** What is done with every connection, until another play is put on. */
export interface Play {
  /** `connected` begins at once and reads nothing; `asked` begins with each request that is complete. */
  readonly begins: 'connected' | 'asked';
  readonly acts: readonly Act[];
}

/** What the server saw of one call. */
export interface Report {
  readonly connections: number;
  /** The bytes of each complete request, oldest first. */
  readonly requests: readonly Uint8Array[];
  /** Connections to the server that nobody was sent to. */
  readonly elsewhere: number;
}

/** What the server's process is asked, one at a time; each is replied to once. */
export type Order =
  | { readonly order: 'play'; readonly play: Play }
  | { readonly order: 'report' }
  | { readonly order: 'stop' };

/** Where the server's process listens. */
export interface Ports {
  readonly plain: number;
  /** Speaks TLS, with a certificate that nobody trusts. */
  readonly tls: number;
  readonly elsewhere: number;
}

export function write(bytes: Uint8Array | string): Act {
  return { act: 'write', bytes: Buffer.from(bytes) };
}

export function flood(bytes: Uint8Array | string): Act {
  return { act: 'flood', bytes: Buffer.from(bytes) };
}

export const touch: Act = { act: 'touch' };
export const end: Act = { act: 'end' };
export const reset: Act = { act: 'reset' };
export const hold: Act = { act: 'hold' };
