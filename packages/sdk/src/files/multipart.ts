/**
 * Prints a form with one file in it as `multipart/form-data`, by RFC 7578.
 */
import type { Random } from '../adapters/system-random.ts';
import { InputError } from '../errors.ts';
import { boundaryBytes, boundaryDrawsMax } from './limits.ts';

/** What goes into the form, in the order in which it is printed. */
export interface MultipartDraft {
  /** The JSON of the part `meta`. */
  readonly meta: Buffer;
  /** Further parts that are plain text, by name. */
  readonly fields: Readonly<Record<string, string>>;
  readonly file: {
    /** The name of the part, not of the file. */
    readonly part: string;
    readonly filename: string;
    readonly contentType: string;
    readonly content: Buffer;
  };
}

/** A printed form and the header that goes with it. */
export interface PrintedMultipart {
  readonly body: Buffer;
  readonly contentType: string;
}

/**
 * Prints the form behind a boundary that occurs in none of its parts.
 *
 * @throws InputError when every boundary that was drawn occurs in the file: the source of chance is broken.
 */
export function printMultipart(draft: MultipartDraft, random: Random): PrintedMultipart {
  const boundary = drawBoundary(draft, random);
  const { file, meta, fields } = draft;
  // The part `meta` has no file name: with one, the platform does not find what was signed.
  // See https://github.com/TheNorthMemory/wechatpay-axios-plugin/pull/26
  const parts = [
    partHead(boundary, 'name="meta"', 'application/json'),
    meta,
    ...Object.entries(fields).flatMap(([name, value]) => [
      partHead(boundary, `name="${name}"`),
      Buffer.from(value),
    ]),
    partHead(boundary, `name="${file.part}"; filename="${quote(file.filename)}"`, file.contentType),
    file.content,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ];
  return {
    // The very first line break would be taken for a preamble.
    body: Buffer.concat(parts).subarray(2),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

function partHead(boundary: string, disposition: string, contentType?: string): Buffer {
  const type = contentType === undefined ? '' : `Content-Type: ${contentType}\r\n`;
  return Buffer.from(`\r\n--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${type}\r\n`);
}

/**
 * Names go out as UTF-8, as browsers send them: RFC 7578 forbids `filename*`, and WeChat's servers do not read it, see
 * https://github.com/wechatpy/wechatpy/issues/293. Only the quote would end the name early.
 */
function quote(filename: string): string {
  return filename.replaceAll('"', '%22');
}

function drawBoundary({ meta, fields, file }: MultipartDraft, random: Random): string {
  const contents = [meta, file.content, ...Object.values(fields).map((value) => Buffer.from(value))];
  for (let draw = 0; draw < boundaryDrawsMax; draw += 1) {
    const boundary = `hufu-${Buffer.from(random.bytes(boundaryBytes)).toString('hex')}`;
    if (!contents.some((content) => content.includes(boundary))) return boundary;
  }
  throw new InputError(
    `random drew ${boundaryDrawsMax} boundaries that all occur in the file: it gives the same bytes again.`,
    { option: 'random' },
  );
}
