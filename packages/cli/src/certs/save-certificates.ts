/** `hufu certs save`: one PEM file for each certificate. What is there is never changed unasked, and never half written. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PlatformCertificate } from '@hufu/sdk/certificates';
import type { Language } from '../language.ts';
import type { Report } from '../report.ts';
import { UsageError } from '../usage-error.ts';
import { certsWords as words } from './certs-words.ts';

interface Saving {
  readonly directory: string;
  readonly existing: 'kept' | 'overwritten';
  readonly language: Language;
}

interface SavedFile {
  readonly serial: string;
  readonly file: string;
  readonly outcome: 'written' | 'unchanged';
}

/** Rejects with a UsageError before anything is written, when a file of that name holds something else. */
export async function saveCertificates(
  certificates: readonly PlatformCertificate[],
  { directory, existing, language }: Saving,
): Promise<Report> {
  const planned = await Promise.all(
    certificates.map(async ({ serial, certificate }) => {
      const file = join(resolve(directory), `wechatpay_${serial}.pem`);
      return { serial, file, certificate, there: await readIfThere(file) };
    }),
  );
  const conflict = planned.find(({ there, certificate }) => there !== null && there !== certificate);
  if (conflict !== undefined && existing === 'kept') {
    throw new UsageError(words.conflict(conflict.file)[language]);
  }
  await mkdir(resolve(directory), { recursive: true });
  const files: SavedFile[] = [];
  for (const { serial, file, certificate, there } of planned) {
    if (there !== certificate) await writeWhole(file, certificate);
    files.push({ serial, file, outcome: there === certificate ? 'unchanged' : 'written' });
  }
  return { ends: 'done', data: { files }, print: () => printFiles(files, language) };
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Written beside and moved into place, so that nobody ever reads half a file. */
async function writeWhole(file: string, content: string): Promise<void> {
  const draft = `${file}.${process.pid}.new`;
  await writeFile(draft, content);
  await rename(draft, file);
}

function printFiles(files: readonly SavedFile[], language: Language): string {
  const lines = files.map(({ file, outcome }) => words[outcome](file)[language]);
  const certs = files.map(({ serial, file }) => `  '${serial}': '${pathToFileURL(file).href}',`);
  return [...lines, '', words.use[language], 'certs: {', ...certs, '}', ''].join('\n');
}
