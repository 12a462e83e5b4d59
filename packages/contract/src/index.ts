/** The contract: what every operation is, once. No I/O, no cryptography, no framework. */
export { contract, operations, type Contract, type OperationId } from './contract.ts';
export { controlPath } from './control/control-path.ts';
export { errors, type ErrorCode, type PlatformError } from './errors.ts';
export {
  confidenceOf,
  factsOf,
  type Confidence,
  type FieldFacts,
  type GroupRule,
  type RuleName,
  type Text,
  type Unit,
} from './field.ts';
export type { InputSource } from './findings.ts';
export type { AnswerOf, BodyOf, Method, Mode, Operation, PathOf, QueryOf } from './operation.ts';
export { packageLifeMs } from './sign-plan/fields.ts';
export {
  allows,
  planTransitions,
  signablePlanStates,
  type CancelType,
  type PlanDetailState,
  type PlanState,
  type SignPlanState,
  type Transition,
} from './states.ts';
export { issuesMax, validate, type Issue, type Validation } from './validate.ts';
