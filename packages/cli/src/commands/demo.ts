/** `hufu demo`: the main job as a story, against a gateway process of its own. */
import { Command } from 'commander';
import { runDemo } from '../demo/run-demo.ts';
import { exitCodes } from '../exit-codes.ts';
import { languageOf, languageOption } from '../language.ts';
import type { Surroundings } from '../surroundings.ts';
import type { End } from './end.ts';

export function demoCommand({ env }: Surroundings, end: End): Command {
  return new Command('demo')
    .description(
      "Watch the reference page's call go out in six styles, be checked, stored, answered and verified.",
    )
    .addOption(languageOption())
    .option(
      '--open',
      'Sign the plan yourself, on its page in a browser; by default the story signs by itself.',
    )
    .action(async ({ lang, open = false }: { readonly lang?: 'zh' | 'en'; readonly open?: boolean }) => {
      const held = await runDemo({ language: languageOf(env, lang), signer: open ? 'browser' : 'itself' });
      end(exitCodes[held ? 'done' : 'refused'].code);
    });
}
