/**
 * The SDK's table of sealed fields, printed: which fields it seals and opens, of which operation.
 */
import type { SensitiveOperation } from '../sensitive/sensitive-operation.ts';
import { quote } from './names.ts';

const header = `/**
 * One row per operation that is known to have sealed fields.
 *
 * Generated from the contract by \`npm run derive\`; changes made here are lost.
 */
import type { SensitiveRow } from './sensitive/sensitive-row.ts';
`;

/** Prints the table, as the SDK's \`sensitive-table.ts\`. Where the fields come from is left out. */
export function printSensitiveTable(operations: readonly SensitiveOperation[]): string {
  return `${header}
/** The rows, in the order of the contract. */
export const sensitiveTable: readonly SensitiveRow[] = [
${operations.map(printRow).join('')}];
`;
}

function printRow({ method, path, request, answer }: SensitiveOperation): string {
  // The names of placeholders are left out with all else that a client can do without.
  const call = `${method} ${path.slice(1).replaceAll(/\{\w+\}/gu, '{}')}`;
  const cells = [call, request.join(' '), answer.join(' ')];
  return `  [${cells.map(quote).join(', ')}],\n`;
}
