/** The fields that control operations of several subjects share. */
import { group, rfc3339, text, type TProperties } from '../field.ts';
import { firstWorld } from '../first-world.ts';

const exampleInstant = '2026-03-01T10:00:00+08:00';

/** The path variables of one operation. */
export const pathVariables = <Properties extends TProperties>(properties: Properties) =>
  group(properties, { label: { zh: '路径参数', en: 'path variables' } });

/** An instant of the platform's time. */
export const instant = (zh: string, en: string) => rfc3339({ label: { zh, en }, example: exampleInstant });

export const now = instant('平台时间', "the platform's time");

/** What Hufu's own names are made of: they stand in paths and on a command line as they are. */
export const ownNamePattern = '^[0-9A-Za-z_-]{1,64}$';

/** Most characters of a name of Hufu's own. */
export const ownNameMax = 64;

export const userId = text({
  label: { zh: '用户编号', en: 'user id' },
  note: {
    zh: 'Hufu 内部的编号，真实平台没有',
    en: "Hufu's own name for a person; the real platform has none.",
  },
  max: ownNameMax,
  pattern: ownNamePattern,
  example: firstWorld.user.id,
});

export const watchedSignPlanId = text({
  label: { zh: '计划签约ID', en: 'sign plan id' },
  note: { zh: '平台生成', en: 'Given by the platform.' },
  max: 32,
  example: '01010033210001424338000019876258',
});

export const watchedOrderId = text({
  label: { zh: '微信支付服务订单号', en: 'service order id' },
  note: { zh: '平台生成', en: 'Given by the platform.' },
  max: 64,
  example: '0000300001201908301055157220022',
});
