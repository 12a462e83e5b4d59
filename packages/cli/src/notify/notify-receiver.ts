/** `hufu notify`: one notification as the platform sends it, and what its receiver answers. */
import { STATUS_CODES } from 'node:http';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { acknowledgeWithinMs } from '@hufu/contract';
import { buildNotification, type NotificationBend } from '@hufu/sdk/notifications/testing';
import type { Language } from '../language.ts';
import type { ExitCodeName } from '../exit-codes.ts';
import type { Report } from '../report.ts';
import type { NetworkAnswer, Surroundings } from '../surroundings.ts';
import type { Paint } from '../terminal/paint.ts';
import { printJson } from '../terminal/print-json.ts';
import { printable } from '../terminal/printable.ts';
import { withProgress } from '../terminal/with-progress.ts';
import { isAcknowledged, judgeAnswer, type Verdict } from './judge-answer.ts';
import { notifyWords as words } from './notify-words.ts';
import type { KeptKeys } from './notify-keys.ts';

export interface AskedNotification {
  readonly url: string;
  readonly event: string;
  readonly resource: Readonly<Record<string, unknown>>;
  readonly bend: NotificationBend | null;
  readonly kept: KeptKeys;
  /** The receiver's own APIv3 key, in place of the one that is kept. */
  readonly apiv3Key: string | null;
}

interface Outcome {
  readonly asked: AskedNotification;
  readonly answer: NetworkAnswer;
  readonly verdict: Verdict;
  readonly ends: ExitCodeName;
}

/** Sends it once. Rejects when the APIv3 key that was given cannot seal. */
export async function notifyReceiver(
  asked: AskedNotification,
  language: Language,
  surroundings: Surroundings,
): Promise<Report> {
  const { url, event, resource, bend, kept } = asked;
  const keys = asked.apiv3Key === null ? kept.keys : { ...kept.keys, apiv3Key: asked.apiv3Key };
  const draft = { event_type: event, resource, keys, clock: surroundings.clock };
  const { headers, body } = buildNotification(bend === null ? draft : { ...draft, bend });
  const request = { url, method: 'POST', headers, body, timeoutMs: acknowledgeWithinMs } as const;
  const answer = await withProgress(words.waiting[language], surroundings, () =>
    surroundings.network.ask(request),
  );
  const verdict = judgeAnswer(answer);
  const outcome = { asked, answer, verdict, ends: endOf(verdict, bend) };
  return {
    ends: outcome.ends,
    data: { url, event, bend, verdict, acknowledged: isAcknowledged(verdict), resource, answer },
    print: (paint) => printOutcome(outcome, language, paint),
  };
}

/** A good notification is to be acknowledged, and a bad one is not. */
function endOf(verdict: Verdict, bend: NotificationBend | null): ExitCodeName {
  if (verdict === 'unreached' || verdict === 'late') return 'noAnswer';
  return isAcknowledged(verdict) === (bend === null) ? 'done' : 'refused';
}

function printOutcome(outcome: Outcome, language: Language, paint: Paint): string {
  const { asked, answer, verdict, ends } = outcome;
  const { bend } = asked;
  const said = [
    ...(bend === null ? [] : [paint('yellow', words.bent(bend)[language])]),
    printAnswer(answer, paint),
    paint(ends === 'done' ? 'green' : 'red', sentenceOf(verdict, bend)[language]),
  ];
  // Whoever is told of new keys, or has just been refused, must hear what the receiver is to know.
  const isNewsworthy = asked.kept.origin === 'made' || (bend === null && verdict === 'refused');
  return [
    `${paint('bold', asked.event)} → ${printable(asked.url)}`,
    ...said,
    ...(isNewsworthy ? ['', ...trustLines(asked, language)] : []),
    '',
  ].join('\n');
}

function printAnswer(answer: NetworkAnswer, paint: Paint): string {
  const took = paint('dim', `${answer.tookMs} ms`);
  if ('fault' in answer) return `${answer.fault}: ${printable(answer.message)}  ${took}`;
  const first = `${answer.status} ${STATUS_CODES[answer.status] ?? ''}`.trim();
  return answer.text === '' ? `${first}  ${took}` : `${first}  ${took}\n${printJson(answer.text, paint)}`;
}

function sentenceOf(verdict: Verdict, bend: NotificationBend | null) {
  if (bend === null || verdict === 'unreached' || verdict === 'late') return words.verdicts[verdict];
  return isAcknowledged(verdict) ? words.wrongly : words.rightly;
}

function trustLines({ kept, apiv3Key }: AskedNotification, language: Language): readonly string[] {
  const { keys, publicKeyFile, apiv3KeyFile, origin } = kept;
  return [
    ...(origin === 'made' ? [words.made(dirname(publicKeyFile))[language]] : []),
    words.trust[language],
    `  certs: { '${keys.serial}': '${pathToFileURL(publicKeyFile).href}' }`,
    `  apiv3Key: ${apiv3Key === null ? apiv3KeyFile : words.ownApiv3Key[language]}`,
  ];
}
