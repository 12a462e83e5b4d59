/** Where the site is served. */

/** The port that the preview takes unless told otherwise. */
export const previewPort = 4173;

/** As `HUFU_SITE_URL` says, empty when it says nothing: links in plain texts then start with a slash. */
export const siteUrl = process.env['HUFU_SITE_URL'] ?? '';
