/** The words that only the plain pages need: what the others say by their looks. */
import type { Text } from '@hufu/contract';

import { text } from '../pages/text.ts';

export const plainWords = {
  optional: text('可选', 'optional'),
  choices: text('可取', 'Values'),
  marks: text('标记', 'Marks'),
  types: text('SDK 的类型', "The SDK's types"),
  /** Behind the name of a style. */
  program: text('，可以直接运行的完整程序：', ', as a program that runs:'),
  otherStyles: text(
    '其余五种写法，`client` 的建法相同；同步的三种，`createClient` 出自 `@hufu/sdk/sync`。',
    'The other five ways to write it, with the same `client`; for the three sync ones `createClient` comes from `@hufu/sdk/sync`.',
  ),
  ownMoves: text('由本接口引起', 'Made by this operation'),
  toldMoves: text('由本通知告知', 'Told by this notification'),
  otherMoves: text('其余变化', 'The other moves'),
  allMoves: text('全部变化', 'All moves'),
  allPages: text('全部页面', 'All pages'),
  otherLanguage: text('English', '中文'),
} as const satisfies Readonly<Record<string, Text>>;
