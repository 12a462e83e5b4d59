/** `hufu call`: one signed call from the command line. */
import { headerNames } from '@hufu/protocol';
import { Argument, Command, InvalidArgumentError } from 'commander';
import { callMethods, type AskedCall, type CallMethod } from '../call/asked-call.ts';
import { callPlatform } from '../call/call-platform.ts';
import { rehearseCall } from '../call/rehearse-call.ts';
import { addCredentialOptions, type CredentialOptions } from '../credentials/add-credential-options.ts';
import { clientOptions } from '../credentials/client-options.ts';
import { readCredentials } from '../credentials/read-credentials.ts';
import { languageOption } from '../language.ts';
import { readGivenJson } from '../read-given-json.ts';
import { runReported, type ReportOptions } from '../run-reported.ts';
import type { Surroundings } from '../surroundings.ts';
import type { End } from './end.ts';
import { readPair } from './read-pair.ts';

const exampleMessage = `
Examples:
  $ hufu call GET /v3/certificates --connection .hufu/connection.json
  $ hufu call GET /v3/payscore/plan/payscore-plans/merchant-plan-no/PLAN-1 --query sub_mchid=1900000109
  $ hufu call POST /v3/payscore/plan/payscore-plans --data @plan.json --dry-run
  $ echo '{"sub_mchid":"1900000109"}' | hufu call POST /v3/… --data -`;

interface CallOptions extends CredentialOptions, ReportOptions {
  readonly data?: string;
  readonly query?: Readonly<Record<string, readonly string[]>>;
  readonly header?: Readonly<Record<string, string>>;
  readonly include?: true;
  readonly timeout?: number;
  readonly dryRun?: true;
}

export function callCommand(surroundings: Surroundings, end: End): Command {
  const command = new Command('call')
    .description('Send one signed call and print its answer, which is verified first.')
    .addArgument(new Argument('<method>', callMethods.join(', ')).argParser(readMethod))
    .argument('<path>', 'The path on the platform, such as /v3/certificates; its query may stand in it.')
    .option('-d, --data <json>', 'The body: JSON, @file, or - for the standard input. It goes out as it is.')
    .option('-q, --query <name=value>', 'One more query parameter; may be given several times.', addQuery)
    .option('-H, --header <name: value>', 'One more request header; may be given several times.', addHeader)
    .option('-i, --include', 'Print all headers of the answer.')
    .option('--timeout <seconds>', 'How long the call may take in all.', readSeconds)
    .option('--dry-run', 'Print the request and the text to sign, and send nothing.')
    .option('--json', 'Print one JSON object for programs.')
    .addOption(languageOption());
  return addCredentialOptions(command)
    .addHelpText('after', exampleMessage)
    .action(async (method: CallMethod, path: string, options: CallOptions) => {
      end(
        await runReported(options, surroundings, (language) =>
          call(method, path, { options, language, surroundings }),
        ),
      );
    });
}

interface Setting {
  readonly options: CallOptions;
  readonly language: 'zh' | 'en';
  readonly surroundings: Surroundings;
}

async function call(method: CallMethod, path: string, { options, language, surroundings }: Setting) {
  const { data, query = {}, header = {}, include, timeout, dryRun } = options;
  const client = clientOptions(await readCredentials(options, surroundings));
  const asked: AskedCall = {
    method,
    path,
    body: data === undefined ? null : await readGivenJson('--data', data, surroundings),
    query,
    // The platform words its refusals in it; whoever names the header decides.
    headers: { [headerNames.acceptLanguage]: language === 'zh' ? 'zh-CN' : 'en', ...header },
    timeoutMs: timeout ?? null,
  };
  if (dryRun) return rehearseCall(asked, client, language);
  const shows = include ? 'all-headers' : 'summary';
  return callPlatform(asked, { options: client, language, shows }, surroundings);
}

function readMethod(text: string): CallMethod {
  const method = callMethods.find((one) => one === text.toUpperCase());
  if (method === undefined) throw new InvalidArgumentError(`It is one of ${callMethods.join(', ')}.`);
  return method;
}

function addQuery(
  text: string,
  earlier: Readonly<Record<string, readonly string[]>> = {},
): Readonly<Record<string, readonly string[]>> {
  const [name, value] = readPair(text);
  return { ...earlier, [name]: [...(earlier[name] ?? []), value] };
}

function addHeader(
  text: string,
  earlier: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [, name, value] = /^([^:\s]+):\s*(.*)$/u.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError("A header is written 'Name: value'.");
  }
  return { ...earlier, [name]: value };
}

/** In milliseconds. */
function readSeconds(text: string): number {
  const seconds = Number(text);
  if (!/^\d+(?:\.\d+)?$/u.test(text) || seconds === 0) {
    throw new InvalidArgumentError('It is a number of seconds above 0.');
  }
  return Math.round(seconds * 1000);
}
