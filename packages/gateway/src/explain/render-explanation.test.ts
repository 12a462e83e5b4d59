import { expect, test } from 'vitest';

import type { GatewayRequest } from '../pipeline/message.ts';
import { newDesk, request, signed, signPlansTarget } from '../pipeline/testing/world.ts';
import { compareTexts } from './compare-texts.ts';
import type { KeptExplanation } from './explanations.ts';
import { explanationBody, renderExplanation } from './render-explanation.ts';

async function explained(sent: GatewayRequest): Promise<KeptExplanation> {
  const desk = newDesk();
  await desk.serve(sent);
  const [explanation] = desk.explanations.list();
  if (explanation === undefined) throw new Error('Nothing was explained.');
  return explanation;
}

const attack = `{"a":"</code><script>alert(1)</script>","b":"\u202Eevil\u001B[31m","c":"' onload=x"}`;
const attacked = (): Promise<KeptExplanation> =>
  explained(
    signed(
      { method: 'POST', target: `${signPlansTarget}?q=<img/src=x>`, body: attack },
      {
        message: ({ method, target, timestamp, nonce, body }) =>
          `${method}\n${target}\n${timestamp}\n${nonce}\n${body.toString()}`,
      },
    ),
  );

test('a page escapes all that came from the request, and names what cannot be seen', async () => {
  const { contentType, body } = renderExplanation(await attacked(), 'html', 'en');
  expect(contentType).toBe('text/html; charset=utf-8');
  expect(body).toContain('&lt;/code&gt;&lt;script&gt;alert(1)');
  expect(body.replaceAll('\n', '')).not.toMatch(/<script|<img|[\p{Cc}\p{Cf}]/u);
  expect(body).toContain('<span class="unseen">[U+202E]</span>');
  expect(body).toContain('<html lang="en">');
});

test('the plain text cannot write on a terminal', async () => {
  const { body } = renderExplanation(await attacked(), 'text', 'zh');
  expect(body.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(body).toContain('签名串末尾少了换行');
});

test('a header that cannot be read is shown escaped too', async () => {
  const explanation = await explained(request({ headers: { authorization: '<script>alert(1)</script> x' } }));
  expect(renderExplanation(explanation, 'html', 'zh').body).not.toContain('<script>alert');
});

test('JSON is what the contract describes', async () => {
  const explanation = await attacked();
  const body = explanationBody(explanation);
  expect(Object.keys(body)).toEqual(['id', 'message', 'causes']);
  expect(body.causes).toHaveLength(1);
  expect(`${body.causes[0]?.signed}\n`).toBe(body.message);
  expect(JSON.parse(renderExplanation(explanation, 'json', 'en').body)).toEqual(body);
});

test('the comparison lights the blanks that were added, and nothing else', () => {
  const { ours, theirs, first } = compareTexts('POST\n{"a":1,"b":2}\n', 'POST\n{"a": 1, "b": 2}\n');
  expect(ours.filter(({ differs }) => differs)).toEqual([]);
  expect(theirs.filter(({ differs }) => differs).map(({ text }) => text)).toEqual([' ', ' ', ' ']);
  expect(first).toEqual({ byte: 10, line: 2, column: 6 });
});

test('both sides of a comparison join to the texts again', () => {
  for (const [ours, theirs] of [
    ['', 'a'],
    ['abc', ''],
    ['课 a', '课 b'],
    ['x'.repeat(9), 'y'.repeat(9)],
    ['a b c', 'c b a'],
  ]) {
    const compared = compareTexts(ours ?? '', theirs ?? '');
    expect(compared.ours.map(({ text }) => text).join('')).toBe(ours);
    expect(compared.theirs.map(({ text }) => text).join('')).toBe(theirs);
  }
});
