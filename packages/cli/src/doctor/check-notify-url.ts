/** Whether the platform can notify an address, and whether the receiver there refuses what nobody signed. */
import { acknowledgeWithinMs } from '@hufu/contract';
import { buildNotification, makeNotificationKeys } from '@hufu/sdk/notifications/testing';
import type { Surroundings } from '../surroundings.ts';
import { doctorWords } from './doctor-words.ts';
import { fault, ok, warning, type Finding } from './finding.ts';
import { isPublicAddress } from './is-public-address.ts';

const words = doctorWords.notifyUrl;

interface Subject {
  readonly url: string;
  /** Who is to come there. A gateway on this machine goes where WeChat Pay does not. */
  readonly sender: 'wechat-pay' | 'gateway';
}

export async function checkNotifyUrl(
  { url, sender }: Subject,
  surroundings: Pick<Surroundings, 'network' | 'clock'>,
): Promise<readonly Finding[]> {
  if (!/^https?:\/\//iu.test(url) || !URL.canParse(url)) return [fault('notify-url', words.malformed)];
  const address = await checkAddress(new URL(url), sender, surroundings);
  return [address, await checkAnswer(url, surroundings)];
}

async function checkAddress(
  { protocol, hostname, search, hash }: URL,
  sender: Subject['sender'],
  { network }: Pick<Surroundings, 'network'>,
): Promise<Finding> {
  if (search !== '' || hash !== '') return fault('notify-url', words.query);
  if (sender === 'gateway') return ok('notify-url', words.local);
  const addresses = await network.resolve(hostname.replaceAll(/[[\]]/gu, ''));
  if (addresses.length === 0) return fault('notify-url', words.unresolved);
  const hidden = addresses.find((one) => !isPublicAddress(one));
  if (hidden !== undefined) return fault('notify-url', words.private(hidden));
  return protocol === 'https:' ? ok('notify-url', words.good) : warning('notify-url', words.plain);
}

/**
 * Sends what the platform itself sends to see whether signatures are checked. Its resource is sealed with a key that
 * nobody keeps, so that even a receiver that checks nothing cannot act on it.
 */
async function checkAnswer(
  url: string,
  { network, clock }: Pick<Surroundings, 'network' | 'clock'>,
): Promise<Finding> {
  const { headers, body } = buildNotification({
    event_type: 'PAYSCORE.USER_PAID',
    resource: {},
    keys: makeNotificationKeys(),
    bend: 'probe',
    clock,
  });
  const answer = await network.ask({ url, method: 'POST', headers, body, timeoutMs: acknowledgeWithinMs });
  const said = doctorWords.notifyAnswer;
  if ('fault' in answer) {
    return fault('notify-answer', answer.fault === 'TIMED_OUT' ? said.late : said.none(answer.fault));
  }
  const { status, tookMs } = answer;
  if (status >= 500) return warning('notify-answer', said.failing(status, tookMs));
  if (status === 404 || status === 405) return fault('notify-answer', said.elsewhere(status));
  if (status >= 400) return ok('notify-answer', said.good(status, tookMs));
  if (status >= 300) return fault('notify-answer', said.redirected(status));
  return fault('notify-answer', said.accepted(status));
}
