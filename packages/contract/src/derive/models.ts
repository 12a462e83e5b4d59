/**
 * The interfaces of what an operation takes and gives: one per body, query, answer and group inside them.
 */
import { factsOf } from '../field.ts';
import type { TObject, TSchema } from '../field.ts';
import type { Operation } from '../operation.ts';
import { fieldComment, groupComment, printComment, requestLine } from './doc-comment.ts';
import { keyOf, pascal, quote } from './names.ts';
import type { Names } from './names.ts';

/** The names of the interfaces that one operation's models have; null for what it has none of. */
export interface ModelNames {
  readonly options: string;
  /** Whether a call can leave its options out. */
  readonly optionsOptional: boolean;
  readonly answer: string | null;
}

/** An operation's models as text, with the names by which routes refer to them. */
export interface PrintedModels {
  readonly names: ModelNames;
  readonly text: string;
}

/** What a model is for: requests may be given undefined for what is left out, answers never have it. */
type Side = 'request' | 'answer';

/** What is shared by all operations of one file. */
export interface Printout {
  readonly names: Names;
  /** Names of printed groups by what they say, so that equal groups are printed once. */
  readonly groups: Map<string, string>;
}

interface Printer extends Printout {
  readonly side: Side;
  readonly of: string;
  readonly printed: string[];
}

/** The JSON Schema keywords that are walked here. */
interface Shape {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly items?: TSchema;
  readonly properties?: Readonly<Record<string, TSchema>>;
  readonly required?: readonly string[];
}

/** Prints the models of one operation. Throws for a schema that no kind of `field.ts` makes. */
export function printModels(operation: Operation, printout: Printout): PrintedModels {
  const id = pascal(operation.id);
  const printed: string[] = [];
  const request = (of: string): Printer => ({ ...printout, side: 'request', of, printed });
  const { path, query } = operation.parameters;
  const json = operation.body && printModel(operation.body, `${id}Json`, request('the body'));
  const queryName = isEmpty(query) ? null : printModel(query, `${id}Query`, request('the query'));
  const answerBody = operation.answer.body;
  const answer =
    answerBody &&
    printModel(answerBody, `${id}Answer`, { ...printout, side: 'answer', of: 'the answer', printed });
  const parts = { json, query: queryName };
  const options = printOptions(operation, parts, request(''));
  printed.push(printErrorCodes(operation, printout.names.take(`${id}ErrorCode`)));
  const optionsOptional = isEmpty(path) && json === null && isOptional(query);
  return { names: { options, optionsOptional, answer }, text: printed.join('\n') };
}

/** Prints what the resource of an event opens to, under the name that is wanted. Throws as {@link printModels} does. */
export function printResource(resource: TObject, wanted: string, printout: Printout): string {
  const printed: string[] = [];
  printModel(resource, wanted, { ...printout, side: 'answer', of: 'the opened resource', printed });
  return printed.join('\n');
}

function isEmpty(group: TObject): boolean {
  return Object.keys(group.properties).length === 0;
}

function isOptional(group: TObject): boolean {
  return (shapeOf(group).required ?? []).length === 0;
}

function printOptions(
  operation: Operation,
  parts: { readonly json: string | null; readonly query: string | null },
  printer: Printer,
): string {
  const name = printer.names.take(`${pascal(operation.id)}Options`);
  const { path, query } = operation.parameters;
  const lines = Object.entries(path.properties).map(([field, schema]) =>
    printField({ field, schema, required: true }, name, printer),
  );
  if (parts.json !== null) lines.push(`  readonly json: ${parts.json};\n`);
  if (parts.query !== null) lines.push(`  ${optionalMember('query', parts.query, isOptional(query))};\n`);
  const comment = printComment([`What ${requestLine(operation)} takes.`], '');
  printer.printed.push(`${comment}export interface ${name} extends CallOptions {\n${lines.join('')}}\n`);
  return name;
}

function optionalMember(name: string, type: string, isOptional: boolean): string {
  return isOptional ? `readonly ${name}?: ${type} | undefined` : `readonly ${name}: ${type}`;
}

function printErrorCodes({ errors, ...operation }: Operation, name: string): string {
  const codes = errors.map(quote).join(' | ');
  const comment = printComment([`What ${requestLine({ errors, ...operation })} can be refused with.`], '');
  return `${comment}export type ${name} = ${codes};\n`;
}

/** Prints a whole body, query or answer under the name it is known by, even where an equal one is printed already. */
function printModel(group: TObject, wanted: string, printer: Printer): string {
  const name = printGroup(group, wanted, printer);
  if (name === wanted) return name;
  const comment = printComment(groupComment(group, printer.of), '');
  printer.printed.push(`${comment}export type ${printer.names.take(wanted)} = ${name};\n`);
  return wanted;
}

/** Prints the interface of a group, and before it those of the groups inside, unless an equal one is; returns its name. */
function printGroup(group: TSchema, wanted: string, printer: Printer): string {
  const content = `${printer.side} ${JSON.stringify(group)}`;
  const printed = printer.groups.get(content);
  if (printed !== undefined) return printed;
  const name = printer.names.take(wanted);
  printer.groups.set(content, name);
  const { properties = {}, required = [] } = shapeOf(group);
  const fields = Object.entries(properties).map(([field, schema]) =>
    printField({ field, schema, required: required.includes(field) }, name, printer),
  );
  const comment = printComment(groupComment(group, printer.of), '');
  printer.printed.push(`${comment}export interface ${name} {\n${fields.join('')}}\n`);
  return name;
}

function printField(
  { field, schema, required }: { field: string; schema: TSchema; required: boolean },
  owner: string,
  printer: Printer,
): string {
  const type = printType(schema, `${owner}${pascal(field)}`, printer);
  const absent = printer.side === 'request' ? ' | undefined' : '';
  const member = required ? `${keyOf(field)}: ${type}` : `${keyOf(field)}?: ${type}${absent}`;
  return `${printComment(fieldComment(schema), '  ')}  readonly ${member};\n`;
}

function printType(schema: TSchema, name: string, printer: Printer): string {
  const shape = shapeOf(schema);
  if (shape.enum) return shape.enum.map((value) => quote(String(value))).join(' | ');
  switch (shape.type) {
    case 'string':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'object':
      return printGroup(schema, name, { ...printer, of: partOf(printer.of) });
    case 'array':
      return printList(shape, name, printer);
    default:
      throw new TypeError(`No TypeScript type for ${name}, ${factsOf(schema).label.en}.`);
  }
}

function partOf(whole: string): string {
  return whole.startsWith('a part of ') ? whole : `a part of ${whole}`;
}

function printList({ items }: Shape, name: string, printer: Printer): string {
  if (!items) throw new TypeError(`The list ${name} does not say what its items are.`);
  const item = printType(items, name, printer);
  return item.includes(' ') ? `readonly (${item})[]` : `readonly ${item}[]`;
}

/** A schema is JSON Schema data: each keyword is absent or of its own type. */
function shapeOf(schema: TSchema): Shape {
  return schema;
}
