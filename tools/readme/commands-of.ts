/** The commands of ours that a sample tells its reader to type. */
import type { Sample } from './samples-of.ts';

/** One command of this repository or of `hufu`. */
export type TypedCommand =
  | { readonly program: 'npm'; readonly script: string; readonly workspace: string | null }
  | { readonly program: 'hufu'; readonly command: string; readonly flags: readonly string[] };

const commentPattern = /(?<=^|\s)#.*$/gmu;
const npmPattern = /\bnpm (?:run (?<script>[\w:-]+)|(?<short>test\b(?!:)))(?<rest>[^\n;&|]*)/gu;
const workspacePattern = /--workspace[ =](?<workspace>\S+)/u;
const hufuPattern = /(?<=^|[\s/])hufu (?:help )?(?<command>[a-z]+)(?<rest>[^\n;&|]*)/gmu;
const flagPattern = /(?<=^|\s)--[a-z][\w-]*/gu;

/** Stands for whichever command takes a flag that is shown alone. */
export const anyCommand = 'any';

/** What `sample` runs of ours, in no order. Other people's programs are left out; a flag alone is one of any command. */
export function commandsOf({ text }: Pick<Sample, 'text'>): readonly TypedCommand[] {
  const bare = text.replace(/^(?=--[a-z])/u, `hufu ${anyCommand} `).replaceAll(commentPattern, '');
  const npm = [...bare.matchAll(npmPattern)].map(({ groups }) => ({
    program: 'npm' as const,
    script: groups?.['script'] ?? groups?.['short'] ?? '',
    workspace: workspacePattern.exec(groups?.['rest'] ?? '')?.groups?.['workspace'] ?? null,
  }));
  const hufu = [...bare.matchAll(hufuPattern)].map(({ groups }) => ({
    program: 'hufu' as const,
    command: groups?.['command'] ?? '',
    flags: groups?.['rest']?.match(flagPattern) ?? [],
  }));
  return [...npm, ...hufu];
}
