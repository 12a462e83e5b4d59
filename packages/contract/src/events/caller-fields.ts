/** Who a notification is for. Both modes share one event, so what only a partner has may be left out. */
import { optional, text } from '../field.ts';
import { firstWorld } from '../first-world.ts';
import { appid, subAppid, subMchid } from '../plan/fields.ts';
import { orderOpenid, orderSubOpenid } from '../service-order/fields.ts';
import { orEmpty } from './or-empty.ts';

const mchid = text({
  label: { zh: '商户号', en: 'merchant id' },
  note: { zh: '服务商模式下为服务商商户号', en: "The partner's in partner mode." },
  max: 32,
  example: firstWorld.direct.mchid,
});

/** The merchant or the partner, and the sub-merchant: partners tell theirs apart by `sub_mchid`. */
export const callerFields = {
  mchid,
  sub_mchid: optional(subMchid),
  appid,
  sub_appid: optional(orEmpty(subAppid)),
};

/** The user, under the app that the merchant named at creation. */
export const userFields = { openid: optional(orderOpenid), sub_openid: optional(orderSubOpenid) };
