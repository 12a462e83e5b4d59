/**
 * The fixed words of an explanation, in both languages.
 */
import type { Language } from '@hufu/contract';

export interface ExplanationWords {
  readonly title: string;
  readonly request: string;
  readonly time: string;
  readonly merchant: string;
  readonly serial: string;
  readonly causes: string;
  readonly noCause: string;
  readonly verified: string;
  readonly signed: string;
  readonly lines: readonly [string, string, string, string, string];
  readonly legend: string;
  size(bytes: number): string;
  difference(first: { byte: number; line: number; column: number }): string;
}

export const explanationWords: Readonly<Record<Language, ExplanationWords>> = {
  zh: {
    title: '签名被拒的原因',
    request: '请求',
    time: '时间',
    merchant: '商户号',
    serial: '证书序列号',
    causes: '原因与改法',
    noCause: '没有找到原因。',
    verified: '网关待验的签名串',
    signed: '收到的签名实际签的文本',
    lines: ['方法', 'URL', '时间戳', '随机串', '请求体'],
    legend:
      '⏎ 是换行（\\n，0x0A），[CR] 是回车（\\r），[TAB] 是制表符，[U+…] 是看不见的字符。高亮处是两边的不同，其中的 ␣ 是空格。',
    size: (bytes) => `${bytes} 字节`,
    difference: ({ byte, line, column }) =>
      `第一处不同：第 ${line} 行第 ${column} 个字符（字节偏移 ${byte}）`,
  },
  en: {
    title: 'Why the signature was refused',
    request: 'Request',
    time: 'Time',
    merchant: 'Merchant',
    serial: 'Certificate serial',
    causes: 'Causes, and what to change',
    noCause: 'No cause was found.',
    verified: 'The text that the gateway verified',
    signed: 'The text that the signature was made of',
    lines: ['method', 'URL', 'timestamp', 'nonce', 'body'],
    legend:
      '⏎ is a newline (\\n, 0x0A), [CR] a carriage return (\\r), [TAB] a tab, [U+…] a character that cannot be seen. What differs is lit; a blank in it is shown as ␣.',
    size: (bytes) => `${bytes} bytes`,
    difference: ({ byte, line, column }) =>
      `First difference: line ${line}, character ${column} (byte ${byte})`,
  },
};
