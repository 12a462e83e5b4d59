/**
 * How lists are typed by the node that is handed over, and what must not compile. Checked by the compiler, never run.
 */
import { expectTypeOf } from 'vitest';

import type { Answer } from '../answer.ts';
import type { Client, ListCertificatesAnswer, StrictClient, SyncClient } from '../routes.ts';
import { items } from './items.ts';
import type { ListNode } from './list-node.ts';
import { pages } from './pages.ts';

declare const client: Client;
declare const strict: StrictClient;
declare const sync: SyncClient;

/** A complaint, as a caller writes its type. */
interface Complaint {
  readonly complaint_id: string;
}

type Walked<Item> = AsyncGenerator<Item, void, undefined>;
type Certificate = NonNullable<ListCertificatesAnswer['data']>[number];

/** What the contract knows needs no type at the call. */
export function typedListsAreTyped(): void {
  expectTypeOf(pages(client.v3.certificates)).toEqualTypeOf<Walked<Answer<ListCertificatesAnswer>>>();
  expectTypeOf(items(client.v3.certificates)).toEqualTypeOf<Walked<Certificate>>();
  expectTypeOf(items(strict.v3.certificates)).toEqualTypeOf<Walked<Certificate>>();
  expectTypeOf(items(sync.chain('v3/certificates'))).toEqualTypeOf<Walked<Certificate>>();
}

/** What it does not know is unknown, or what the caller says. */
export function untypedListsAreWhatTheCallerSays(): void {
  const { complaintsV2 } = client.v3.merchantService;
  const query = { limit: 50, offset: 0, begin_date: '2026-11-01', end_date: '2026-11-23' };
  expectTypeOf(pages(complaintsV2, { query })).toEqualTypeOf<Walked<Answer<unknown>>>();
  expectTypeOf(items(complaintsV2, { query })).toEqualTypeOf<Walked<unknown>>();
  expectTypeOf(items<Complaint>(complaintsV2, { query })).toEqualTypeOf<Walked<Complaint>>();
  expectTypeOf(items<Complaint>(client.chain('v3/any/list'), { query }, { list: 'list' })).toEqualTypeOf<
    Walked<Complaint>
  >();
}

/** Options are the verb's own. */
export function whatMustNotCompile(): void {
  // @ts-expect-error -- the path's variable is required
  items(client.v3.payscore.plan.payscorePlans.merchantPlanNo._merchant_plan_no_);
  // @ts-expect-error -- the path's variable is required, by its name
  pages(client.v3.payscore.plan.payscorePlans.merchantPlanNo._merchant_plan_no_, { merchant_plan: '1' });
  // @ts-expect-error -- no such unit
  pages(client.v3.certificates, {}, { offsetUnit: 'byte' });
  // The node is handed over, not its verb.
  expectTypeOf<Client['v3']['certificates']['getAsync']>().not.toExtend<ListNode>();
}
