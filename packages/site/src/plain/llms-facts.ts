/** What a language model has to know to write right code with the SDK and to run the gateway: the head of `/llms.txt`. */
import { contract, type Language, type Text } from '@hufu/contract';

import { callStyles, printCall, printReach, type CallStyle } from '../code/call-styles.ts';
import { printFence } from '../code/print-fence.ts';
import { programOf } from '../code/program.ts';
import { operationPageOf } from '../pages/operation-page.ts';
import { text } from '../pages/text.ts';

/** The title, what Hufu is, the facts, and one program that runs. */
export function printFacts(language: Language): string {
  const { operation, call, caller } = operationPageOf(contract.createPartnerUserSignPlan);
  const [chain, declared] = callStyles.map(({ name }) => printReach(call.path, name));
  const facts = factsOf(operation.path, `${chain}`, `${declared}`);
  const program = programOf(printCall(call, firstStyle(), language), { blocking: false, caller, language });
  return [
    `# ${title[language]}`,
    `> ${summary[language]}`,
    facts.map(({ name, says }) => `- **${name[language]}** ${says[language]}`).join('\n'),
    example[language],
    printFence({ language: 'ts', code: program }),
  ].join('\n\n');
}

const title = text('虎符 Hufu', 'Hufu');

const summary = text(
  '微信支付分计划（支付分计划、签约计划、服务订单）的两端，TypeScript，Node.js 20.19 及以上。`@hufu/sdk` 是商户的客户端，也接收通知；`@hufu/gateway` 扮演微信支付，真正验签、签名、记账、发通知，任何语言的 SDK 都可以拿它联调。',
  "Both halves of WeChat Pay's PayScore plans (plans, sign plans, service orders) in TypeScript, for Node.js 20.19 and later. `@hufu/sdk` is the merchant's client, and receives notifications. `@hufu/gateway` stands in for WeChat Pay: it really verifies, signs, remembers and notifies, for SDKs in any language.",
);

const example = text(
  '一个完整的程序，对着 `hufu serve` 启动的网关直接可以运行（`npx tsx program.ts`）：',
  'A whole program. It runs as it is against the gateway that `hufu serve` starts (`npx tsx program.ts`):',
);

function firstStyle(): CallStyle {
  const [first] = callStyles;
  if (first === undefined) throw new Error('There are no styles.');
  return first;
}

interface Fact {
  readonly name: Text;
  readonly says: Text;
}

function factsOf(path: string, chain: string, declared: string): readonly Fact[] {
  return [
    {
      name: text('路径即写法。', 'A path is a chain.'),
      says: text(
        `\`${path}\` 写作 \`${chain}\`：每一段是一个属性，连字符改为大写字母（\`sign-plan\` 是 \`signPlan\`），路径变量前后各加一条下划线（\`{merchant_plan_no}\` 是 \`_merchant_plan_no_\`）。\`${declared}\` 与 \`client['…']\` 照写路径本身，变量连花括号一起写，结果相同。APIv3 的任何路径都可以这样写，不限于下列接口。`,
        `\`${path}\` is \`${chain}\`: each segment is a property, a hyphen becomes a capital letter (\`sign-plan\` is \`signPlan\`), and a variable stands between underscores (\`{merchant_plan_no}\` is \`_merchant_plan_no_\`). \`${declared}\` and \`client['…']\` take the path as it is, variables with their braces, and lead to the same call. Any path of APIv3 can be called so, not only those below.`,
      ),
    },
    {
      name: text('动词。', 'Verbs.'),
      says: text(
        '`getAsync`、`postAsync`、`putAsync`、`patchAsync`、`deleteAsync` 返回 Promise。阻塞的 `get`、`post` 等出自 `@hufu/sdk/sync` 的 `createClient`，直接返回结果。',
        '`getAsync`, `postAsync`, `putAsync`, `patchAsync`, `deleteAsync` return promises. The blocking `get`, `post` and so on are those of `createClient` from `@hufu/sdk/sync`, and return the answer itself.',
      ),
    },
    {
      name: text('参数。', 'Options.'),
      says: text(
        '一个对象：路径变量以其原名直接写在其中，另有 `query` 与 `json`（请求体）。字段名一律与接口一致（`merchant_sign_plan_no`、`out_order_no`），请求、应答、通知都不改写；改写的只有链上的路径。金额是以分为单位的整数。',
        'One object: the variables of the path by their own names, beside them `query` and `json` (the body). Names of fields are those of the wire (`merchant_sign_plan_no`, `out_order_no`) in requests, answers and notifications; only the path of a chain is respelled. Amounts are integers in fen (1/100 CNY).',
      ),
    },
    {
      name: text('应答。', 'Answers.'),
      says: text(
        '`{ status, headers, requestId, data, body }`，`data` 有类型。每个应答先用平台公钥或平台证书对原始字节验签、后解析；验不过即抛 `SignatureError`，内容不会被解析。',
        "`{ status, headers, requestId, data, body }`, with `data` typed. The signature of every answer is verified over its raw bytes, with the platform's public key or certificate, before anything is parsed; one that does not verify throws `SignatureError` and stays unparsed.",
      ),
    },
    {
      name: text('错误。', 'Errors.'),
      says: text(
        '平台拒绝时抛 `ApiError`，以 `isApiError(error)` 判断；按 `apiCode`（各页“错误码”所列）分支，不按 `apiMessage`；另有 `status`、`detail`、`requestId`、`retryable`。`TransportError` 的 `outcome` 为 `unknown` 时请求可能已经生效，先查询再重试。',
        'A refusal throws `ApiError` (`isApiError(error)`): branch on `apiCode`, one of the codes under "Refusals" of the page, not on `apiMessage`; beside it `status`, `detail`, `requestId`, `retryable`. After a `TransportError` whose `outcome` is `unknown` the request may have taken effect: query before you repeat.',
      ),
    },
    {
      name: text('客户端。', 'The client.'),
      says: text(
        '`createClient({ mchid, serial, privateKey, certs })`：`mchid` 在服务商模式下是服务商自己的商户号，密钥可以是 PEM 文本、`file://` 地址或 `KeyObject`，`certs` 以公钥 ID 或平台证书序列号为名；平台证书也可以不给 `certs` 而给 `apiv3Key`，由客户端下载。不写 `baseUrl` 即调用微信支付。',
        "`createClient({ mchid, serial, privateKey, certs })`: `mchid` is the partner's own number in partner mode, a key is PEM text, a `file://` address or a `KeyObject`, and `certs` has them by the id of the public key or the serial of the certificate; with `apiv3Key` in place of `certs` certificates are downloaded. Without `baseUrl` it calls WeChat Pay itself.",
      ),
    },
    {
      name: text('通知。', 'Notifications.'),
      says: text(
        '`@hufu/sdk/notifications` 的 `createReceiver` 验签、解密、去重、应答。交给它原始的请求字节，不可先解析 JSON。同一通知可能来多次，也可能不来：处理程序要经得起重复，久等不到就查询。',
        '`createReceiver` from `@hufu/sdk/notifications` verifies, opens, handles once and answers. Give it the raw bytes, never parsed JSON. A notification may come several times or not at all: a handler must stand being called twice, and what stays open is to be queried.',
      ),
    },
    {
      name: text('网关。', 'The gateway.'),
      says: text(
        '在仓库里 `npm ci && npm run build`，再 `node_modules/.bin/hufu serve`：监听 `http://127.0.0.1:7700`，把商户号、密钥文件写进 `.hufu/connection.json`，初始数据与各页示例一致。测试里用 `@hufu/gateway` 的 `startGateway()`，得到 `baseUrl`、`merchants`、`close()`。`/_hufu` 之下是虎符自己的控制接口：替用户签约与付款、拨动时钟、制造故障，不需要签名，真实平台没有。',
        'In the repository `npm ci && npm run build`, then `node_modules/.bin/hufu serve`: it listens at `http://127.0.0.1:7700`, writes numbers and key files into `.hufu/connection.json`, and begins with what the samples of the pages name. In tests `startGateway()` from `@hufu/gateway` gives `baseUrl`, `merchants`, `close()`. What stands below `/_hufu` is its own: sign and pay as the user, move the clock, make things fail. It takes no signature, and the real platform has none of it.',
      ),
    },
  ];
}
