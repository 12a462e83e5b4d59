/** The SDK's names for what an operation takes and gives. */
import { operations, type Operation } from '@hufu/contract';

import type { CallTypes } from '../code/call-types.ts';

/** What answers alike has one type, which bears the name of the operation that comes first in the contract. */
export function typesOfOperation({ id, answer }: Operation): CallTypes {
  const said = JSON.stringify(answer.body);
  const first = operations.find((operation) => JSON.stringify(operation.answer.body) === said);
  return {
    options: `${pascal(id)}Options`,
    answer: answer.body === null ? 'null' : `${pascal(first?.id ?? id)}Answer`,
  };
}

function pascal(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}
