/**
 * A download that has begun: its bytes can be taken once, in one of three ways.
 */
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

import type { Random } from '../adapters/system-random.ts';
import { AnswerError, InputError } from '../errors.ts';
import { requestIdOf } from '../verify-answer.ts';
import { BillFault, readBill } from './bill-rows.ts';
import type { BillRow } from './bill-rows.ts';
import { checkStream } from './checked-stream.ts';
import type { CheckedStream, UncheckedDownload } from './checked-stream.ts';
import { saveFile } from './save-file.ts';

/** A file that was saved whole. */
export interface SavedFile {
  /** How many bytes it has, unpacked. */
  readonly bytes: number;
  /** The digest of its bytes under the announced `hash_type`, in lower-case hex; null when none was announced. */
  readonly hash: string | null;
  /** Whether a hash was announced; when one was, the file has it, or it would not be there. */
  readonly checked: boolean;
}

/** A download that has begun. Its bytes go by once: take one of `stream`, `saveTo` and `rows`, or `close` it. */
export interface Download {
  /**
   * The plain bytes, unpacked where they came as gzip. The hash is only known at the end: on a mismatch the stream fails
   * where it would have ended, so act on nothing before `end`, as `pipeline` does.
   */
  stream(): Readable;
  /**
   * Saves the plain bytes. The file gets its name when the hash was right; before, and on every failure, there is none.
   * Rejects with an AnswerError (`hash`), a TransportError, or the system's error when the disk fails.
   */
  saveTo(path: string): Promise<SavedFile>;
  /**
   * The detail rows of a bill. The whole bill is first saved to a temporary file and its hash compared, so no row comes
   * from a bill that is not whole, and a slow reader does not hold the platform's connection; the file is removed at the
   * end of the loop, however it ends. Amounts are yuan, as text.
   *
   * Rejects with an AnswerError (`hash`, `not-csv`), a TransportError, or the system's error when the disk fails.
   */
  rows(): AsyncIterable<BillRow>;
  /** The summary rows of the bill, which stand at its end. Throws an InputError before `rows` has come to its end. */
  summary(): readonly BillRow[];
  /** Lets go of the connection when the bytes are not wanted after all. */
  close(): void;
}

/** What a download is made of. */
export interface DownloadDraft extends UncheckedDownload {
  /** Where the temporary file of `rows` goes. */
  readonly temporaryFolder: string;
  readonly random: Random;
}

/** The download for an answer that has been opened. */
export function createDownload(draft: DownloadDraft): Download {
  const { answer, hash, random, temporaryFolder } = draft;
  // Until somebody reads, nobody else listens; the error is kept in the stream and comes when it is read.
  answer.body.on('error', () => {});
  let isTaken = false;
  let summary: readonly BillRow[] | null = null;

  const take = (): CheckedStream => {
    if (isTaken) {
      throw new InputError('The bytes of a download go by once, and these were taken: open it again.', {
        option: 'download',
      });
    }
    isTaken = true;
    return checkStream(draft);
  };
  const save = async (taken: CheckedStream, path: string): Promise<SavedFile> => {
    await saveFile(taken.plain, path, random);
    const { bytes, digest } = taken.facts();
    return { bytes, hash: digest, checked: hash !== null };
  };
  async function* readRows(taken: CheckedStream): AsyncGenerator<BillRow, void, undefined> {
    let folder: string | null = null;
    try {
      folder = await mkdtemp(join(temporaryFolder, 'hufu-bill-'));
      const file = join(folder, 'bill.csv');
      await save(taken, file);
      const atEnd: BillRow[] = [];
      for await (const { part, row } of readBill(createReadStream(file))) {
        if (part === 'detail') yield row;
        else atEnd.push(row);
      }
      summary = Object.freeze(atEnd);
    } catch (error) {
      throw error instanceof BillFault ? unreadable(error, draft) : error;
    } finally {
      taken.plain.destroy();
      if (folder !== null) await rm(folder, { recursive: true, force: true });
    }
  }

  return Object.freeze({
    stream: () => take().plain,
    saveTo: async (path: string) => {
      requirePath(path);
      return save(take(), path);
    },
    rows: () => readRows(take()),
    summary: () => {
      if (summary !== null) return summary;
      throw new InputError('The summary stands at the end of the bill: read all of rows() first.', {
        option: 'download',
      });
    },
    close: () => {
      isTaken = true;
      answer.body.destroy();
    },
  });
}

function requirePath(path: unknown): void {
  if (typeof path === 'string' && path !== '') return;
  throw new InputError('saveTo needs the path of a file.', { option: 'path' });
}

function unreadable(fault: BillFault, { answer }: UncheckedDownload): AnswerError {
  return new AnswerError(
    `The download is not a bill of the documented form: ${fault.message}. Its bytes can be had by stream or saveTo.`,
    { reason: 'not-csv', status: answer.status, requestId: requestIdOf(answer), cause: fault },
  );
}
