/**
 * What cannot be predicted is learned: an id or a token is unknown until the platform first says it, and the same
 * ever after.
 */

/** A text that the platform draws. */
export class Drawn {
  /** `undefined` until it was answered once. */
  value: string | undefined;
  readonly pattern: RegExp;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
  }
}

/** What a text must be, where its words are free. */
export const anyWords = new Drawn(/./u);

/** Where and how the answer differs from what was predicted; `undefined` when it does not. Learns what is drawn. */
export function differenceOf(predicted: unknown, answered: unknown, where = ''): string | undefined {
  if (predicted instanceof Drawn) return drawnDifference(predicted, answered, where);
  if (!isGroup(predicted) || !isGroup(answered) || Array.isArray(predicted) !== Array.isArray(answered)) {
    return predicted === answered
      ? undefined
      : `${where}: ${print(predicted)} predicted, ${print(answered)} answered`;
  }
  const names = new Set([...Object.keys(predicted), ...Object.keys(answered)]);
  for (const name of names) {
    const found = differenceOf(predicted[name], answered[name], `${where}/${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function drawnDifference(predicted: Drawn, answered: unknown, where: string): string | undefined {
  if (typeof answered !== 'string' || !predicted.pattern.test(answered)) {
    return `${where}: a text like ${predicted.pattern} predicted, ${print(answered)} answered`;
  }
  if (predicted === anyWords) return undefined;
  predicted.value ??= answered;
  return predicted.value === answered ? undefined : `${where}: ${predicted.value} before, ${answered} now`;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function print(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
