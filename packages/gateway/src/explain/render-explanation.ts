/**
 * Shows an explanation as a page, as plain text for the log and the terminal, or as JSON.
 */
import type { AnswerOf, Language, contract } from '@hufu/contract';

import type { KeptExplanation } from './explanations.ts';
import { readText } from './readable-text.ts';
import { renderExplanationPage } from './render-page.ts';
import { renderExplanationText } from './render-text.ts';

/** The forms an explanation is shown in. */
export type ExplanationForm = 'html' | 'text' | 'json';

/** The explanation in one form; JSON has both languages whatever `language` says. */
export function renderExplanation(
  explanation: KeptExplanation,
  form: ExplanationForm,
  language: Language,
): { readonly contentType: string; readonly body: string } {
  switch (form) {
    case 'html':
      return { contentType: 'text/html; charset=utf-8', body: renderExplanationPage(explanation, language) };
    case 'text':
      return { contentType: 'text/plain; charset=utf-8', body: renderExplanationText(explanation, language) };
    case 'json':
      return { contentType: 'application/json', body: JSON.stringify(explanationBody(explanation)) };
  }
}

/** The explanation as the contract's answer of `readExplanation`. */
export function explanationBody(explanation: KeptExplanation): AnswerOf<typeof contract.readExplanation> {
  const { id, verified, signature, causes } = explanation;
  const last = causes.length - 1;
  return {
    id,
    message: verified === null ? '' : readText(verified),
    // The signed text stands with the last cause: what was found by trial comes last.
    causes: causes.map((cause, at) => ({
      id: cause.id,
      ...cause.text,
      ...(at === last && signature.kind === 'found' ? { signed: readText(signature.signed) } : {}),
    })),
  };
}
