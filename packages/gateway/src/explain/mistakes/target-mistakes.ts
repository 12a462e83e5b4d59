/**
 * Mistakes in the URL line: it is the request target exactly as it stands on the request line.
 */
import type { Text } from '@hufu/contract';

import { utf8, type Evidence } from '../sketch.ts';
import type { Mistake } from './mistake.ts';

const platformHosts = ['api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com', 'api2.wechatpay.cn'];

type Targets = (target: string, evidence: Evidence) => readonly string[];

/** Too unlikely to be made together with another. */
function misspeltAlone(id: string, text: Text, targets: Targets): Mistake {
  return { ...misspelt(id, text, targets), tried: 'alone' };
}

/** Other targets in place of the one that was sent. */
function misspelt(id: string, text: Text, targets: Targets): Mistake {
  return {
    id,
    part: 'target',
    tried: 'in-pairs',
    text,
    changes: (evidence) => {
      const sent = evidence.request.target;
      return targets(sent, evidence)
        .filter((target) => target !== sent)
        .map((target) => ({ target: utf8(target) }));
    },
  };
}

function pathOf(target: string): string {
  return target.split('?', 1)[0] ?? '';
}

/** The query with its `?`, or nothing. */
function queryOf(target: string): string {
  return target.slice(pathOf(target).length);
}

/** The target with each pair of its query passed through `change`; nothing when there is no query. */
function withQuery(
  target: string,
  change: (pairs: readonly string[]) => readonly string[],
): readonly string[] {
  const query = queryOf(target).slice(1);
  return query === '' ? [] : [`${pathOf(target)}?${change(query.split('&')).join('&')}`];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function encodedAgain(pair: string, encode: (text: string) => string): string {
  const [name = '', ...rest] = pair.split('=');
  const value = decoded(rest.join('='));
  return rest.length === 0 ? name : `${name}=${encode(value)}`;
}

/** As PHP, Python and Java encode: stricter than JavaScript. */
function encodeStrictly(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The path with each segment encoded again. */
function pathEncodedAgain(target: string, encode: (text: string) => string): string {
  return (
    pathOf(target)
      .split('/')
      .map((segment) => encode(decoded(segment)))
      .join('/') + queryOf(target)
  );
}

function withHost(target: string, { request }: Evidence): readonly string[] {
  const hosts = [
    ...platformHosts,
    ...(request.headers['host'] === undefined ? [] : [request.headers['host']]),
  ];
  return hosts.flatMap((host) => [`https://${host}${target}`, `http://${host}${target}`, `${host}${target}`]);
}

export const targetMistakes: readonly Mistake[] = [
  misspelt(
    'query-left-out',
    {
      zh: '签名串的 URL 漏了查询参数。第二行要写 路径?查询参数，与请求行上的完全一致。',
      en: 'The URL that was signed lacks its query. The second line is path?query, exactly as on the request line.',
    },
    (target) => [pathOf(target)],
  ),
  misspelt(
    'host-in-url',
    {
      zh: '签名串的 URL 带上了协议或域名。第二行只写从 / 开始的路径和查询参数。',
      en: 'The URL that was signed has its scheme or host. The second line begins with the path’s slash.',
    },
    withHost,
  ),
  misspelt(
    'url-decoded',
    {
      zh: '签名串的 URL 是解码后的写法，发出的是百分号编码后的。先编码，再用编码后的 URL 签名和发送。',
      en: 'The URL was signed decoded but sent percent-encoded. Encode first, then sign and send the encoded one.',
    },
    (target) => [
      pathOf(target) + decoded(queryOf(target)),
      decoded(pathOf(target)) + queryOf(target),
      decoded(target),
      decoded(target.replaceAll('+', ' ')),
    ],
  ),
  misspelt(
    'url-encoded-differently',
    {
      zh: '签名的 URL 与发出的 URL 百分号编码方式不同（例如 , * + 空格 或大小写）。用最终发出的 URL 原文签名。',
      en: 'The URL that was signed is percent-encoded otherwise than the one that was sent (a comma, *, + or blank, or the case of the digits). Sign the URL as it goes out.',
    },
    (target) => [
      ...withQuery(target, (pairs) => pairs.map((pair) => encodedAgain(pair, encodeURIComponent))),
      ...withQuery(target, (pairs) => pairs.map((pair) => encodedAgain(pair, encodeStrictly))),
      ...withQuery(target, (pairs) => pairs.map((pair) => encodedAgain(pair, encodeURI))),
      ...withQuery(target, (pairs) => pairs.map((pair) => pair.replaceAll('%20', '+'))),
      ...withQuery(target, (pairs) => pairs.map((pair) => pair.replaceAll('+', '%20'))),
      pathEncodedAgain(target, encodeURIComponent),
      pathEncodedAgain(target, encodeStrictly),
      target.replaceAll(/%[0-9a-f]{2}/gi, (code) => code.toLowerCase()),
      target.replaceAll(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase()),
      target.replaceAll('%', '%25'),
    ],
  ),
  misspelt(
    'query-sorted',
    {
      zh: '签名串里的查询参数换了顺序。顺序要与发出的 URL 一致，不排序。',
      en: 'The query was signed in another order. Keep the order of the URL that is sent; nothing is sorted.',
    },
    (target) => [
      ...withQuery(target, (pairs) => pairs.toSorted()),
      ...withQuery(target, (pairs) => pairs.toReversed()),
    ],
  ),
  misspelt(
    'slash-missing',
    { zh: '签名串的 URL 少了开头的 /。', en: 'The URL that was signed lacks its leading slash.' },
    (target) => [target.slice(1)],
  ),
  misspeltAlone(
    'path-shortened',
    {
      zh: '签名串的 URL 少了前缀（如 /v3）。第二行要写完整路径，包括基础地址里的部分。',
      en: 'The URL that was signed lacks its prefix, such as /v3. The second line has the whole path, also what stands in the base address.',
    },
    (target) => [target.replace(/^\/v3(?=\/)/, ''), target.replace(/^\/v3\//, '')],
  ),
  misspeltAlone(
    'url-ending',
    {
      zh: '签名串的 URL 末尾多了或少了一个 ? 或 /。',
      en: 'The URL that was signed has a ? or / more or less at its end.',
    },
    (target) => [
      `${target}?`,
      `${target}/`,
      target.replace(/[?/&]$/, ''),
      `${pathOf(target)}/${queryOf(target)}`,
    ],
  ),
  misspeltAlone(
    'placeholder-in-url',
    {
      zh: '签名串的 URL 里还是路径模板，占位符没有换成实际的值。',
      en: 'The URL was signed with its placeholders; put the values in first.',
    },
    (target, { template }) =>
      template === null
        ? []
        : [template + queryOf(target), template, template.replaceAll(/\{(\w+)\}/g, ':$1') + queryOf(target)],
  ),
];
