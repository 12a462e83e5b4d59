/** Read why a signature was refused, as a page, as text or as JSON. */
import type { Explanations } from '../../explain/explanations.ts';
import { explanationBody, renderExplanation } from '../../explain/render-explanation.ts';
import type { Handlers } from '../operation.ts';

export function readExplanationHandlers(explanations: Explanations): Pick<Handlers, 'readExplanation'> {
  return {
    readExplanation: async ({ path, prefers, language, refuse }) => {
      const explanation = explanations.get(path.explanation_id);
      if (explanation === undefined) return refuse('RESOURCE_NOT_EXISTS', unknownExplanation);
      if (prefers === 'json') return { status: 200, body: explanationBody(explanation) };
      return { status: 200, ...renderExplanation(explanation, prefers, language) };
    },
  };
}

const unknownExplanation = {
  rule: 'explanation-kept',
  message: {
    zh: '该说明不存在：编号有误，或已被更新的说明替换',
    en: 'There is no such explanation: the id is wrong, or newer ones took its place.',
  },
} as const;
