/**
 * Finds fields in parsed JSON by their paths and puts others in their places. Nothing that was handed in is changed: what
 * lies on the way to a field is copied, all else is shared.
 */

/** What takes the place of a value. The pointer says where it stands: `/receivers/0/name`. */
export type Replace = (value: unknown, pointer: string) => unknown;

/**
 * The data with the fields of `paths` replaced, as in `receivers[].name`. Where a path cannot be followed to its end, because
 * a list or an object is something else, that is what `replace` is given. What is absent or null is left out, and so is an
 * empty text, which keeps nothing from anybody.
 */
export function mapFields(data: unknown, paths: readonly string[], replace: Replace): unknown {
  return paths.reduce((mapped, path) => walk({ value: mapped, pointer: '' }, stepsOf(path), replace), data);
}

/** `receivers[].name` is `receivers`, `[]`, `name`. */
function stepsOf(path: string): readonly string[] {
  return path.split(/\.|(?=\[\])/);
}

interface Place {
  readonly value: unknown;
  readonly pointer: string;
}

function walk({ value, pointer }: Place, [step, ...rest]: readonly string[], replace: Replace): unknown {
  if (value === undefined || value === null || value === '') return value;
  const next = (child: unknown, key: string | number): unknown =>
    walk({ value: child, pointer: `${pointer}/${key}` }, rest, replace);
  const isList = Array.isArray(value);
  if (isList && step === '[]') return value.map(next);
  if (isList || typeof value !== 'object' || step === undefined || step === '[]') {
    return replace(value, pointer);
  }
  const members = Object.entries(value).map(([key, child]: [string, unknown]) => [
    key,
    key === step ? next(child, key) : child,
  ]);
  return Object.fromEntries(members);
}
