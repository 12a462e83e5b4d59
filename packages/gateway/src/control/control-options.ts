/** Where a gateway's control operations are, and how they are asked for. */
import { controlPath } from '@hufu/contract';

export interface ControlOptions {
  /** As the gateway prints it and `connection.json` holds it: `http://127.0.0.1:7700/_hufu`. */
  readonly controlUrl: string;
  /** The gateway's control token; needed beyond the machine that it runs on. Default is none. */
  readonly token?: string;
  /**
   * How long to wait for an answer, in milliseconds, 1 to 3,600,000. Default is 60,000: a clock that is moved by years
   * carries out all that was due on its way.
   */
  readonly timeoutMs?: number;
}

/** The longest wait that can be asked for, in milliseconds: one hour. */
export const timeoutMaxMs = 3_600_000;

const timeoutDefaultMs = 60_000;

/** The options, checked. */
export interface ControlSettings {
  /** Without a trailing slash. */
  readonly controlUrl: string;
  readonly token: string | null;
  readonly timeoutMs: number;
}

/** Throws a TypeError that names the option and the rule it breaks; it never shows a token or a password. */
export function readControlOptions(options: ControlOptions): ControlSettings {
  const { controlUrl, token, timeoutMs = timeoutDefaultMs } = options;
  if (!Number.isSafeInteger(timeoutMs) || timeoutMs < 1 || timeoutMs > timeoutMaxMs) {
    throw new TypeError(`timeoutMs must be a whole number of milliseconds from 1 to ${timeoutMaxMs}.`);
  }
  if (token !== undefined && (typeof token !== 'string' || !canTravel(token))) {
    throw new TypeError('token must be a text of visible ASCII characters: it travels in a header.');
  }
  return Object.freeze({ controlUrl: readUrl(controlUrl), token: token ?? null, timeoutMs });
}

/** Whether a token can stand in an `Authorization` header. */
export function canTravel(token: string): boolean {
  return /^[\u0021-\u007E]+$/.test(token);
}

function readUrl(controlUrl: unknown): string {
  const url = typeof controlUrl === 'string' && URL.canParse(controlUrl) ? new URL(controlUrl) : null;
  const plain =
    url !== null &&
    (url.protocol === 'http:' || url.protocol === 'https:') &&
    `${url.username}${url.password}${url.search}${url.hash}` === '';
  if (!plain) {
    throw new TypeError(
      `controlUrl must be an http:// address without user, query or fragment, such as http://127.0.0.1:7700${controlPath}.`,
    );
  }
  return url.href.replace(/\/+$/, '');
}
