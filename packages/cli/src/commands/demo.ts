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
    .action(async ({ lang }: { readonly lang?: 'zh' | 'en' }) => {
      const language = lang ?? (/^zh/i.test(process.env['LANG'] ?? '') ? 'zh' : 'en');
      process.exitCode = (await runDemo(language)) ? 0 : 1;
    });
}
