/** What of "differences from the real platform" concerns one operation: the same facts that the gateway tells of itself. */
import {
  contract,
  defaultReadings,
  readings,
  rulesOfOperations,
  type Operation,
  type PlatformOperationId,
  type ReadingName,
  type Text,
} from '@hufu/contract';
import { differencesOf } from '@hufu/contract/derive';

import type { Unsure } from './field-rows.ts';

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

type Ids = readonly PlatformOperationId[];

const createsSignPlan: Ids = ['createUserSignPlan', 'createPartnerUserSignPlan'];
const queriesSignPlan: Ids = ['queryUserSignPlan', 'queryPartnerUserSignPlan'];
const cancelsSignPlan: Ids = ['cancelUserSignPlan', 'cancelPartnerUserSignPlan'];
const createsOrder: Ids = ['createServiceOrder', 'createPartnerServiceOrder'];
const queriesOrder: Ids = ['queryServiceOrder', 'queryPartnerServiceOrder'];
const cancelsOrder: Ids = ['cancelServiceOrder', 'cancelPartnerServiceOrder'];
/** Nothing may be left to pay when the order is completed or modified: then it ends there. */
const paysOrder: Ids = [
  'completeServiceOrder',
  'completePartnerServiceOrder',
  'modifyServiceOrder',
  'modifyPartnerServiceOrder',
  'syncServiceOrder',
  'syncPartnerServiceOrder',
];

/** Where a reading shows: in what is refused, or in what is answered. */
const operationsOfReading: Readonly<Record<ReadingName, Ids | 'bodies'>> = {
  cancel_after_completion: cancelsOrder,
  cancel_while_serving: cancelsSignPlan,
  cancel_before_signing: cancelsSignPlan,
  order_starts_as: [...createsOrder, ...queriesOrder],
  cancelled_detail_counts: [...queriesSignPlan, ...cancelsOrder, ...paysOrder],
  plan_over_time: [...createsSignPlan, ...queriesSignPlan, ...cancelsSignPlan],
  text_length: 'bodies',
  merchant_cancel_notice: cancelsSignPlan,
  null_member: 'bodies',
};

/** Of what the operation checks, and of what it answers. A control operation has none: it is Hufu's own. */
export function differencesOfOperation(operation: Operation): OperationDifferences {
  if (!isOfPlatform(operation)) return { rules: [], questions: [] };
  const own: readonly string[] = rulesOfOperations[operation.id];
  const rules = differences.rules
    // Where nothing else is checked, what every request must be is what is left to say.
    .filter(({ name, area }) => (own.length === 0 ? area === 'transport' : own.includes(name)))
    .map(({ name, confidence, zh, en, link }) => ({
      name,
      confidence,
      says: { zh, en },
      ...(link === undefined ? {} : { link }),
    }));
  return { rules, questions: questionsOf(operation) };
}

function isOfPlatform(operation: Operation): operation is Operation & { readonly id: PlatformOperationId } {
  return Object.hasOwn(rulesOfOperations, operation.id);
}

function questionsOf({
  id,
  body,
}: Operation & { readonly id: PlatformOperationId }): readonly OpenQuestion[] {
  const names = Object.keys(operationsOfReading) as ReadingName[]; // the keys of the table above
  return names
    .filter((name) => {
      const about = operationsOfReading[name];
      return about === 'bodies' ? body !== null : about.includes(id);
    })
    .map(questionOf);
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
