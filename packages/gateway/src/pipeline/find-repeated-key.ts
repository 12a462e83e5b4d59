/**
 * Whether a JSON text names a member twice. `JSON.parse` keeps the last of them and says nothing, so a proxy and a
 * gateway may see two different requests in one text; this looks at the text itself. What is JSON at all,
 * `JSON.parse` decides: only a text that it took, and of limited depth, comes here.
 */
import { visit } from 'jsonc-parser';

/** The steps to the second member of one name in one object, for example `['payer', 'openid']`; `null`: no such. */
export function findRepeatedKey(json: string): readonly string[] | null {
  const objects: Set<string>[] = [];
  let found: readonly string[] | null = null;
  visit(
    json,
    {
      // `false` skips what is inside: the first one found is the one that is answered.
      onObjectBegin: () => {
        objects.push(new Set());
        return found === null;
      },
      onObjectEnd: () => void objects.pop(),
      // The name comes with its escapes read: "a" and "\u0061" are one name.
      onObjectProperty: (name, ...place) => {
        const pathSupplier = place[4];
        const names = objects.at(-1);
        if (found === null && names?.has(name)) found = [...pathSupplier().map(String), name];
        names?.add(name);
      },
    },
    { disallowComments: true },
  );
  return found;
}
