/**
 * A JSON body from raw bytes, or what keeps it from being one. Never throws.
 */
import { fieldOf, pointerOf, shownPointer, type Text } from '@hufu/contract';

import { findRepeatedKey } from './find-repeated-key.ts';

/** How deep a body's lists and objects may lie in each other. The deepest of the contract lies 4 deep. */
export const jsonDepthMax = 32;

/** Why bytes are no JSON value that is taken. */
export interface JsonFault {
  readonly rule: 'body-utf8' | 'body-json' | 'body-depth' | 'body-key-repeated';
  readonly message: Text;
  /** A JSON pointer within the body; empty for the body itself. */
  readonly field: string;
}

/** The value in `body`, or the fault. */
export type JsonFinding = { readonly value: unknown } | { readonly fault: JsonFault };

/** Reads `body` as strict UTF-8, then as JSON in which no object names a member twice. */
export function readJson(body: Uint8Array): JsonFinding {
  const text = decode(body);
  if (text === null) return { fault: notUtf8 };
  if (depthOf(text) > jsonDepthMax) return { fault: tooDeep };
  const parsed = parse(text);
  if (parsed === null) return { fault: notJson };
  const repeated = findRepeatedKey(text);
  return repeated === null ? parsed : { fault: keyRepeated(repeated) };
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

const notUtf8: JsonFault = {
  rule: 'body-utf8',
  message: { zh: '请求体不是合法的UTF-8编码', en: 'The body is not UTF-8.' },
  field: '',
};

const notJson: JsonFault = {
  rule: 'body-json',
  message: { zh: '请求体不是合法的JSON', en: 'The body is not JSON.' },
  field: '',
};

const tooDeep: JsonFault = {
  rule: 'body-depth',
  message: {
    zh: `请求体的嵌套超过${jsonDepthMax}层`,
    en: `The body nests deeper than ${jsonDepthMax} levels.`,
  },
  field: '',
};

function keyRepeated(path: readonly string[]): JsonFault {
  const pointer = shownPointer(pointerOf('body', path));
  return {
    rule: 'body-key-repeated',
    message: { zh: `输入源“${pointer}”重复出现`, en: `"${pointer}" appears twice.` },
    field: shownPointer(fieldOf('body', path)),
  };
}

function decode(body: Uint8Array): string | null {
  try {
    // A byte order mark stays in the text, where it is no JSON, as on the wire.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return null;
  }
}

const quote = 0x22;
const backslash = 0x5c;

/** The depth of lists and objects, text values skipped; of broken JSON, some number. Looks at each character once. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) inText = !inText;
    else if (inText) at += code === backslash ? 1 : 0;
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, (depth += 1));
    else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return deepest;
}
