/** Plays a sequence against a gateway and the reference, and compares every answer, the last state included. */
import type { Command } from './commands.ts';
import type { Coverage } from './coverage.ts';
import { differenceOf } from './drawn.ts';
import { predict, type ModelRequest } from './reference-platform.ts';
import type { ModelStage } from './model-stage.ts';
import { createReference, type Reference } from './reference-state.ts';
import { requestOf } from './requests.ts';

/** The first answer that is not the reference's, in words; `null` when there is none. */
export async function play(
  stage: ModelStage,
  sequence: readonly Command[],
  coverage: Coverage,
): Promise<string | null> {
  await stage.begin();
  const reference = createReference();
  const asked: ModelRequest[] = [];
  for (const command of sequence) {
    const request = requestOf(reference, command, asked);
    if (request === undefined) continue;
    asked.push(request);
    const difference = await compare({ stage, reference, coverage }, request);
    if (difference !== null) return difference;
  }
  for (const question of questionsAbout(reference)) {
    const difference = await compare({ stage, reference, coverage }, question);
    if (difference !== null) return difference;
  }
  return null;
}

interface Game {
  readonly stage: ModelStage;
  readonly reference: Reference;
  readonly coverage: Coverage;
}

async function compare({ stage, reference, coverage }: Game, request: ModelRequest): Promise<string | null> {
  const answer = await stage.ask(request);
  coverage.note(request, answer);
  const difference = differenceOf({ rule: undefined, ...predict(reference, request) }, answer);
  if (difference === undefined) return null;
  return `${difference}\nin answer to ${JSON.stringify(request)}\nanswered ${JSON.stringify(answer)}`;
}

/** Questions about everything that exists, as merchants and the person at the controls ask them. */
function questionsAbout({ plans, signPlans, orders }: Reference): readonly ModelRequest[] {
  const none = { path: {}, query: {}, body: null };
  const inMode = (sub: string | undefined) =>
    ({
      partner: sub === undefined ? '' : 'Partner',
      query: sub === undefined ? {} : { sub_mchid: sub },
    }) as const;
  return [
    ...plans.map(({ mchid, asked }): ModelRequest => {
      const { partner, query } = inMode(asked.sub_mchid);
      return {
        ...none,
        operation: `query${partner}Plan`,
        mchid,
        query,
        path: { merchant_plan_no: asked.merchant_plan_no },
      };
    }),
    ...signPlans.flatMap(({ mchid, asked, id }): ModelRequest[] => {
      const { partner, query } = inMode(asked.sub_mchid);
      const path = { merchant_sign_plan_no: asked.merchant_sign_plan_no };
      return [
        { ...none, operation: `query${partner}UserSignPlan`, mchid, query, path },
        { ...none, operation: 'readSignPlan', mchid: null, path: { sign_plan_id: id.value ?? '' } },
      ];
    }),
    ...orders.flatMap(({ mchid, asked, id }): ModelRequest[] => {
      const { partner, query: sub } = inMode(asked.sub_mchid);
      const appid = asked.sub_mchid === undefined ? { appid: asked.appid } : {};
      const query = { out_order_no: asked.out_trade_no, service_id: asked.service_id, ...sub, ...appid };
      return [
        { ...none, operation: `query${partner}ServiceOrder`, mchid, query },
        { ...none, operation: 'readServiceOrder', mchid: null, path: { order_id: id.value ?? '' } },
      ];
    }),
    { ...none, operation: 'readClock', mchid: null },
  ];
}
