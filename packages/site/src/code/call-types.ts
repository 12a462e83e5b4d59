/** The SDK's names for what a call takes and gives: what is shown when its verb or its answer is pointed at. */

export interface CallTypes {
  /** `CreatePlanOptions` */
  readonly options: string;
  /** `CreatePlanAnswer` */
  readonly answer: string;
}

/** The verb as the SDK declares it, blocking or not. */
export function signatureOf(verb: string, { options, answer }: CallTypes): string {
  const isAsync = verb.endsWith('Async');
  return `${verb}(options: ${options}): ${isAsync ? `Promise<Answer<${answer}>>` : `Answer<${answer}>`}`;
}
