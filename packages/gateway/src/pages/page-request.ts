/** What a request to the user's page asks for, read from its raw bytes, or why it is turned away. */
import { Refusal, type FieldRefusalFacts, type RefusalFacts } from '../refusal.ts';
import type { GatewayRequest } from '../pipeline/message.ts';
import { userActs, type UserAct } from './contract-standing.ts';
import { planPagePath } from './plan-page-url.ts';

/** Everything of the user's page is below this path. */
export const pagesPath = '/payscore/';

const assetsPath = `${pagesPath}assets/`;
const contractPath = `${planPagePath}/contract`;

/** The longest package that the platform's front ends take. */
export const packageLengthMax = 2048;

export type PageAsked =
  | { readonly kind: 'page' }
  | { readonly kind: 'asset'; readonly name: string }
  | { readonly kind: 'contract' }
  | { readonly kind: 'act'; readonly act: UserAct };

/** What a target asks for; `null` when it is none of the user's page. The query is not looked at. */
export function readTarget(target: string): PageAsked | null {
  const [path = ''] = target.split('?', 1);
  if (path === planPagePath) return { kind: 'page' };
  if (path === contractPath) return { kind: 'contract' };
  if (path.startsWith(assetsPath)) return { kind: 'asset', name: path.slice(assetsPath.length) };
  const act = userActs.find((name) => path === `${contractPath}/${name}`);
  return act === undefined ? null : { kind: 'act', act };
}

/** The package in the query. Throws a Refusal when there is none. */
export function readQueryPackage(target: string): string {
  const query = target.slice(target.indexOf('?') + 1);
  return requirePackage(new URLSearchParams(query).get('package'));
}

/** The package in a JSON body. Throws a Refusal when there is none. */
export function readBodyPackage(body: Buffer): string {
  try {
    const parsed: unknown = JSON.parse(body.toString());
    const isGroup = typeof parsed === 'object' && parsed !== null && 'package' in parsed;
    return requirePackage(isGroup ? parsed.package : null);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return requirePackage(null);
  }
}

/**
 * Throws a Refusal unless the page of this very gateway asks. A browser names the page in `Origin` and nothing else
 * can write that name; the scheme is left out, because a proxy in front may speak TLS.
 */
export function requireSameOrigin({ headers }: GatewayRequest): void {
  const own = hostOf(`http://${headers['host'] ?? ''}`);
  const asking = hostOf(headers['origin'] ?? '');
  if (own === null || asking !== own) throw new Refusal('NO_AUTH', foreignOrigin);
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null;
}

function requirePackage(value: unknown): string {
  if (typeof value === 'string' && value !== '' && value.length <= packageLengthMax) return value;
  throw new Refusal('PARAM_ERROR', noPackage);
}

const noPackage: FieldRefusalFacts = {
  rule: 'required',
  confidence: 'assumed',
  message: { zh: '缺少 package', en: 'The package is missing.' },
};

const foreignOrigin: RefusalFacts = {
  rule: 'page-origin',
  message: { zh: '请求并非来自本页面', en: 'The request does not come from the page of this gateway.' },
};
