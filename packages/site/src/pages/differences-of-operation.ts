/** What of "differences from the real platform" concerns one operation: the same facts that the gateway tells of itself. */
import {
  contract,
  defaultReadings,
  readings,
  type Operation,
  type ReadingName,
  type Text,
} from '@hufu/contract';
import { differencesOf } from '@hufu/contract/derive';

import type { Unsure } from './field-rows.ts';
import type { Moved } from './moves-of.ts';
import type { Thing } from './state-machines.ts';

/** One thing that the gateway does by observation or by its own choice. */
export interface Difference {
  readonly says: Text;
  readonly confidence: Unsure;
  /** The name of the rule as a refusal carries it in `Hufu-Rule`, or of the field. */
  readonly name: string;
  readonly link?: string;
}

/** A question that the platform's texts leave open, and how the gateway reads them. */
export interface OpenQuestion {
  readonly name: ReadingName;
  readonly question: Text;
  readonly chosen: Text;
  readonly others: readonly Text[];
  readonly why: Text;
}

export interface OperationDifferences {
  readonly rules: readonly Difference[];
  readonly questions: readonly OpenQuestion[];
}

const differences = differencesOf(contract, defaultReadings);

/** Which things a reading bears on; one without things bears on every request with a body. */
const thingsOfReading: Readonly<Record<ReadingName, readonly Thing[] | 'bodies'>> = {
  cancel_after_completion: ['service-order'],
  cancel_while_serving: ['sign-plan'],
  cancel_before_signing: ['sign-plan'],
  order_starts_as: ['service-order'],
  cancelled_detail_counts: ['sign-plan', 'service-order'],
  plan_over_time: ['sign-plan'],
  text_length: 'bodies',
  merchant_cancel_notice: ['sign-plan'],
  null_member: 'bodies',
};

/** Of the operation's area, its fields and its states. A control operation has none: it is Hufu's own. */
export function differencesOfOperation(operation: Operation, moved: readonly Moved[]): OperationDifferences {
  if (operation.surface === 'control') return { rules: [], questions: [] };
  const [main] = moved;
  const area = main?.thing ?? 'transport';
  const rules = differences.rules
    .filter((rule) => rule.area === area || rule.area === 'permission')
    .map(({ name, confidence, zh, en, link }) => ({
      name,
      confidence,
      says: { zh, en },
      ...(link === undefined ? {} : { link }),
    }));
  return { rules, questions: questionsOf(operation, main?.thing) };
}

function questionsOf(operation: Operation, thing: Thing | undefined): readonly OpenQuestion[] {
  const names = Object.keys(thingsOfReading) as ReadingName[]; // the keys of the table above
  return names.filter((name) => bearsOn(name, operation, thing)).map(questionOf);
}

function bearsOn(name: ReadingName, { body }: Operation, thing: Thing | undefined): boolean {
  const about = thingsOfReading[name];
  if (about === 'bodies') return body !== null;
  return thing !== undefined && about.includes(thing);
}

function questionOf(name: ReadingName): OpenQuestion {
  const { question, why, default: byDefault, readings: all } = readings[name];
  const texts: readonly (readonly [string, Text])[] = Object.entries(all);
  const chosen = texts.find(([reading]) => reading === byDefault);
  if (chosen === undefined) throw new Error(`The default of ${name} is none of its readings.`);
  return {
    name,
    question,
    chosen: chosen[1],
    others: texts.filter(([reading]) => reading !== byDefault).map(([, text]) => text),
    why,
  };
}
