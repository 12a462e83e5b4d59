/** Says in a sentence why the gateway cannot listen; Node's own words name a system call. */

interface Address {
  readonly host: string;
  readonly port: number;
}

/** By the system's code. */
const sentences: Readonly<Record<string, (at: Address) => string>> = {
  EADDRINUSE: ({ host, port }) =>
    `Port ${port} of ${host} is taken. Stop what listens there, or choose another port; 0 picks a free one.`,
  EACCES: ({ host, port }) =>
    `Port ${port} of ${host} needs more rights than this process has. Choose one from 1024 up; 0 picks a free one.`,
  EADDRNOTAVAIL: ({ host }) => `${host} is no address of this machine.`,
  ENOTFOUND: ({ host }) => `${host} is the name of no address.`,
  EAI_AGAIN: ({ host }) => `${host} is the name of no address that can be found now.`,
};

/** The gateway could not begin to listen. `code` is the system's, for example `EADDRINUSE`. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly code: string;

  constructor(code: string, message: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** What to throw in place of what listening failed with: a sentence where there is one, else the same. */
export function listenFailure(error: unknown, at: Address): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const says = sentences[error.code];
  return says === undefined ? error : new ListenError(error.code, says(at), error);
}
