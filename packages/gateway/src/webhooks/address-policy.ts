/**
 * Which addresses may be dialled. A name is only as harmless as what it resolves to, so every address of a host is
 * judged here, and one that was judged is the one that is dialled. Pure.
 */
import type { Text } from '@hufu/contract';
import { BlockList, isIP, isIPv6 } from 'node:net';

/** Why an address is not dialled. */
export const addressReasons = {
  malformed: { zh: '不是合法的IP地址', en: 'It is no IP address.' },
  loopback: { zh: '是本机回环地址', en: 'It is a loopback address.' },
  private: { zh: '是内网地址', en: 'It is a private address.' },
  public: {
    zh: '是公网地址，而该主机只应指向本机',
    en: 'It is a public address, and this host may only be this machine.',
  },
  'link-local': {
    zh: '是链路本地地址，一律不连接',
    en: 'It is a link-local address, which is never dialled.',
  },
  metadata: {
    zh: '是云平台元数据服务的地址，一律不连接',
    en: 'It is the address of a cloud’s metadata service, which is never dialled.',
  },
  unspecified: { zh: '是未指定地址', en: 'It is an unspecified address.' },
  multicast: { zh: '是组播地址', en: 'It is a multicast address.' },
  broadcast: { zh: '是广播地址', en: 'It is the broadcast address.' },
  reserved: {
    zh: '属于保留、文档或测试用地址段',
    en: 'It is reserved, or for documentation or benchmarks.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type AddressReason = keyof typeof addressReasons;

/** What a target may be. Every other kind of address is always refused. */
export interface AddressPolicy {
  readonly loopback: 'allowed' | 'refused';
  readonly private: 'allowed' | 'refused';
  readonly public: 'allowed' | 'refused';
}

/** Every address that is `allowed` is of one of these kinds; the others are reasons to refuse. */
type AddressKind = Exclude<AddressReason, 'malformed'>;

/** Ranges by kind, the narrower before the wider. What none of them holds is public. */
const ranges4: readonly (readonly [AddressKind, readonly string[]])[] = [
  // Alibaba Cloud, Azure, Oracle Cloud, Volcano Engine. The other clouds use 169.254.0.0/16.
  ['metadata', ['100.100.100.200/32', '168.63.129.16/32', '192.0.0.192/32', '100.96.0.96/32']],
  ['link-local', ['169.254.0.0/16']],
  ['loopback', ['127.0.0.0/8']],
  ['private', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10']],
  ['unspecified', ['0.0.0.0/8']],
  ['multicast', ['224.0.0.0/4']],
  ['broadcast', ['255.255.255.255/32']],
  ['reserved', ['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '198.18.0.0/15', '198.51.100.0/24']],
  ['reserved', ['203.0.113.0/24', '240.0.0.0/4']],
];
const ranges6: readonly (readonly [AddressKind, readonly string[]])[] = [
  // AWS, Google Cloud, Scaleway.
  ['metadata', ['fd00:ec2::/32', 'fd20:ce::254/128', 'fd00:42::42/128']],
  ['link-local', ['fe80::/10']],
  ['loopback', ['::1/128']],
  ['private', ['fc00::/7']],
  ['unspecified', ['::/128']],
  ['multicast', ['ff00::/8']],
  ['reserved', ['2001::/23', '2001:db8::/32', '3fff::/20']],
  ['public', ['2000::/3']],
  // Whatever IPv6 has not given to the public network.
  ['reserved', ['::/0']],
];

/** IPv6 ranges whose addresses lead to an IPv4 address. */
interface Embedding {
  readonly range: string;
  /** The places of the IPv4 address among the 16 bytes; several where a range is used in several ways. */
  readonly places: readonly (readonly [number, number, number, number])[];
  /** The bits that are turned in every byte. */
  readonly mask: number;
  /** Who opens it: this machine's own network stack, or a translator somewhere else. */
  readonly openedBy: 'this machine' | 'a translator';
}

const last = [12, 13, 14, 15] as const;
const plain = 0x00;
const turned = 0xff;
const embeddings: readonly Embedding[] = [
  { range: '::ffff:0:0/96', places: [last], mask: plain, openedBy: 'this machine' },
  { range: '::ffff:0:0:0/96', places: [last], mask: plain, openedBy: 'a translator' },
  { range: '64:ff9b::/96', places: [last], mask: plain, openedBy: 'a translator' },
  // RFC 8215 lets a network choose the length of its prefix here, and RFC 6052 skips byte 8.
  {
    range: '64:ff9b:1::/48',
    places: [[6, 7, 9, 10], [7, 9, 10, 11], [9, 10, 11, 12], last],
    mask: plain,
    openedBy: 'a translator',
  },
  { range: '2002::/16', places: [[2, 3, 4, 5]], mask: plain, openedBy: 'a translator' },
  // Teredo: the server in plain, the client with every bit turned.
  { range: '2001::/32', places: [[4, 5, 6, 7]], mask: plain, openedBy: 'a translator' },
  { range: '2001::/32', places: [last], mask: turned, openedBy: 'a translator' },
  { range: '::/96', places: [last], mask: plain, openedBy: 'a translator' },
];

const lists4 = ranges4.map(([kind, ranges]) => ({ kind, list: listOf(ranges) }));
const lists6 = ranges6.map(([kind, ranges]) => ({ kind, list: listOf(ranges) }));
const embedded = embeddings.map((embedding) => ({ ...embedding, list: listOf([embedding.range]) }));

/**
 * `allowed`, or why `ip` is not dialled. An IPv6 address that leads to an IPv4 address is judged as that one. Only
 * dotted IPv4 and IPv6 are addresses: other spellings are for the parser of URLs to undo.
 */
export function judgeAddress(ip: string, policy: AddressPolicy): 'allowed' | AddressReason {
  if (isIP(ip) === 0) return 'malformed';
  // A zone names an interface, which only what is local to a link needs.
  if (ip.includes('%')) return 'link-local';
  const kinds = isIPv6(ip) ? kindsOf6(ip) : [kindOf4(ip)];
  // Where an address leads to several others, the reason that no policy lifts is told.
  return (
    kinds.find((kind) => !isLiftable(kind)) ?? kinds.find((kind) => !isAllowed(kind, policy)) ?? 'allowed'
  );
}

function isLiftable(kind: AddressKind): kind is keyof AddressPolicy {
  return kind === 'loopback' || kind === 'private' || kind === 'public';
}

function isAllowed(kind: AddressKind, policy: AddressPolicy): boolean {
  return isLiftable(kind) && policy[kind] === 'allowed';
}

function kindOf4(ip: string): AddressKind {
  return lists4.find(({ list }) => list.check(ip, 'ipv4'))?.kind ?? 'public';
}

/** More than one kind where an address leads to more than one other. */
function kindsOf6(ip: string): readonly AddressKind[] {
  const own = lists6.find(({ list }) => list.check(ip, 'ipv6'))?.kind ?? 'reserved';
  if (own === 'loopback' || own === 'unspecified') return [own];
  const openings = embedded.filter(({ list }) => list.check(ip, 'ipv6'));
  if (openings.length === 0) return [own];
  return openings.flatMap((opening) => kindsInside(bytesOf6(ip), opening));
}

function kindsInside(
  bytes: readonly number[],
  { places, mask, openedBy }: Embedding,
): readonly AddressKind[] {
  const found = places.map((place) => place.map((at) => (bytes[at] ?? 0) ^ mask));
  // Only one of several ways to read is meant, and in the others there is nothing but the zeros of the prefix.
  const meant = found.filter(([first]) => first !== 0);
  const kinds = (meant.length === 0 ? found : meant).map((ip) => kindOf4(ip.join('.')));
  // What a translator calls loopback is the translator, never this machine.
  return openedBy === 'this machine' ? kinds : kinds.map((kind) => (kind === 'loopback' ? 'reserved' : kind));
}

/** The 16 bytes of an IPv6 address without a zone. */
function bytesOf6(ip: string): readonly number[] {
  // The parser of URLs writes every IPv6 address in groups of hexadecimal digits, also one that ends in dots.
  const [head = '', tail] = new URL(`http://[${ip}]/`).hostname.slice(1, -1).split('::');
  const before = groupsOf(head);
  const after = groupsOf(tail ?? '');
  const between = Array.from({ length: 8 - before.length - after.length }, () => 0);
  return [...before, ...between, ...after].flatMap((group) => [group >> 8, group & 0xff]);
}

function groupsOf(text: string): readonly number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = '', bits] = range.split('/');
    list.addSubnet(net, Number(bits), isIPv6(net) ? 'ipv6' : 'ipv4');
  }
  return list;
}
