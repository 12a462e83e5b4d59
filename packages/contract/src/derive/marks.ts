/**
 * The SDK's table of marks, printed: the little that it has to know of each operation at run time.
 */
import type { Operation } from '../operation.ts';
import { quote } from './names.ts';

const header = `/**
 * One row per operation of the contract.
 *
 * Generated from the contract by \`npm run derive\`; changes made here are lost.
 */
import type { Mark } from './mark.ts';
`;

/** Prints the table of the platform's operations, as the SDK's \`mark-table.ts\`. */
export function printMarkTable(operations: readonly Operation[]): string {
  const rows = operations.filter(({ surface }) => surface === 'platform').map(printRow);
  return `${header}
/** The rows, in the order of the contract. */
export const markTable: readonly Mark[] = [
${rows.join('')}];
`;
}

function printRow({ method, path, idempotent, signedAnswer }: Operation): string {
  const facts = `method: ${quote(method)}, path: ${quote(path.slice(1))}`;
  return `  { ${facts}, idempotent: ${idempotent}, signedAnswer: ${signedAnswer} },\n`;
}
