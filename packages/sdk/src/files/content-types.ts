/**
 * The content types of the files that the platform takes, by their extension.
 */

/** The extensions that the pages of the upload operations name; `.ofd`, `.f4v` and the rest have no registered type. */
const contentTypes: ReadonlyMap<string, string> = new Map([
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['bmp', 'image/bmp'],
  ['gif', 'image/gif'],
  ['pdf', 'application/pdf'],
  ['mp4', 'video/mp4'],
  ['mpeg', 'video/mpeg'],
  ['mov', 'video/quicktime'],
  ['avi', 'video/x-msvideo'],
  ['wmv', 'video/x-ms-wmv'],
  ['mkv', 'video/x-matroska'],
  ['flv', 'video/x-flv'],
  ['m4v', 'video/x-m4v'],
]);

/** The content type for a file's name; `application/octet-stream` when the extension is not known. */
export function contentTypeOf(filename: string): string {
  const extension = filename.slice(filename.lastIndexOf('.') + 1).toLowerCase();
  return contentTypes.get(extension) ?? 'application/octet-stream';
}
