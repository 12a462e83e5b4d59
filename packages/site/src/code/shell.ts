/** A call for a shell: signed with openssl and sent with curl, or made by the `hufu` command. */
import type { Method } from '@hufu/contract';

/** A request with its variables filled in. */
export interface ShellRequest {
  readonly method: Method;
  /** With its query: what is signed. */
  readonly target: string;
  /** JSON on one line; `null` when the request has none. */
  readonly body: string | null;
  readonly caller: 'direct' | 'partner';
}

/** The number of the direct merchant in the gateway's first world; the first merchant of a connection is the partner. */
const directMchid = '1900000200';

/** A script for a POSIX shell that signs by itself, with the variables that \`hufu serve\` prints. */
export function printCurl({ method, target, body }: ShellRequest): string {
  const sent = body === null ? '' : ` \\\n  -H 'Content-Type: application/json' -d "$body"`;
  return `${body === null ? '' : `body=${quote(body)}\n`}timestamp=$(date +%s)
nonce=$(openssl rand -hex 16)
signature=$(printf '%s\\n' ${method} ${quote(target)} "$timestamp" "$nonce" ${body === null ? "''" : '"$body"'} |
  openssl dgst -sha256 -sign "$HUFU_PRIVATE_KEY_FILE" | openssl base64 -A)

curl -X ${method} "$HUFU_BASE_URL"${quote(target)} \\
  -H "Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\"$HUFU_MCHID\\",nonce_str=\\"$nonce\\",timestamp=\\"$timestamp\\",serial_no=\\"$HUFU_SERIAL\\",signature=\\"$signature\\"" \\
  -H 'Accept: application/json' -H 'User-Agent: curl'${sent}
`;
}

/** The same by the `hufu` command, which signs and verifies. */
export function printHufuCall({ method, target, body, caller }: ShellRequest): string {
  const merchant = caller === 'direct' ? ` --merchant ${directMchid}` : '';
  const data = body === null ? '' : ` \\\n  --data ${quote(body)}`;
  return `hufu call ${method} ${quote(target)} --connection .hufu/connection.json${merchant}${data}\n`;
}

/** A control operation, which takes no signature. */
export function printControlCurl({ method, target, body }: Omit<ShellRequest, 'caller'>): string {
  const sent = body === null ? '' : ` \\\n  -H 'Content-Type: application/json' -d ${quote(body)}`;
  return `curl -X ${method} "http://127.0.0.1:7700"${quote(target)}${sent}\n`;
}

function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
