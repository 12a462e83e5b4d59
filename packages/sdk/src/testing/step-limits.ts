import type { StepLimits } from '../transport.ts';

/** Limits of steps that no test reaches by accident. */
export const stepLimits: StepLimits = { connectMs: 5_000, headersMs: 5_000, bodyMs: 5_000 };
