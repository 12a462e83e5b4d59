/** What the page says once there is nothing to decide, for each way it can come to that. */
import type { CancelType } from '@hufu/contract';
import type { Contract, Standing } from './contract.ts';
import { printDay, printMinute } from './print-instant.ts';

/** How it looks: done well, worth a look, or over. */
export type Mood = 'done' | 'notice' | 'over';

export interface Outcome {
  readonly mood: Mood;
  readonly title: string;
  readonly text: string;
}

/**
 * `refused` is what the user chose on this page, the contract itself still waits; `signed-before` is a signed one that
 * the user comes back to.
 */
export type Ending = Exclude<Standing, 'waiting'> | 'refused' | 'signed-before';

/** What the page says of the contract. */
export function outcomeOf(ending: Ending, contract: Contract): Outcome {
  return outcomes[ending](contract);
}

const outcomes: Readonly<Record<Ending, (contract: Contract) => Outcome>> = {
  signed: ({ plan_over_time }) => ({
    mood: 'done',
    title: '签约成功',
    text: `签约计划已生效，有效期至 ${printDay(plan_over_time)}。商家每次服务完成后，按约定金额扣款。`,
  }),
  'signed-before': ({ plan_over_time }) => ({
    mood: 'done',
    title: '你已签约',
    text: `签约计划生效中，有效期至 ${printDay(plan_over_time)}，无需再次签约。`,
  }),
  refused: ({ package_over_time }) => ({
    mood: 'notice',
    title: '你未签约',
    text: `没有产生任何费用。如需签约，可在 ${printMinute(package_over_time)} 前重新打开。`,
  }),
  lapsed: ({ package_over_time }) => ({
    mood: 'notice',
    title: '链接已失效',
    text: `签约链接两小时内有效，已于 ${printMinute(package_over_time)} 失效。请返回商家重新发起签约。`,
  }),
  stopped: () => ({
    mood: 'notice',
    title: '计划已停止',
    text: '商家已停止此计划，不能再签约。没有产生任何费用。',
  }),
  cancelled: (contract) => ({
    mood: 'over',
    title: '签约已取消',
    text: `${cancelledBy[contract.cancel_sign_type]}${printCancelTime(contract)}。此后不会再按此计划扣款。`,
  }),
  complete: () => ({ mood: 'done', title: '计划已完成', text: '计划中的服务已全部结束，不会再扣款。' }),
  expired: ({ plan_over_time }) => ({
    mood: 'over',
    title: '签约已到期',
    text: `签约计划已于 ${printDay(plan_over_time)} 到期，不会再按此计划扣款。`,
  }),
};

const cancelledBy: Readonly<Record<CancelType, string>> = {
  NOT_CANCEL: '已取消',
  USER: '你已取消签约',
  MERCHANT: '商家已取消签约',
  REVOKE_SERVICE: '你已解除服务授权，签约随之取消',
};

function printCancelTime({ cancel_sign_time }: Contract): string {
  return cancel_sign_time === null ? '' : `（${printMinute(cancel_sign_time)}）`;
}
