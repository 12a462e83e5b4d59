/** Signatures that do not verify, in the two ways in which the platform's own do not. */
import { headerNames, probePrefix } from '@hufu/protocol';
import type { GatewayAnswer } from '../pipeline/message.ts';
import type { Random } from '../ports.ts';
import type { AnswerFault, NotificationFault } from './fault.ts';

type Headers = GatewayAnswer['headers'];

/**
 * The answer with another signature when the fault is one of the signature; any other fault, and an answer that has
 * none, change nothing.
 */
export function spoilSignedAnswer(answer: GatewayAnswer, fault: AnswerFault, random: Random): GatewayAnswer {
  return { ...answer, headers: spoil(answer.headers, fault.kind, random) };
}

/** As `spoilSignedAnswer`, for the headers of a delivery. */
export function spoilNotificationHeaders(
  headers: Headers,
  fault: NotificationFault,
  random: Random,
): Headers {
  return spoil(headers, fault.kind, random);
}

function spoil(headers: Headers, kind: string, random: Random): Headers {
  if (kind !== 'wrong-signature' && kind !== 'signtest-probe') return headers;
  const prefix = kind === 'signtest-probe' ? probePrefix : '';
  return headers.map(([name, value]) =>
    name === headerNames.signature ? [name, `${prefix}${noise(value, random)}`] : [name, value],
  );
}

/** As many random bytes as the signature has: at a glance it looks like any other. */
function noise(signature: string, random: Random): string {
  return random.bytes(Buffer.from(signature, 'base64').length).toString('base64');
}
