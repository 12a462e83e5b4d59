/** What a sequence is played on. */
import type { ModelRequest } from './reference-platform.ts';

/** An answer whose signature held, and which the contract describes. */
export interface ModelAnswer {
  readonly status: number;
  readonly rule: string | undefined;
  readonly body: unknown;
}

export interface ModelStage {
  /** Puts everything back to the founding; cheaper than another gateway, and it has to be right itself. */
  readonly begin: () => Promise<void>;
  readonly ask: (request: ModelRequest) => Promise<ModelAnswer>;
  readonly close: () => Promise<void>;
}
