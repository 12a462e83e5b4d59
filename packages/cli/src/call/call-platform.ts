/** `hufu call`: one signed call, and its verified answer. */
import { STATUS_CODES } from 'node:http';
import { headerNames } from '@hufu/protocol';
import { ApiError, createClient, type Answer, type ClientOptions } from '@hufu/sdk';
import type { Language } from '../language.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Paint } from '../terminal/paint.ts';
import { printFacts, type NamedFact } from '../terminal/print-facts.ts';
import { printJson } from '../terminal/print-json.ts';
import { printable } from '../terminal/printable.ts';
import { withProgress } from '../terminal/with-progress.ts';
import type { AskedCall } from './asked-call.ts';
import { callWords as words } from './call-words.ts';
import { RefusedCallError } from './refused-call-error.ts';
import { sendCall } from './send-call.ts';
import { watchHints } from './watch-hints.ts';

/** How a call is made and told. */
export interface CallSetting {
  readonly options: ClientOptions;
  readonly language: Language;
  /** Whether a person sees all of the answer's headers, or those that matter. */
  readonly shows: 'all-headers' | 'summary';
}

/** The report of the answer. Rejects with a RefusedCallError, and with the SDK's other errors. */
export async function callPlatform(
  asked: AskedCall,
  setting: CallSetting,
  surroundings: Surroundings,
): Promise<Report> {
  const watch = watchHints();
  const client = createClient({ ...setting.options, transport: watch.transport });
  const beganMs = surroundings.clock.nowMs();
  const answer = await withProgress(words.waiting[setting.language], surroundings, () =>
    sendCall(client, asked),
  ).catch((error: unknown) => {
    throw error instanceof ApiError ? new RefusedCallError(error, watch.hints()) : error;
  });
  const tookMs = surroundings.clock.nowMs() - beganMs;
  const { status, requestId, headers, data } = answer;
  const serial = serialOf(answer);
  return {
    ends: 'done',
    data: { status, requestId, verified: serial !== null, serial, tookMs, headers, data },
    print: (paint) => printAnswer(answer, { ...setting, tookMs }, paint),
  };
}

/** The key that the answer was verified with; null where answers carry no signature. */
function serialOf({ headers }: Answer<unknown>): string | null {
  // An answer that carries a signature was refused unless it held, so the name of its key is proven.
  if (headers[headerNames.signature.toLowerCase()] === undefined) return null;
  return headers[headerNames.serial.toLowerCase()] ?? null;
}

type Telling = Pick<CallSetting, 'language' | 'shows'> & { readonly tookMs: number };

function printAnswer(answer: Answer<unknown>, telling: Telling, paint: Paint): string {
  const { status, body } = answer;
  const { language, tookMs } = telling;
  const first = paint(['bold', 'green'], `${status} ${STATUS_CODES[status] ?? ''}`.trim());
  const shown = body.length === 0 ? words.empty[language] : printJson(body.toString('utf8'), paint);
  return [
    `${first} ${paint('dim', `${tookMs} ms`)}`,
    ...headLines(answer, telling, paint),
    '',
    shown,
    '',
  ].join('\n');
}

function headLines(answer: Answer<unknown>, { language, shows }: Telling, paint: Paint): readonly string[] {
  if (shows === 'all-headers') {
    return Object.entries(answer.headers).map(
      ([name, value]) => `${paint('dim', `${name}:`)} ${printable(value)}`,
    );
  }
  const serial = serialOf(answer);
  // Of our own gateway alone; the platform has no such header.
  const notice = answer.headers['hufu-notice'];
  const facts: NamedFact[] = [
    [words.requestId[language], printable(answer.requestId ?? words.none[language])],
    [
      words.signature[language],
      serial === null ? words.unsigned[language] : printable(words.verifiedBy(serial)[language]),
    ],
  ];
  if (notice !== undefined) facts.push([words.notice[language], printable(notice)]);
  return printFacts(facts, paint);
}
