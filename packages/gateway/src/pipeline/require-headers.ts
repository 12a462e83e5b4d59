/**
 * Step 2: the two headers that the platform asks for before it looks at anything else.
 */
import { Refusal } from '../refusal.ts';
import type { GatewayRequest } from './message.ts';

/** Refuses a request without `Accept` or `User-Agent`. */
export function requireHeaders(headers: GatewayRequest['headers']): void {
  if (headers['accept'] && headers['user-agent']) return;
  throw new Refusal('INVALID_REQUEST', {
    rule: 'accept-and-user-agent',
    message: {
      zh: 'Http头缺少Accept或User-Agent',
      en: 'The HTTP header Accept or User-Agent is missing',
    },
  });
}
