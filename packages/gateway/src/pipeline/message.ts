/**
 * What goes into the pipeline and what comes out of it: raw bytes and raw text, no framework.
 */

export interface GatewayRequest {
  /** As it stood on the request line, for example `POST`. */
  readonly method: string;
  /** The raw request target: path and query, exactly as sent, never decoded. This is what was signed. */
  readonly target: string;
  /** Names in lower case; a repeated header is joined with `, `. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The raw body bytes; empty when there was none. This is what was signed. */
  readonly body: Buffer;
  /** The caller's IP address, for the control operations' loopback rule. */
  readonly remoteAddress: string;
}

export interface GatewayAnswer {
  readonly status: number;
  /** Stands when it reaches nobody: the connection breaks, and nothing is written. */
  readonly lost?: true;
  /** Written to the wire in this order and with exactly this case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}
