/**
 * What an operation is: plain data that everything else walks. Describing one has no effect; the checks
 * that hold for all of them together are in `contract.ts`.
 */
import type { ErrorCode } from './errors.ts';
import type { Static, Text, TObject } from './field.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Who calls: a direct merchant, a partner for a sub-merchant, or either. */
export type Mode = 'direct' | 'partner' | 'any';

export interface Operation {
  /** Camel case, unique: `createPartnerUserSignPlan`. */
  readonly id: string;
  readonly method: Method;
  /** With its variables in braces: `/v3/…/merchant-plan-no/{merchant_plan_no}`. */
  readonly path: string;
  /** `platform` operations are the platform's own; `control` ones are Hufu's, under `controlPath`. */
  readonly surface: 'platform' | 'control';
  readonly mode: Mode;
  readonly title: Text;
  readonly summary: Text;
  /** The platform's own page, or ours for a control operation. */
  readonly link: string;
  readonly parameters: { readonly path: TObject; readonly query: TObject };
  /** `null`: the operation takes no body, and an empty line is signed. */
  readonly body: TObject | null;
  readonly answer: { readonly status: 200 | 204; readonly body: TObject | null };
  /** Every code that it can refuse with. */
  readonly errors: readonly ErrorCode[];
  /** Whether the same request, sent again, changes nothing more. */
  readonly idempotent: boolean;
  /** Whether a successful answer carries the platform's signature. */
  readonly signedAnswer: boolean;
}

/** Returns the description as it is, with its exact type. */
export function defineOperation<const Description extends Operation>(description: Description): Description {
  return description;
}

/** The path variables of an operation. */
export type PathOf<Description extends Operation> = Static<Description['parameters']['path']>;

/** The query of an operation. */
export type QueryOf<Description extends Operation> = Static<Description['parameters']['query']>;

/** The body of an operation; `null` when it takes none. */
export type BodyOf<Description extends Operation> = Description['body'] extends TObject
  ? Static<Description['body']>
  : null;

/** The body of an operation's successful answer; `null` when it has none. */
export type AnswerOf<Description extends Operation> = Description['answer']['body'] extends TObject
  ? Static<Description['answer']['body']>
  : null;
