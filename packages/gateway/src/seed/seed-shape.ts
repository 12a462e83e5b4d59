/** What the contract says of a place in a seed, found by walking its description. */

/** The keywords of JSON Schema that are walked. */
interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

/** The names that can stand in the group at `path`; none where no group is described. */
export function namesAt(description: object, path: readonly string[]): readonly string[] {
  return Object.keys(shapeAt(description, path)?.properties ?? {});
}

/** The type that the value at `path` must have, in the words of JSON Schema; `undefined` where none is described. */
export function typeAt(description: object, path: readonly string[]): string | undefined {
  return shapeAt(description, path)?.type;
}

function shapeAt(description: object, path: readonly string[]): Shape | undefined {
  return path.reduce<Shape | undefined>(
    // Within a list every step is a number, and every item is described alike.
    (shape, step) => shape?.items ?? memberOf(shape?.properties, step),
    description as Shape, // a description is JSON Schema data
  );
}

function memberOf(members: Shape['properties'] = {}, name: string): Shape | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}
