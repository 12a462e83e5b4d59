/** What a whole run has seen, and what it must have seen to count. */
import {
  cancelTypes,
  collectionStates,
  happenings,
  operations,
  paidTypes,
  planDetailStates,
  planStates,
  rules,
  serviceOrderDescriptions,
  serviceOrderStates,
  signPlanStates,
  type BusinessRule,
} from '@hufu/contract';
import type { ModelRequest } from './reference-platform.ts';
import type { ModelAnswer } from './model-stage.ts';

/** The members of answers that say where something is, with all that they can say. */
const tellingMembers: Readonly<Record<string, readonly string[]>> = {
  plan_state: planStates,
  sign_state: signPlanStates,
  cancel_sign_type: cancelTypes,
  plan_detail_state: planDetailStates,
  state: [...serviceOrderStates, ...collectionStates],
  state_description: serviceOrderDescriptions,
  paid_type: paidTypes,
  what: happenings,
};

/** What users do, and what moves the time, can go well and be refused. */
const refusable = [
  'userSigns',
  'userRefuses',
  'userCancels',
  'userRevokesService',
  'userConfirmsOrder',
  'userPays',
  'userPaysOutside',
  'userFailsToPay',
  'advanceClock',
];

const merchantOperations = operations
  .filter(({ id, surface }) => surface === 'platform' && id !== 'listCertificates')
  .map(({ id }) => id);

/** A detail that was ordered has an order under its number, and the number speaks first. */
const unreachable = new Set<string>(['detail-not-used']);

const areas = new Set(['plan', 'sign-plan', 'service-order']);

function rulesOfBusiness(): readonly string[] {
  const names = Object.keys(rules) as BusinessRule[]; // the keys of the table
  return names.filter((name) => areas.has(rules[name].area) && !unreachable.has(name));
}

export class Coverage {
  /** Such as `createPlan well`, `createPlan refused`, `sign_state COMPLETE`, `rule plan-exists`. */
  readonly #seen = new Set<string>();

  note({ operation }: ModelRequest, { status, rule, body }: ModelAnswer): void {
    this.#seen.add(`${operation} ${status < 300 ? 'well' : 'refused'}`);
    if (rule !== undefined) this.#seen.add(`rule ${rule}`);
    this.#noteStates(body);
  }

  /** What a run of some length must have seen and has not. */
  missing(): readonly string[] {
    const wanted = [
      ...[...merchantOperations, ...refusable].flatMap((id) => [`${id} well`, `${id} refused`]),
      ...Object.entries(tellingMembers).flatMap(([name, states]) =>
        states.map((state) => `${name} ${state}`),
      ),
      ...rulesOfBusiness().map((rule) => `rule ${rule}`),
    ];
    return wanted.filter((one) => !this.#seen.has(one));
  }

  #noteStates(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      if (name in tellingMembers) this.#seen.add(`${name} ${member}`);
      this.#noteStates(member);
    }
  }
}
