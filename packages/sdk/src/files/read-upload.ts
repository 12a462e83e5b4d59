/**
 * A file, read and printed as a form: what the call option `upload` takes.
 *
 * The platform signs uploads over the JSON of the part `meta` alone, which holds the file's digest. The file is read
 * once; its digest is computed on the way.
 *
 * @see https://pay.weixin.qq.com/docs/partner/apis/contracted-merchant-application/upload.html
 */
import { InputError, isWechatPayError } from '../errors.ts';
import type { Upload } from '../upload.ts';
import { contentTypeOf } from './content-types.ts';
import { createDigest } from './digest.ts';
import type { DigestAlgorithm } from './digest.ts';
import { readFilename } from './filename.ts';
import { uploadBytesMax } from './limits.ts';
import { printMultipart } from './multipart.ts';
import { isContentType, readUploadOptions } from './upload-options.ts';
import type { UploadedFile, UploadOptions } from './upload-options.ts';
import { openSource } from './upload-source.ts';
import type { OpenedSource, UploadSource } from './upload-source.ts';

/**
 * Reads a file for an upload: `client.v3.merchant.media.upload.postAsync({ upload })`.
 *
 * @throws InputError for options that cannot work, a source that fails or gives no bytes, and a file over
 *   32 MiB.
 */
export async function readUpload(source: UploadSource, options: UploadOptions = {}): Promise<Upload> {
  const settings = readUploadOptions(options);
  const opened = openSource(source);
  const filename = readFilename(settings.filename ?? opened.filename);
  const { content, digest } = await gather(opened, settings.algorithm);
  const signed = printMeta(settings.meta, { filename, digest, bytes: content.length });
  const contentType = settings.contentType ?? ownType(opened.contentType) ?? contentTypeOf(filename);
  const file = { part: settings.part, filename, contentType, content };
  const form = printMultipart({ meta: signed, fields: settings.fields, file }, settings.random);
  return Object.freeze({ signed, ...form });
}

function ownType(contentType: string | null): string | null {
  return contentType !== null && isContentType(contentType) ? contentType : null;
}

interface Gathered {
  readonly content: Buffer;
  readonly digest: string;
}

async function gather(source: OpenedSource, algorithm: DigestAlgorithm): Promise<Gathered> {
  const hash = createDigest(algorithm);
  const gathered: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunksOf(source)) {
    bytes += chunk.length;
    if (bytes > uploadBytesMax) {
      throw new InputError(`The file is larger than ${uploadBytesMax} bytes, and no upload may be.`, {
        option: 'source',
      });
    }
    // A copy: a source may use its buffer again, and the digest must be that of the bytes that are sent.
    const copy = Buffer.from(chunk);
    hash.update(copy);
    gathered.push(copy);
  }
  if (bytes === 0) {
    throw new InputError('The source gave no bytes: the file is empty, or the stream was read before.', {
      option: 'source',
    });
  }
  return { content: Buffer.concat(gathered, bytes), digest: hash.digest('hex') };
}

/** The chunks of a source; whatever goes wrong inside of it becomes an error of this SDK. */
async function* chunksOf({ read }: OpenedSource): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for await (const chunk of read()) {
      if (!(chunk instanceof Uint8Array)) {
        throw new InputError('The source gives something other than bytes; take its encoding away.', {
          option: 'source',
        });
      }
      yield chunk;
    }
  } catch (cause) {
    if (isWechatPayError(cause)) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(`The source of the upload cannot be read: ${message}.`, { option: 'source', cause });
  }
}

function printMeta(meta: (file: UploadedFile) => unknown, file: UploadedFile): Buffer {
  const fields = meta(file);
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    throw new InputError('meta must give an object: the fields of the part meta.', { option: 'meta' });
  }
  try {
    return Buffer.from(JSON.stringify(fields));
  } catch (cause) {
    throw new InputError('What meta gives cannot be serialised: it holds itself, or a bigint.', {
      option: 'meta',
      cause,
    });
  }
}
