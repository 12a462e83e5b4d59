/** Whether the platform can be reached, how fast, and what time it has. Nothing is signed and nothing is changed. */
import { freshnessWindowSeconds, headerNames } from '@hufu/protocol';
import type { Surroundings, NetworkAnswer } from '../surroundings.ts';
import { doctorWords } from './doctor-words.ts';
import { fault, ok, warning, type Finding, type Told } from './finding.ts';

const words = doctorWords.reach;

/** As long as the SDK gives a connection. */
const reachTimeoutMs = 5_000;

/** From here on a clock that is not set runs into trouble some day. */
const driftSeconds = 60;

/** What came from an address, and how far its clock is from ours. */
export interface Reached {
  readonly finding: Finding;
  /** The server's time less this machine's, in whole seconds; null when it told none. */
  readonly skewSeconds: number | null;
}

export async function checkReach(
  check: 'reach-main' | 'reach-backup',
  url: string,
  { network, clock }: Pick<Surroundings, 'network' | 'clock'>,
): Promise<Reached> {
  const headers = { [headerNames.accept]: 'application/json', [headerNames.userAgent]: 'hufu-doctor' };
  const answer = await network.ask({ url, method: 'GET', headers, timeoutMs: reachTimeoutMs });
  if (!('fault' in answer)) {
    const skewSeconds = skewOf(answer.headers['date'], clock.nowMs() - answer.tookMs / 2);
    return { finding: ok(check, words.good(url, answer.tookMs)), skewSeconds };
  }
  // The backup is a help and no necessity.
  const grade = check === 'reach-main' ? fault : warning;
  return { finding: grade(check, troubleOf(url, answer)), skewSeconds: null };
}

/** The header has whole seconds, so on the average it is half a second behind. */
function skewOf(date: string | undefined, answeredMs: number): number | null {
  const theirsMs = Date.parse(date ?? '') + 500;
  return Number.isNaN(theirsMs) ? null : Math.round((theirsMs - answeredMs) / 1000);
}

function troubleOf(url: string, { fault, message }: Extract<NetworkAnswer, { fault: string }>): Told {
  if (fault === 'ENOTFOUND' || fault === 'EAI_AGAIN') return words.name(url);
  const isTls = /^(?:CERT_|ERR_TLS_|ERR_SSL_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/u.test(fault);
  return isTls ? words.tls(url, fault) : words.none(url, fault === 'TIMED_OUT' ? message : fault);
}

export function checkClock(skewSeconds: number | null): Finding {
  if (skewSeconds === null) return warning('clock', doctorWords.clock.unknown);
  const seconds = Math.abs(skewSeconds);
  if (seconds > freshnessWindowSeconds) return fault('clock', doctorWords.clock.wrong(seconds));
  if (seconds > driftSeconds) return warning('clock', doctorWords.clock.drifting(seconds));
  return ok('clock', doctorWords.clock.good(seconds));
}
