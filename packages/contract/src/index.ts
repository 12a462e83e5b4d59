/** The contract: what every operation is, once. No I/O, no cryptography, no framework. */
export { contract, operations, type Contract, type OperationId } from './contract.ts';
export { certificateLead } from './control/certificate-fields.ts';
export { happenedMax } from './control/clock-fields.ts';
export { controlPath } from './control/control-path.ts';
export {
  answerFaultKinds,
  faultDelayMaxMs,
  faultsMax,
  notificationFaultKinds,
  slowAnswerMaxMs,
  type AnswerFaultKind,
  type NotificationFaultKind,
} from './control/fault-fields.ts';
export { happenings, type Happening } from './control/happenings.ts';
export { listedReadings } from './control/listed-readings.ts';
export {
  listedNotificationsMax,
  resentNotificationsMax,
  toldAttemptsMax,
} from './control/notification-fields.ts';
export { seed, type Seed } from './control/seed.ts';
export { foundingSnapshot } from './control/snapshot-fields.ts';
export { permilleMax } from './control/world-fields.ts';
export { errorFactsOf } from './error-facts.ts';
export { errors, type ErrorCode, type PlatformError } from './errors.ts';
export {
  acknowledgeWithinMs,
  associatedData,
  eventTypes,
  notificationEnvelope,
  originalType,
  resourceType,
  type EventType,
  type NotificationEnvelope,
} from './events/envelope.ts';
export type { NotificationEvent, ResourceOf } from './events/event.ts';
export { events, eventsByType, type EventId, type NotificationEvents } from './events/events.ts';
export {
  delayAfter,
  deliverySchedules,
  type DeliverySchedule,
  type ScheduleName,
} from './events/schedules.ts';
export {
  confidenceOf,
  factsOf,
  type Confidence,
  type FieldFacts,
  type GroupRule,
  type Language,
  type RuleName,
  type Text,
  type Unit,
} from './field.ts';
export type { InputSource } from './findings.ts';
export { firstWorld } from './first-world.ts';
export type { Keywords } from './keywords.ts';
export type { AnswerOf, BodyOf, Method, Mode, Operation, PathOf, QueryOf } from './operation.ts';
export { fieldOf, pointerOf } from './pointer.ts';
export {
  defaultReadings,
  readingNames,
  readings,
  type Reading,
  type ReadingName,
  type Readings,
} from './readings.ts';
export { rules, type BusinessRule, type Rule, type RuleArea } from './rules.ts';
export { rulesOfOperations, type PlatformOperationId } from './rules-of-operations.ts';
export type { SensitiveOperation } from './sensitive/sensitive-operation.ts';
export { sensitiveOperations } from './sensitive/sensitive-operations.ts';
export { discountNameMax } from './service-order/amounts.ts';
export { packageLifeMs } from './sign-plan/fields.ts';
export { shownPointer, shownText } from './shown.ts';
export {
  allows,
  cancelTypes,
  collectionStates,
  orderPhases,
  orderTransitions,
  orderWaitDays,
  paidTypes,
  planDetailStates,
  planDetailStateWords,
  planDetailTransitions,
  planStates,
  planStateWords,
  planTransitions,
  serviceOrderDescriptions,
  serviceOrderStates,
  signablePlanStates,
  signPlanStates,
  signPlanStateWords,
  signPlanTransitions,
  type CancelType,
  type CollectionState,
  type OrderPhase,
  type PaidType,
  type PlanDetailState,
  type PlanState,
  type ServiceOrderDescription,
  type ServiceOrderState,
  type SignPlanState,
  type Transition,
} from './states.ts';
export { issuesMax, validate, type Issue, type ValidateOptions, type Validation } from './validate.ts';
