/** The small programs that a user's compiler and editor are measured with. */

/** A method and a path with its variables in braces. */
export interface Callable {
  readonly method: string;
  readonly path: string;
}

/** Stands for the SDK's types, so that the rest of a program compiles just as well without them. */
const anything = `interface Anything { (options?: unknown): Anything; readonly [name: string]: Anything }
type Client = Anything;
type StrictClient = Anything;
`;

/** A client, and the strict one that it is made. */
const clients = `declare const client: Client;
export const strict: StrictClient = client;
`;

/** The head of a program that takes the SDK's types from `module`; without one, of a program that does without them. */
export function printHead(module?: string): string {
  const types = module === undefined ? anything : `import type { Client, StrictClient } from '${module}';\n`;
  return types + clients;
}

/**
 * One call of each path, segment by segment, so that the compiler goes through the whole tree. They are made on the strict
 * client, where a path that is missing does not compile.
 */
export function printCalls(paths: readonly Callable[]): string {
  return paths
    .map(({ method, path }) => {
      const segments = path.slice(1).split('/');
      const chain = segments.map((segment) => `['${segment}']`).join('');
      return `void strict${chain}.${method.toLowerCase()}({} as never);\n`;
    })
    .join('');
}

/** Where a user waits for names; `|` is the cursor. */
export const cursors: readonly string[] = [
  'client.|',
  'client.v3.|',
  'client.v3.marketing.|',
  'client.v3.payscore.signPlan.partner.userSignPlans.|',
  'client.v3.payscore.signPlan.partner.userSignPlans.post({ json: { | } })',
  'client.v3.marketing.favor.stocks._stock_id_.start.post({ | })',
  "client.chain('|')",
  "client.chain('v3/marketing').favor.|",
];
