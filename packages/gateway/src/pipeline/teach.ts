/**
 * What follows a 401: the refused signature is explained, the explanation is kept and logged, and the answer says
 * where it can be read.
 */
import type { Language } from '@hufu/contract';

import { explainSignature, type RefusedRequest } from '../explain/explain-signature.ts';
import { explanationPath, type Explanations } from '../explain/explanations.ts';
import { renderExplanation } from '../explain/render-explanation.ts';
import type { Log } from '../ports.ts';
import { ownHeaderNames } from './own-headers.ts';

/** Where an explanation goes. */
export interface Lectern {
  readonly explanations: Explanations;
  readonly log: Log;
  /** Whether one more signature may be asked now. */
  readonly mayAsk: () => boolean;
  /** The gateway's own address without a slash at its end, for example `http://127.0.0.1:7700`. */
  readonly baseUrl: () => string;
}

/** Explains the refusal, and returns the `Hufu-Explain` header of its answer. */
export function teach(
  refused: Omit<RefusedRequest, 'depth'>,
  lectern: Lectern,
  language: Language,
): readonly [name: string, value: string] {
  const depth = lectern.mayAsk() ? 'asked' : 'seen';
  const explanation = lectern.explanations.keep(explainSignature({ ...refused, depth }));
  const url = lectern.baseUrl() + explanationPath(explanation.id);
  lectern.log({
    level: 'warn',
    event: 'signature-refused',
    message: `${renderExplanation(explanation, 'text', language).body}\n${url}`,
    facts: {
      requestId: explanation.requestId,
      rule: explanation.rule,
      mchid: explanation.mchid,
      causes: explanation.causes.map(({ id }) => id).join(' '),
    },
  });
  return [ownHeaderNames.explain, url];
}
