/** The platform's time, what is due next, and what happened when it moved. */
import { choice, count, flag, group, list, optional, text } from '../field.ts';
import { instant, now } from './fields.ts';
import { happenings } from './happenings.ts';

/** Most happenings that one answer tells; the others are only counted. */
export const happenedMax = 1000;

/** Most characters of a duration. */
export const durationMax = 32;

const thingId = text({
  label: { zh: '编号', en: 'id' },
  note: { zh: 'sign_plan_id 或 order_id', en: 'A `sign_plan_id` or an `order_id`.' },
  max: 64,
  example: '0000300001201908301055157220022',
});

const nextDue = group(
  {
    at: instant('到期时间', 'when it is due'),
    kind: choice(['service-order', 'sign-plan'], {
      label: { zh: '类别', en: 'kind' },
      example: 'service-order',
    }),
    id: thingId,
  },
  { label: { zh: '下一件到期的事', en: 'what is due next' } },
);

const happening = group(
  {
    at: instant('发生时间', 'when it happened'),
    what: choice(happenings, {
      label: { zh: '发生的事', en: 'what happened' },
      meanings: {
        'package-lapsed': { zh: '签约凭据失效', en: 'the signing page closed' },
        'sign-plan-expired': { zh: '签约计划过期', en: 'a sign plan ran out' },
        'order-expired': { zh: '订单过期', en: 'an order ran out' },
        'deduction-failed': { zh: '扣费失败', en: 'a deduction was tried in vain' },
        'deduction-succeeded': { zh: '扣费成功', en: 'a deduction was made' },
      },
      example: 'deduction-succeeded',
    }),
    id: thingId,
  },
  { label: { zh: '发生的事', en: 'happening' } },
);

/** The clock after what was asked: every clock operation answers it. */
export const clock = group(
  {
    now,
    frozen: flag({ label: { zh: '是否静止', en: 'whether it stands still' }, example: false }),
    next_due: optional(nextDue),
    happened: list(happening, {
      label: { zh: '此次发生的事', en: 'what this call made happen' },
      note: { zh: '按时间先后', en: 'In the order of time.' },
      itemsMin: 0,
      itemsMax: happenedMax,
    }),
    happened_count: count({
      label: { zh: '此次发生的事的总数', en: 'how much this call made happen' },
      note: { zh: '可能多于 happened 所列', en: 'May be more than `happened` tells.' },
      min: 0,
      example: 1,
    }),
  },
  { label: { zh: '平台时钟', en: "the platform's clock" } },
);

/** An ISO 8601 duration of weeks, days, hours, minutes and seconds, with a value for at least one of them. */
export const duration = text({
  label: { zh: '时长', en: 'duration' },
  note: {
    zh: 'ISO 8601：周、天、小时、分钟、秒，如 P30D、PT2H、P1DT12H、PT0.5S',
    en: 'ISO 8601 of weeks, days, hours, minutes and seconds: `P30D`, `PT2H`, `P1DT12H`, `PT0.5S`.',
  },
  max: durationMax,
  pattern: '^P(?=\\d|T\\d)(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d{1,3})?S)?)?$',
  example: 'P30D',
});
