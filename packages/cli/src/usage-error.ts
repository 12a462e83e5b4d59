/** The one error of our own: the command cannot do its work as it was asked to. The message says what to change. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code = 'USAGE';
}
