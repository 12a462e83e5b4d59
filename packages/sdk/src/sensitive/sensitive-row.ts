/**
 * What the SDK knows of one operation whose fields are sealed, of the contract or of any other product: its method and
 * path template without leading slash, with `{}` for each placeholder; the fields of the request that are sealed for the platform; those of the answer
 * that are sealed for the merchant. Fields are named as in `transfer_detail_list[].user_name`, with blanks between them.
 * As short as can be, because every client loads them.
 */
export type SensitiveRow = readonly [call: string, request: string, answer: string];
