/** What was thrown, as something to read: what happened, what is known of it, what to do. Nothing of a key is in it. */
import { errors, type Text } from '@hufu/contract';
import { ControlError } from '@hufu/gateway';
import { KeyError } from '@hufu/protocol';
import { isWechatPayError, type AnyWechatPayError, type ApiError } from '@hufu/sdk';
import { RefusedCallError } from './call/refused-call-error.ts';
import type { Hints } from './call/watch-hints.ts';
import { NoCertificatesError } from './certs/no-certificates-error.ts';
import type { Language, Words } from './language.ts';
import type { ExitCodeName } from './exit-codes.ts';
import { failureWords as words } from './failure-words.ts';
import type { Report } from './report.ts';
import { noPaint, type Paint } from './terminal/paint.ts';
import { printFacts } from './terminal/print-facts.ts';
import { printJson } from './terminal/print-json.ts';
import { printable } from './terminal/printable.ts';
import { UsageError } from './usage-error.ts';

/** A line under the message: what it is about, and what it says. */
interface Fact {
  readonly name: Words;
  readonly value: string | Words;
}

interface Failure {
  readonly ends: ExitCodeName;
  readonly message: string;
  readonly facts: readonly Fact[];
  readonly data: object;
}

/** The report of an error, whatever it is: one that nobody foresaw is told with its stack. */
export function describeFailure(error: unknown, language: Language): Report {
  const { ends, message, facts, data } = failureOf(error);
  return { ends, data, print: (paint) => printFailure({ message, facts }, language, paint) };
}

function printFailure(
  { message, facts }: Pick<Failure, 'message' | 'facts'>,
  language: Language,
  paint: Paint,
): string {
  const lines = printFacts(
    facts.map(({ name, value }) => [
      name[language],
      printable(typeof value === 'string' ? value : value[language]),
    ]),
    paint,
  );
  return [`${paint('red', 'hufu:')} ${printable(message)}`, ...lines, ''].join('\n');
}

function failureOf(error: unknown): Failure {
  if (error instanceof RefusedCallError) return failureOfRefusal(error.refusal, error.hints);
  if (isWechatPayError(error)) return failureOfCall(error);
  if (error instanceof UsageError || error instanceof KeyError) return plain('usage', error);
  if (error instanceof ControlError || error instanceof NoCertificatesError) return plain('refused', error);
  // Said for people by whoever threw it: a port that is taken, a setting that breaks its rule, a file that is not there.
  if (error instanceof TypeError || (error instanceof Error && 'code' in error)) return plain('usage', error);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { ends: 'failed', message: text, facts: [], data: { code: 'FAILED', message: text } };
}

function plain(ends: ExitCodeName, error: Error): Failure {
  const code = 'code' in error ? error.code : error.name;
  return { ends, message: error.message, facts: [], data: { code, message: error.message } };
}

function failureOfCall(error: AnyWechatPayError): Failure {
  const { code, message } = error;
  switch (error.code) {
    case 'API_REFUSED':
      return failureOfRefusal(error, noHints);
    case 'OPTIONS_INVALID':
    case 'INPUT_INVALID':
      return { ends: 'usage', message, facts: [], data: { code, message, option: error.option } };
    case 'TRANSPORT_FAILED':
    case 'TIMED_OUT':
    case 'ABORTED': {
      const { phase, outcome, systemCode } = error;
      const advice = { name: words.todo, value: words.noAnswer[outcome] };
      return {
        ends: 'noAnswer',
        message,
        facts: [advice],
        data: { code, message, phase, outcome, systemCode },
      };
    }
    case 'SIGNATURE_INVALID': {
      const { reason, serial, status, requestId } = error;
      const facts = [
        ...requestIdFact(requestId),
        { name: words.serial, value: serial ?? words.none },
        { name: words.todo, value: words.unproven[reason] },
      ];
      return { ends: 'unproven', message, facts, data: { code, message, reason, serial, status, requestId } };
    }
    default:
      return { ends: 'unproven', message, facts: [], data: { code, message, reason: error.reason } };
  }
}

const noHints: Hints = { rule: null, explain: null };

function failureOfRefusal(error: ApiError, { rule, explain }: Hints): Failure {
  const { code, apiCode, apiMessage, status, requestId, verified, detail, signing, retryable } = error;
  const facts: Fact[] = [
    ...requestIdFact(requestId),
    { name: words.signature, value: verified ? words.verified : words.unsigned },
    ...(detail === undefined ? [] : [{ name: words.detail, value: printDetail(detail) }]),
    ...(error.excerpt === null ? [] : [{ name: words.body, value: error.excerpt }]),
    ...(signing?.signed == null
      ? []
      : [
          { name: words.signed, value: signing.signed },
          { name: words.verifiedText, value: signing.verified ?? '' },
        ]),
    ...(rule === null ? [] : [{ name: words.rule, value: rule }]),
    { name: words.todo, value: signing?.advice ?? remedyOf(apiCode, retryable) },
    ...(explain === null ? [] : [{ name: words.explained, value: explain }]),
  ];
  const data = {
    code,
    apiCode,
    message: apiMessage,
    status,
    requestId,
    verified,
    detail,
    retryable,
    signing,
  };
  return { ends: 'refused', message: `${status} ${apiCode}: ${apiMessage}`, facts, data };
}

function requestIdFact(requestId: string | null): readonly Fact[] {
  return requestId === null ? [] : [{ name: words.requestId, value: requestId }];
}

function printDetail(detail: unknown): string {
  return printJson(JSON.stringify(detail), noPaint);
}

/** What the contract says to do about a code; what it does not know is told by whether it may pass. */
function remedyOf(apiCode: string, retryable: boolean): Text {
  const known = Object.entries(errors).find(([code]) => code === apiCode)?.[1].remedy;
  return known ?? (retryable ? words.again : words.notAgain);
}
