import { choice, compactTime, count, fen, flag, group, optional, rfc3339, text } from '../field.ts';
import { firstWorld } from '../first-world.ts';
import { merchantNumberPattern } from '../plan/fields.ts';
import { notifyUrlPattern } from '../sign-plan/fields.ts';

const exampleNumber = '1234323JKHDFE1243252';
const exampleUser = firstWorld.user.openid;

/** As `merchantNumberPattern`, and `|`: orders of the other PayScore modes may have it. */
const orderNumberPattern = '^[0-9A-Za-z_\\-|*]+$';

export const outOrderNo = text({
  label: { zh: '商户服务订单号', en: "merchant's order number" },
  note: { zh: '即创建服务订单时的 out_trade_no', en: 'What was `out_trade_no` at creation.' },
  max: 32,
  pattern: orderNumberPattern,
  example: exampleNumber,
});

/** The path variable of everything that is done to one order. */
export const orderPath = group(
  { out_order_no: outOrderNo },
  { label: { zh: '路径参数', en: 'path variables' } },
);

export const outTradeNo = text({
  label: { zh: '商户侧订单号', en: "merchant's order number" },
  note: {
    zh: '须等于签约时为该明细预留的 merchant_plan_detail_no；应答中名为 out_order_no',
    en: 'The `merchant_plan_detail_no` that was reserved for the detail; answers call it `out_order_no`.',
  },
  max: 32,
  pattern: merchantNumberPattern,
  example: exampleNumber,
  confidence: { pattern: 'assumed' },
});

export const queryId = text({
  label: { zh: '回跳查询ID', en: 'query id' },
  note: {
    zh: '小程序回跳时带回，与 out_order_no 二选一',
    en: 'Handed back when the mini program jumps back. Either this or `out_order_no`.',
  },
  max: 128,
  example: '15646546545165651651',
  confidence: { 'length-max': 'assumed' },
});

const service = {
  label: { zh: '服务ID', en: 'PayScore service id' },
  max: 32,
  example: firstWorld.serviceId,
} as const;

export const orderServiceId = text(service);

/** Where the platform's pages disagree on whether the service must be named. */
export const disputedServiceId = text({ ...service, confidence: { required: 'assumed' } });

const orderApp = {
  label: { zh: '公众账号ID', en: 'AppID' },
  note: { zh: '须与创建订单时一致', en: 'The one that the order was created with.' },
  max: 32,
  example: firstWorld.direct.appid,
} as const;

export const orderAppid = text(orderApp);

/** Where the platform's pages disagree on whether it must be named. */
export const disputedAppid = text({ ...orderApp, confidence: { required: 'assumed' } });

export const orderedSignPlanId = text({
  label: { zh: '用户的签约计划', en: 'sign plan id' },
  note: {
    zh: '平台生成的 sign_plan_id，须为已签约状态',
    en: 'Given by the platform; a sign plan that is in force.',
  },
  max: 32,
  example: '01010033210001424338000019876258',
});

export const orderedDetailNo = count({
  label: { zh: '签约计划详情序号', en: 'number of the plan detail' },
  note: { zh: '按明细顺序，不可跳号', en: 'In the order of the details; none is skipped.' },
  min: 1,
  example: 1,
});

export const orderOpenid = text({
  label: { zh: '用户标识', en: "the user's openid" },
  note: { zh: '签约用户在 appid 下的标识', en: 'The user who signed, under `appid`.' },
  max: 128,
  example: exampleUser,
});

export const orderSubOpenid = text({
  label: { zh: '子商户下用户标识', en: "the user's openid under the sub-merchant" },
  note: { zh: '签约用户在 sub_appid 下的标识', en: 'The user who signed, under `sub_appid`.' },
  max: 128,
  example: exampleUser,
});

export const orderNotifyUrl = text({
  label: { zh: '商户回调地址', en: 'notification address' },
  note: {
    zh: '接收服务订单的通知；不可带查询参数',
    en: 'Told of what happens to the order; no query, no fragment.',
  },
  unit: 'url',
  max: 256,
  pattern: notifyUrlPattern,
  example: 'https://api.test.com',
  confidence: { pattern: 'observed' },
});

export const serviceIntroduction = text({
  label: { zh: '服务信息', en: 'what is served' },
  note: { zh: '展示给用户', en: 'Shown to the user.' },
  max: 20,
  example: '羽毛球课基础练习课程',
  // The field's own text also says what stands when it is left out.
  confidence: { required: 'assumed' },
});

const startTime = compactTime({ label: { zh: '服务开始时间', en: 'start' }, example: '20210520090000' });
const endTime = compactTime({ label: { zh: '服务结束时间', en: 'end' }, example: '20210520100000' });

const remarks = {
  start_time_remark: optional(
    text({ label: { zh: '开始时间备注', en: 'remark on the start' }, max: 20, example: '备注1' }),
  ),
  end_time_remark: optional(
    text({ label: { zh: '结束时间备注', en: 'remark on the end' }, max: 20, example: '备注2' }),
  ),
};

const timeRangeFacts = {
  label: { zh: '服务时间', en: 'time of the service' },
  note: { zh: '北京时间', en: 'Beijing time.' },
} as const;

/** When the service is planned to be. */
export const plannedTimeRange = group(
  { start_time: startTime, end_time: optional(endTime), ...remarks },
  timeRangeFacts,
);

/** When the service was: what was given at creation need not be repeated. */
export const timeRange = group(
  { start_time: optional(startTime), end_time: optional(endTime), ...remarks },
  timeRangeFacts,
);

const place = (zh: string, en: string) =>
  optional(
    text({
      label: { zh, en },
      max: 50,
      example: '嗨客时尚主题展餐厅',
      confidence: { 'length-max': 'assumed' },
    }),
  );

export const location = group(
  {
    start_location: place('服务开始地点', 'where it starts'),
    end_location: place('服务结束地点', 'where it ends'),
  },
  { label: { zh: '服务位置', en: 'place of the service' } },
);

export const attach = text({
  label: { zh: '附加数据', en: 'attached data' },
  note: {
    zh: '原样返回；含特殊字符时先做 URL 编码',
    en: 'Comes back as it is. URL-encode special characters first.',
  },
  max: 256,
  example: 'Easdfowealsdkjfnlaksjdlfkwqoi%26wl3l2sald',
});

export const profitSharing = flag({
  label: { zh: '微信支付服务分账标记', en: 'profit sharing' },
  note: { zh: '默认 false', en: 'Default is false.' },
  example: false,
});

export const completeTime = rfc3339({
  label: { zh: '完结时间', en: 'time of the completion' },
  example: '2021-05-20T10:00:00+08:00',
});

export const goodsTag = text({
  label: { zh: '订单优惠标记', en: 'coupon tag' },
  max: 32,
  example: 'goods_tag',
  confidence: { 'length-max': 'assumed' },
});

const deviceId = (zh: string, en: string, example: string) =>
  optional(text({ label: { zh, en }, max: 64, example, confidence: { 'length-max': 'assumed' } }));

export const device = group(
  {
    start_device_id: deviceId('服务开始的设备ID', 'device at the start', 'HG123456'),
    end_device_id: deviceId('服务结束的设备ID', 'device at the end', 'HG123456'),
    materiel_no: deviceId('物料编码', 'material number', 'example_materiel_no'),
  },
  { label: { zh: '设备信息', en: 'device' } },
);

export const cancelReason = text({
  label: { zh: '撤销原因', en: 'why the order is cancelled' },
  note: { zh: '展示给用户；重试须与原参数一致', en: 'Shown to the user. A repeat has the same.' },
  max: 50,
  example: '用户投诉',
});

export const modifyReason = text({
  label: { zh: '修改原因', en: 'why the amount is modified' },
  max: 50,
  example: '用户投诉',
  confidence: { 'length-max': 'assumed' },
});

export const syncType = choice(['Order_Paid'], {
  label: { zh: '场景类型', en: 'what happened' },
  note: { zh: '固定值，大小写如此', en: 'Always this, spelled so.' },
  example: 'Order_Paid',
});

const paidTime = compactTime({
  label: { zh: '收款成功时间', en: 'when it was paid' },
  note: { zh: '北京时间；只有日期时为当天零点', en: 'Beijing time; a date alone is its midnight.' },
  example: '20210520110000',
});

const syncDetailFacts = { label: { zh: '内容信息详情', en: 'details of what happened' } } as const;

/** How the user paid outside PayScore. */
export const syncDetail = group({ paid_time: paidTime }, syncDetailFacts);

/** The same in partner mode, whose older pages have two members more. */
export const partnerSyncDetail = group(
  {
    paid_time: paidTime,
    seq: optional(count({ label: { zh: '收款序号', en: 'number of the payment' }, example: 1 })),
    paid_amount: optional(
      fen({
        label: { zh: '收款金额', en: 'amount that was paid' },
        min: 0,
        example: firstWorld.plan.priceFen,
      }),
    ),
  },
  syncDetailFacts,
);
