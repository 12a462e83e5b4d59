/**
 * Finds rings of files that import each other.
 */

/** Which files each file imports, by path. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/**
 * One ring for every import that closes one, as the files along it, each ring beginning with the file that sorts
 * first. Empty when the graph has no ring.
 */
export function importCycles(graph: ImportGraph): readonly (readonly string[])[] {
  const rings = new Map<string, readonly string[]>();
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (file: string): void => {
    if (done.has(file)) return;
    const start = trail.indexOf(file);
    if (start !== -1) {
      const ring = fromFirst(trail.slice(start));
      rings.set(ring.join('\n'), ring);
      return;
    }
    trail.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    trail.pop();
    done.add(file);
  };
  for (const file of [...graph.keys()].toSorted()) visit(file);
  return [...rings.values()];
}

function fromFirst(ring: readonly string[]): readonly string[] {
  const first = ring.indexOf(ring.toSorted()[0] ?? '');
  return [...ring.slice(first), ...ring.slice(0, first)];
}
