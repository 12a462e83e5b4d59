/** Answers of the user's page with their headers: the page, its files, and JSON. */
import type { Language } from '@hufu/contract';
import { headerNames, printErrorBody } from '@hufu/protocol';
import type { GatewayAnswer } from '../pipeline/message.ts';
import { ownHeaderNames } from '../pipeline/own-headers.ts';
import type { Refusal } from '../refusal.ts';
import type { PageFile } from './page-files.ts';

type Headers = GatewayAnswer['headers'];

/** The page runs and loads what this gateway serves, talks to it alone, and stays inside no other page. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const guards: Headers = [
  ['X-Content-Type-Options', 'nosniff'],
  // The address holds the package, which is all that a stranger needs.
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

const notKept: Headers = [['Cache-Control', 'no-store']];

const oneYearSeconds = 31_536_000;

/** The page. It is small and asks for nothing that it has, so it is fetched each time. */
export function printPage({ contentType, body }: PageFile): GatewayAnswer {
  return {
    status: 200,
    headers: [
      [headerNames.contentType, contentType],
      ['Content-Security-Policy', contentSecurityPolicy],
      ['Cross-Origin-Opener-Policy', 'same-origin'],
      ...guards,
      ...notKept,
    ],
    body,
  };
}

/** A file that the page loads. Its name changes with its content, so it may be kept. */
export function printAsset({ contentType, body }: PageFile): GatewayAnswer {
  const kept = ['Cache-Control', `public, max-age=${oneYearSeconds}, immutable`] as const;
  return { status: 200, headers: [[headerNames.contentType, contentType], ...guards, kept], body };
}

/** What the page asked for. */
export function printPageData(data: unknown): GatewayAnswer {
  return { status: 200, headers: jsonHeaders, body: Buffer.from(JSON.stringify(data)) };
}

/** Why the page does not get it. */
export function printPageRefusal(refusal: Refusal, language: Language): GatewayAnswer {
  return {
    status: refusal.status,
    headers: [...jsonHeaders, [ownHeaderNames.rule, refusal.rule]],
    body: printErrorBody(refusal.body(language)),
  };
}

/** A path or method that the page does not have. */
export function printNoPage(status: 404 | 405, headers: Headers = []): GatewayAnswer {
  return { status, headers: [...headers, ...guards, ...notKept], body: Buffer.alloc(0) };
}

/** What stands in the page's place while it is not built. */
export function printUnbuilt(): GatewayAnswer {
  return {
    status: 503,
    headers: [[headerNames.contentType, 'text/html; charset=utf-8'], ...guards, ...notKept],
    body: Buffer.from(unbuilt),
  };
}

const jsonHeaders: Headers = [[headerNames.contentType, 'application/json'], ...guards, ...notKept];

const unbuilt = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>签约页尚未构建</title>
<h1>签约页尚未构建</h1>
<p>请在项目根目录运行 <code>npm run build --workspace @hufu/web</code>，然后重新启动网关。</p>
<p lang="en">The signing page is not built. Run that command in the project's root, then start the gateway again.</p>
</html>
`;
