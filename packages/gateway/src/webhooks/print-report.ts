/** What is kept of a delivery, as JSON text: bytes in base64, so that nothing of them is lost. */
import type { DeliveryOutcome } from './deliver.ts';

/** The whole outcome, for `DeliveryAttempt.report`. */
export function printReport({ request, answer, ...outcome }: DeliveryOutcome): string {
  return JSON.stringify({
    ...outcome,
    request: request === null ? null : { headers: request.headers, body: request.body.toString('base64') },
    answer: answer === null ? null : { ...answer, body: answer.body.toString('base64') },
  });
}
