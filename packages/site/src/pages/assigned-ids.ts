/** Which values of a sample are examples of what the platform gives, so that its reader has another one. */
import type { Mode } from '@hufu/contract';

/** A value that stands in a sample until its reader has the real one. */
export interface AssignedId {
  /** The field's name. */
  readonly name: string;
  readonly example: string;
  /** A sentence that says where its reader finds the own one. English, as the remarks of programs are. */
  readonly remark: string;
}

const remarks: Readonly<Record<string, string>> = {
  plan_id: 'Put the plan_id that creating the plan answered.',
  sign_plan_id: 'Put the sign_plan_id that creating the user sign plan answered.',
  order_id: 'Put the order_id that creating the service order answered.',
  notification_id: 'Put an id from the list of notifications.',
  explanation_id: 'Put what the address in the Hufu-Explain header of a refusal ends in.',
};

/**
 * Those of a request's members that only the platform can give, in their order. A partner's plan is none of them: the
 * first world of a gateway has the one that the samples name.
 */
export function assignedIdsOf(mode: Mode, members: Readonly<Record<string, unknown>>): readonly AssignedId[] {
  return Object.entries(members).flatMap(([name, example]) => {
    const remark = remarks[name];
    if (remark === undefined || (name === 'plan_id' && mode === 'partner')) return [];
    return [{ name, example: String(example), remark }];
  });
}
