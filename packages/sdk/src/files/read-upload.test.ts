import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { InputError } from '../errors.ts';
import { rejectionOf } from '../testing/failure-of.ts';
import type { Upload } from '../upload.ts';
import { uploadBytesMax } from './limits.ts';
import { readUpload } from './read-upload.ts';
import type { UploadOptions } from './upload-options.ts';
import type { UploadSource } from './upload-source.ts';

const content = Buffer.from([0xff, 0xd8, 0x0d, 0x0a, 0x2d, 0x2d, 0x00, 0x41]);
const sha256 = createHash('sha256').update(content).digest('hex');

let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hufu-upload-'));
  path = join(folder, 'shop.jpg');
  await writeFile(path, content);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The form as another implementation of the format reads it. */
async function formOf({ body, contentType }: Upload): Promise<FormData> {
  return new Response(body, { headers: { 'Content-Type': contentType } }).formData();
}

async function fileOf(upload: Upload, part = 'file'): Promise<File> {
  const file = (await formOf(upload)).get(part);
  if (!(file instanceof File)) throw new Error(`there is no file in the part ${part}`);
  return file;
}

async function* inPieces(): AsyncGenerator<Uint8Array, void, undefined> {
  // One buffer for all pieces, as some sources have it.
  const piece = new Uint8Array(1);
  for (const byte of content) {
    piece[0] = byte;
    yield piece;
  }
}

describe('the same form comes of every source', () => {
  const sources: readonly [string, () => UploadSource, UploadOptions?][] = [
    ['a path', () => path],
    ['a file: address', () => pathToFileURL(path)],
    ['a file: address as text', () => pathToFileURL(path).href],
    ['bytes', () => new Uint8Array(content), { filename: 'shop.jpg' }],
    ['a Blob', () => new Blob([content]), { filename: 'shop.jpg' }],
    ['a File', () => new File([content], 'shop.jpg')],
    [
      'a stream of Node.js',
      () => Readable.from([content.subarray(0, 3), content.subarray(3)]),
      { filename: 'shop.jpg' },
    ],
    ['a stream of the web', () => new Blob([content]).stream(), { filename: 'shop.jpg' }],
    ['pieces in one buffer', inPieces, { filename: 'shop.jpg' }],
  ];

  test.each(sources)('%s', async (_name, source, options) => {
    const upload = await readUpload(source(), options);
    expect(upload.signed.toString()).toBe(`{"filename":"shop.jpg","sha256":"${sha256}"}`);
    const form = await formOf(upload);
    expect([...form.keys()]).toEqual(['meta', 'file']);
    expect(form.get('meta')).toBe(upload.signed.toString());
    const file = await fileOf(upload);
    expect([file.name, file.type]).toEqual(['shop.jpg', 'image/jpeg']);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(content);
  });
});

test('the form is printed byte for byte as RFC 7578 has it, and its meta has no file name', async () => {
  const upload = await readUpload(Buffer.from('GIF89a'), {
    filename: 'a.gif',
    random: { bytes: (length) => Buffer.alloc(length, 0xab) },
  });
  const boundary = `hufu-${'ab'.repeat(16)}`;
  expect(upload.contentType).toBe(`multipart/form-data; boundary=${boundary}`);
  expect(upload.body.toString().split('\r\n')).toEqual([
    `--${boundary}`,
    'Content-Disposition: form-data; name="meta"',
    'Content-Type: application/json',
    '',
    upload.signed.toString(),
    `--${boundary}`,
    'Content-Disposition: form-data; name="file"; filename="a.gif"',
    'Content-Type: image/gif',
    '',
    'GIF89a',
    `--${boundary}--`,
    '',
  ]);
});

test('an electronic invoice has an SM3 digest under the names of its own page', async () => {
  const upload = await readUpload(Buffer.from('abc'), {
    filename: 'invoice.pdf',
    algorithm: 'sm3',
    meta: ({ digest }) => ({ file_type: 'PDF', digest_alogrithm: 'SM3', digest }),
  });
  // The known answer of GB/T 32905-2016, example 1.
  expect(upload.signed.toString()).toBe(
    '{"file_type":"PDF","digest_alogrithm":"SM3","digest":"66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"}',
  );
});

test('a submitted document stands in a part of its own name beside further fields', async () => {
  const upload = await readUpload(path, {
    meta: ({ filename, digest }) => ({ file_name: filename, file_digest: digest }),
    part: 'submission_file',
    fields: { item_id: '56' },
  });
  const form = await formOf(upload);
  expect([...form.keys()]).toEqual(['meta', 'item_id', 'submission_file']);
  expect(form.get('item_id')).toBe('56');
  expect((await fileOf(upload, 'submission_file')).name).toBe('shop.jpg');
});

test('sha1 goes into meta under its own name', async () => {
  const upload = await readUpload(Buffer.from('abc'), { filename: 'a.png', algorithm: 'sha1' });
  expect(upload.signed.toString()).toBe(
    '{"filename":"a.png","sha1":"a9993e364706816aba3e25717850c26c9cd0d89d"}',
  );
});

describe('names', () => {
  test.each([
    ['门店 照片.jpg', '门店 照片.jpg', '门店 照片.jpg'],
    ['a"b.jpg', 'a"b.jpg', 'a%22b.jpg'],
    ['C:\\fakepath\\shop.jpg', 'shop.jpg', 'shop.jpg'],
    ['../../etc/shop.jpg', 'shop.jpg', 'shop.jpg'],
  ])('%s', async (filename, inMeta, inHeader) => {
    const upload = await readUpload(content, { filename });
    expect(JSON.parse(upload.signed.toString())).toMatchObject({ filename: inMeta });
    expect(upload.body.toString()).toContain(`; filename="${inHeader}"\r\n`);
    expect(upload.body.includes(upload.signed)).toBe(true);
  });

  test.each([
    'a\r\nX: y.jpg',
    'a\0.jpg',
    'a\u2028.jpg',
    '\ud800.jpg',
    '',
    '/',
    '..',
    `${'x'.repeat(257)}.jpg`,
  ])('refuses %j', async (filename) => {
    expect(await rejectionOf(readUpload(content, { filename }))).toMatchObject({
      code: 'INPUT_INVALID',
      option: 'filename',
    });
  });
});

describe('content types', () => {
  test.each([
    ['shop.PNG', {}, 'image/png'],
    ['shop.mp4', {}, 'video/mp4'],
    ['invoice.ofd', {}, 'application/octet-stream'],
    ['noextension', {}, 'application/octet-stream'],
    ['shop.jpg', { contentType: 'image/webp' }, 'image/webp'],
  ])('%s %j is %s', async (filename, options, expected) => {
    const upload = await readUpload(content, { filename, ...options });
    expect((await fileOf(upload)).type).toBe(expected);
  });

  test('a Blob says its own', async () => {
    const upload = await readUpload(new Blob([content], { type: 'image/bmp' }), { filename: 'a.jpg' });
    expect((await fileOf(upload)).type).toBe('image/bmp');
  });
});

describe('boundaries', () => {
  test('one that occurs in the file is drawn again', async () => {
    const draws = [Buffer.alloc(16, 1), Buffer.alloc(16, 2)];
    const file = Buffer.from(`text\r\n--hufu-${'01'.repeat(16)}--\r\n`);
    const upload = await readUpload(file, {
      filename: 'a.jpg',
      random: { bytes: () => draws.shift() ?? Buffer.alloc(16, 3) },
    });
    expect(upload.contentType).toBe(`multipart/form-data; boundary=hufu-${'02'.repeat(16)}`);
    expect(Buffer.from(await (await fileOf(upload)).arrayBuffer())).toEqual(file);
  });

  test('a source of chance that repeats itself is refused', async () => {
    const file = Buffer.from(`hufu-${'01'.repeat(16)}`);
    const random = { bytes: () => Buffer.alloc(16, 1) };
    expect(await rejectionOf(readUpload(file, { filename: 'a.jpg', random }))).toMatchObject({
      option: 'random',
    });
  });
});

describe('what is refused', () => {
  const circle: Record<string, unknown> = {};
  circle['itself'] = circle;

  test.each([
    ['source', 7, {}],
    ['source', '', {}],
    ['source', 'https://example.com/a.jpg', {}],
    ['source', new URL('https://example.com/a.jpg'), {}],
    ['source', Buffer.alloc(0), { filename: 'a.jpg' }],
    ['source', Readable.from(['text']), { filename: 'a.jpg' }],
    ['source', '/nowhere/shop.jpg', {}],
    ['filename', content, {}],
    ['contentType', content, { filename: 'a.jpg', contentType: 'image/jpeg\r\nX: y' }],
    ['algorithm', content, { filename: 'a.jpg', algorithm: 'md5' }],
    ['meta', content, { filename: 'a.jpg', meta: { sha256 } }],
    ['meta', content, { filename: 'a.jpg', meta: () => 'text' }],
    ['meta', content, { filename: 'a.jpg', meta: () => circle }],
    ['part', content, { filename: 'a.jpg', part: 'meta' }],
    ['part', content, { filename: 'a.jpg', part: 'a"b' }],
    ['fields', content, { filename: 'a.jpg', fields: { file: 'x' } }],
    ['fields', content, { filename: 'a.jpg', fields: { item_id: 56 } }],
    ['random', content, { filename: 'a.jpg', random: {} }],
    ['name', content, { name: 'a.jpg' }],
    ['options', content, null],
  ])('%s, as %j %j', async (option, source, options) => {
    const failure = await rejectionOf(readUpload(source as UploadSource, options as UploadOptions));
    expect(failure).toBeInstanceOf(InputError);
    expect(failure).toMatchObject({ option });
  });

  test('a file over the limit, before all of it is read', async () => {
    let pieces = 0;
    async function* endless(): AsyncGenerator<Uint8Array, void, undefined> {
      for (;;) {
        pieces += 1;
        yield Buffer.alloc(1024 * 1024);
      }
    }
    const failure = await rejectionOf(readUpload(endless(), { filename: 'a.mp4' }));
    expect(failure).toMatchObject({
      option: 'source',
      message: expect.stringContaining(String(uploadBytesMax)),
    });
    expect(pieces).toBe(33);
  });

  test('a source that fails, with its error as the cause', async () => {
    const cause = new Error('the disk is gone');
    async function* failing(): AsyncGenerator<Uint8Array, void, undefined> {
      yield content;
      throw cause;
    }
    expect(await rejectionOf(readUpload(failing(), { filename: 'a.jpg' }))).toMatchObject({
      option: 'source',
      cause,
    });
  });
});
