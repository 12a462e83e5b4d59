/** `hufu certs`: the platform's certificates, shown or kept as files. */
import { Argument, Command } from 'commander';
import { fetchCertificates } from '../certs/fetch-certificates.ts';
import { listCertificates } from '../certs/list-certificates.ts';
import { saveCertificates } from '../certs/save-certificates.ts';
import { addCredentialOptions, type CredentialOptions } from '../credentials/add-credential-options.ts';
import { readCredentials } from '../credentials/read-credentials.ts';
import type { Language } from '../language.ts';
import { languageOption } from '../language.ts';
import type { Report } from '../report.ts';
import { runReported, type ReportOptions } from '../run-reported.ts';
import type { Surroundings } from '../surroundings.ts';
import { UsageError } from '../usage-error.ts';
import type { End } from './end.ts';

const actions = ['list', 'show', 'save'] as const;
type Action = (typeof actions)[number];

const exampleMessage = `
Examples:
  $ hufu certs --connection .hufu/connection.json
  $ hufu certs show --json
  $ hufu certs save ./certs

A merchant in public-key mode has no platform certificates; the command then says
what to use in their place, and ends with 1.`;

interface CertsOptions extends CredentialOptions, ReportOptions {
  readonly force?: true;
}

export function certsCommand(surroundings: Surroundings, end: End): Command {
  const command = new Command('certs')
    .description("Download the platform's certificates: list them, show them as PEM, or save them as files.")
    .addArgument(new Argument('[action]', 'What to do with them.').choices(actions).default('list'))
    .argument('[directory]', 'Where save puts them, as wechatpay_<serial>.pem.')
    .option('--force', 'Let save overwrite files that hold something else.')
    .option('--json', 'Print one JSON object for programs.')
    .addOption(languageOption());
  return addCredentialOptions(command)
    .addHelpText('after', exampleMessage)
    .action(async (action: Action, directory: string | undefined, options: CertsOptions) => {
      const asked = { action, directory, options };
      end(await runReported(options, surroundings, (language) => certs(asked, language, surroundings)));
    });
}

interface Asked {
  readonly action: Action;
  readonly directory: string | undefined;
  readonly options: CertsOptions;
}

async function certs(
  { action, directory, options }: Asked,
  language: Language,
  surroundings: Surroundings,
): Promise<Report> {
  if (action === 'save' && directory === undefined) {
    throw new UsageError('certs save needs a directory: hufu certs save ./certs');
  }
  const credentials = await readCredentials(options, surroundings);
  const certificates = await fetchCertificates(credentials, language, surroundings);
  if (action === 'save' && directory !== undefined) {
    const existing = options.force ? 'overwritten' : 'kept';
    return saveCertificates(certificates, { directory, existing, language });
  }
  const shows = action === 'show' ? 'certificates' : 'facts';
  return listCertificates(certificates, { nowMs: surroundings.clock.nowMs(), language, shows });
}
