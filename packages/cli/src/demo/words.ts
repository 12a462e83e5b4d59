/** What the story says, in both languages. */
import type { Words } from '../language.ts';

interface Named {
  readonly zh: string;
  readonly en: string;
}

export const words = {
  title: {
    zh: '虎符 · 一次支付分签约计划的调用，从头到尾',
    en: "Hufu · one call to WeChat Pay's PayScore plans, from end to end",
  },
  intro: {
    zh: '商户与平台两边都在这台机器上：真实的 RSA 密钥、真实的套接字、真实的数据库文件。不访问外网。',
    en: 'Both sides run on this machine: real RSA keys, real sockets, a real database file. Nothing leaves it.',
  },
  gateway: {
    title: { zh: '平台：启动网关进程', en: 'The platform: a gateway process starts' },
    up: (baseUrl: string, pid: number): Words => ({
      zh: `网关在 ${baseUrl}（进程 ${pid}），已生成密钥与默认的商户、服务、用户、计划。`,
      en: `It listens on ${baseUrl} (process ${pid}) and has made its keys, merchants, a service, a user and a plan.`,
    }),
    file: (file: string): Words => ({ zh: `数据库文件：${file}`, en: `Its database: ${file}` }),
    stored: { zh: '数据库文件已在磁盘上', en: 'the database file is on disk' },
  },
  wire: {
    title: { zh: '商户：一次调用的原始字节', en: 'The merchant: one call, byte by byte' },
    request: { zh: '发出的请求：', en: 'The request that went out:' },
    signed: {
      zh: '商户私钥签的是这五行，每行以换行符（⏎）结尾：',
      en: "The merchant's private key signed these five lines, each ended by a line break (⏎):",
    },
    answer: {
      zh: '网关用商户证书验过签名，查了权限与参数，写入数据库，然后应答：',
      en: "The gateway verified that with the merchant's certificate, checked permission and parameters, stored the contract, and answered:",
    },
    signedAnswer: {
      zh: '平台私钥签的是这三行：',
      en: "The platform's private key signed these three lines:",
    },
    verified: {
      zh: 'SDK 先验签，再解析：应答确实来自平台',
      en: 'the SDK verified before it parsed: the answer is the platform’s',
    },
    notice: (notice: string): Words => ({
      zh: `网关另附提醒（Hufu-Notice，响应头只用英文）：${notice}`,
      en: `The gateway adds a notice (Hufu-Notice): ${notice}`,
    }),
    unsigned: {
      zh: '签约计划已创建，等待用户签约（UNSIGNED）',
      en: 'the contract exists and waits for its user (UNSIGNED)',
    },
  },
  styles: {
    title: { zh: '同一个请求，六种写法', en: 'The same request in six styles' },
    intro: {
      zh: '以商户签约计划单号幂等：同样的内容，六次得到同一份签约计划。',
      en: 'Creation is idempotent by the merchant’s number: the same content gives the same contract six times.',
    },
    same: ({ zh, en }: Named, id: string): Words => ({
      zh: `${zh}：200，签约 ${id}`,
      en: `${en}: 200, contract ${id}`,
    }),
  },
  query: {
    title: { zh: '查询签约计划', en: 'Query the contract' },
    same: {
      zh: '查到的就是那一份（查询结果不再包在 sign_plan 里）',
      en: 'it is that one (a query answers it flat, not wrapped in sign_plan)',
    },
  },
  other: {
    title: { zh: '同一单号、不同内容', en: 'The same number with other content' },
    refused: {
      zh: '被拒绝；错误应答同样带平台签名，并已验证',
      en: 'it is refused; this answer too is signed by the platform, and was verified',
    },
    rule: (rule: string): Words => ({
      zh: `依据的规则（Hufu-Rule）：${rule}`,
      en: `The rule it broke (Hufu-Rule): ${rule}`,
    }),
  },
  mistake: {
    title: { zh: '故意签错一次', en: 'A mistake, on purpose' },
    intro: {
      zh: '签名之后把请求体重新排版再发出，这是线上最常见的签名错误。',
      en: 'The body is printed anew after it was signed: the commonest signature mistake there is.',
    },
    found: (causes: readonly Named[]): Words => ({
      zh: `网关查明了原因：${causes.map(({ zh }) => zh).join(' ')}`,
      en: `the gateway found the cause: ${causes.map(({ en }) => en).join(' ')}`,
    }),
  },
  crash: {
    title: { zh: '杀掉网关，再启动', en: 'Kill the gateway, start it again' },
    killed: (pid: number): Words => ({ zh: `kill -9 ${pid}`, en: `kill -9 ${pid}` }),
    again: (baseUrl: string, pid: number): Words => ({
      zh: `同一数据目录，新进程 ${pid}，在 ${baseUrl}`,
      en: `The same data directory, a new process ${pid}, on ${baseUrl}`,
    }),
    same: {
      zh: '再发一次同样的请求，还是那一份签约计划',
      en: 'the same request once more gives the same contract',
    },
  },
  stop: {
    title: { zh: '终止支付分计划', en: 'Stop the plan' },
    stopped: (id: string, at: string): Words => ({
      zh: `计划 ${id} 已于 ${at} 终止`,
      en: `plan ${id} was stopped at ${at}`,
    }),
    refused: { zh: '终止之后不可再签约', en: 'a stopped plan can no longer be signed' },
  },
  close: {
    title: { zh: '关闭', en: 'Close' },
    ended: {
      zh: '网关收到 SIGTERM：在途请求应答完毕，有序退出，退出码 0',
      en: 'the gateway took SIGTERM, answered what was in flight and ended with 0',
    },
  },
  end: (held: number, broken: number): Words => ({
    zh: broken === 0 ? `全部 ${held} 项核对无误。` : `${held} 项无误，${broken} 项不符。`,
    en: broken === 0 ? `All ${held} checks held.` : `${held} checks held, ${broken} did not.`,
  }),
  next: {
    zh: '接下来：node_modules/.bin/hufu serve 启动一个给自己用的网关；README.zh-CN.md 说明如何让其他语言的 SDK 连上它。',
    en: 'Next: node_modules/.bin/hufu serve runs a gateway of your own; README.md tells how to point another language’s SDK at it.',
  },
} as const;
