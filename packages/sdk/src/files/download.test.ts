import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { createNodeTransport } from '../adapters/node-transport.ts';
import { createSystemRandom } from '../adapters/system-random.ts';
import { AnswerError, InputError, TransportError } from '../errors.ts';
import { rejectionOf, thrownBy } from '../testing/failure-of.ts';
import type { OpenedAnswer } from '../transport.ts';
import { isGzip } from './checked-stream.ts';
import { createDownload } from './download.ts';
import type { Download } from './download.ts';
import type { AnnouncedHash } from './download-notice.ts';
import { printLargeBill, sha1, smallBill } from './testing/bills.ts';
import { startFileServer } from './testing/file-server.ts';
import type { FileServer } from './testing/file-server.ts';

const transport = createNodeTransport();
let server: FileServer;
let folder: string;

beforeAll(async () => {
  server = await startFileServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hufu-download-'));
  return () => rm(folder, { recursive: true, force: true });
});

async function openAnswer(): Promise<OpenedAnswer> {
  if (transport.open === undefined) return expect.unreachable('the transport of Node.js opens answers');
  return transport.open({
    method: 'GET',
    origin: server.origin,
    target: '/file',
    headers: {},
    body: Buffer.alloc(0),
    timeoutMs: 5_000,
    stepLimits: { connectMs: 5_000, headersMs: 5_000, bodyMs: 5_000 },
    bodyBytesMax: 1,
    signal: null,
  });
}

/** What a body that is written by its other half still holds. */
function writableLengthOf(body: Readable): number {
  return 'writableLength' in body && typeof body.writableLength === 'number' ? body.writableLength : 0;
}

interface Opened {
  readonly answer: OpenedAnswer;
  readonly download: Download;
}

async function open(value: string | null): Promise<Opened> {
  const answer = await openAnswer();
  const hash: AnnouncedHash | null = value === null ? null : { algorithm: 'sha1', value };
  const isPacked = await isGzip(answer.body);
  const random = createSystemRandom();
  return { answer, download: createDownload({ answer, hash, isPacked, temporaryFolder: folder, random }) };
}

/** What the server sends, and the hash that it announced. */
async function downloadOf(bytes: string | Buffer, value: string | null = null): Promise<Download> {
  server.serve((response) => response.writeHead(200, { 'Request-ID': 'D-1' }).end(bytes));
  return (await open(value)).download;
}

async function listRows(download: Download): Promise<readonly Readonly<Record<string, string>>[]> {
  const rows = [];
  for await (const row of download.rows()) rows.push(row);
  return rows;
}

const isWrong = { code: 'ANSWER_UNREADABLE', reason: 'hash', status: 200, requestId: 'D-1' };

describe('the bytes of a download', () => {
  test.each([
    ['plain', smallBill, sha1(smallBill)],
    ['packed, with the hash of the plain ones', gzipSync(smallBill), sha1(smallBill)],
    ['packed, with the hash of the packed ones', gzipSync(smallBill), sha1(gzipSync(smallBill))],
    ['without a hash', gzipSync(smallBill), null],
  ])('come out plain: %s', async (_name, bytes, hash) => {
    const download = await downloadOf(bytes, hash);
    expect(await text(download.stream())).toBe(smallBill.slice(1));
  });

  test.each([0, 1, 2, 3])('come out when there are %i', async (length) => {
    const bytes = Buffer.from([0x1f, 0x8c, 0x08]).subarray(0, length);
    const download = await downloadOf(bytes, sha1(bytes));
    expect(await buffer(download.stream())).toEqual(bytes);
  });

  test('fail at their end when the hash is another', async () => {
    const download = await downloadOf(smallBill, sha1('another bill'));
    const seen: Buffer[] = [];
    const failure = await rejectionOf(
      (async () => {
        for await (const chunk of download.stream()) seen.push(chunk as Buffer);
      })(),
    );
    expect(failure).toBeInstanceOf(AnswerError);
    expect(failure).toMatchObject(isWrong);
    expect(String(failure)).toContain(sha1(smallBill));
    expect(smallBill).toContain(Buffer.concat(seen).toString());
  });

  test('fail when gzip is cut short', async () => {
    const packed = gzipSync(smallBill);
    const download = await downloadOf(packed.subarray(0, packed.length - 6), sha1(smallBill));
    expect(await rejectionOf(text(download.stream()))).toMatchObject(isWrong);
  });

  test('fail when gzip is damaged, also where no hash was announced', async () => {
    const packed = Buffer.from(gzipSync(smallBill));
    packed.writeUInt8(packed.readUInt8(40) ^ 0xff, 40);
    const download = await downloadOf(packed);
    expect(await rejectionOf(text(download.stream()))).toMatchObject(isWrong);
  });

  test.each([
    ['read at once', false],
    ['read when it is cut already', true],
  ])('fail when the connection is cut: %s', async (_name, isLate) => {
    server.serve((response) => {
      response.writeHead(200, { 'Content-Length': '1000000' });
      response.write(smallBill, () => response.destroy());
    });
    const { answer, download } = await open(sha1(smallBill));
    if (isLate) await new Promise((resolve) => answer.body.once('close', resolve));
    const failure = await rejectionOf(text(download.stream()));
    expect(failure).toBeInstanceOf(TransportError);
    expect(failure).toMatchObject({ phase: 'answer' });
  });

  test('a cut before the first byte is told when the download is opened', async () => {
    server.serve((response) => {
      response.writeHead(200, { 'Content-Length': '100' }).flushHeaders();
      response.destroy();
    });
    expect(await rejectionOf(open(null))).toBeInstanceOf(TransportError);
  });

  test('let go of the connection when nobody wants the rest', async () => {
    const closed = new Promise<void>((resolve) => {
      server.serve((response) => {
        response.on('close', resolve);
        pipeline(Readable.from(printLargeBill(50_000_000)), response).catch(() => {});
      });
    });
    const { answer, download } = await open(null);
    for await (const _chunk of download.stream()) break;
    await closed;
    expect(answer.body.destroyed).toBe(true);
  });

  test('closing lets go of the connection, and nothing can be read then', async () => {
    const closed = new Promise<void>((resolve) => {
      server.serve((response) => {
        response.on('close', resolve);
        response.write('begun');
      });
    });
    const { download } = await open(null);
    download.close();
    await closed;
    expect(thrownBy(() => download.stream())).toBeInstanceOf(InputError);
  });
});

describe('a bill of 50 MB', () => {
  const bytes = 50_000_000;
  const hash = sha1(...printLargeBill(bytes));

  test.each([
    ['plain', () => Readable.from(printLargeBill(bytes))],
    ['packed', () => Readable.from(printLargeBill(bytes)).compose(createGzip({ level: 1 }))],
  ])('goes by in bounded memory: %s', async (_name, makeBody) => {
    server.serve((response) => {
      pipeline(makeBody(), response).catch((error: unknown) => response.destroy(error as Error));
    });
    const { answer, download } = await open(hash);
    const stream = download.stream();
    let read = 0;
    let heldMax = 0;
    for await (const chunk of stream) {
      read += (chunk as Buffer).length;
      const { body } = answer;
      const held =
        body.readableLength + writableLengthOf(body) + stream.readableLength + writableLengthOf(stream);
      heldMax = Math.max(heldMax, held);
    }
    expect(read).toBeGreaterThan(bytes);
    expect(heldMax).toBeLessThan(1024 * 1024);
  });
});

describe('saving', () => {
  test('gives the file its name, its size and its hash', async () => {
    const download = await downloadOf(gzipSync(smallBill), sha1(smallBill));
    const path = join(folder, 'bill.csv');
    expect(await download.saveTo(path)).toEqual({
      bytes: Buffer.byteLength(smallBill),
      hash: sha1(smallBill),
      checked: true,
    });
    expect(await readFile(path, 'utf8')).toBe(smallBill);
    expect(await readdir(folder)).toEqual(['bill.csv']);
  });

  test('says when nothing was announced to check against', async () => {
    const download = await downloadOf('a receipt');
    expect(await download.saveTo(join(folder, 'receipt.pdf'))).toEqual({
      bytes: 9,
      hash: null,
      checked: false,
    });
  });

  test('replaces a file only by a whole one', async () => {
    const path = join(folder, 'bill.csv');
    await writeFile(path, 'of yesterday');
    const wrong = await downloadOf(smallBill, sha1('another bill'));
    expect(await rejectionOf(wrong.saveTo(path))).toMatchObject(isWrong);
    expect(await readFile(path, 'utf8')).toBe('of yesterday');
    expect(await readdir(folder)).toEqual(['bill.csv']);
    await (await downloadOf(smallBill, sha1(smallBill))).saveTo(path);
    expect(await readFile(path, 'utf8')).toBe(smallBill);
  });

  test('leaves nothing behind when the connection is cut', async () => {
    server.serve((response) => {
      response.writeHead(200, { 'Content-Length': '1000000' });
      response.write(smallBill, () => response.destroy());
    });
    const { download } = await open(sha1(smallBill));
    expect(await rejectionOf(download.saveTo(join(folder, 'bill.csv')))).toBeInstanceOf(TransportError);
    expect(await readdir(folder)).toEqual([]);
  });

  test('fails with the error of the system when there is no such folder, and lets go of the connection', async () => {
    const closed = new Promise<void>((resolve) => {
      server.serve((response) => {
        response.on('close', resolve);
        pipeline(Readable.from(printLargeBill(50_000_000)), response).catch(() => {});
      });
    });
    const { download } = await open(null);
    expect(await rejectionOf(download.saveTo(join(folder, 'none', 'bill.csv')))).toMatchObject({
      code: 'ENOENT',
    });
    await closed;
  });

  test('needs a path', async () => {
    const download = await downloadOf(smallBill);
    expect(await rejectionOf(download.saveTo(''))).toMatchObject({ option: 'path' });
    expect(await text(download.stream())).toBe(smallBill.slice(1));
  });
});

describe('the rows of a bill', () => {
  test('have the names of its columns, and values without their backtick', async () => {
    const download = await downloadOf(gzipSync(smallBill), sha1(smallBill));
    expect(thrownBy(() => download.summary())).toBeInstanceOf(InputError);
    expect(await listRows(download)).toEqual([
      {
        交易时间: '2026-11-22 10:00:00',
        商户订单号: 'A1',
        商品名称: '红富士苹果',
        应结订单金额: '0.01',
        费率: '0.60%',
      },
      expect.objectContaining({ 商户订单号: 'A2', 商品名称: '苹果,梨,"大"', 应结订单金额: '0.01' }),
      expect.objectContaining({ 商户订单号: 'A3', 商品名称: '' }),
    ]);
    expect(download.summary()).toEqual([{ 总交易单数: '3', 应结订单总金额: '0.03' }]);
    expect(await readdir(folder)).toEqual([]);
  });

  test('are read one at a time from a bill of 10 MB', async () => {
    const bytes = 10_000_000;
    server.serve((response) => {
      pipeline(Readable.from(printLargeBill(bytes)), response).catch(() => {});
    });
    const { download } = await open(sha1(...printLargeBill(bytes)));
    let count = 0;
    for await (const row of download.rows()) {
      if (row['商户订单号'] !== `ORDER${count}`) expect.unreachable(`row ${count} is another one`);
      count += 1;
    }
    expect(download.summary()).toEqual([{ 总交易单数: String(count), 应结订单总金额: '0.03' }]);
  });

  test('do not come from a bill that is not what was announced', async () => {
    const download = await downloadOf(smallBill, sha1('another bill'));
    let rows = 0;
    const failure = await rejectionOf(
      (async () => {
        for await (const _row of download.rows()) rows += 1;
      })(),
    );
    expect(failure).toMatchObject(isWrong);
    expect(rows).toBe(0);
    expect(await readdir(folder)).toEqual([]);
  });

  test('leave no file behind when the loop ends early', async () => {
    const download = await downloadOf(smallBill, sha1(smallBill));
    for await (const row of download.rows()) {
      expect(row['商户订单号']).toBe('A1');
      expect(await readdir(folder)).toHaveLength(1);
      break;
    }
    expect(await readdir(folder)).toEqual([]);
    expect(thrownBy(() => download.summary())).toBeInstanceOf(InputError);
  });

  test('let go of the connection when there is no place for the temporary file', async () => {
    const closed = new Promise<void>((resolve) => {
      server.serve((response) => {
        response.on('close', resolve);
        response.write(smallBill);
      });
    });
    const answer = await openAnswer();
    const temporaryFolder = join(folder, 'none');
    const random = createSystemRandom();
    const download = createDownload({ answer, hash: null, isPacked: false, temporaryFolder, random });
    expect(await rejectionOf(listRows(download))).toMatchObject({ code: 'ENOENT' });
    await closed;
  });

  test('are refused for what is no bill, with the line', async () => {
    const download = await downloadOf('%PDF-1.7\n%%EOF\n');
    const failure = await rejectionOf(listRows(download));
    expect(failure).toMatchObject({ code: 'ANSWER_UNREADABLE', reason: 'not-csv', requestId: 'D-1' });
    expect(String(failure)).toContain('line 2');
    expect(await readdir(folder)).toEqual([]);
  });
});

test.each([
  ['stream', (download: Download) => download.stream()],
  ['rows', (download: Download) => download.rows()],
])('the bytes go by once: %s refuses them the second time', async (_name, again) => {
  const download = await downloadOf(smallBill);
  await text(download.stream());
  const failure = thrownBy(() => again(download));
  expect(failure).toBeInstanceOf(InputError);
  expect(failure).toMatchObject({ option: 'download' });
  expect(await rejectionOf(download.saveTo(join(folder, 'bill.csv')))).toBeInstanceOf(InputError);
});
