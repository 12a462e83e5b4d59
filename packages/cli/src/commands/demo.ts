/** `hufu demo`: the main job as a story, against a gateway process of its own. */
import { Command, Option } from 'commander';
import { runDemo } from '../demo/run-demo.ts';

export function demoCommand(): Command {
  return new Command('demo')
    .description(
      "Watch the reference page's call go out in six styles, be checked, stored, answered and verified.",
    )
    .addOption(
      new Option('--lang <language>', 'Language of the story; by default that of LANG.').choices([
        'zh',
        'en',
      ]),
    )
    .option(
      '--open',
      'Sign the plan yourself, on its page in a browser; by default the story signs by itself.',
    )
    .action(async ({ lang, open = false }: { readonly lang?: 'zh' | 'en'; readonly open?: boolean }) => {
      const language = lang ?? (/^zh/i.test(process.env['LANG'] ?? '') ? 'zh' : 'en');
      process.exitCode = (await runDemo({ language, signer: open ? 'browser' : 'itself' })) ? 0 : 1;
    });
}
