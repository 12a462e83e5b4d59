/** A call as it is asked for on the command line. */
export interface AskedCall {
  readonly method: CallMethod;
  /** With or without its leading slash; it may have a query of its own. */
  readonly path: string;
  /** JSON text that goes out as it is. */
  readonly body: string | null;
  readonly query: Readonly<Record<string, readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  /** In milliseconds; null leaves it to the SDK. */
  readonly timeoutMs: number | null;
}

export const callMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

export type CallMethod = (typeof callMethods)[number];
