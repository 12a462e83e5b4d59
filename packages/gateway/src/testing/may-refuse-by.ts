/** Which rules an operation may refuse by, as the contract has it. */
import { rules, rulesOfOperations, type BusinessRule, type Operation, type RuleName } from '@hufu/contract';

const fieldRules = {
  'unknown-field': true,
  required: true,
  type: true,
  'length-min': true,
  'length-max': true,
  charset: true,
  pattern: true,
  minimum: true,
  maximum: true,
  choice: true,
  'items-min': true,
  'items-max': true,
  'one-of': true,
  needs: true,
} as const satisfies Readonly<Record<RuleName, true>>;

/** Whether the operation may name `rule` in a refusal. Of control operations only the name is checked. */
export function mayRefuseBy({ id, surface }: Operation, rule: string): boolean {
  if (Object.hasOwn(fieldRules, rule)) return true;
  if (!isBusinessRule(rule)) return false;
  // What somebody asked to go wrong does so in any operation.
  if (surface === 'control' || rules[rule].area === 'transport' || rule === 'fault-on-demand') return true;
  const own: Readonly<Record<string, readonly BusinessRule[]>> = rulesOfOperations;
  return own[id]?.includes(rule) ?? false;
}

function isBusinessRule(name: string): name is BusinessRule {
  return Object.hasOwn(rules, name);
}
