/** Who and what there is: merchants with their credentials, services, users. */
import { choice, count, days, fen, flag, group, list, optional, text } from '../field.ts';
import { firstWorld } from '../first-world.ts';
import { appid } from '../plan/fields.ts';
import { userId } from './fields.ts';

/** Most AppIDs of one merchant, and of one sub-merchant. */
export const appidsMax = 20;

/** Most sub-merchants of one partner. */
export const subMerchantsMax = 200;

/** Most merchants that one service is granted to. */
export const serviceMerchantsMax = 1000;

/** Most openids of one user. */
export const openidsMax = 100;

/** A service's plans run this many days at most: a hundred years. */
export const planDurationDaysMax = 36_500;

/** The most that a service may set its plans' total price to, in fen: a thousand million yuan. */
export const totalPriceFenMax = 100_000_000_000;

const merchantId = {
  min: 8,
  max: 32,
  pattern: '^[0-9]{8,32}$',
  confidence: { 'length-min': 'assumed', pattern: 'assumed' },
} as const;

export const merchantMchid = text({
  ...merchantId,
  label: { zh: '商户号', en: 'merchant id' },
  example: firstWorld.partner.mchid,
});

const subMerchantMchid = text({
  ...merchantId,
  label: { zh: '子商户号', en: 'sub-merchant id' },
  example: firstWorld.subMerchant.mchid,
});

const role = choice(['partner', 'direct'], {
  label: { zh: '角色', en: 'role' },
  note: { zh: '创建后不可更改', en: 'Never changes.' },
  meanings: {
    partner: { zh: '服务商', en: 'acts for sub-merchants' },
    direct: { zh: '普通商户', en: 'acts for itself' },
  },
  example: 'partner',
});

const appidBounds = { itemsMin: 1, itemsMax: appidsMax } as const;

const appids = list(appid, {
  label: { zh: '绑定的 AppID', en: 'bound AppIDs' },
  ...appidBounds,
  example: [firstWorld.partner.appid],
});

const subMerchant = group(
  {
    sub_mchid: subMerchantMchid,
    sub_appids: list(appid, {
      label: { zh: '子商户绑定的 AppID', en: "sub-merchant's AppIDs" },
      ...appidBounds,
      example: [firstWorld.subMerchant.appid],
    }),
  },
  { label: { zh: '子商户', en: 'sub-merchant' } },
);

const subMerchants = list(subMerchant, {
  label: { zh: '已授权的子商户', en: 'sub-merchants' },
  note: { zh: '仅服务商可有', en: 'Partners only.' },
  itemsMin: 0,
  itemsMax: subMerchantsMax,
});

/** All notifications, counted by the thousand. */
export const permilleMax = 1000;

/** The days of the platform's own switch, in thousandths: 0.1 % on the first, then 1, 5, 10, 20, 50 and 100 %. */
export const switchDaysPermille = [1, 10, 50, 100, 200, 500, 1000] as const;

/** How many of a thousand notifications the platform's public key signs. */
export const publicKeyPermille = count({
  label: {
    zh: '以微信支付公钥签名的通知（千分比）',
    en: 'notifications signed by the public key, of a thousand',
  },
  note: {
    zh: `其余由平台证书签名；某条通知由谁签名取决于其通知ID。0：尚未开始切换，应答也一律由平台证书签名。平台逐日为 ${switchDaysPermille.join('、')}`,
    en: `The platform's certificate signs the others; a notification's id decides. 0: the switch has not begun, and the certificate signs all answers too. The platform's own days: ${switchDaysPermille.join(', ')}.`,
  },
  min: 0,
  max: permilleMax,
  example: permilleMax,
});

/** What a merchant is told to be. */
export const newMerchant = {
  role,
  appids,
  sub_merchants: optional(subMerchants),
  public_key_permille: optional(publicKeyPermille),
};

const serial = (zh: string, en: string) =>
  text({ label: { zh, en }, max: 64, example: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1' });

const certificateSerial = serial('商户证书序列号', "serial of the merchant's certificate");
export const platformCertificateSerial = serial('平台证书序列号', "serial of the platform's certificate");

const platformPublicKeyId = text({
  label: { zh: '微信支付公钥ID', en: "id of the platform's public key" },
  max: 64,
  example: 'PUB_KEY_ID_0119000001002026030100000000000000',
});

export const ownServiceId = text({
  label: { zh: '支付分服务ID', en: 'PayScore service id' },
  max: 32,
  pattern: '^[0-9A-Za-z_-]{1,32}$',
  example: firstWorld.serviceId,
  confidence: { pattern: 'assumed' },
});

const grantedService = group(
  { service_id: ownServiceId },
  { label: { zh: '已开通的服务', en: 'granted service' } },
);

/** A merchant as it stands; its keys are in its credentials. */
export const merchant = group(
  {
    mchid: merchantMchid,
    role,
    appids,
    serial: certificateSerial,
    platform_public_key_id: platformPublicKeyId,
    public_key_permille: publicKeyPermille,
    platform_certificate_serial: platformCertificateSerial,
    services: list(grantedService, { label: { zh: '已开通的服务', en: 'granted services' } }),
    sub_merchants: subMerchants,
  },
  { label: { zh: '商户', en: 'merchant' } },
);

/** Most characters of a key or certificate as PEM. */
export const pemMax = 8192;

export const pem = (label: { readonly zh: string; readonly en: string }, kind: string) =>
  text({
    label,
    note: { zh: 'PEM 文本', en: 'PEM text.' },
    max: pemMax,
    example: `-----BEGIN ${kind}-----\nMIIE…\n-----END ${kind}-----\n`,
  });

/** What a client of the merchant needs to sign, verify and decrypt. */
export const credentials = group(
  {
    mchid: merchantMchid,
    serial: certificateSerial,
    private_key: pem({ zh: '商户私钥', en: "the merchant's private key" }, 'PRIVATE KEY'),
    certificate: pem({ zh: '商户证书', en: "the merchant's certificate" }, 'CERTIFICATE'),
    apiv3_key: text({
      label: { zh: 'APIv3密钥', en: 'APIv3 key' },
      min: 32,
      max: 32,
      example: '0123456789abcdef0123456789abcdef',
    }),
    platform_public_key_id: platformPublicKeyId,
    platform_public_key: pem({ zh: '微信支付公钥', en: "the platform's public key" }, 'PUBLIC KEY'),
    platform_certificate_serial: platformCertificateSerial,
    platform_certificate: pem({ zh: '平台证书', en: "the platform's certificate" }, 'CERTIFICATE'),
  },
  { label: { zh: '商户凭据', en: 'credentials' } },
);

/** What a service is told to be. */
export const newService = {
  name: text({ label: { zh: '服务名称', en: 'name of the service' }, max: 64, example: '瑜伽课程' }),
  confirms_by_plan: flag({
    label: { zh: '按计划确认权限', en: 'may confirm by plan' },
    note: { zh: '为否时不可创建支付分计划', en: 'Without it, no plan can be created.' },
    example: true,
  }),
  plan_duration_max: days({
    label: { zh: '计划有效期上限', en: 'longest plan duration' },
    min: 1,
    max: planDurationDaysMax,
    example: 1095,
  }),
  deduction_quantity_max: count({
    label: { zh: '计划扣费次数上限', en: 'most charges of one plan' },
    min: 1,
    max: 1000,
    example: 1000,
  }),
  total_price_max: fen({
    label: { zh: '计划总金额上限', en: 'highest total price of a plan' },
    min: 1,
    max: totalPriceFenMax,
    example: 100_000_000,
  }),
  mchids: list(merchantMchid, {
    label: { zh: '可使用该服务的商户', en: 'merchants that may use it' },
    itemsMin: 0,
    itemsMax: serviceMerchantsMax,
    example: [firstWorld.partner.mchid, firstWorld.direct.mchid],
  }),
};

/** A service as it stands. */
export const service = group(
  { service_id: ownServiceId, ...newService },
  { label: { zh: '服务', en: 'service' } },
);

const openids = list(
  group(
    {
      appid,
      openid: text({
        label: { zh: 'OpenID', en: 'openid' },
        note: { zh: '用户在该 appid 下的标识', en: 'The user under that appid.' },
        max: 128,
        example: firstWorld.user.openid,
      }),
    },
    { label: { zh: '用户标识', en: 'openid under one appid' } },
  ),
  {
    label: { zh: '用户标识列表', en: 'openids' },
    note: {
      zh: '同一 appid 下的 openid 只属于一个用户',
      en: 'An openid belongs to one user under one appid.',
    },
    itemsMin: 1,
    itemsMax: openidsMax,
    example: [firstWorld.partner, firstWorld.subMerchant, firstWorld.direct].map((app) => ({
      appid: app.appid,
      openid: firstWorld.user.openid,
    })),
  },
);

/** What a user is told to be. */
export const newUser = { openids };

/** A user as it stands. */
export const user = group({ user_id: userId, ...newUser }, { label: { zh: '用户', en: 'user' } });
