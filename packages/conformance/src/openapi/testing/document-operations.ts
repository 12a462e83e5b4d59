/** The operations of an OpenAPI document with the way to them, webhooks too. */
import type { OpenApiDocument } from '@hufu/contract/derive';

type Operation = OpenApiDocument['paths'][string][string];

export interface Placed {
  readonly operation: Operation;
  /** The keys that lead to it. */
  readonly place: readonly string[];
  readonly path: string;
  readonly method: string;
}

export function operationsOf({ paths, webhooks = {} }: OpenApiDocument): readonly Placed[] {
  return Object.entries({ paths, webhooks }).flatMap(([kind, items]) =>
    Object.entries(items).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({
        operation,
        place: [kind, path, method],
        path,
        method,
      })),
    ),
  );
}
