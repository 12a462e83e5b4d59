/**
 * `@hufu/sdk/files`: files that go to the platform and files that come from it. The client's entry does not load it.
 */
export type { BillRow } from './bill-rows.ts';
export type { DigestAlgorithm } from './digest.ts';
export type { Download, SavedFile } from './download.ts';
export { openDownload } from './open-download.ts';
export type { AnnouncedDownload, DownloadOptions } from './open-download.ts';
export { readUpload } from './read-upload.ts';
export type { UploadedFile, UploadOptions } from './upload-options.ts';
export type { UploadSource } from './upload-source.ts';
export type { Upload } from '../upload.ts';
