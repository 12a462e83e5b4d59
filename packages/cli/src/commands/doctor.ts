/** `hufu doctor`: what is wrong with keys, clock, network or receiver, and what to do about it. */
import { Command } from 'commander';
import { addCredentialOptions, type CredentialOptions } from '../credentials/add-credential-options.ts';
import { readCredentials } from '../credentials/read-credentials.ts';
import type { Language } from '../language.ts';
import { examine } from '../doctor/examine.ts';
import { reportFindings } from '../doctor/report-findings.ts';
import { languageOption } from '../language.ts';
import type { Report } from '../report.ts';
import { runReported, type ReportOptions } from '../run-reported.ts';
import type { Surroundings } from '../surroundings.ts';
import type { End } from './end.ts';

const exampleMessage = `
Examples:
  $ hufu doctor --mchid 1900000001 --private-key apiclient_key.pem --cert apiclient_cert.pem
  $ hufu doctor --connection .hufu/connection.json --notify-url http://127.0.0.1:3000/notify
  $ hufu doctor --lang zh --json

It asks the platform for its certificates, which changes nothing, and sends the receiver
of --notify-url one notification that it must refuse. It ends with 1 when it finds a fault.`;

interface DoctorOptions extends CredentialOptions, ReportOptions {
  readonly notifyUrl?: string;
}

export function doctorCommand(surroundings: Surroundings, end: End): Command {
  const command = new Command('doctor')
    .description('Check keys, certificate, serial, clock, network, key mode and receiver; say what to do.')
    .option('--notify-url <url>', 'Also check the address where your program receives notifications.')
    .option('--json', 'Print one JSON object for programs.')
    .addOption(languageOption());
  return addCredentialOptions(command)
    .addHelpText('after', exampleMessage)
    .action(async (options: DoctorOptions) => {
      end(await runReported(options, surroundings, (language) => doctor(options, language, surroundings)));
    });
}

async function doctor(
  options: DoctorOptions,
  language: Language,
  surroundings: Surroundings,
): Promise<Report> {
  const credentials = await readCredentials(options, surroundings);
  const notifyUrl = options.notifyUrl ?? null;
  return reportFindings(await examine({ credentials, notifyUrl, language }, surroundings), language);
}
