/**
 * The names of the headers that only Hufu sends, each once. The real platform sends none of them; a client that does
 * not know them loses nothing.
 */
export const ownHeaderNames = {
  /** On a refusal: the name of the rule that was broken. */
  rule: 'Hufu-Rule',
  /** On a refusal: how sure we are that the platform refuses this: `documented`, `observed` or `assumed`. */
  confidence: 'Hufu-Confidence',
  /** On any answer: what was tolerated here and may not be elsewhere. English, ASCII. */
  notice: 'Hufu-Notice',
  /** On a 401: where the explanation of the failed signature can be read. */
  explain: 'Hufu-Explain',
} as const;

/** `text` as a header value: what ASCII cannot print is percent-encoded as UTF-8. */
export function headerText(text: string): string {
  // Through bytes and back, so that a lone surrogate becomes U+FFFD, which can be encoded.
  const wellFormed = Buffer.from(text, 'utf8').toString('utf8');
  return wellFormed.replaceAll(/[^\u0020-\u007E]+/gu, encodeURIComponent);
}
