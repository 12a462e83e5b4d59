/** A client whose requests or answers somebody on the way changes: a proxy, a framework, a careless library. */
import {
  createClient,
  createNodeTransport,
  type Client,
  type ClientOptions,
  type Transport,
} from '@hufu/sdk';
import type { SigningMode, StageMerchant } from './stage.ts';

type Request = Parameters<Transport>[0];
type TransportAnswer = Awaited<ReturnType<Transport>>;

export interface Meddling {
  readonly request?: (request: Request) => Request;
  readonly answer?: (answer: TransportAnswer) => TransportAnswer;
  /** Default is `public-key`. */
  readonly mode?: SigningMode;
  readonly options?: Partial<ClientOptions>;
}

/** The merchant's client with somebody on its way. */
export function meddledClient(merchant: StageMerchant, meddling: Meddling): Client {
  const { request = (same) => same, answer = (same) => same, mode = 'public-key' } = meddling;
  const options = merchant.clientOptions(mode);
  const carry = options.transport ?? createNodeTransport();
  const transport: Transport = async (asked) => answer(await carry(request(asked)));
  return createClient({ ...options, ...meddling.options, transport });
}

/** An answer with other bytes. */
export function withBody(answer: TransportAnswer, body: string): TransportAnswer {
  return { ...answer, body: Buffer.from(body) };
}

/** An answer with headers over its own; `undefined` takes one away. */
export function withHeaders(
  answer: TransportAnswer,
  headers: Readonly<Record<string, string | undefined>>,
): TransportAnswer {
  return { ...answer, headers: laidOver(answer.headers, headers) };
}

/** The same of a request. Names as the SDK spells them. */
export function withRequestHeaders(
  request: Request,
  headers: Readonly<Record<string, string | undefined>>,
): Request {
  return { ...request, headers: laidOver(request.headers, headers) };
}

function laidOver(
  standing: Readonly<Record<string, string>>,
  over: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const names = new Set(Object.keys(over).map((name) => name.toLowerCase()));
  const kept = Object.entries(standing).filter(([name]) => !names.has(name.toLowerCase()));
  const set = Object.entries(over).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return Object.fromEntries([...kept, ...set]);
}
