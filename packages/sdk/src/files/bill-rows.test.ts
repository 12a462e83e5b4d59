import { Readable } from 'node:stream';

import { describe, expect, test } from 'vitest';

import { rejectionOf } from '../testing/failure-of.ts';
import { BillFault, readBill } from './bill-rows.ts';
import type { PlacedRow } from './bill-rows.ts';
import { billLineBytesMax } from './limits.ts';
import { smallBill } from './testing/bills.ts';

async function read(bill: string, pieceBytes = 1 << 16): Promise<readonly PlacedRow[]> {
  const bytes = Buffer.from(bill);
  const pieces = [];
  for (let at = 0; at < bytes.length; at += pieceBytes) pieces.push(bytes.subarray(at, at + pieceBytes));
  const rows = [];
  for await (const row of readBill(Readable.from(pieces))) rows.push(row);
  return rows;
}

// The sample of the platform's page, https://pay.weixin.qq.com/doc/v2/merchant/4011939779
const fundFlowBill = `记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额（元）,账户结余（元）,资金变更提交申请人,备注,业务凭证号
\`2018-02-01 04:21:23,\`50000305742018020103387128253,\`1900009231201802015884652186,\`退款,\`退款,\`支出,\`0.02,\`0.17,\`system,\`缺货,\`REF4200000068201801293084726067
资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额
\`20.0,\`17.0,\`0.35,\`3.0,\`0.18
`;

test('the platform’s sample of a fund flow bill is read as it stands', async () => {
  expect(await read(fundFlowBill)).toEqual([
    {
      part: 'detail',
      row: {
        记账时间: '2018-02-01 04:21:23',
        微信支付业务单号: '50000305742018020103387128253',
        资金流水单号: '1900009231201802015884652186',
        业务名称: '退款',
        业务类型: '退款',
        收支类型: '支出',
        '收支金额（元）': '0.02',
        '账户结余（元）': '0.17',
        资金变更提交申请人: 'system',
        备注: '缺货',
        业务凭证号: 'REF4200000068201801293084726067',
      },
    },
    {
      part: 'summary',
      row: { 资金流水总笔数: '20.0', 收入笔数: '17.0', 收入金额: '0.35', 支出笔数: '3.0', 支出金额: '0.18' },
    },
  ]);
});

test.each([1, 2, 3, 7])('it does not matter where the bytes are parted: every %i', async (pieceBytes) => {
  expect(await read(smallBill, pieceBytes)).toEqual(await read(smallBill));
});

describe('values', () => {
  const bill = (line: string): string => `a,b,c\n${line}\nn\n\`1\n`;

  test.each([
    ['`1,`2,`3', ['1', '2', '3']],
    ['`,`,`', ['', '', '']],
    ['`1,`x,y,z,`3', ['1', 'x,y,z', '3']],
    ['`1,`2,`x,', ['1', '2', 'x,']],
    ['`1,`say "hi,`3', ['1', 'say "hi', '3']],
    ['`1,`"quoted",`3', ['1', '"quoted"', '3']],
    ['`1,`a`b,`3', ['1', 'a`b', '3']],
    ['`1,`line\\nbreak,`3', ['1', 'line\\nbreak', '3']],
    ['`1,2,`3', ['1', '2', '3']],
    ['`1,`2', null],
    ['`1,`2,`3,`4', null],
  ])('%s', async (line, values) => {
    if (values === null) {
      expect(await rejectionOf(read(bill(line)))).toBeInstanceOf(BillFault);
      return;
    }
    const [first] = await read(bill(line));
    expect(first).toEqual({ part: 'detail', row: { a: values[0], b: values[1], c: values[2] } });
  });

  test('a column may bear any name', async () => {
    const [first] = await read('__proto__, b \n`1,`2\nn\n`1\n');
    expect(Object.entries(first?.row ?? {})).toEqual([
      ['__proto__', '1'],
      ['b', '2'],
    ]);
  });
});

test('a day without payments has a summary alone, and a summary may have several rows', async () => {
  expect(await read('a,b\nn,m\n`0,`0\n`1,`1')).toEqual([
    { part: 'summary', row: { n: '0', m: '0' } },
    { part: 'summary', row: { n: '1', m: '1' } },
  ]);
});

describe('what is no bill', () => {
  test.each([
    ['nothing at all', '', /line 0 .*no summary/],
    ['values before a header', '`1,`2\n', /line 1 .*before any header/],
    ['no summary', 'a,b\n`1,`2\n', /line 2 .*no summary/],
    ['a summary without its rows', 'a,b\n`1,`2\nn\n', /line 3 .*no summary/],
    ['a third header', 'a\n`1\nn\n`1\nx\n', /line 5 .*no backtick/],
    ['values without marks', 'a,b\n1,2\n3,4\n', /line 3 .*no backtick/],
    ['a header with one name twice', 'a,a\n`1,`2\nn\n`1\n', /line 1 .*twice/],
    ['a header with a column without a name', 'a,\n`1,`2\nn\n`1\n', /line 1 .*no name/],
    ['a line without an end', `a\n\`${'x'.repeat(billLineBytesMax + 1)}`, /line 2 cannot be read/],
  ])('%s', async (_name, bill, message) => {
    const failure = await rejectionOf(read(bill));
    expect(failure).toBeInstanceOf(BillFault);
    expect(String(failure)).toMatch(message);
  });
});

test('what the bytes fail with comes through', async () => {
  const failing = Readable.from(
    (async function* () {
      yield Buffer.from('a,b\n');
      throw new Error('the connection is gone');
    })(),
  );
  const failure = await rejectionOf(
    (async () => {
      for await (const _row of readBill(failing)) expect.unreachable('there is no row');
    })(),
  );
  expect(String(failure)).toContain('the connection is gone');
});
