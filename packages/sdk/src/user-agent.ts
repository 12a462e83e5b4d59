/**
 * How the SDK names itself.
 */
import manifest from '../package.json' with { type: 'json' };

/** The SDK's `User-Agent`, for example `hufu-sdk/1.2.0 node/20.19.0`, from `process.version`. */
export function userAgentOf(nodeVersion: string): string {
  return `hufu-sdk/${manifest.version} node/${nodeVersion.replace(/^v/, '')}`;
}
