/** All that `hufu doctor` says, in both languages. */
import type { KeyErrorCode } from '@hufu/protocol';
import type { Words } from '../language.ts';
import type { CheckName, Grade, Told } from './finding.ts';

function told(zh: string, en: string): Told {
  return { says: { zh, en }, todo: null };
}

/** A sentence and what to do, each in Chinese and in English. */
function advice(says: readonly [zh: string, en: string], todo: readonly [zh: string, en: string]): Told {
  return { says: { zh: says[0], en: says[1] }, todo: { zh: todo[0], en: todo[1] } };
}

const grades: Readonly<Record<Grade, Words>> = {
  ok: { zh: '正常', en: 'ok' },
  warning: { zh: '注意', en: 'warning' },
  fault: { zh: '错误', en: 'fault' },
};

const titles: Readonly<Record<CheckName, Words>> = {
  mchid: { zh: '商户号', en: 'Merchant number' },
  'private-key': { zh: '商户私钥', en: 'Private key' },
  'key-pair': { zh: '私钥与证书', en: 'Key and certificate' },
  serial: { zh: '证书序列号', en: 'Serial' },
  'certificate-dates': { zh: '证书有效期', en: 'Certificate dates' },
  'platform-keys': { zh: '平台公钥与证书', en: 'Platform keys' },
  'apiv3-key': { zh: 'APIv3 密钥', en: 'APIv3 key' },
  'reach-main': { zh: '主域名', en: 'Main address' },
  'reach-backup': { zh: '备用域名', en: 'Backup address' },
  clock: { zh: '本机时钟', en: 'Clock' },
  'signed-call': { zh: '签名调用', en: 'Signed call' },
  'notify-url': { zh: '通知地址', en: 'Notify URL' },
  'notify-answer': { zh: '通知验签', en: 'Notify answer' },
};

/** How to get the key that is wanted, by what is wrong with the one that was given. */
const privateKeyFaults: Readonly<Record<KeyErrorCode, Told>> = {
  KEY_UNREADABLE: advice(
    ['私钥文件读不出来', 'The key file cannot be read'],
    ['检查 --private-key 的路径与文件权限', 'Check the path of --private-key, and who may read the file.'],
  ),
  KEY_MALFORMED: advice(
    ['文件里不是私钥', 'The file holds no key'],
    [
      '使用证书工具生成的 apiclient_key.pem，首行应为 -----BEGIN PRIVATE KEY-----，内容完整、未被改动',
      'Use apiclient_key.pem as the certificate tool made it: its first line is -----BEGIN PRIVATE KEY-----, and all of it is there.',
    ],
  ),
  KEY_WRONG_KIND: advice(
    ['这是公钥或证书，不是私钥', 'This is a public key or a certificate, not a private key'],
    [
      '换成 apiclient_key.pem；apiclient_cert.pem 用 --cert 给出',
      'Give apiclient_key.pem; apiclient_cert.pem belongs to --cert.',
    ],
  ),
  KEY_ENCRYPTED: advice(
    ['私钥有密码保护', 'The private key is protected by a passphrase'],
    [
      '去掉密码：openssl pkey -in apiclient_key.pem -out plain_key.pem，然后 chmod 600 plain_key.pem',
      'Take the passphrase off: openssl pkey -in apiclient_key.pem -out plain_key.pem, then chmod 600 plain_key.pem',
    ],
  ),
  KEY_NOT_RSA: advice(
    ['不是 RSA 密钥', 'The key is not an RSA key'],
    [
      '微信支付 APIv3 的商户私钥是 2048 位 RSA：用证书工具重新申请',
      "A merchant's key for APIv3 is RSA with 2048 bits: apply for one with the certificate tool.",
    ],
  ),
  KEY_TOO_SMALL: advice(
    ['RSA 密钥短于 2048 位', 'The RSA key has fewer than 2048 bits'],
    ['用证书工具重新申请 2048 位密钥', 'Apply for a key of 2048 bits with the certificate tool.'],
  ),
};

const mchid = {
  missing: advice(
    ['没有给出商户号', 'No merchant number was given'],
    ['用 --mchid、--connection 或 HUFU_MCHID 给出', 'Give it by --mchid, --connection or HUFU_MCHID.'],
  ),
  malformed: advice(
    ['不是数字', 'It is not a number'],
    [
      '商户号全是数字，例如 1900000001；appid（wx…）不是商户号',
      'A merchant number is digits alone, such as 1900000001; an appid (wx…) is none.',
    ],
  ),
  good: (number: string): Told => told(number, number),
};

const privateKey = {
  missing: advice(
    ['没有给出商户私钥', 'No private key was given'],
    [
      '用 --private-key、--connection 或 HUFU_PRIVATE_KEY_FILE 给出 apiclient_key.pem',
      'Give apiclient_key.pem by --private-key, --connection or HUFU_PRIVATE_KEY_FILE.',
    ],
  ),
  faults: privateKeyFaults,
  bare: advice(
    ['是私钥，但缺少首尾两行（PEM 头尾）', 'It is a key, but its first and last lines are missing'],
    [
      '补上首行 -----BEGIN PRIVATE KEY----- 与末行 -----END PRIVATE KEY-----',
      'Put -----BEGIN PRIVATE KEY----- before it and -----END PRIVATE KEY----- behind it, each on a line of its own.',
    ],
  ),
  archive: advice(
    ['这是 .p12 证书包，不是 PEM 私钥', 'This is a .p12 archive, not a key'],
    [
      '使用同时下载的 apiclient_key.pem，或：openssl pkcs12 -in apiclient_cert.p12 -nocerts -nodes -out apiclient_key.pem（OpenSSL 3 加 -legacy）',
      'Use apiclient_key.pem, which came with it, or: openssl pkcs12 -in apiclient_cert.p12 -nocerts -nodes -out apiclient_key.pem (OpenSSL 3 wants -legacy)',
    ],
  ),
  good: (bits: number, form: string): Told => told(`RSA ${bits} 位，${form}`, `RSA, ${bits} bits, ${form}`),
  open: (mode: string): Told =>
    advice(
      [`可用，但其他用户也能读取（权限 ${mode}）`, `It works, but other users may read it (mode ${mode})`],
      ['chmod 600 该文件', 'chmod 600 the file.'],
    ),
};

const certificate = {
  missing: advice(
    ['没有给出商户证书，未核对', 'The certificate was not given, so this was not checked'],
    ['用 --cert 给出 apiclient_cert.pem', 'Give apiclient_cert.pem by --cert.'],
  ),
  unreadable: advice(
    ['商户证书读不出来', 'The certificate cannot be read'],
    [
      '检查 --cert：应为 apiclient_cert.pem，首行是 -----BEGIN CERTIFICATE-----',
      'Check --cert: it is apiclient_cert.pem, whose first line is -----BEGIN CERTIFICATE-----.',
    ],
  ),
  pair: told('是一对', 'They are a pair'),
  noPair: advice(
    [
      '私钥与证书不是一对：每次调用都会被判为签名错误',
      'They are no pair: every call is refused for its signature',
    ],
    [
      '使用同一次申请得到的 apiclient_key.pem 与 apiclient_cert.pem；常见原因是换了证书却没换私钥',
      'Use the apiclient_key.pem and apiclient_cert.pem of one application; often the one was renewed and the other was not.',
    ],
  ),
  otherMerchant: (name: string, mchid: string): Told =>
    advice(
      [`证书属于商户 ${name}，不是 ${mchid}`, `The certificate is that of merchant ${name}, not of ${mchid}`],
      ['检查 --mchid 与 --cert 是否同属一个商户', 'Check that --mchid and --cert are of one merchant.'],
    ),
  keyUnknown: told('私钥不可用，无法核对', 'The private key cannot be used, so this was not checked'),
};

const serial = {
  missing: advice(
    ['没有给出证书序列号', 'No serial was given'],
    [
      '用 --serial 给出，或用 --cert 给出商户证书，序列号由它读出',
      'Give --serial, or --cert, from which it is read.',
    ],
  ),
  good: (hex: string): Told => told(`${hex}，与证书一致`, `${hex}, as in the certificate`),
  read: (hex: string): Told => told(`${hex}，读自证书`, `${hex}, read from the certificate`),
  unchecked: (hex: string): Told =>
    advice(
      [`${hex}，没有证书可核对`, `${hex}; there is no certificate to check it with`],
      ['用 --cert 给出 apiclient_cert.pem', 'Give apiclient_cert.pem by --cert.'],
    ),
  other: (given: string, actual: string): Told =>
    advice(
      [`给出的是 ${given}，证书的是 ${actual}`, `${given} was given, and the certificate has ${actual}`],
      [`把序列号改为 ${actual}`, `Use ${actual}.`],
    ),
  publicKeyId: advice(
    ['给出的是平台公钥 ID（PUB_KEY_ID_…）', "A PUB_KEY_ID_… was given, which names the platform's key"],
    [
      '--serial 是商户证书的序列号；平台公钥 ID 用 --public-key-id 给出',
      "--serial is that of the merchant's own certificate; the id of the platform's key belongs to --public-key-id.",
    ],
  ),
};

const dates = {
  good: (until: string, days: number): Told =>
    told(`有效期至 ${until}（剩 ${days} 天）`, `Valid until ${until} (${days} days left)`),
  soon: (until: string, days: number): Told =>
    advice(
      [`${until} 到期，只剩 ${days} 天`, `It ends on ${until}, in ${days} days`],
      [
        '尽快在商户平台更换 API 证书；新旧证书在更换期间可同时使用',
        'Renew the API certificate on the merchant platform soon; both may be used during the change.',
      ],
    ),
  over: (until: string): Told =>
    advice(
      [`已于 ${until} 过期`, `It ended on ${until}`],
      [
        '在商户平台（账户中心 - API安全）更换 API 证书，并换上新的私钥与序列号',
        'Renew the API certificate on the merchant platform (账户中心 - API安全), and use its new key and serial.',
      ],
    ),
  early: (from: string): Told =>
    advice(
      [`${from} 才生效`, `It begins on ${from}`],
      ['先核对本机时钟，再核对证书', "Check this machine's clock first, the certificate then."],
    ),
};

const platformKeys = {
  missing: advice(
    [
      '没有平台公钥，也没有平台证书：任何应答都无法验证',
      'Neither a public key nor a certificate of the platform: no answer can be verified',
    ],
    [
      '公钥模式：--public-key-id 与 --public-key（商户平台 - 账户中心 - API安全）；证书模式：hufu certs save 下载后用 --platform-cert',
      'In public-key mode give --public-key-id and --public-key (merchant platform, 账户中心 - API安全); in certificate mode hufu certs save, then --platform-cert.',
    ],
  ),
  downloaded: advice(
    [
      '没有给出；SDK 会用 APIv3 密钥自动下载平台证书，公钥模式的商户没有证书可下载',
      'None was given. The SDK downloads certificates with the APIv3 key; a merchant in public-key mode has none',
    ],
    [
      '公钥模式的商户：用 --public-key-id 与 --public-key 给出平台公钥',
      'In public-key mode give --public-key-id and --public-key.',
    ],
  ),
  half: advice(
    ['平台公钥与公钥 ID 只给了一个', "The platform's public key and its id were not both given"],
    ['--public-key 与 --public-key-id 要一起给出', 'Give --public-key and --public-key-id together.'],
  ),
  badId: (id: string): Told =>
    advice(
      [
        `公钥 ID 是 ${id}，应以 PUB_KEY_ID_ 开头`,
        `The id of the public key is ${id}, and should begin with PUB_KEY_ID_`,
      ],
      [
        '从商户平台复制完整的公钥 ID，包括前缀',
        'Copy the whole id from the merchant platform, its beginning included.',
      ],
    ),
  unusable: (file: string, reason: string): Told =>
    advice(
      [`${file} 不能用：${reason}`, `${file} cannot be used: ${reason}`],
      [
        '平台公钥是 pub_key.pem（-----BEGIN PUBLIC KEY-----），平台证书是 wechatpay_*.pem（-----BEGIN CERTIFICATE-----）',
        "The platform's public key is pub_key.pem (-----BEGIN PUBLIC KEY-----), its certificates are wechatpay_*.pem (-----BEGIN CERTIFICATE-----).",
      ],
    ),
  own: (file: string): Told =>
    advice(
      [`${file} 是商户自己的公钥或证书，不是平台的`, `${file} is the merchant's own, not the platform's`],
      [
        '应答由平台签名：换成平台公钥 pub_key.pem，或 hufu certs save 下载的平台证书',
        'Answers are signed by the platform: give its pub_key.pem, or the certificates that hufu certs save downloads.',
      ],
    ),
  over: (file: string, until: string): Told =>
    advice(
      [`平台证书 ${file} 已于 ${until} 过期`, `The platform certificate ${file} ended on ${until}`],
      ['用 hufu certs save 下载新的', 'Download the new one with hufu certs save.'],
    ),
  publicKey: (id: string): Told => told(`公钥模式：${id}`, `Public-key mode: ${id}`),
  certificates: (serials: readonly string[]): Told =>
    told(`证书模式：${serials.join('、')}`, `Certificate mode: ${serials.join(', ')}`),
  both: (id: string, serials: readonly string[]): Told =>
    told(
      `两种都有，切换期间应如此：${[id, ...serials].join('、')}`,
      `Both kinds, as it should be during a switch: ${[id, ...serials].join(', ')}`,
    ),
};

const apiv3Key = {
  missing: advice(
    [
      '没有给出，未检查；通知与平台证书要用它解密',
      'It was not given; notifications and platform certificates need it',
    ],
    [
      '把它单独写入一个文件，用 --apiv3-key-file 给出，或设置 HUFU_APIV3_KEY',
      'Put it into a file of its own and give --apiv3-key-file, or set HUFU_APIV3_KEY.',
    ],
  ),
  good: told('32 字节', '32 bytes'),
  length: (bytes: number): Told =>
    advice(
      [`是 ${bytes} 字节，应为 32 字节`, `It has ${bytes} bytes, and must have 32`],
      [
        '在商户平台（账户中心 - API安全）核对 APIv3 密钥；它不是 APIv2 密钥',
        'Check it on the merchant platform (账户中心 - API安全); it is not the APIv2 key.',
      ],
    ),
  quoted: advice(
    ['两端带着引号或空白', 'It has quotes or blanks around it'],
    ['去掉引号、空格与换行，只留 32 个字符', 'Take quotes, blanks and line breaks off: 32 characters stay.'],
  ),
};

const reach = {
  good: (url: string, ms: number): Told => told(`${url}，${ms} 毫秒`, `${url}, ${ms} ms`),
  name: (url: string): Told =>
    advice(
      [`${url} 的域名解析不出来`, `The name of ${url} cannot be resolved`],
      ['检查 DNS、代理与容器的网络设置', 'Check DNS, proxies and the network of the container.'],
    ),
  tls: (url: string, reason: string): Told =>
    advice(
      [`${url} 的 TLS 证书不被信任（${reason}）`, `The TLS certificate of ${url} is not trusted (${reason})`],
      [
        '多半是中间有代理拆开了 TLS，或系统根证书过旧；不要关闭证书校验',
        'Most likely a proxy opens the connection, or the root certificates of this machine are old. Do not turn the check off.',
      ],
    ),
  none: (url: string, reason: string): Told =>
    advice(
      [`${url} 连不上（${reason}）`, `${url} cannot be reached (${reason})`],
      ['检查地址、防火墙与出口白名单', 'Check the address, firewalls, and what may go out of your network.'],
    ),
};

const clock = {
  good: (seconds: number): Told => told(`与平台相差 ${seconds} 秒`, `${seconds} s from the platform's`),
  drifting: (seconds: number): Told =>
    advice(
      [
        `与平台相差 ${seconds} 秒，超过 300 秒就会被拒绝`,
        `${seconds} s from the platform's; beyond 300 s every call is refused`,
      ],
      ['启用时间同步（NTP）', 'Turn time synchronisation (NTP) on.'],
    ),
  wrong: (seconds: number): Told =>
    advice(
      [
        `与平台相差 ${seconds} 秒，超过 300 秒：签名都会被拒绝`,
        `${seconds} s from the platform's, more than 300 s: every signature is refused`,
      ],
      [
        '立即校准时钟，并启用时间同步（NTP）',
        'Set the clock right now, and turn time synchronisation (NTP) on.',
      ],
    ),
  unknown: advice(
    ['没有得到平台的时间，未检查', 'The platform told no time, so this was not checked'],
    ['先解决网络问题', 'Mend the connection first.'],
  ),
};

const signedCall = {
  notTried: advice(
    ['缺少资料，未能发出', 'It could not be made, as something is missing'],
    ['先补齐上面缺少的', 'Give what is missing above first.'],
  ),
  unfit: (reason: string): Told =>
    advice(
      [`资料不能用，未能发出：${reason}`, `It could not be made: ${reason}`],
      ['按提示修改', 'Mend what the message names.'],
    ),
  publicKey: (id: string): Told =>
    told(
      `成功。公钥模式：应答由 ${id} 签名，已验证`,
      `It worked. Public-key mode: ${id} signed the answer, which was verified`,
    ),
  certificate: (hex: string): Told =>
    told(
      `成功。证书模式：应答由平台证书 ${hex} 签名，已验证`,
      `It worked. Certificate mode: the platform certificate ${hex} signed the answer, which was verified`,
    ),
  publicKeyOnly: told(
    '签名被接受。该商户没有平台证书，处于公钥模式',
    'The signature was taken. The merchant has no platform certificates: it is in public-key mode',
  ),
  publicKeyWanted: advice(
    [
      '签名被接受，但该商户处于公钥模式，而这里只配置了平台证书',
      'The signature was taken, but the merchant is in public-key mode and only certificates are configured here',
    ],
    [
      '在商户平台（账户中心 - API安全）取得微信支付公钥与公钥 ID，用 --public-key 与 --public-key-id 给出',
      'Get the public key and its id from the merchant platform (账户中心 - API安全), and give --public-key and --public-key-id.',
    ],
  ),
  rotated: (hex: string): Told =>
    advice(
      [
        `成功，但配置的平台证书 ${hex} 已不在平台的列表里`,
        `It worked, but the configured platform certificate ${hex} is no longer listed`,
      ],
      [
        '用 hufu certs save 下载现用的证书并换上',
        'Download those in use with hufu certs save, and use them.',
      ],
    ),
  signature: (message: string, what: string): Told =>
    advice(
      [`平台不接受签名：${message}`, `The platform does not take the signature: ${message}`],
      [
        `按顺序核对：商户号与证书是否同属一个商户、私钥与证书是否一对、序列号、时钟。${what}`,
        `Check in this order: mchid and certificate are of one merchant, key and certificate are a pair, the serial, the clock. ${what}`,
      ],
    ),
  refused: (code: string, message: string): Told =>
    advice(
      [`平台拒绝：${code} ${message}`, `The platform refused it: ${code} ${message}`],
      [
        '签名已被接受，问题在商户号的权限或状态：登录商户平台查看',
        'The signature was taken; the merchant’s rights or state are at fault. Look on the merchant platform.',
      ],
    ),
  busy: (code: string, message: string): Told =>
    advice(
      [`平台暂时不能应答：${code} ${message}`, `The platform could not answer just now: ${code} ${message}`],
      [
        '稍后再试；新商户在公钥模式下也可能得到这样的应答',
        'Try again later. A new merchant in public-key mode may be answered so as well.',
      ],
    ),
  unknownKey: (key: string): Told =>
    advice(
      [
        `应答由 ${key} 签名，而这里没有配置它`,
        `The answer is signed by ${key}, which is not configured here`,
      ],
      [
        '以 PUB_KEY_ID_ 开头的是平台公钥：用 --public-key-id 与 --public-key 给出；否则是平台证书：用 hufu certs save 下载',
        'One that begins with PUB_KEY_ID_ is a public key: give --public-key-id and --public-key. Any other is a certificate: download it with hufu certs save.',
      ],
    ),
  unproven: (message: string): Told =>
    advice(
      [`应答不能证明来自平台：${message}`, `The answer is not proven to be the platform's: ${message}`],
      [
        '核对平台公钥或证书是否与其序列号对应，并检查网络中间的代理',
        'Check that the platform key is the one of its serial, and look for a proxy on the way.',
      ],
    ),
  none: (message: string): Told =>
    advice(
      [`没有应答：${message}`, `No answer: ${message}`],
      ['检查网络，见上面的域名检查', 'Check the network; see the addresses above.'],
    ),
};

const notifyUrl = {
  good: told('形式正确，可以从公网访问', 'Well formed, at a public address'),
  local: told(
    '形式正确；目标不是微信支付，未要求公网与 HTTPS',
    'Well formed; the target is not WeChat Pay, so neither HTTPS nor a public address is asked for',
  ),
  malformed: advice(
    ['不是完整的 http(s) 地址', 'It is no whole http(s) address'],
    ['例如 https://api.example.com/wechatpay/notify', 'For example https://api.example.com/wechatpay/notify'],
  ),
  query: advice(
    ['带有查询参数或片段，平台不接受', 'It has a query or a fragment, which the platform does not take'],
    ['把参数放进路径', 'Put what it says into the path.'],
  ),
  plain: advice(
    ['不是 HTTPS；支付分要求 HTTPS', 'It is not HTTPS, which PayScore asks for'],
    ['改用 https:// 与受信任的证书', 'Use https:// with a trusted certificate.'],
  ),
  unresolved: advice(
    ['域名解析不出来', 'The name cannot be resolved'],
    ['检查域名与 DNS', 'Check the name and its DNS entry.'],
  ),
  private: (address: string): Told =>
    advice(
      [`指向 ${address}，平台从公网访问不到`, `It leads to ${address}, where the platform cannot come`],
      ['使用公网地址', 'Use a public address.'],
    ),
};

const notifyAnswer = {
  good: (status: number, ms: number): Told =>
    told(
      `以 ${status} 拒绝了无法验证的通知，${ms} 毫秒`,
      `It refused a notification that nobody can verify with ${status}, in ${ms} ms`,
    ),
  accepted: (status: number): Told =>
    advice(
      [
        `以 ${status} 接受了签名错误的通知：任何人都能伪造付款成功`,
        `It took a wrongly signed notification with ${status}: anybody can forge a payment`,
      ],
      [
        '先验签、再解密；失败时应答 401。@hufu/sdk/notifications 会做好这些',
        'Verify first, open then, and answer 401 when either fails. @hufu/sdk/notifications does all of it.',
      ],
    ),
  elsewhere: (status: number): Told =>
    advice(
      [
        `应答 ${status}：这个路径上没有接收 POST 的程序`,
        `It answered ${status}: nothing receives a POST at this path`,
      ],
      ['核对路径与路由', 'Check the path and the routes of your server.'],
    ),
  redirected: (status: number): Told =>
    advice(
      [
        `应答 ${status} 跳转，平台不会跟随`,
        `It answered with the redirect ${status}, which the platform does not follow`,
      ],
      ['直接给出最终地址，并去掉登录校验', 'Give the final address, and ask for no login there.'],
    ),
  failing: (status: number, ms: number): Told =>
    advice(
      [
        `以 ${status} 应答，${ms} 毫秒：通知没有被接受，但像是程序出错`,
        `It answered ${status} in ${ms} ms: it took nothing, but it looks like an error of the program`,
      ],
      [
        '验签失败应答 401；查看服务日志',
        'Answer 401 when a signature fails, and look into the log of your server.',
      ],
    ),
  late: advice(
    [
      '5 秒内没有应答：平台会判为失败并重发',
      'No answer within 5 seconds: the platform counts it as failed and repeats it',
    ],
    ['先应答，再做耗时的处理', 'Answer first and work afterwards.'],
  ),
  none: (reason: string): Told =>
    advice(
      [`连不上（${reason}）`, `It cannot be reached (${reason})`],
      ['确认服务已启动，防火墙放行', 'Check that the server runs and that firewalls let the platform in.'],
    ),
};

export const doctorWords = {
  grades,
  titles,
  todo: { zh: '怎么办', en: 'What to do' },
  waiting: (what: string): Words => ({ zh: `正在检查 ${what}`, en: `asking ${what}` }),
  counts: (ok: number, warnings: number, faults: number): Words => ({
    zh: `${ok} 项正常，${warnings} 项注意，${faults} 项错误`,
    en: `${ok} ok, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${faults} ${faults === 1 ? 'fault' : 'faults'}`,
  }),
  mchid,
  privateKey,
  certificate,
  serial,
  dates,
  platformKeys,
  apiv3Key,
  reach,
  clock,
  signedCall,
  notifyUrl,
  notifyAnswer,
} as const;
