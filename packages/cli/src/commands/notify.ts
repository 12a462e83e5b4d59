/** `hufu notify`: a test notification to one's own receiver. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { eventTypes } from '@hufu/contract';
import type { NotificationBend } from '@hufu/sdk/notifications/testing';
import type { CredentialOptions } from '../credentials/add-credential-options.ts';
import { connectionFact, credentialTable } from '../credentials/credential-table.ts';
import { readCredentials } from '../credentials/read-credentials.ts';
import type { Language } from '../language.ts';
import { languageOption } from '../language.ts';
import { draftResource } from '../notify/draft-resource.ts';
import { keepNotifyKeys } from '../notify/notify-keys.ts';
import { notifyReceiver } from '../notify/notify-receiver.ts';
import { readGivenJson } from '../read-given-json.ts';
import type { Report } from '../report.ts';
import { runReported, type ReportOptions } from '../run-reported.ts';
import type { Surroundings } from '../surroundings.ts';
import type { End } from './end.ts';
import { readPair } from './read-pair.ts';

const keysDirectory = '.hufu/notify-keys';

/** The compiler holds this against the SDK: a bend that is left out here would be missing below. */
const bends = [
  'forged',
  'changed',
  'stale',
  'future',
  'probe',
  'unknown-serial',
  'other-apiv3-key',
] as const satisfies readonly NotificationBend[];

const exampleMessage = `
Examples:
  $ hufu notify http://127.0.0.1:3000/notify --event PAYSCORE.USER_PAID
  $ hufu notify http://127.0.0.1:3000/notify --event PAYSCORE.USER_PAID --set out_order_no=MY-ORDER-1
  $ hufu notify http://127.0.0.1:3000/notify --event TRANSACTION.SUCCESS --resource @paid.json
  $ hufu notify http://127.0.0.1:3000/notify --event PAYSCORE.USER_PAID --bend forged

It is signed by keys of its own, made on first use; the command prints what the receiver
must trust. A running gateway ("hufu serve --forward-notifications") sends with its own
keys what really happens in it.

A bad notification (--bend) ends with 0 when the receiver refuses it, as it should.`;

interface NotifyOptions
  extends ReportOptions, Pick<CredentialOptions, 'apiv3KeyFile' | 'connection' | 'merchant'> {
  readonly event: string;
  readonly resource?: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly bend?: NotificationBend;
  readonly keys: string;
}

export function notifyCommand(surroundings: Surroundings, end: End): Command {
  const { apiv3KeyFile } = credentialTable;
  return new Command('notify')
    .description('Send a test notification, sealed and signed as the platform does it, and judge the answer.')
    .argument('<url>', 'Where your program receives notifications.', readUrl)
    .requiredOption('--event <type>', `The event: ${eventTypes.join(', ')}, or any other with --resource.`)
    .option(
      '--resource <json>',
      'What it opens to, in place of a sample: JSON, @file, or - for the standard input.',
    )
    .option(
      '--set <name=value>',
      'Sets one member of what it opens to; may be given several times.',
      addMember,
    )
    .addOption(new Option('--bend <how>', 'Makes it a bad one, which a receiver must refuse.').choices(bends))
    .option(
      '--keys <directory>',
      'Where the signing keys are kept; they are made when missing.',
      keysDirectory,
    )
    .option(apiv3KeyFile.flags, `Seal with the receiver's own APIv3 key. (env: ${apiv3KeyFile.env})`)
    .option(
      connectionFact.flags,
      `Seal with the APIv3 key of a gateway's merchant. (env: ${connectionFact.env})`,
    )
    .option('--merchant <number>', 'Which merchant of the connection; by default its first.')
    .option('--json', 'Print one JSON object for programs.')
    .addOption(languageOption())
    .addHelpText('after', exampleMessage)
    .action(async (url: string, options: NotifyOptions) => {
      end(
        await runReported(options, surroundings, (language) =>
          notify(url, { options, language, surroundings }),
        ),
      );
    });
}

interface Setting {
  readonly options: NotifyOptions;
  readonly language: Language;
  readonly surroundings: Surroundings;
}

async function notify(url: string, { options, language, surroundings }: Setting): Promise<Report> {
  const { event, resource, set = {}, bend = null, keys } = options;
  const { apiv3Key, mchid } = await readCredentials(options, surroundings);
  const given = resource === undefined ? null : await readGivenJson('--resource', resource, surroundings);
  const asked = {
    url,
    event,
    resource: draftResource({ event, given, mchid, members: set }),
    bend,
    kept: await keepNotifyKeys(keys),
    apiv3Key: apiv3Key?.() ?? null,
  };
  return notifyReceiver(asked, language, surroundings);
}

function readUrl(text: string): string {
  if (!/^https?:\/\//iu.test(text) || !URL.canParse(text)) {
    throw new InvalidArgumentError('It is a whole address that begins with http:// or https://.');
  }
  return text;
}

function addMember(
  text: string,
  earlier: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [name, value] = readPair(text);
  return { ...earlier, [name]: value };
}
