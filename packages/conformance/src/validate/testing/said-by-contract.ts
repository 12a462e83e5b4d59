/** For tests: what the contract's own validation says of an input, in the words of the SDK's faults. */
import { validate } from '@hufu/contract';
import type { InputSource, Issue, Operation } from '@hufu/contract';

import type { InputFault, ValidatorOptions } from '@hufu/sdk/validate';
import type { Input } from './spoilings.ts';

/** How an input is read, nothing left open. */
export type Reading = { readonly [Name in keyof ValidatorOptions]-?: NonNullable<ValidatorOptions[Name]> };

/** Most faults of one part of a request that are told. */
const faultsMax = 100;

/** The faults of path, query and body, in this order. Unknown members are one issue there, and a fault each here. */
export function saidByContract(operation: Operation, input: Input, reading: Reading): readonly InputFault[] {
  const { parameters, body } = operation;
  const parts = [
    { source: 'uri_template', schema: parameters.path },
    { source: 'query', schema: parameters.query },
    ...(body === null ? [] : [{ source: 'body', schema: body } as const]),
  ] as const;
  return parts.flatMap(({ source, schema }) => {
    const { textLength, nullMember } = reading;
    const validation = validate(schema, input[source], source, { textLength, nullMember });
    if (validation.ok) return [];
    const faults = validation.issues.flatMap((issue) => faultsOf(issue, source, reading));
    return faults.slice(0, faultsMax);
  });
}

function faultsOf(issue: Issue, source: InputSource, { unknownMember }: Reading): readonly InputFault[] {
  const { rule, field, message } = issue;
  if (rule !== 'unknown-field') return [{ field, rule, message: message.en }];
  if (unknownMember === 'allowed') return [];
  const pointers = issue.value as readonly string[]; // what an issue of this rule holds
  return pointers.map((pointer) => ({
    field: pointer.slice(source === 'body' ? '/body'.length : `/${source}/`.length),
    rule,
    message: `The request has parameters that the API does not: ${pointer}`,
  }));
}
