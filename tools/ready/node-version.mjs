/**
 * Which Node.js this checkout's tools run on. The packages themselves ask for 20.19 and nothing else; the lines
 * between are refused by the tools that lint, build and test.
 */

/**
 * `null` when `version` will do, otherwise the sentence that says what is needed.
 *
 * @param {string} version for example `20.19.0`
 */
export function nodeVersionFault(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major >= 24) return null;
  if (major === 22 && minor >= 12) return null;
  if (major === 20 && minor >= 19) return null;
  return `Hufu needs Node.js 20.19 or newer (20.19+, 22.12+ or 24+); this is ${version}. Install a newer one from https://nodejs.org and try again.`;
}
