/**
 * A seed, from a file or from a program: what is read is what the contract describes. Everything that is wrong with
 * it is said at once, each thing with the place where it was written.
 */
import { seed as description, validate, type ErrorCode, type Issue, type Seed } from '@hufu/contract';
import type { Refused } from '../domain/decision.ts';
import type { SeedText } from './parse-seed-text.ts';
import { readSeedText } from './read-seed-text.ts';
import { SeedError } from './seed-error.ts';
import { namesAt, typeAt } from './seed-shape.ts';

/** A seed that can be planted, and what is said when the world does not take it. */
export interface SeedAtHand {
  readonly seed: Seed;
  /** The refusal as an error for whoever wrote the seed, with the place that its `detail.field` points at. */
  readonly fault: (refused: Refused<ErrorCode>) => SeedError;
}

/** Reads a YAML or JSON file, or copies what came as an object. Rejects with a SeedError. */
export async function readSeed(from: string | Seed): Promise<SeedAtHand> {
  if (typeof from !== 'string') return atHand(from, null, () => null);
  const text = await readSeedText(from);
  // Most gateways have no seed file, and start without what reads one.
  const { parseSeedText } = await import('./parse-seed-text.ts');
  const parsed = parseSeedText(from, text);
  return atHand(parsed.value, parsed, () => parseSeedText(from, text));
}

/**
 * `text` is what was written, where anything was. It is parsed anew by `again` should the world not take it: that comes
 * once if at all, and what was parsed would be kept for as long as the gateway runs.
 */
function atHand(value: unknown, text: SeedText | null, again: () => SeedText | null): SeedAtHand {
  const checked = validate(description, value, 'body');
  const faults = [
    ...(checked.ok ? [] : checked.issues.flatMap((issue) => issueFaults(issue, text))),
    ...oddNumberFaults(text, checked.ok ? [] : checked.issues),
  ];
  if (!checked.ok || faults.length > 0) throw new SeedError(faults);
  return { seed: structuredClone(checked.value), fault: (refused) => refusalFault(refused, again()) };
}

/** All unknown fields are one issue; each has a place of its own. */
function issueFaults(issue: Issue, text: SeedText | null): readonly string[] {
  if (issue.rule !== 'unknown-field' || !Array.isArray(issue.value)) return [issueFault(issue, text)];
  return issue.value.map((pointer) => unknownFieldFault(String(pointer).slice('/body'.length), text));
}

function issueFault({ field, pointer, rule, message }: Issue, text: SeedText | null): string {
  const path = stepsOf(field);
  const place = text?.placeOf(path) ?? 'seed';
  // Of the source that the platform's messages begin with, people who write a seed know nothing.
  const says = message.en.replace(`"${pointer}" `, field === '' ? '' : `${field} `);
  const hint = rule === 'type' ? hintOf(path, text) : '';
  return `${place} ${says}${hint}`;
}

function unknownFieldFault(field: string, text: SeedText | null): string {
  const path = stepsOf(field);
  const known = namesAt(description, path.slice(0, -1)).join(', ');
  return `${text?.placeOfName(path) ?? 'seed'} ${field} is none of the names that can stand there: ${known}.`;
}

/** What to write, where YAML's reading of what was written is not what was meant. */
function hintOf(path: readonly string[], text: SeedText | null): string {
  const written = text?.plainAt(path);
  const wanted = typeAt(description, path);
  if (written === '') return ' Nothing is written after it.';
  if (wanted === 'boolean') return ' Write true or false.';
  if (wanted !== 'string' || written === undefined) return '';
  return ` ${written} is no text in YAML: write it in quotes, "${written}".`;
}

function oddNumberFaults(text: SeedText | null, issues: readonly Issue[]): readonly string[] {
  const told = new Set(issues.map(({ field }) => field));
  return (text?.oddNumbers ?? []).flatMap(({ path, written }) => {
    const field = pointerOf(path);
    if (told.has(field)) return [];
    return [
      `${text?.placeOf(path)} ${field} is written as ${written}, which programs read as different numbers: ` +
        'write it in decimal digits alone, without a leading zero.',
    ];
  });
}

function refusalFault({ message, detail }: Refused<ErrorCode>, text: SeedText | null): SeedError {
  const field = fieldOf(detail);
  const place = text?.placeOf(stepsOf(field)) ?? 'seed';
  return new SeedError([`${place} ${field === '' ? '' : `${field}: `}${message.en}`]);
}

function fieldOf(detail: unknown): string {
  if (typeof detail !== 'object' || detail === null || !('field' in detail)) return '';
  return typeof detail.field === 'string' ? detail.field : '';
}

/** @see https://www.rfc-editor.org/rfc/rfc6901 */
function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function pointerOf(path: readonly string[]): string {
  return path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
