/**
 * The validator: what a client asks about each request before it signs it.
 */
import { InputError, OptionsError } from '../errors.ts';
import type { InputFault } from '../errors.ts';
import type { UnsignedRequest, ValidateRequest } from '../validate-request.ts';
import { findFaults } from './find-faults.ts';
import type { RequestPart } from './find-faults.ts';
import { readingChoices } from './reading.ts';
import type { Reading } from './reading.ts';
import { readRequest } from './read-request.ts';
import type { ReadRequest } from './read-request.ts';

/** How requests are read where the platform's own texts leave it open. */
export interface ValidatorOptions {
  /**
   * What the limits of a text count: `characters`, as the platform's pages say, or `bytes` of UTF-8, as refusals of
   * other APIs do. Default: `characters`.
   */
  readonly textLength?: Reading['textLength'] | undefined;
  /**
   * What a JSON member that is null is: `refused` as a value of the wrong type, or `left_out` as if it were not there.
   * Default: `refused`.
   */
  readonly nullMember?: Reading['nullMember'] | undefined;
  /**
   * What becomes of a member that the contract does not have: `refused`, as the platform does, or `allowed`, for a field
   * that the platform has and this version does not know yet. Default: `refused`.
   */
  readonly unknownMember?: Reading['unknownMember'] | undefined;
}

/** Most faults that an error's message repeats; all stand in its `faults`. */
const toldFaultsMax = 3;

/**
 * A validator for the option `validate` of a client. It reads the bytes that will be signed, holds them to the contract's
 * rules for their operation, and throws an InputError with all `faults` where they break one. Paths outside the contract
 * are not looked at.
 *
 * @throws OptionsError for an option that it does not have, or a value that the option does not take.
 */
export function createValidator(options: ValidatorOptions = {}): ValidateRequest {
  const reading = readOptions(options);
  return (request: UnsignedRequest) => {
    const read = readRequest(request);
    if (read !== null) refuseFaults(read, reading);
  };
}

function refuseFaults({ operation, parts }: ReadRequest, reading: Reading): void {
  const broken = parts.flatMap((part) =>
    ('fault' in part ? [part.fault] : findFaults(part, reading)).map((fault) => ({
      fault,
      source: part.source,
    })),
  );
  const [first] = broken;
  if (first === undefined) return;
  const faults = broken.map(({ fault }) => fault);
  throw new InputError(messageOf(operation, faults), { option: optionOf(first), faults });
}

function messageOf(operation: string, faults: readonly InputFault[]): string {
  const told = faults.slice(0, toldFaultsMax).map(({ message }) => message);
  const rest = faults.length - told.length;
  return [`${operation}:`, ...told, ...(rest === 0 ? [] : [`And ${rest} more.`])].join(' ');
}

/** The option of the call that the part was made of. */
function optionOf({ source, fault }: { source: RequestPart['source']; fault: InputFault }): string {
  if (source === 'body') return 'json';
  return source === 'query' ? 'query' : fault.field;
}

function readOptions(options: unknown): Reading {
  if (typeof options !== 'object' || options === null) {
    throw new OptionsError('options', 'createValidator takes one object.');
  }
  const given = options as Readonly<Record<string, unknown>>; // each member is checked below
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(readingChoices, name));
  if (unknown !== undefined) {
    const known = Object.keys(readingChoices).join(', ');
    throw new OptionsError(unknown, `createValidator has no option "${unknown}"; it has ${known}.`);
  }
  return {
    textLength: readChoice(given, 'textLength'),
    nullMember: readChoice(given, 'nullMember'),
    unknownMember: readChoice(given, 'unknownMember'),
  };
}

function readChoice<Name extends keyof Reading>(
  given: Readonly<Record<string, unknown>>,
  name: Name,
): Reading[Name] {
  const choices: readonly [Reading[Name], ...Reading[Name][]] = readingChoices[name];
  const wanted = given[name];
  if (wanted === undefined) return choices[0];
  const choice = choices.find((one) => one === wanted);
  if (choice !== undefined) return choice;
  throw new OptionsError(name, `${name} must be ${choices.map((one) => `"${one}"`).join(' or ')}.`);
}
