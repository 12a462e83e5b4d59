/**
 * The SDK's table of marks, printed: the little that it has to know of single paths at run time.
 */
import type { Method, Operation } from '../operation.ts';
import type { Route } from '../paths/route.ts';
import { quote } from './names.ts';

const header = `/**
 * One row per operation of the contract, and one per further route that differs from the rest.
 *
 * Generated from the contract by \`npm run derive\`; changes made here are lost.
 */
import type { Mark } from './mark.ts';
`;

/** What a row says. */
interface Row {
  readonly method: Method;
  readonly path: string;
  readonly idempotent: boolean;
  readonly signedAnswer: boolean;
}

/** Prints the table of the platform's operations, and of the routes that a row is needed for, as the SDK's `mark-table.ts`. */
export function printMarkTable(operations: readonly Operation[], routes: readonly Route[]): string {
  const platform = operations.filter(({ surface }) => surface === 'platform');
  const rows: readonly Row[] = [...platform, ...routes.filter(isUncommon)];
  return `${header}
/** The rows: the operations in the order of the contract, then the routes. */
export const markTable: readonly Mark[] = [
${rows.map(printRow).join('')}];
`;
}

/** Without a row, a GET can be repeated and nothing else can, and every answer is signed. */
function isUncommon({ method, idempotent, signedAnswer }: Row): boolean {
  return !signedAnswer || idempotent !== (method === 'GET');
}

function printRow({ method, path, idempotent, signedAnswer }: Row): string {
  const facts = `method: ${quote(method)}, path: ${quote(path.slice(1))}`;
  return `  { ${facts}, idempotent: ${idempotent}, signedAnswer: ${signedAnswer} },\n`;
}
