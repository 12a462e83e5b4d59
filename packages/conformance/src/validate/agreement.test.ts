/**
 * The table and its interpreter against the contract's own validation, which is what the gateway refuses by: the same
 * faults, in the same words and order, for every operation. `HUFU_VALIDATE_RUNS` sets how many inputs with several
 * things wrong each operation gets (default 400).
 */
import { operations, shownPointer } from '@hufu/contract';
import type { Operation } from '@hufu/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createValidator, InputError } from '@hufu/sdk/validate';
import type { InputFault, UnsignedRequest } from '@hufu/sdk/validate';
import type { Reading } from './testing/said-by-contract.ts';
import { saidByContract } from './testing/said-by-contract.ts';
import { printJson, rightInput, spoilingsOf } from './testing/spoilings.ts';
import type { Input, Spoiling } from './testing/spoilings.ts';

const runs = Number(process.env['HUFU_VALIDATE_RUNS'] ?? 400);

/** Most things that are wrong with one input. */
const spoilingsMax = 6;

const platform = operations.filter(({ surface }) => surface === 'platform');
const usual: Reading = { textLength: 'characters', nullMember: 'refused', unknownMember: 'refused' };
const met = new Set<string>();

/** The request as a client would sign it. */
function requestOf({ method, path }: Operation, input: Input): UnsignedRequest {
  const variables = input.uri_template as Readonly<Record<string, string>>; // only texts are put there
  const query = Object.entries(input.query as Readonly<Record<string, string>>); // the same
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(variables[name] ?? ''));
  const pairs = query.map((pair) => pair.map(encodeURIComponent).join('='));
  const target = pairs.length === 0 ? filled : `${filled}?${pairs.join('&')}`;
  return { method, target, body: Buffer.from(printJson(input.body) ?? '') };
}

/** What the validator says, with names of unknown members cut as the contract cuts them. */
function saidByValidator(operation: Operation, input: Input, reading: Reading): readonly InputFault[] {
  try {
    createValidator(reading)(requestOf(operation, input));
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.faults.map((fault) => (fault.rule === 'unknown-field' ? cut(fault) : fault));
  }
}

function cut(fault: InputFault): InputFault {
  const [words = '', pointer = ''] = fault.message.split(/: (?=\/)/, 2);
  const shown = shownPointer(pointer);
  return {
    ...fault,
    field: shown.slice(pointer.length - fault.field.length),
    message: `${words}: ${shown}`,
  };
}

interface Case {
  readonly operation: Operation;
  readonly spoilings: readonly Spoiling[];
  readonly reading: Reading;
}

/** What both say of a spoilt input, with what was done to it. */
function bothOf({ operation, spoilings, reading }: Case) {
  const input = spoilings.reduce((current, { spoil }) => spoil(current), rightInput(operation));
  const contract = saidByContract(operation, input, reading);
  for (const { rule } of contract) met.add(rule);
  const done = spoilings.map(({ says }) => says).join(', then ');
  return { done, contract, validator: saidByValidator(operation, input, reading) };
}

/** The operations with every way to spoil them, and how many there are. */
const subjects = platform.map((operation) => {
  const spoilings = spoilingsOf(operation);
  return { id: operation.id, operation, spoilings, ways: spoilings.length };
});

test('there are ways to spoil the input of each operation of the platform', () => {
  expect(subjects).not.toEqual([]);
  expect(subjects.filter(({ ways }) => ways === 0)).toEqual([]);
});

test.each(subjects)('$id: the right input has no fault', ({ operation }) => {
  const input = rightInput(operation);
  expect(saidByContract(operation, input, usual)).toEqual([]);
  expect(saidByValidator(operation, input, usual)).toEqual([]);
});

test.each(subjects)('$id: each of $ways spoilt inputs has the faults of the contract', (subject) => {
  const { operation, spoilings } = subject;
  for (const spoiling of spoilings) {
    const { done, contract, validator } = bothOf({ operation, spoilings: [spoiling], reading: usual });
    expect(validator, done).toEqual(contract);
  }
});

const anyReading = fc.record<Reading>({
  textLength: fc.constantFrom('characters', 'bytes'),
  nullMember: fc.constantFrom('refused', 'left_out'),
  unknownMember: fc.constantFrom('refused', 'allowed'),
});

test.each(subjects)('$id: so has an input with several things wrong, however it is read', (subject) => {
  const { operation } = subject;
  const several = fc.array(fc.constantFrom(...subject.spoilings), { maxLength: spoilingsMax });
  const property = fc.property(several, anyReading, (spoilings, reading) => {
    const { done, contract, validator } = bothOf({ operation, spoilings, reading });
    expect(validator, done).toEqual(contract);
  });
  fc.assert(property, { numRuns: runs });
});

test('every rule that a field can break was broken on the way', () => {
  expect([...met].toSorted()).toEqual([
    'charset',
    'choice',
    'items-max',
    'items-min',
    'length-max',
    'length-min',
    'maximum',
    'minimum',
    'needs',
    'one-of',
    'pattern',
    'required',
    'type',
    'unknown-field',
  ]);
});
