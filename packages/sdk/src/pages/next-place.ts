/**
 * Where a walk through a list goes after a page. Pure.
 *
 * The platform has three ways of going on, and a list says by its answers which is its own: a token for the next page, a
 * link to it, or an offset that the caller counts.
 */
import type { Query } from '../typed-chain.ts';
import type { Page } from './read-page.ts';
import type { Walk } from './read-walk.ts';

/** Where a walk stands. */
export interface Place {
  /** What the page here is asked for with. */
  readonly query: Query;
  /** How many items of the list come before it; null when that cannot be known. */
  readonly before: number | null;
  /** How many items the list has, as far as a page has said it yet; null when none has. */
  readonly total: number | null;
}

/** Why a walk cannot go on, as a sentence. */
export interface PagingFault {
  readonly fault: string;
}

/** Where the first page is. */
export function firstPlace({ query, offsetUnit }: Walk): Place {
  return { query, before: itemsBefore(query, offsetUnit), total: null };
}

/** Where the next page is, null at the end of the list, or why that cannot be said. */
export function nextPlace(page: Page, place: Place, walk: Walk): Place | null | PagingFault {
  const total = page.total ?? place.total;
  const before = place.before === null || page.count === null ? null : place.before + page.count;
  const next = nextQuery(page, { ...place, total, before }, walk);
  if (next === null) return shortfall(before, total);
  return 'fault' in next ? next : { query: next.query, before, total };
}

/** The query of the next page, null at the end, or why there is none. */
type NextQuery = Pick<Place, 'query'> | null | PagingFault;

function nextQuery(page: Page, after: Place, walk: Walk): NextQuery {
  if (page.token !== null) {
    return page.token === '' ? null : { query: { ...after.query, page_token: page.token } };
  }
  if (page.link !== null) return page.link === '' ? null : followLink(page.link, after.query, walk);
  const countsOffset = page.offset !== null || 'offset' in after.query || 'limit' in after.query;
  return countsOffset ? nextByOffset(page, after, walk) : null;
}

function nextByOffset({ count }: Page, { query, before, total }: Place, walk: Walk): NextQuery {
  if (count === null) {
    return { fault: `its items are not in "${walk.list}", so they cannot be counted: say the list's name` };
  }
  if (count === 0 || (before !== null && total !== null && before >= total)) return null;
  // By what came and not by `limit`: the platform may give fewer than were asked for, and none must be left out.
  const step = walk.offsetUnit === 'page' ? 1 : count;
  return { query: { ...query, offset: Number(query['offset'] ?? 0) + step } };
}

/** Only for comparing: a link of the platform is a path and a query. */
const anyOrigin = 'https://list.invalid';

/**
 * The query of the next link. The platform's pages show it with offset and limit alone, so what it leaves out stays.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_28.shtml
 */
function followLink(link: string, query: Query, { pathname }: Walk): NextQuery {
  if (!URL.canParse(link, anyOrigin)) return { fault: 'its next link is no address' };
  const url = new URL(link, anyOrigin);
  if (url.origin !== anyOrigin) return { fault: `its next link leads to another host, ${url.origin}` };
  if (url.pathname !== new URL(pathname, anyOrigin).pathname) {
    return { fault: `its next link leads to another list, ${url.pathname}` };
  }
  const names = [...url.searchParams.keys()];
  const given = Object.fromEntries(names.map((name) => [name, url.searchParams.getAll(name)]));
  return { query: { ...query, ...given } };
}

/** An end before the last item would be taken for the whole list. */
function shortfall(before: number | null, total: number | null): null | PagingFault {
  if (before === null || total === null || before >= total) return null;
  return {
    fault: `it ended after ${before} of ${total} items: the list became shorter meanwhile, or its offset counts pages ({ offsetUnit: 'page' })`,
  };
}

function itemsBefore(query: Query, unit: Walk['offsetUnit']): number | null {
  if (query['page_token'] !== undefined) return null;
  const offset = Number(query['offset'] ?? 0);
  if (unit === 'item' || offset === 0) return offset;
  return query['limit'] === undefined ? null : offset * Number(query['limit']);
}
