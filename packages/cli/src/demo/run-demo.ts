/**
 * The main job from beginning to end: a gateway process on a socket with a database file, the reference
 * page's request in six styles, and what a newcomer should have seen once.
 */
import { rmSync } from 'node:fs';
import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createControl, type ConnectedMerchant, type Connection } from '@hufu/gateway';
import { createClient, type Client, type ClientOptions } from '@hufu/sdk';
import { createClient as createSyncClient, type SyncClient } from '@hufu/sdk/sync';
import { example, examplePlanNo } from './example.ts';
import { startGatewayProcess, type GatewayProcess } from './gateway-process.ts';
import { tellLessons } from './lessons.ts';
import { openMerchantServer, type MerchantServer } from './merchant-server.ts';
import { agreesByItself, agreesInBrowser } from './plan-user.ts';
import { Recorder } from './recorder.ts';
import { refusalOf } from './refusal-of.ts';
import { showAnswer, showRequest, showSignedAnswer, showSignedRequest } from './show-wire.ts';
import { printStyle, sixStyles } from './six-styles.ts';
import { Teller } from './teller.ts';
import type { Language } from '../language.ts';
import { words } from './words.ts';

/** Everything the chapters share. */
interface Stage {
  /** What the platform words its refusals in. */
  readonly headers: Readonly<Record<string, string>>;
  readonly teller: Teller;
  readonly recorder: Recorder;
  readonly client: Client;
  readonly sync: SyncClient;
}

const databaseFile = 'hufu.sqlite';

export interface DemoOptions {
  readonly language: Language;
  /** Who signs the plan of the lessons: the story itself, or whoever watches it, in a browser. */
  readonly signer: 'itself' | 'browser';
}

/** Tells the story; resolves with whether everything held. Leaves nothing behind. */
export async function runDemo({ language, signer }: DemoOptions): Promise<boolean> {
  const teller = new Teller({
    language,
    write: (text) => process.stdout.write(text),
    colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  });
  teller.title(words.title);
  teller.say(words.intro);
  const server = await openMerchantServer();
  const ground = { data: await mkdtemp(join(tmpdir(), 'hufu-demo-')), processes: [], server, signer };
  const cleanUp = () => leaveNothing(ground);
  process.once('exit', cleanUp);
  endWithReader();
  try {
    await tell(teller, ground);
  } finally {
    cleanUp();
    process.removeListener('exit', cleanUp);
  }
  teller.title(words.end(teller.held, teller.broken));
  if (teller.broken === 0) teller.say(words.next);
  return teller.broken === 0;
}

interface Ground {
  readonly data: string;
  /** Gateways that are up, to be ended whatever happens. */
  readonly processes: GatewayProcess[];
  /** The merchant's own, which is told of things. */
  readonly server: MerchantServer;
  readonly signer: DemoOptions['signer'];
}

/** However the demo ends, no process and no file stays behind. */
function leaveNothing({ data, processes, server }: Ground): void {
  server.close();
  for (const gateway of processes) gateway.kill();
  rmSync(data, { recursive: true, force: true });
}

/** Ends the demo when nobody reads on (as after `| head`) or somebody interrupts it. */
function endWithReader(): void {
  process.stdout.once('error', () => process.exit(1));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
}

async function tell(teller: Teller, ground: Ground): Promise<void> {
  const first = await openGateway(teller, ground);
  const recorder = new Recorder();
  const headers = { 'Accept-Language': teller.language === 'zh' ? 'zh-CN' : 'en' };
  const stage = { teller, recorder, headers, ...clientsFor(first.connection, recorder) };
  const contract = await callOnce(stage);
  await callInSixStyles(stage, contract);
  await query(stage, contract);
  await repeatWithOtherContent(stage);
  await makeAMistake(stage);
  const second = await crash(stage, { contract, ground, first });
  const later = { ...stage, ...clientsFor(second.connection, recorder) };
  const { baseUrl, controlUrl } = second.connection;
  const { server, signer } = ground;
  const lessons = { teller, client: later.client, control: createControl({ controlUrl }), server };
  const user = signer === 'itself' ? agreesByItself(lessons) : agreesInBrowser({ ...lessons, baseUrl });
  await tellLessons({ ...lessons, user });
  await stopPlan(later);
  teller.chapter(words.close.title);
  teller.check((await second.end('SIGTERM')) === 0, words.close.ended);
}

async function openGateway(teller: Teller, { data, processes, server }: Ground): Promise<GatewayProcess> {
  teller.chapter(words.gateway.title);
  const gateway = await startGatewayProcess({ data, forwardTo: server.url });
  processes.push(gateway);
  server.trust(platformKeysOf(partnerOf(gateway.connection)));
  const { size } = await stat(join(data, databaseFile));
  teller.say(words.gateway.up(gateway.connection.baseUrl, gateway.pid));
  teller.say(words.gateway.file(join(data, databaseFile)));
  teller.check(size > 0, words.gateway.stored);
  return gateway;
}

function clientsFor(connection: Connection, recorder: Recorder): Pick<Stage, 'client' | 'sync'> {
  const options = clientOptions(partnerOf(connection), connection.baseUrl);
  return {
    client: createClient({ ...options, transport: recorder.transport }),
    sync: createSyncClient(options),
  };
}

function clientOptions(merchant: ConnectedMerchant, baseUrl: string): ClientOptions {
  return {
    mchid: merchant.mchid,
    serial: merchant.serial,
    privateKey: pathToFileURL(merchant.privateKeyFile),
    certs: platformKeysOf(merchant).certs,
    baseUrl,
  };
}

/** What an answer or a notification of the platform is believed by, and opened with. */
function platformKeysOf({ platformPublicKeyId, platformPublicKeyFile, apiv3Key }: ConnectedMerchant) {
  return { certs: { [platformPublicKeyId]: pathToFileURL(platformPublicKeyFile) }, apiv3Key };
}

function partnerOf({ merchants }: Connection): ConnectedMerchant {
  const partner = merchants.find(({ role }) => role === 'partner');
  if (partner === undefined) throw new Error('The gateway has no partner.');
  return partner;
}

/** One call, looked at byte by byte. Returns the contract's id. */
async function callOnce({ teller, recorder, client }: Stage): Promise<string> {
  teller.chapter(words.wire.title);
  const { data, status } = await client.v3.payscore.signPlan.partner.userSignPlans.postAsync({
    json: example,
  });
  const exchange = recorder.last;
  teller.say(words.wire.request);
  teller.show(showRequest(exchange));
  teller.say(words.wire.signed);
  teller.show(showSignedRequest(exchange));
  teller.say(words.wire.answer);
  teller.show(showAnswer(exchange));
  teller.say(words.wire.signedAnswer);
  teller.show(showSignedAnswer(exchange));
  teller.check(status === 200, words.wire.verified);
  const notice = exchange.answer.headers['hufu-notice'];
  if (notice !== undefined) teller.say(words.wire.notice(notice));
  teller.check(data.sign_plan.sign_state === 'UNSIGNED', words.wire.unsigned);
  return data.sign_plan.sign_plan_id;
}

async function callInSixStyles({ teller, client, sync }: Stage, contract: string): Promise<void> {
  teller.chapter(words.styles.title);
  teller.say(words.styles.intro);
  for (const style of sixStyles(client, sync)) {
    const { status, data } = await style.run();
    teller.show(printStyle(style));
    teller.check(
      status === 200 && data.sign_plan.sign_plan_id === contract,
      words.styles.same(style, data.sign_plan.sign_plan_id),
    );
  }
}

const contractPath =
  'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}';

async function query({ teller, client }: Stage, contract: string): Promise<void> {
  teller.chapter(words.query.title);
  const { data } = await client.chain(contractPath).getAsync({
    merchant_sign_plan_no: example.merchant_sign_plan_no,
    query: { sub_mchid: example.sub_mchid },
  });
  teller.show(JSON.stringify(data, null, 2));
  teller.check(data.sign_plan_id === contract, words.query.same);
}

async function repeatWithOtherContent({ teller, recorder, client, headers }: Stage): Promise<void> {
  teller.chapter(words.other.title);
  const json = { ...example, notify_url: 'https://api.test.com/elsewhere' };
  const refused = await refusalOf(() =>
    client.v3.payscore.signPlan.partner.userSignPlans.postAsync({ json, headers }),
  );
  teller.show(`${refused?.status} ${refused?.apiCode}: ${refused?.apiMessage}`);
  teller.check(refused?.apiCode === 'INVALID_REQUEST' && refused.verified, words.other.refused);
  teller.say(words.other.rule(recorder.last.answer.headers['hufu-rule'] ?? ''));
}

async function makeAMistake({ teller, recorder, client, headers }: Stage): Promise<void> {
  teller.chapter(words.mistake.title);
  teller.say(words.mistake.intro);
  const refused = await recorder.spoiled(
    (request) => ({
      ...request,
      body: Buffer.from(JSON.stringify(JSON.parse(request.body.toString()), null, 2)),
    }),
    () =>
      refusalOf(() =>
        client.v3.payscore.signPlan.partner.userSignPlans.postAsync({ json: example, headers }),
      ),
  );
  teller.show(`${refused?.status} ${refused?.apiCode}: ${refused?.apiMessage}`);
  const url = recorder.last.answer.headers['hufu-explain'];
  const causes = url === undefined ? [] : await readCauses(url);
  teller.check(causes.length > 0, words.mistake.found(causes));
}

interface Cause {
  readonly zh: string;
  readonly en: string;
}

async function readCauses(url: string): Promise<readonly Cause[]> {
  const answer = await fetch(url, { headers: { accept: 'application/json' } });
  const { causes } = (await answer.json()) as { readonly causes: readonly Cause[] }; // our own control operation
  return causes;
}

interface Crash {
  readonly contract: string;
  readonly ground: Ground;
  readonly first: GatewayProcess;
}

/** Kills the gateway as a power cut would, and starts another on what is left. */
async function crash(
  { teller, recorder }: Stage,
  { contract, ground, first }: Crash,
): Promise<GatewayProcess> {
  teller.chapter(words.crash.title);
  await first.end('SIGKILL');
  teller.say(words.crash.killed(first.pid));
  const second = await startGatewayProcess({ data: ground.data, forwardTo: ground.server.url });
  ground.processes.push(second);
  teller.say(words.crash.again(second.connection.baseUrl, second.pid));
  const { client } = clientsFor(second.connection, recorder);
  const { data } = await client.v3.payscore.signPlan.partner.userSignPlans.postAsync({ json: example });
  teller.check(data.sign_plan.sign_plan_id === contract, words.crash.same);
  return second;
}

const stopPath = 'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop';

async function stopPlan({ teller, client, headers }: Stage): Promise<void> {
  teller.chapter(words.stop.title);
  const { data } = await client.chain(stopPath).postAsync({
    merchant_plan_no: examplePlanNo,
    json: { sub_mchid: example.sub_mchid },
  });
  teller.check(data.plan_state === 'STOP', words.stop.stopped(data.plan_id, data.stop_time ?? ''));
  const json = { ...example, merchant_sign_plan_no: 'ANOTHER-CONTRACT-1' };
  const refused = await refusalOf(() =>
    client.v3.payscore.signPlan.partner.userSignPlans.postAsync({ json, headers }),
  );
  teller.show(`${refused?.status} ${refused?.apiCode}: ${refused?.apiMessage}`);
  teller.check(refused?.apiCode === 'INVALID_REQUEST', words.stop.refused);
}
