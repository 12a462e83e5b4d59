/**
 * The limit of a walk through a list.
 */

/**
 * How many pages one walk takes at most. At the fewest items a page of the platform has, 10, these are a million: more
 * is a list that does not end.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012460518
 */
export const pagesMax = 100_000;
