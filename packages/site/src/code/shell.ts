/** A call for a shell: signed with openssl and sent with curl, or made by the `hufu` command. */
import { firstWorld, type Language, type Method, type Text } from '@hufu/contract';

import { printRemarks } from './print-remarks.ts';

/** A request with its variables filled in. */
export interface ShellRequest {
  readonly method: Method;
  /** With its query: what is signed. */
  readonly target: string;
  /** JSON on one line; `null` when the request has none. */
  readonly body: string | null;
  readonly caller: 'direct' | 'partner';
  /** What its reader must know before it is run: sentences that stand above it. Default is none. */
  readonly remarks?: readonly Text[];
}

/** The direct merchant of the gateway's first world; the first merchant of a connection is the partner. */
const directMchid = firstWorld.direct.mchid;

/** What a script says of who signs: as shell words, in double quotes. */
interface Signer {
  /** What its reader must know of it. */
  readonly remarks: readonly Text[];
  /** Lines that set what the others name. */
  readonly setting: string;
  readonly keyFile: string;
  readonly mchid: string;
  readonly serial: string;
}

const signers: Readonly<Record<ShellRequest['caller'], Signer>> = {
  partner: {
    remarks: [],
    setting: '',
    keyFile: '$HUFU_PRIVATE_KEY_FILE',
    mchid: '$HUFU_MCHID',
    serial: '$HUFU_SERIAL',
  },
  direct: {
    remarks: [
      {
        zh: 'hufu serve 打印的变量是服务商的，这里用的是直连商户。',
        en: "The variables that hufu serve prints are the partner's; this is the direct merchant.",
      },
    ],
    setting: `keys=.hufu/keys/${directMchid}
serial=$(openssl x509 -in "$keys/apiclient_cert.pem" -noout -serial | cut -d= -f2)
`,
    keyFile: '$keys/apiclient_key.pem',
    mchid: directMchid,
    serial: '$serial',
  },
};

/**
 * A script for a POSIX shell that signs by itself, with the variables that `hufu serve` prints; that of a direct merchant
 * is run where the gateway was started.
 */
export function printCurl(
  { method, target, body, caller, remarks = [] }: ShellRequest,
  language: Language,
): string {
  const { remarks: ofSigner, setting, keyFile, mchid, serial } = signers[caller];
  const sent = body === null ? '' : ` \\\n  -H 'Content-Type: application/json' -d "$body"`;
  return `${printRemarks('#', [...remarks, ...ofSigner], language)}${setting}${body === null ? '' : `body=${quote(body)}\n`}timestamp=$(date +%s)
nonce=$(openssl rand -hex 16)
signature=$(printf '%s\\n' ${method} ${quote(target)} "$timestamp" "$nonce" ${body === null ? "''" : '"$body"'} |
  openssl dgst -sha256 -sign "${keyFile}" | openssl base64 -A)

curl -X ${method} "$HUFU_BASE_URL"${quote(target)} \\
  -H "Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\"${mchid}\\",nonce_str=\\"$nonce\\",timestamp=\\"$timestamp\\",serial_no=\\"${serial}\\",signature=\\"$signature\\"" \\
  -H 'Accept: application/json' -H 'User-Agent: curl'${sent}
`;
}

/** The same by the `hufu` command, which signs and verifies. */
export function printHufuCall(
  { method, target, body, caller, remarks = [] }: ShellRequest,
  language: Language,
): string {
  const merchant = caller === 'direct' ? ` --merchant ${directMchid}` : '';
  const data = body === null ? '' : ` \\\n  --data ${quote(body)}`;
  return `${printRemarks('#', remarks, language)}hufu call ${method} ${quote(target)} --connection .hufu/connection.json${merchant}${data}\n`;
}

/** A control operation, which takes no signature. */
export function printControlCurl(
  { method, target, body, remarks = [] }: Omit<ShellRequest, 'caller'>,
  language: Language,
): string {
  const sent = body === null ? '' : ` \\\n  -H 'Content-Type: application/json' -d ${quote(body)}`;
  return `${printRemarks('#', remarks, language)}curl -X ${method} "http://127.0.0.1:7700"${quote(target)}${sent}\n`;
}

function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
