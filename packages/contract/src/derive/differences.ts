/** Where the gateway may differ from the real platform: everything in the contract that no official page states. */
import { differenceNotes } from '../control/difference-notes.ts';
import type { statefulThings } from '../control/difference-fields.ts';
import { listedReadings } from '../control/listed-readings.ts';
import type { readDifferences } from '../control/read-differences.ts';
import type { Confidence, FieldFacts } from '../field.ts';
import type { AnswerOf, Operation } from '../operation.ts';
import type { Readings } from '../readings.ts';
import { rules, type Rule } from '../rules.ts';
import {
  orderTransitions,
  planDetailTransitions,
  planTransitions,
  signPlanTransitions,
  type Transition,
} from '../states.ts';
import { fieldRulesOf, type FieldRule } from './field-rules.ts';

/** The body that `readDifferences` answers. */
export type Differences = AnswerOf<typeof readDifferences>;

type Part<Name extends keyof Differences> = Differences[Name][number];

/** Less than documented. */
type Unsure = Exclude<Confidence, 'documented'>;

/** Returns all differences in the order of the contract's own tables, which makes it the same for the same contract. */
export function differencesOf(contract: Readonly<Record<string, Operation>>, chosen: Readings): Differences {
  return {
    rules: Object.entries(rules).flatMap(([name, rule]) => unsureRule(name, rule)),
    fields: unsureFields(Object.values(contract)),
    transitions: [
      ...unsureTransitions('plan', planTransitions),
      ...unsureTransitions('sign-plan', signPlanTransitions),
      ...unsureTransitions('plan-detail', planDetailTransitions),
      ...unsureTransitions('service-order', orderTransitions),
    ],
    readings: listedReadings(chosen),
    notes: Object.entries(differenceNotes).map(([name, { zh, en }]) => ({ name, zh, en })),
  };
}

function isUnsure(confidence: Confidence): confidence is Unsure {
  return confidence !== 'documented';
}

function unsureRule(name: string, { area, says, confidence, link }: Rule): readonly Part<'rules'>[] {
  if (!isUnsure(confidence)) return [];
  return [{ name, area, confidence, zh: says.zh, en: says.en, ...(link === undefined ? {} : { link }) }];
}

function unsureTransitions(
  thing: (typeof statefulThings)[number],
  transitions: Readonly<Record<string, Transition<string>>>,
): readonly Part<'transitions'>[] {
  return Object.entries(transitions).flatMap(([action, { from, to, confidence, link }]) =>
    isUnsure(confidence) ? [{ thing, action, from: [...from], to, confidence, link }] : [],
  );
}

/** One field that several operations share is listed once, with all of them and wherever it stands. */
function unsureFields(operations: readonly Operation[]): Part<'fields'>[] {
  const listed = new Map<FieldFacts, Map<string, Part<'fields'>>>();
  for (const operation of operations) {
    if (operation.surface !== 'platform') continue;
    for (const fieldRule of fieldRulesOf(operation)) {
      const { facts, pointer } = fieldRule;
      const first = unsureField(fieldRule);
      if (first === null) continue;
      const ofField = listed.get(facts) ?? new Map<string, Part<'fields'>>();
      listed.set(facts, ofField);
      // A group may have one rule several times, on other members: what it says tells them apart.
      const entry = ofField.get(first.en) ?? first;
      ofField.set(first.en, entry);
      addOnce(entry.operations, operation.id);
      addOnce(entry.pointers, pointer);
    }
  }
  return [...listed.values()].flatMap((ofField) => [...ofField.values()]);
}

function unsureField({ rule, confidence, says }: FieldRule): Part<'fields'> | null {
  return isUnsure(confidence)
    ? { operations: [], pointers: [], rule, confidence, zh: says.zh, en: says.en }
    : null;
}

function addOnce(names: string[], name: string): void {
  if (!names.includes(name)) names.push(name);
}
