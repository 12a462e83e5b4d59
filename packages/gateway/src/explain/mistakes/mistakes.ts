/**
 * Every mistake that is tried, likeliest first.
 */
import { bodyMistakes } from './body-mistakes.ts';
import { lineMistakes } from './line-mistakes.ts';
import type { Mistake } from './mistake.ts';
import { targetMistakes } from './target-mistakes.ts';

export const mistakes: readonly Mistake[] = [...bodyMistakes, ...targetMistakes, ...lineMistakes];
