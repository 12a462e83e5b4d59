/** What every section of a run is given. */
export interface SectionRun {
  /** A directory of the run's own, removed at its end. */
  readonly directory: string;
  /** When the section should be through, in the milliseconds of `performance.now()`. */
  readonly endsAtMs: number;
  /** Says what is going on, to somebody who waits. */
  readonly tell: (text: string) => void;
  /** Takes what must be ended with the run, however it ends. Ended in reverse order. */
  readonly onEnd: (end: () => Promise<void>) => void;
}
