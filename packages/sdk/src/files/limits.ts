/**
 * Every limit of uploads and downloads, once, with its unit and the reason for its size.
 */

/**
 * The largest file that is read for an upload, in bytes: 32 MiB. The largest that any page of the platform names is 5 MB
 * (a video), so no good file comes near; a wrong path is refused before it fills the memory.
 *
 * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/upload.html
 */
export const uploadBytesMax = 32 * 1024 * 1024;

/**
 * How long a file's name may be, in characters. The pages say 128 or 256; the platform refuses for itself what is too
 * long for the operation.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012467222
 */
export const filenameLengthMax = 256;

/** How many random bytes a multipart boundary has: nobody can put it into a file beforehand. */
export const boundaryBytes = 16;

/** How often a boundary is drawn until one does not occur in the file. With real chance the first never does. */
export const boundaryDrawsMax = 4;

/**
 * The most bytes that a download may unpack to: 32 GiB. The platform splits a bill of some 16 GB into several, so twice
 * that is no bill.
 *
 * @see https://pay.wechatpay.cn/docs/partner/apis/bill-download/download-sub-merchant-fund-bill.html
 */
export const downloadBytesMax = 32 * 1024 ** 3;

/** The longest line of a bill, in bytes: 1 MiB. The longest documented field has 2,048 characters. */
export const billLineBytesMax = 1024 * 1024;
