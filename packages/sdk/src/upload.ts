/** A file that is ready to be uploaded: what `readUpload` of `@hufu/sdk/files` makes, and the call option `upload` takes. */

/** The bytes of an upload, and those that prove it. */
export interface Upload {
  /** The `meta` of the file, as JSON: its name and its digest. It stands for the body in the signature. */
  readonly signed: Buffer;
  /** The whole body, `meta` and file as parts of a form. */
  readonly body: Buffer;
  /** `multipart/form-data` with its boundary. */
  readonly contentType: string;
}
