/** The fixed texts of the OpenAPI documents, in both languages, and where each surface is served. */
import type { Text } from '../field.ts';
import type { Operation } from '../operation.ts';

interface DocumentTexts {
  readonly title: Text;
  readonly description: Text;
  readonly security: Text;
  readonly servers: readonly {
    readonly url: string;
    readonly says: Text;
    readonly variables?: Readonly<Record<string, { readonly default: string }>>;
  }[];
}

/** Where a gateway listens unless it is told otherwise. */
const gateway = {
  url: 'http://{address}',
  variables: { address: { default: '127.0.0.1:7700' } },
  says: { zh: '本机的 Hufu 网关', en: "Hufu's gateway on this machine" },
} as const;

export const openApiTexts: Readonly<Record<Operation['surface'], DocumentTexts>> = {
  platform: {
    title: { zh: '微信支付分：支付分计划', en: 'WeChat Pay PayScore: plans' },
    description: {
      zh: `微信支付 APIv3 的支付分计划、签约计划、服务订单与平台证书，直连商户与服务商两种模式，以及结果通知。由 Hufu 的契约推导而来，并非微信支付的官方文件。

请求须带 \`Accept\`、\`User-Agent\` 与签名；成功的应答带有平台的签名，应先验签再使用。应答日后可能增加成员。

官方文档未写明的规则在 \`x-hufu-confidence\` 中标出：\`observed\` 表示在真实平台上观察到，\`assumed\` 表示由 Hufu 选定。其余键：\`x-hufu-label\` 为两种语言的名称，\`x-hufu-unit\` 为单位，\`x-hufu-source\` 为依据的页面。`,
      en: `Plans, users' sign plans, service orders and platform certificates of WeChat Pay APIv3, for merchants and for partners, with their notifications. Derived from Hufu's contract; it is no official document of WeChat Pay.

Requests bring \`Accept\`, \`User-Agent\` and a signature. Successful answers carry the platform's signature, to be verified before they are used. Answers may gain members.

Rules that no official page states are marked in \`x-hufu-confidence\`: \`observed\` was seen on the live platform, \`assumed\` is Hufu's choice. \`x-hufu-label\` is the name in both languages, \`x-hufu-unit\` the unit, \`x-hufu-source\` the page it stands on.`,
    },
    security: {
      zh: '`Authorization: WECHATPAY2-SHA256-RSA2048 mchid="…",nonce_str="…",signature="…",timestamp="…",serial_no="…"`。签名以商户私钥（RSA，SHA-256）对五行文本作出，每行以换行结束：方法、路径与查询、时间戳、随机串、报文主体。',
      en: '`Authorization: WECHATPAY2-SHA256-RSA2048 mchid="…",nonce_str="…",signature="…",timestamp="…",serial_no="…"`. The merchant\'s private key signs (RSA, SHA-256) five lines, each with its line feed: method, path with query, timestamp, nonce, body.',
    },
    servers: [
      { url: 'https://api.mch.weixin.qq.com', says: { zh: '微信支付', en: 'WeChat Pay' } },
      {
        url: 'https://api2.mch.weixin.qq.com',
        says: { zh: '微信支付，备用域名', en: 'WeChat Pay, second host' },
      },
      gateway,
    ],
  },
  control: {
    title: { zh: 'Hufu 网关的控制接口', en: "The control operations of Hufu's gateway" },
    description: {
      zh: '代替用户操作、移动时钟、布置世界、按需出错与查看通知。真实平台没有这些接口。请求与应答均不签名。',
      en: 'They do what users do, move the clock, set up the world, make things go wrong and show what was notified. The real platform has none of them. Nothing is signed.',
    },
    security: {
      zh: '本机的请求无需令牌；其他机器须带网关启动时设定的令牌。',
      en: 'Requests from the same machine need none; other machines bring the token that the gateway was started with.',
    },
    servers: [gateway],
  },
};
