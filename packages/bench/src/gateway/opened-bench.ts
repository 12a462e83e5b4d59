/** All that the gateway's section works with: the gateway, the bare server beside it, and what asks both. */
import { createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { createClient } from '@hufu/sdk';
import type { Client } from '@hufu/sdk';

import { makeKeyPair } from '../credentials.ts';
import { exampleRequest, exampleSubMchid } from '../example.ts';
import { startProgram } from '../measure/program.ts';
import type { Program } from '../measure/program.ts';
import type { BareGatewayQuestions } from '../programs/bare-gateway.ts';
import type { LoadGeneratorQuestions } from '../programs/load-generator.ts';
import type { SectionRun } from '../section-run.ts';
import { SignPlanNumbers } from './sign-plan-numbers.ts';
import { startServe } from './serve-process.ts';
import type { ServeProcess } from './serve-process.ts';

/** What is asked of a server. */
export type Kind = 'reads' | 'writes';

/** Who is asked. */
export type Host = 'hufu serve' | 'bare server';

/** A server under load. */
export interface Server {
  readonly host: Host;
  readonly pid: number;
  readonly origin: string;
}

/** The parts, running. */
export interface Bench {
  readonly servers: readonly Server[];
  readonly generator: Program<LoadGeneratorQuestions>;
  /** A client of the gateway. */
  readonly client: Client;
  readonly numbers: SignPlanNumbers;
  /** Of the sign plans that are there to be read. */
  readonly readNumbers: readonly string[];
  /** How long an answer's body is, in bytes. */
  readonly bytes: Readonly<Record<Kind, number>>;
}

/** How many requests are in flight at once. */
export const concurrency = 32;

const readableSignPlans = 400;

/** Starts everything; the run's end ends it. */
export async function openBench(run: SectionRun): Promise<Bench> {
  const gateway = await startServe(join(run.directory, 'gateway'));
  run.onEnd(() => gateway.end());
  const client = await clientOf(gateway);
  const numbers = new SignPlanNumbers();
  const readNumbers = numbers.take(readableSignPlans);
  const { userSignPlans } = client.v3.payscore.signPlan.partner;
  const [written] = await Promise.all(
    readNumbers.map((number) => userSignPlans.postAsync({ json: exampleRequest(number) })),
  );
  const read = await querySignPlan(client, readNumbers[0] ?? '');
  if (written === undefined) throw new Error('No sign plan was created.');
  const bare = await startBare(run, gateway, {
    readAnswer: read.body.toString(),
    writeAnswer: written.body.toString(),
  });
  return {
    servers: [bare, { host: 'hufu serve', pid: gateway.pid, origin: gateway.baseUrl }],
    generator: await startGenerator(run, gateway),
    client,
    numbers,
    readNumbers,
    bytes: { reads: read.body.length, writes: written.body.length },
  };
}

/** The verified answer to a query. Rejects when the gateway has no such sign plan. */
export function querySignPlan(client: Client, merchantSignPlanNo: string) {
  return client
    .chain('v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}')
    .getAsync({ merchant_sign_plan_no: merchantSignPlanNo, query: { sub_mchid: exampleSubMchid } });
}

async function clientOf({ baseUrl, partner }: ServeProcess): Promise<Client> {
  return createClient({
    mchid: partner.mchid,
    serial: partner.serial,
    privateKey: await readFile(partner.privateKeyFile),
    certs: { [partner.platformPublicKeyId]: await readFile(partner.platformPublicKeyFile) },
    baseUrl,
  });
}

interface Answers {
  readonly readAnswer: string;
  readonly writeAnswer: string;
}

async function startBare(run: SectionRun, { partner }: ServeProcess, answers: Answers): Promise<Server> {
  const file = new URL('../programs/bare-gateway.js', import.meta.url);
  const program: Program<BareGatewayQuestions> = startProgram(file);
  run.onEnd(() => program.end());
  const privateKey = await readFile(partner.privateKeyFile, 'utf8');
  const origin = await program.ask('begin', {
    merchantPublicKey: createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString(),
    platformSerial: partner.platformPublicKeyId,
    platformPrivateKey: makeKeyPair().privateKey,
    ...answers,
  });
  return { host: 'bare server', pid: program.pid, origin };
}

async function startGenerator(
  run: SectionRun,
  { partner }: ServeProcess,
): Promise<Program<LoadGeneratorQuestions>> {
  const file = new URL('../programs/load-generator.js', import.meta.url);
  const generator: Program<LoadGeneratorQuestions> = startProgram(file);
  run.onEnd(() => generator.end());
  await generator.ask('begin', {
    mchid: partner.mchid,
    serial: partner.serial,
    privateKey: await readFile(partner.privateKeyFile, 'utf8'),
    platformSerial: partner.platformPublicKeyId,
    concurrency,
  });
  return generator;
}
