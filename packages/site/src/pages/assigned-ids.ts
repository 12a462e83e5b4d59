/** Which values of a sample are examples of what the platform gives, so that its reader has another one. */
import { contract, type Mode, type Operation, type Text } from '@hufu/contract';

import { text } from './text.ts';

/** A value that stands in a sample until its reader has the real one. */
export interface AssignedId {
  /** The field's name. */
  readonly name: string;
  readonly example: string;
  /** A sentence that says where its reader finds the own one. */
  readonly remark: Text;
}

const remarks: Readonly<Record<string, Text>> = {
  plan_id: answeredBy(contract.createPlan, 'plan_id'),
  sign_plan_id: answeredBy(contract.createUserSignPlan, 'sign_plan_id'),
  order_id: answeredBy(contract.createServiceOrder, 'order_id'),
  notification_id: text(
    `换成“${contract.listNotifications.title.zh}”中的一个 ID。`,
    `Put an id that "${contract.listNotifications.title.en}" answers.`,
  ),
  explanation_id: text(
    '换成验签失败的应答中，Hufu-Explain 头所给地址的最后一段。',
    'Put what the address in the Hufu-Explain header of a refusal ends in.',
  ),
};

/** The titles are those of a direct merchant's pages; a partner's say of whom besides. */
function answeredBy({ title }: Operation, name: string): Text {
  return text(`换成“${title.zh}”返回的 ${name}。`, `Put the ${name} that "${title.en}" answered.`);
}

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
