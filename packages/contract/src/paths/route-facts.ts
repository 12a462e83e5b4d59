/** The few routes that differ from the rest in what the SDK may do with them, each with the pages that say so. */
import type { RouteFact } from './route.ts';

/** The table of downloads in its `lib/decorator.js`. */
const axiosPlugin = 'https://github.com/TheNorthMemory/wechatpay-axios-plugin';
/** The paths that its `src/ClientJsonTrait.php` lets through unverified. */
const officialPhp = 'https://github.com/wechatpay-apiv3/wechatpay-php';

/** Routes whose success carries no signature, all of them files. Whoever takes one compares its hash instead. */
export const unsignedRoutes: readonly RouteFact[] = [
  {
    route: 'GET /v3/billdownload/file',
    links: ['https://github.com/binarywang/WxJava/issues/2030', officialPhp, axiosPlugin],
  },
  {
    route: 'GET /v3/bill/downloadurl',
    links: ['https://pay.weixin.qq.com/doc/v3/partner/4014314390'],
  },
  {
    route: 'GET /v3/transferdownload/signfile',
    links: ['https://wechatpay.im/openapi/v3/transferdownload/signfile', axiosPlugin],
  },
  {
    route: 'GET /v3/transferdownload/elecvoucherfile',
    links: ['https://wechatpay.im/openapi/v3/transferdownload/elecvoucherfile', axiosPlugin],
  },
  {
    route: 'GET /v3/merchant-service/images/{media_id}',
    links: [officialPhp, axiosPlugin],
  },
];

/** Routes other than GET whose same request, sent again, is said to count once. */
export const idempotentRoutes: readonly RouteFact[] = [
  {
    route: 'POST /v3/profitsharing/orders',
    links: ['https://pay.wechatpay.cn/wiki/doc/apiv3_partner/apis/chapter8_1_1.shtml'],
  },
  {
    route: 'POST /v3/profitsharing/orders/unfreeze',
    links: ['https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_1_5.shtml'],
  },
  {
    route: 'POST /v3/ecommerce/profitsharing/orders',
    links: ['https://pay.weixin.qq.com/doc/v3/partner/4012691594'],
  },
];
