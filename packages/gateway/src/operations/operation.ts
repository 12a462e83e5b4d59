/**
 * What an operation of the contract looks like when it is carried out: the call it is given, the reply it returns,
 * and the table that demands every operation. All types follow the contract; nothing here runs.
 */
import type {
  AnswerOf,
  BodyOf,
  Language,
  OperationId,
  PathOf,
  QueryOf,
  Text,
  contract,
} from '@hufu/contract';

import type { RefusalFacts } from '../refusal.ts';
import type { Merchant } from '../world.ts';

type Described<Id extends OperationId> = (typeof contract)[Id];

/** The codes that an operation may refuse with: those it declares. */
export type CodeOf<Id extends OperationId> = Described<Id>['errors'][number];

/** Ends the call with a refusal. Always throws; write `return refuse(…)` where the compiler must know. */
export type Refuse<Id extends OperationId> = (code: CodeOf<Id>, facts: RefusalFacts) => never;

interface AnyCallOf<Id extends OperationId> {
  /** Path variables, decoded and checked. */
  readonly path: PathOf<Described<Id>>;
  /** The query, decoded and checked. */
  readonly query: QueryOf<Described<Id>>;
  /** The body, parsed and checked; `null` when the operation takes none. */
  readonly body: BodyOf<Described<Id>>;
  readonly refuse: Refuse<Id>;
  /** The language of this answer's texts. */
  readonly language: Language;
  /** This answer's `Request-ID`, for the log. */
  readonly requestId: string;
  /** Says something beside the answer, in its `Hufu-Notice` header and in the log. */
  notice(text: Text): void;
}

/** A call of one of the platform's operations: signed, and by whom. */
export interface PlatformCall<Id extends OperationId> extends AnyCallOf<Id> {
  readonly merchant: Merchant;
}

/** The kinds of page that a control operation can be asked for. */
export type PageKind = 'html' | 'text' | 'json';

/** A call of one of Hufu's own operations: unsigned, by somebody who is allowed. */
export interface ControlCall<Id extends OperationId> extends AnyCallOf<Id> {
  /** What the caller would rather read, by its `Accept`. */
  readonly prefers: PageKind;
}

/** What a handler is given. */
export type Call<Id extends OperationId> = Described<Id>['surface'] extends 'control'
  ? ControlCall<Id>
  : PlatformCall<Id>;

/** A page in place of JSON; control operations only. */
export interface Page {
  readonly status: number;
  /** For example `text/html; charset=utf-8`. */
  readonly contentType: string;
  readonly body: string;
  /** Names what the body says, in quotes as HTTP has them; who holds that already is answered 304. Default: none. */
  readonly etag?: string;
}

/** A successful answer's body, to be printed as JSON. */
export interface Said<Id extends OperationId> {
  readonly status: 200;
  readonly body: AnswerOf<Described<Id>>;
}

/** What a handler returns; nothing when the contract's answer is 204. */
export type Reply<Id extends OperationId> = Described<Id>['answer']['status'] extends 204
  ? void
  : Described<Id>['surface'] extends 'control'
    ? Said<Id> | Page
    : Said<Id>;

/** Carries out one operation. Throws through `call.refuse` alone. */
export type Handler<Id extends OperationId> = (call: Call<Id>) => Promise<Reply<Id>>;

/** One handler for every operation of the contract; a missing one does not compile. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
