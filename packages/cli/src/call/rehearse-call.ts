/** `hufu call --dry-run`: the request as it would go out, and the text that its signature is of. Nothing is sent. */
import { headerNames, isAuthorizationFault, parseAuthorization, requestMessage } from '@hufu/protocol';
import { AbortError, createClient, type ClientOptions, type TransportRequest } from '@hufu/sdk';
import type { Language } from '../language.ts';
import type { Report } from '../report.ts';
import type { Paint } from '../terminal/paint.ts';
import { printJson } from '../terminal/print-json.ts';
import { printable } from '../terminal/printable.ts';
import type { AskedCall } from './asked-call.ts';
import { callWords as words } from './call-words.ts';
import { sendCall } from './send-call.ts';

/** Rejects with what the SDK throws before it sends. */
export async function rehearseCall(
  asked: AskedCall,
  options: ClientOptions,
  language: Language,
): Promise<Report> {
  const request = await catchRequest(asked, options);
  const { method, origin, target, body } = request;
  const headers = { ...request.headers, [headerNames.authorization]: withoutSignature(request) };
  const stringToSign = signedText(request);
  return {
    ends: 'done',
    data: { method, url: `${origin}${target}`, headers, body: body.toString('utf8'), stringToSign },
    print: (paint) => printRequest({ request, headers, stringToSign }, language, paint),
  };
}

/** The SDK does all that it does for a call, up to the network. */
async function catchRequest(asked: AskedCall, options: ClientOptions): Promise<TransportRequest> {
  let caught: TransportRequest | null = null;
  const transport = (request: TransportRequest): Promise<never> => {
    caught = request;
    // The one failure that nobody repeats.
    return Promise.reject(new AbortError('A rehearsal sends nothing.', { phase: 'connect' }));
  };
  try {
    await sendCall(createClient({ ...options, transport }), asked);
  } catch (error) {
    if (caught === null) throw error;
  }
  if (caught === null) throw new Error('The call reached no transport.');
  return caught;
}

/** Whoever has the whole header can send the request for five minutes, so what is printed lacks the signature. */
function withoutSignature({ headers }: TransportRequest): string {
  const authorization = headers[headerNames.authorization] ?? '';
  return authorization.replace(/signature="[^"]*"/u, 'signature="…"');
}

function signedText({ method, target, headers, body }: TransportRequest): string {
  const authorization = parseAuthorization(headers[headerNames.authorization]);
  if (isAuthorizationFault(authorization)) throw new Error('The request has no Authorization.');
  const { timestamp, nonce } = authorization;
  return requestMessage({ method, target, timestamp, nonce, body }).toString('utf8');
}

interface Rehearsed {
  readonly request: TransportRequest;
  readonly headers: Readonly<Record<string, string>>;
  readonly stringToSign: string;
}

function printRequest(
  { request, headers, stringToSign }: Rehearsed,
  language: Language,
  paint: Paint,
): string {
  const { method, origin, target, body } = request;
  const lines = Object.entries(headers).map(
    ([name, value]) => `${paint('dim', `${name}:`)} ${printable(value)}`,
  );
  const signed = stringToSign.replaceAll('\n', `${paint('yellow', '⏎')}\n`);
  return [
    paint('bold', `${method} ${origin}${target}`),
    ...lines,
    ...(body.length === 0 ? [] : ['', printJson(body.toString('utf8'), paint)]),
    '',
    words.stringToSign[language],
    signed,
    words.notSent[language],
    '',
  ].join('\n');
}
